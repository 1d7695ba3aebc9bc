extension Catalogue {
  /// IN337, IN338, IN347, IN348, IN354-IN359: what was decided beside what the count gave, and how money is divided.
  static let decisionWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN337", .error,
      en: Words(
        "the round '{round}' is an example, and {address} is a real address",
        hint: "replace the example by your own round and remove its folder, or take the line 'example: yes' away"),
      sv: Words(
        "omgången ”{round}” är ett exempel, men {address} är en riktig adress",
        hint: "ersätt exemplet med er egen omgång och ta bort dess mapp, eller stryk raden 'example: yes'"),
      fi: Words(
        "kierros ”{round}” on esimerkki, mutta {address} on oikea osoite",
        hint: "korvaa esimerkki omalla kierroksellanne ja poista sen kansio tai poista rivi 'example: yes'")),
    CatalogueEntry(
      "IN338", .error,
      en: Words(
        "{email} is an invented address, and the site is published at {address}",
        hint: "write the e-mail address that the municipality answers at"),
      sv: Words(
        "{email} är en påhittad e-postadress, men webbplatsen publiceras på {address}",
        hint: "skriv den e-postadress som kommunen svarar på"),
      fi: Words(
        "{email} on keksitty sähköpostiosoite, mutta sivusto julkaistaan osoitteessa {address}",
        hint: "kirjoita sähköpostiosoite, josta kunta vastaa")),
    CatalogueEntry(
      "IN347", .error,
      en: Words(
        "the allocation gives '{pool}' a weight, and the round has no such pool",
        hint: "write the id of a pool of this round"),
      sv: Words(
        "fördelningen ger ”{pool}” en vikt, men omgången har ingen sådan pott",
        hint: "skriv id:t för en pott i omgången"),
      fi: Words(
        "jako antaa painon potille ”{pool}”, mutta kierroksella ei ole sellaista pottia",
        hint: "kirjoita jonkin kierroksen potin tunnus")),
    CatalogueEntry(
      "IN348", .error,
      en: Words(
        "the decision names '{proposal}' twice", hint: "keep the line that says what was decided",
        notes: ["first": "it stands here first"]),
      sv: Words(
        "beslutet nämner ”{proposal}” två gånger", hint: "behåll raden som säger vad som beslutades",
        notes: ["first": "här står det först"]),
      fi: Words(
        "päätöksessä on ”{proposal}” kahdesti", hint: "säilytä rivi, joka kertoo, mitä päätettiin",
        notes: ["first": "ensimmäisen kerran tässä"])),
    CatalogueEntry(
      "IN354", .error,
      en: Words(
        "the decision names '{proposal}', which is not on the ballot of its pool",
        hint: "write the id, the name of its file, of a feasible proposal of the pool"),
      sv: Words(
        "beslutet nämner ”{proposal}”, som inte står på pottens röstsedel",
        hint: "skriv id:t, filens namn, för ett genomförbart förslag i potten"),
      fi: Words(
        "päätöksessä on ”{proposal}”, jota ei ole potin äänestyslipussa",
        hint: "kirjoita potin toteuttamiskelpoisen ehdotuksen tunnus eli tiedoston nimi")),
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
