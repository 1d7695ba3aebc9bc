/// How much room characters take on a terminal, and which of them may be sent there at all.
enum TerminalWidth {
  /// Columns that a scalar fills when it begins at column `position` (tabs go to the next multiple of four).
  /// Wide and full-width ranges follow Unicode's East Asian Width (UAX 11); marks that combine take no room.
  static func cells(_ scalar: Unicode.Scalar, at position: Int) -> Int {
    switch scalar.value {
    case 0x09: 4 - position % 4
    case ..<0x300: 1
    case 0x200B, 0x200C, 0x200D, 0xFE00...0xFE0F: 0
    case _ where combines(scalar): 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  private static func combines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// The scalar as it may be printed: whatever could move the cursor, change colours or turn the direction of
  /// writing becomes U+FFFD, because content may come from strangers.
  static func printable(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: String(scalar)
    }
  }

  /// A text as it may be printed, on one line.
  static func printable(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += printable($1) }
  }
}
