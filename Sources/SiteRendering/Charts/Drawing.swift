internal import Templates

/// An SVG picture as wide as its place: lengths across are hundredths of a percent, so that words in it keep the
/// size of the page's words on every screen and at every zoom. Heights are pixels.
struct Drawing {
  enum Anchor: String { case start, middle, end }

  private var markup = Markup(capacity: 2048)
  private let height: Int

  /// `title` is its name, `description` what a reader who does not see it is told.
  init(title: String, description: String, height: Int) {
    self.height = height
    markup.open("svg", ["role": "img", "width": "100%", "height": String(height), "focusable": "false"])
    markup.element("title", text: title)
    markup.element("desc", text: description)
  }

  var html: Html {
    var whole = markup
    whole.close("svg")
    return Html(trusted: whole.bytes)
  }

  /// A part of a bar over the whole height, and a pattern of the page laid over it.
  mutating func band(from left: Int, width: Int, className: String, pattern: String?) {
    let (x, width) = (Self.percent(left), Self.percent(width))
    markup.void("rect", ["class": className, "x": x, "y": "0", "width": width, "height": String(height)])
    guard let pattern else { return }
    markup.void(
      "rect", ["x": x, "y": "0", "width": width, "height": String(height), "fill": "url(#\(pattern))"])
  }

  /// A bar at a place of its own, and a pattern of the page laid over it.
  mutating func bar(_ className: String, x: Int, y: Int, width: Int, height: Int, pattern: String? = nil) {
    let place: KeyValuePairs<String, String?> = [
      "class": className, "x": Self.percent(x), "y": String(y), "width": Self.percent(width), "height": String(height),
    ]
    markup.void("rect", place)
    guard let pattern else { return }
    markup.void(
      "rect",
      [
        "x": Self.percent(x), "y": String(y), "width": Self.percent(width), "height": String(height),
        "fill": "url(#\(pattern))",
      ])
  }

  /// Words some pixels beside a place.
  mutating func text(_ text: String, x: Int, besides dx: Int, y: Int, className: String? = nil) {
    markup.element("text", ["class": className, "x": Self.percent(x), "dx": String(dx), "y": String(y)], text: text)
  }

  /// Words within a field, cut off at its edges.
  mutating func label(_ lines: [(text: String, className: String)], x: Int, y: Int, width: Int, height: Int) {
    markup.open(
      "svg",
      [
        "aria-hidden": "true", "x": Self.percent(x), "y": String(y), "width": Self.percent(width),
        "height": String(height),
      ])
    for (place, line) in lines.enumerated() {
      markup.element("text", ["class": line.className, "x": "6", "y": String(17 + place * 17)], text: line.text)
    }
    markup.close("svg")
  }

  /// A field between two heights, over the whole width.
  mutating func field(_ className: String, y1: Int, y2: Int) {
    let (top, bottom) = (min(y1, y2), max(y1, y2))
    markup.void(
      "rect", ["class": className, "x": "0%", "y": String(top), "width": "100%", "height": String(bottom - top)])
  }

  mutating func text(_ text: String, x: Int, y: Int, anchor: Anchor = .start, className: String? = nil) {
    markup.element(
      "text", ["class": className, "x": Self.percent(x), "y": String(y), "text-anchor": anchor.rawValue], text: text)
  }

  mutating func line(_ className: String, x1: Int, y1: Int, x2: Int, y2: Int) {
    markup.void(
      "line",
      ["class": className, "x1": Self.percent(x1), "y1": String(y1), "x2": Self.percent(x2), "y2": String(y2)])
  }

  mutating func dot(_ className: String, x: Int, y: Int) {
    markup.void("circle", ["class": className, "cx": Self.percent(x), "cy": String(y), "r": "5"])
  }

  /// `1234` is `12.34%`.
  static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    let sign = basisPoints < 0 && whole == 0 ? "-" : ""
    guard rest != 0 else { return "\(whole)%" }
    let digits = String(rest.magnitude)
    return "\(sign)\(whole).\(digits.count == 1 ? "0" + digits : digits)%"
  }
}
