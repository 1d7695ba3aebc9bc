/// Latin letters with marks, and what is left of them without. Own table: nothing here may depend on the machine.
enum LatinLetters {
  /// The plain lower-case ASCII letters of a letter, or nil when it is no Latin letter that the table knows.
  /// å and ä give `a`, ö gives `o`, as in the addresses of Swedish and Finnish authorities.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z": String(Character(scalar))
    case "A"..."Z": String(Character(scalar)).lowercased()
    default: table[scalar]
    }
  }

  /// Marks that follow their letter when a text is decomposed (`a` + U+030A for å).
  static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static let rows: [(String, String)] = [
    ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ"), ("ae", "æǽÆǼ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
    ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģǥĜĞĠĢǤ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"),
    ("k", "ķǩĸĶǨ"), ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňŋÑŃŅŇŊ"), ("o", "òóôõöøōŏőǫÒÓÔÕÖØŌŎŐǪ"), ("oe", "œŒ"),
    ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ßẞ"), ("t", "ţťŧțŢŤŦȚ"), ("th", "þÞ"),
    ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžʒǯŹŻŽƷǮ"),
  ]

  private static let table: [Unicode.Scalar: String] = Dictionary(
    rows.flatMap { plain, letters in letters.unicodeScalars.map { ($0, plain) } },
    uniquingKeysWith: { first, _ in first })
}
