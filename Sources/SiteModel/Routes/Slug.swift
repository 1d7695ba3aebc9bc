/// The part of an address that follows from a title: lower-case ASCII words with `-` between them.
enum Slug {
  /// At most this many letters, cut between words where there are several.
  static let limit = 72

  /// å and ä give `a`, ö gives `o`; what is no letter or digit separates words. Empty when nothing is left, as for
  /// titles in other alphabets.
  static func make(from title: String) -> String {
    var words = [""]
    for scalar in title.unicodeScalars {
      if let letters = LatinLetters.plain(scalar) {
        words[words.count - 1] += letters
      } else if ("0"..."9").contains(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if !isIgnored(scalar), words.last != "" {
        words.append("")
      }
    }
    return shortened(words.filter { !$0.isEmpty })
  }

  /// Marks of decomposed letters, soft hyphens, and apostrophes within words.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    LatinLetters.isCombiningMark(scalar) || scalar == "\u{AD}" || scalar == "'" || scalar == "\u{2019}"
  }

  private static func shortened(_ words: [String]) -> String {
    var slug = ""
    for word in words {
      let longer = slug.isEmpty ? word : slug + "-" + word
      guard longer.utf8.count <= limit else { break }
      slug = longer
    }
    return slug.isEmpty ? String((words.first ?? "").prefix(limit)) : slug
  }
}
