/// What the columns of the open data mean. Kept with the code that fills them, for the data's readers come with any
/// language and any theme.
enum ColumnMeaning {
  struct Entry: Sendable {
    let kind: OpenTable.Kind
    let en: String
    let sv: String
    let fi: String
  }

  /// By column, texts per language without their ending.
  static let all = votes.merging(plans) { first, _ in first }.merging(rounds) { first, _ in first }
    .merging(process) { first, _ in first }

  /// Of tables about proposals and votes, and of the dictionary.
  private static let votes: [String: Entry] = [
    "round": .init(kind: .string, en: "id of the round", sv: "omgångens id", fi: "kierroksen tunnus"),
    "pool": .init(kind: .string, en: "id of the pool of money", sv: "pottens id", fi: "potin tunnus"),
    "rank": .init(
      kind: .integer, en: "place in the order of the count, ties separated; empty when excluded",
      sv: "plats i räkningens ordning, lika röstetal åtskilda; tomt för uteslutna",
      fi: "sija laskennan järjestyksessä, tasatilanteet ratkaistuina; tyhjä, jos suljettu pois"),
    "proposal": .init(kind: .string, en: "id of the proposal", sv: "förslagets id", fi: "ehdotuksen tunnus"),
    "number": .init(
      kind: .integer, en: "number on the ballot", sv: "nummer på röstsedeln", fi: "numero äänestyslipussa"),
    "title": .init(kind: .string, en: "title", sv: "rubrik", fi: "otsikko"),
    "area": .init(kind: .string, en: "id of the area", sv: "områdets id", fi: "alueen tunnus"),
    "votes": .init(
      kind: .integer, en: "ballots that name the proposal",
      sv: "röstsedlar som valde förslaget", fi: "äänestysliput, joissa ehdotus on valittu"),
    "points": .init(
      kind: .integer, en: "points, where the rule counts points; else empty",
      sv: "poäng, där regeln räknar poäng; annars tomt", fi: "pisteet, jos sääntö laskee pisteitä; muuten tyhjä"),
    "share_percent": .init(
      kind: .number, en: "share of the pool's ballots that name it, percent",
      sv: "andel av pottens röstsedlar som valde förslaget, procent",
      fi: "osuus potin äänestyslipuista, joissa ehdotus on valittu, prosenttia"),
    "cost": .init(
      kind: .number, en: "estimated cost in the currency of the column 'currency'",
      sv: "beräknad kostnad i valutan i kolumnen currency", fi: "arvioitu hinta sarakkeen currency valuutassa"),
    "currency": .init(
      kind: .string, en: "currency, ISO 4217", sv: "valuta, ISO 4217", fi: "valuutta, ISO 4217"),
    "left": .init(
      kind: .number, en: "what was left of the pool after this row", sv: "kvar av potten efter raden",
      fi: "potista jäljellä rivin jälkeen"),
    "decided": .init(
      kind: .boolean, en: "whether the decision gave it money; empty while there is none",
      sv: "om beslutet gav förslaget pengar; tomt tills det finns ett",
      fi: "saiko ehdotus rahoituksen päätöksessä; tyhjä, kunnes päätös on tehty"),
    "decided_amount": .init(
      kind: .number, en: "what the decision gave it", sv: "vad beslutet gav det", fi: "päätöksessä annettu summa"),
    "decision": .init(
      kind: .string, en: "who decided otherwise than the votes, and why",
      sv: "vem som beslutade annat än rösterna gav, och varför",
      fi: "kuka päätti toisin kuin äänet antoivat ja miksi"),
    "funded": .init(
      kind: .boolean, en: "whether the count gave it money", sv: "om räkningen gav förslaget pengar",
      fi: "antoiko laskenta ehdotukselle rahoituksen"),
    "outcome": .init(
      kind: .string, en: "why, as a code", sv: "orsaken som kod", fi: "syy koodina"),
    "reason": .init(kind: .string, en: "why, in words", sv: "orsaken i ord", fi: "syy sanoin"),
    "verdict": .init(
      kind: .string, en: "what the review found: pending, feasible, unfeasible, merged, withdrawn",
      sv:
        "granskningens utfall: pending (granskas), feasible (genomförbart), unfeasible (inte genomförbart), merged (sammanslaget), withdrawn (tillbakadraget)",
      fi:
        "tarkistuksen tulos: pending (kesken), feasible (toteuttamiskelpoinen), unfeasible (ei toteuttamiskelpoinen), merged (yhdistetty), withdrawn (peruttu)"
    ),
    "goals": .init(
      kind: .string, en: "ids of goals, separated by spaces", sv: "målens id, skilda med mellanslag",
      fi: "tavoitteiden tunnukset välilyönnein erotettuina"),
    "submitted": .init(
      kind: .date, en: "day of submission", sv: "dag då förslaget lämnades", fi: "jättöpäivä"),
    "address": .init(kind: .string, en: "address of the page", sv: "sidans adress", fi: "sivun osoite"),
    "table": .init(kind: .string, en: "table", sv: "tabell", fi: "taulukko"),
    "column": .init(kind: .string, en: "column", sv: "kolumn", fi: "sarake"),
    "type": .init(
      kind: .string, en: "type of the values", sv: "värdenas typ", fi: "arvojen tyyppi"),
    "meaning": .init(kind: .string, en: "what it means", sv: "vad det betyder", fi: "mitä se tarkoittaa"),
  ]

  /// `title_sv` means what `title` means.
  static func entry(for column: String) -> Entry? {
    if let entry = all[column] { return entry }
    guard let end = column.lastIndex(of: "_") else { return nil }
    return all[String(column[..<end])]
  }
}
