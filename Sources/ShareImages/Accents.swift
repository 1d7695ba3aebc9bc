/// Letters with marks, put together of a letter and its mark: é is e and an acute.
enum Accents {
  enum Mark: CaseIterable {
    case acute, grave, circumflex, caron, diaeresis, ring, tilde, macron, breve, dot, doubleAcute, cedilla, ogonek

    /// Around x 0, for small letters; capitals have it 40 higher, apart from what hangs below.
    var path: String {
      switch self {
      case .acute: "M-7,120 L12,147"
      case .grave: "M7,120 L-12,147"
      case .circumflex: "M-22,120 L0,142 L22,120"
      case .caron: "M-22,143 L0,121 L22,143"
      case .diaeresis: "D-21,136 D21,136"
      case .ring: "M-18,140 V0,158 H18,140 V0,122 H-18,140"
      case .tilde: "M-26,124 C-14,146 10,116 26,138"
      case .macron: "M-24,132 L24,132"
      case .breve: "M-21,145 V0,122 H21,145"
      case .dot: "D0,137"
      case .doubleAcute: "M-21,120 L-7,147 M7,120 L21,147"
      case .cedilla: "M2,0 C18,-14 10,-36 -14,-33"
      case .ogonek: "M14,0 C-8,-16 0,-38 22,-33"
      }
    }

    var hangs: Bool { self == .cedilla || self == .ogonek }

    /// The combining character of Unicode.
    fileprivate var combining: Unicode.Scalar {
      switch self {
      case .acute: "\u{301}"
      case .grave: "\u{300}"
      case .circumflex: "\u{302}"
      case .caron: "\u{30C}"
      case .diaeresis: "\u{308}"
      case .ring: "\u{30A}"
      case .tilde: "\u{303}"
      case .macron: "\u{304}"
      case .breve: "\u{306}"
      case .dot: "\u{307}"
      case .doubleAcute: "\u{30B}"
      case .cedilla: "\u{327}"
      case .ogonek: "\u{328}"
      }
    }
  }

  /// What a letter is put together of; nil for letters without marks that we know.
  static func parts(of letter: Unicode.Scalar) -> (base: Unicode.Scalar, mark: Mark)? { table[letter] }

  /// Every letter that the table knows.
  static var letters: [Unicode.Scalar] { Array(table.keys) }

  static func mark(_ combining: Unicode.Scalar) -> Mark? { Mark.allCases.first { $0.combining == combining } }

  /// A letter and the mark that follows it, as one.
  static func composed(_ base: Unicode.Scalar, _ mark: Mark) -> Unicode.Scalar? {
    table.first { $0.value == (base, mark) }?.key
  }

  private static let rows: [(Mark, letters: String, bases: String)] = [
    (.acute, "áéíóúýćńśźĺŕÁÉÍÓÚÝĆŃŚŹĹŔ", "aeıouycnszlrAEIOUYCNSZLR"), (.grave, "àèìòùÀÈÌÒÙ", "aeıouAEIOU"),
    (.circumflex, "âêîôûŵŷĉĝĥĵŝÂÊÎÔÛŴŶĈĜĤĴŜ", "aeıouwycghȷsAEIOUWYCGHJS"),
    (.caron, "čďěňřšťžǧǩǯČĎĚŇŘŠŤŽǦǨ", "cdenrstzgkzCDENRSTZGK"),
    (.diaeresis, "äëïöüÿÄËÏÖÜŸ", "aeıouyAEIOUY"), (.ring, "åůÅŮ", "auAU"), (.tilde, "ãñõĩũÃÑÕĨŨ", "anoıuANOIU"),
    (.macron, "āēīōūĀĒĪŌŪ", "aeıouAEIOU"), (.breve, "ăğŭĂĞŬ", "aguAGU"), (.dot, "ċėġżĊĖĠŻİ", "cegzCEGZI"),
    (.doubleAcute, "őűŐŰ", "ouOU"), (.cedilla, "çşţģķļņŗÇŞŢĢĶĻŅŖșțȘȚ", "cstgklnrCSTGKLNRstST"),
    (.ogonek, "ąęįųĄĘĮŲ", "aeıuAEIU"),
  ]

  private static let table: [Unicode.Scalar: (base: Unicode.Scalar, mark: Mark)] = Dictionary(
    rows.flatMap { mark, letters, bases in
      zip(letters.unicodeScalars, bases.unicodeScalars).map { ($0, ($1, mark)) }
    }, uniquingKeysWith: { first, _ in first })
}
