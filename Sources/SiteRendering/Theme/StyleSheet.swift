/// A style sheet of a site: the accent's shades, then every file of a folder in order of name. `assets/css` makes that of
/// the pages, `assets/embed` the small one of boxes on other sites.
struct StyleSheet: Sendable {
  /// In the published folder: `assets/insyn.css`.
  let path: String
  let bytes: [UInt8]
  /// The file's address from the root of the portal. It changes with the content, so that a browser may keep the
  /// file for ever; the name stays, so that a page kept from before an update still finds it.
  let address: String

  init(_ files: [ThemeFile], accent: Accent, folder: String = "assets/css/", path: String = "assets/insyn.css") {
    self.path = path
    let sheets = files.filter { $0.name.hasPrefix(folder) && $0.name.hasSuffix(".css") }
    let bytes = sheets.reduce(into: Array(accent.css.utf8)) { all, sheet in
      all.append(contentsOf: sheet.bytes)
      if sheet.bytes.last != UInt8(ascii: "\n") { all.append(UInt8(ascii: "\n")) }
    }
    self.bytes = bytes
    address = "/\(path)?v=\(bytes.fingerprint)"
  }

  static func isPart(_ name: String) -> Bool {
    ["assets/css/", "assets/embed/"].contains { name.hasPrefix($0) } && name.hasSuffix(".css")
  }
}

extension [UInt8] {
  /// FNV-1a with 64 bits, in hexadecimal. Tells versions apart, proves nothing.
  var fingerprint: String {
    let hash = reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
