extension Catalogue {
  /// IN354-IN357: what was decided beside what the count gave.
  static let decisionWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN354", .error,
      en: Words(
        "the decision names '{proposal}', and the round has no such proposal",
        hint: "write the id: the name of its file"),
      sv: Words(
        "beslutet nämner ”{proposal}”, men omgången har inget sådant förslag", hint: "skriv id:t: filens namn"),
      fi: Words(
        "päätöksessä on ”{proposal}”, mutta kierroksella ei ole sellaista ehdotusta",
        hint: "kirjoita tunnus: tiedoston nimi")),
    CatalogueEntry(
      "IN355", .error,
      en: Words(
        "the amount decided for '{proposal}' does not fit",
        hint: "only a funded proposal has an amount, and it is at most what the proposal costs",
        notes: ["proposal": "the proposal stands here"]),
      sv: Words(
        "beloppet som beslutats för ”{proposal}” passar inte",
        hint: "bara ett förslag som får pengar har ett belopp, och det är högst vad förslaget kostar",
        notes: ["proposal": "här står förslaget"]),
      fi: Words(
        "ehdotukselle ”{proposal}” päätetty summa ei sovi",
        hint: "summa on vain rahoitetulla ehdotuksella, ja se on enintään ehdotuksen hinta",
        notes: ["proposal": "ehdotus on tässä"])),
    CatalogueEntry(
      "IN356", .warning,
      en: Words(
        "what is decided about '{proposal}' is what the count gave already",
        hint: "take the line away, or check the proposal and the outcome: a change tells only where the two differ"),
      sv: Words(
        "det som beslutats om ”{proposal}” är vad räkningen redan gav",
        hint: "ta bort raden, eller kontrollera förslaget och utfallet: en ändring anger bara det som skiljer"),
      fi: Words(
        "ehdotuksesta ”{proposal}” päätettiin niin kuin laskenta jo antoi",
        hint: "poista rivi tai tarkista ehdotus ja tulos: muutoksena ilmoitetaan vain poikkeama laskennasta")),
    CatalogueEntry(
      "IN357", .warning,
      en: Words(
        "what was decided costs {spent}, and the pool had {amount}",
        hint: "tell in the decision's text where the rest comes from, or check the amounts",
        notes: ["pool": "the pool stands here"]),
      sv: Words(
        "det som beslutats kostar {spent}, men potten hade {amount}",
        hint: "berätta i beslutets text var resten kommer från, eller kontrollera beloppen",
        notes: ["pool": "här står potten"]),
      fi: Words(
        "päätetty maksaa {spent}, mutta potissa oli {amount}",
        hint: "kerro päätöksen tekstissä, mistä loput tulevat, tai tarkista summat", notes: ["pool": "potti on tässä"])),
  ]
}
