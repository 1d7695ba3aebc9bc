internal import Diagnostics

/// The shades that a theme makes of a municipality's one colour, each checked against what it stands on.
///
/// On a light ground the accent itself is the band on top and the buttons. Links are darkened until they are read as
/// well as text must be (4.5:1), bars and lines until they are seen (3:1). A colour that is not even seen as a band
/// cannot be used, and the nearest that can takes its place. On a dark ground all are lightened instead.
struct Accent: Hashable, Sendable {
  struct Shades: Hashable, Sendable {
    /// Bands and buttons.
    let surface: Colour
    /// Words on a button.
    let ink: Colour
    /// Links.
    let text: Colour
    /// Bars and lines.
    let graphic: Colour
  }

  let light: Shades
  let dark: Shades

  /// What the text stands on: paper and sunk paper, as `1-tokens.css` has them.
  struct Grounds: Hashable, Sendable {
    let light: [Colour]
    let dark: [Colour]
  }

  static let textContrast = 4.5
  static let graphicContrast = 3.0
  static let standard = Colour(red: 0x0B, green: 0x5D, blue: 0x7A)

  init(_ colour: Colour, on grounds: Grounds = .standard) {
    light = Shades(
      surface: colour, ink: colour.contrast(with: .white) >= Self.textContrast ? .white : .black,
      text: colour.shaded(towards: .black, until: Self.textContrast, on: grounds.light),
      graphic: colour.shaded(towards: .black, until: Self.graphicContrast, on: grounds.light))
    let text = colour.shaded(towards: .white, until: Self.darkTextContrast, on: grounds.dark)
    dark = Shades(
      surface: text, ink: grounds.dark[0], text: text,
      graphic: colour.shaded(towards: .white, until: Self.darkGraphicContrast, on: grounds.dark))
  }

  /// On a dark ground thin letters need somewhat more than the law's least.
  private static let darkTextContrast = 6.5
  private static let darkGraphicContrast = 4.5

  /// The accent that a portal names, or the nearest that can be seen on paper (IN451).
  static func read(_ text: Located<String>?, on grounds: Grounds = .standard) -> (Accent, [Diagnostic]) {
    guard let text, let colour = Colour(text.value) else { return (Accent(standard, on: grounds), []) }
    let visible = colour.shaded(towards: .black, until: graphicContrast, on: grounds.light)
    guard visible != colour else { return (Accent(colour, on: grounds), []) }
    let ratio = grounds.light.map { colour.contrast(with: $0) }.min() ?? 1
    let problem = Diagnostic(
      "IN451", at: text.location, ["value": text.value, "ratio": rounded(ratio), "nearest": visible])
    return (Accent(visible, on: grounds), [problem])
  }

  /// With one decimal, rounded down, so that 4.49 is not told as 4.5.
  private static func rounded(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Accent.Grounds {
  static let standard = Accent.Grounds(
    light: [Colour(red: 0xFC, green: 0xFB, blue: 0xF8), Colour(red: 0xF2, green: 0xF0, blue: 0xE9)],
    dark: [Colour(red: 0x15, green: 0x18, blue: 0x1B), Colour(red: 0x1F, green: 0x24, blue: 0x28)])
}

extension Accent {
  /// The reader chose it on this page; works without a script.
  private static func chosen(_ theme: String) -> String {
    ":has([data-role=\"theme\"] [value=\"\(theme)\"]:checked)"
  }

  /// The tokens, for the beginning of the style sheet.
  var css: String {
    """
    :root{\(light.css)}
    @media (prefers-color-scheme:dark){:root:not([data-theme="light"],\(Self.chosen("light"))){\(dark.css)}}
    :root:is([data-theme="dark"],\(Self.chosen("dark"))){\(dark.css)}

    """
  }
}

extension Accent.Shades {
  fileprivate var css: String {
    "--accent:\(surface);--accent-ink:\(ink);--accent-text:\(text);--accent-graphic:\(graphic)"
  }
}
