/// Turns a heading into the name of its anchor.
enum Slug {
  /// Lower-case ASCII letters and digits with single `-` between words: `Vad är på gång?` becomes `vad-ar-pa-gang`.
  /// `section` when nothing is left.
  static func make(from text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letters = letters(for: scalar) {
        slug += letters
      } else if !combining.contains(scalar), !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    if slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }

  /// Marks that follow their letter in decomposed texts, as some systems write them.
  private static let combining: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "å", "ä", "à", "á", "â", "ã", "ą": "a"
    case "ö", "ò", "ó", "ô", "õ", "ø": "o"
    case "é", "è", "ê", "ë", "ę": "e"
    case "ì", "í", "î", "ï": "i"
    case "ù", "ú", "û", "ü": "u"
    case "š", "ś": "s"
    case "ž", "ź", "ż": "z"
    case "č", "ç", "ć": "c"
    case "ý": "y"
    case "ñ", "ŋ", "ń": "n"
    case "đ", "ð": "d"
    case "ŧ": "t"
    case "ł": "l"
    case "æ": "ae"
    case "þ": "th"
    case "ß": "ss"
    default: nil
    }
  }
}

/// Gives each anchor of a text once: `kostnad`, `kostnad-2`, `kostnad-3`.
struct Anchors {
  private var taken: Set<String> = []

  mutating func next(for heading: String) -> String {
    let slug = Slug.make(from: heading)
    var anchor = slug
    var number = 2
    while !taken.insert(anchor).inserted {
      anchor = "\(slug)-\(number)"
      number += 1
    }
    return anchor
  }
}
