/// The one style sheet of a site: the accent's shades, then every file of `assets/css` in order of name.
struct StyleSheet: Sendable {
  static let path = "assets/insyn.css"
  let bytes: [UInt8]

  init(_ files: [ThemeFile], accent: Accent) {
    let sheets = files.filter { Self.isPart($0.name) }
    bytes = sheets.reduce(into: Array(accent.css.utf8)) { all, sheet in
      all.append(contentsOf: sheet.bytes)
      if sheet.bytes.last != UInt8(ascii: "\n") { all.append(UInt8(ascii: "\n")) }
    }
  }

  static func isPart(_ name: String) -> Bool { name.hasPrefix("assets/css/") && name.hasSuffix(".css") }

  /// The file's address from the root of the portal. It changes with the content, so that a browser may keep the
  /// file for ever; the name stays, so that a page kept from before an update still finds it.
  var address: String { "/\(Self.path)?v=\(bytes.fingerprint)" }
}

extension [UInt8] {
  /// FNV-1a with 64 bits, in hexadecimal. Tells versions apart, proves nothing.
  var fingerprint: String {
    let hash = reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
