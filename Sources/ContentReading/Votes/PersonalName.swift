/// Whether a column's name says that it tells of persons: who they are, how to reach them, when they voted, or the code by
/// which they did.
///
/// Names are compared by their words, in Swedish, Finnish and English, without regard to case, accents and what stands
/// between the words.
enum PersonalName {
  /// - Parameter inTotals: sums tell of proposals, so there a plain `name` or `code` is a proposal's.
  static func isPersonal(_ column: String, inTotals: Bool = false) -> Bool {
    let words = words(of: column)
    let joined = words.joined()
    if compounds.contains(where: { joined.contains($0) }) || words.contains(where: { always.contains($0) }) {
      return true
    }
    // `created_at`, `checked_out_at`.
    if words.count > 1, words.last == "at" { return true }
    let isOfThing = inTotals || words.contains { things.contains($0) }
    return !isOfThing && words.contains { mostly.contains($0) }
  }

  /// `User Name`, `user_name` and `userName` are `user`, `name`; å, ä and ö are a and o.
  private static func words(of column: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isAfterSmall = false
    for scalar in column.unicodeScalars {
      let isBig = scalar.properties.isUppercase
      if word.isEmpty == false, !scalar.properties.isAlphabetic && !isDigit(scalar) || (isBig && isAfterSmall) {
        words.append(word)
        word = ""
      }
      if scalar.properties.isAlphabetic || isDigit(scalar) { word += plain(scalar) }
      isAfterSmall = scalar.properties.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.lowercaseMapping {
    case "å", "ä": "a"
    case "ö": "o"
    case "é": "e"
    case let letter: letter
    }
  }

  /// Parts of compounds that mean the same wherever they stand.
  private static let compounds = [
    "epost", "email", "sahkoposti", "personnummer", "personnr", "henkilotunnu", "personbeteckning", "telefonn",
    "puhelin", "ipadress", "ipaddress", "iposoite", "fornamn", "efternamn", "etunim", "sukunim", "anvandarnamn",
    "kayttajanim", "kayttajatunnu", "tidsstampel", "tidpunkt", "aikaleima", "kellonaika", "gatuadress", "katuosoite",
    "hemadress", "kotiosoite", "fodelse", "syntyma",
  ]

  private static let always: Set<String> = [
    "mail", "mejl", "meili", "telefon", "tel", "phone", "telephone", "mobil", "mobile", "mobilnummer", "gsm", "hetu",
    "sotu", "pnr", "ssn", "ip", "timestamp", "datetime", "tid", "time", "aika", "klockslag", "token", "hash", "pin",
    "authentication", "auth", "firstname", "lastname", "surname", "fullname", "username", "author", "birthdate",
    "birthday",
  ]

  /// Of persons, unless another word says that it is of a thing.
  private static let mostly: Set<String> = [
    "name", "names", "namn", "nimi", "nimet", "code", "kod", "koodi", "address", "adress", "osoite", "user",
    "anvandare",
    "kayttaja",
  ]

  private static let things: Set<String> = [
    "project", "projekt", "projektets", "hanke", "hankkeen", "proposal", "forslag", "forslagets", "ehdotus",
    "ehdotuksen", "budget", "budjetti", "category", "kategori", "luokka", "scope", "area", "omrade", "omradets", "alue",
    "alueen", "district", "distrikt", "component", "taxonomies", "pool", "pott", "pottens", "potti", "potin", "title",
    "file", "fil", "tiedosto", "status", "channel", "kanal", "kanava", "round", "omgang", "kierros", "school", "skola",
    "koulu", "unit", "station", "list", "sub", "parent",
  ]
}
