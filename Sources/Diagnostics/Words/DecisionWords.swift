extension Catalogue {
  /// IN354-IN359: what was decided beside what the count gave, and how money is divided.
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
    CatalogueEntry(
      "IN358", .error,
      en: Words(
        "the allocation does not tell what pool '{pool}' gets",
        hint: "give the pool a weight, or each of its areas a population in areas.yaml",
        notes: ["allocation": "the allocation stands here"]),
      sv: Words(
        "fördelningen säger inte vad potten ”{pool}” får",
        hint: "ge potten en vikt, eller vart och ett av dess områden en folkmängd i areas.yaml",
        notes: ["allocation": "här står fördelningen"]),
      fi: Words(
        "jaosta ei selviä, mitä potti ”{pool}” saa",
        hint: "anna potille paino tai sen jokaiselle alueelle asukasluku tiedostossa areas.yaml",
        notes: ["allocation": "jako on tässä"])),
    CatalogueEntry(
      "IN359", .error,
      en: Words(
        "the pool has an amount of its own, and the round divides its money by 'allocation'",
        hint: "take one of the two away"),
      sv: Words(
        "potten har ett eget belopp, och omgången fördelar sina pengar med 'allocation'", hint: "ta bort det ena"),
      fi: Words(
        "potilla on oma summa, ja kierros jakaa rahansa kohdassa 'allocation'", hint: "poista toinen niistä")),
  ]
}
