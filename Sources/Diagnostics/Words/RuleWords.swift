extension Catalogue {
  /// IN260-IN264 and IN323: a pool's rule whose parts do not fit together, or not with the pool's amounts.
  static let ruleWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN260", .error,
      en: Words(
        "the tie rules can leave proposals equal",
        hint: "end with lower_id, or with the order that a lot gave: {lot: [a, b], reference: \"§ 7\"}"),
      sv: Words(
        "reglerna för lika röstetal kan lämna förslag lika",
        hint: "sluta med lower_id, eller med ordningen som lotten gav: {lot: [a, b], reference: \"§ 7\"}"),
      fi: Words(
        "tasatilanteen säännöt voivat jättää ehdotuksia tasan",
        hint: "lopeta sääntöön lower_id tai arvan antamaan järjestykseen: {lot: [a, b], reference: \"§ 7\"}")),
    CatalogueEntry(
      "IN261", .warning,
      en: Words(
        "a tie rule stands after one that leaves nothing equal",
        hint: "put lower_id or higher_id last, or remove what follows it"),
      sv: Words(
        "en regel för lika röstetal står efter en som inte lämnar något lika",
        hint: "sätt lower_id eller higher_id sist, eller ta bort det som följer"),
      fi: Words(
        "tasatilanteen sääntö on sellaisen säännön jälkeen, joka ei jätä mitään tasan",
        hint: "siirrä lower_id tai higher_id viimeiseksi, tai poista sen jälkeiset säännöt")),
    CatalogueEntry(
      "IN262", .error,
      en: Words(
        "fund_all cannot be used with the rule '{name}'", hint: "name how equal proposals are separated instead"),
      sv: Words(
        "fund_all går inte att använda med regeln ”{name}”", hint: "ange i stället hur lika förslag skiljs åt"),
      fi: Words(
        "fund_all ei sovi säännön ”{name}” kanssa", hint: "kerro sen sijaan, miten tasatilanne ratkaistaan")),
    CatalogueEntry(
      "IN263", .error,
      en: Words(
        "the rule '{name}' counts points here, but no scoring is named",
        hint: "add 'scoring: points', 'scoring: ballot_length' or 'scoring: {weights: [3, 2, 1]}'"),
      sv: Words(
        "regeln ”{name}” räknar poäng här, men ingen poängräkning är angiven",
        hint: "lägg till 'scoring: points', 'scoring: ballot_length' eller 'scoring: {weights: [3, 2, 1]}'"),
      fi: Words(
        "sääntö ”{name}” laskee tässä pisteitä, mutta pisteiden laskutapaa ei ole kerrottu",
        hint: "lisää 'scoring: points', 'scoring: ballot_length' tai 'scoring: {weights: [3, 2, 1]}'")),
    CatalogueEntry(
      "IN264", .error,
      en: Words(
        "the amount of the pool '{pool}' has the wrong sign for its rule",
        hint: "write a negative amount for 'name: savings' (the target), and a positive one for other rules"),
      sv: Words(
        "beloppet i potten ”{pool}” har fel tecken för sin regel",
        hint: "skriv ett negativt belopp för 'name: savings' (målet) och ett positivt för andra regler"),
      fi: Words(
        "potin ”{pool}” summalla on väärä etumerkki sen sääntöön nähden",
        hint: "kirjoita säännölle 'name: savings' negatiivinen summa (tavoite) ja muille säännöille positiivinen")),
    CatalogueEntry(
      "IN323", .error,
      en: Words(
        "the cost of '{proposal}' has the wrong sign for the pool '{pool}'",
        hint:
          "write what it saves as a negative cost in a pool of savings, and what it costs as a positive one elsewhere",
        notes: ["pool": "the pool and its rule stand here"]),
      sv: Words(
        "kostnaden för ”{proposal}” har fel tecken för potten ”{pool}”",
        hint: "skriv det som sparas som en negativ kostnad i en pott med besparingar, annars en positiv kostnad",
        notes: ["pool": "potten och dess regel står här"]),
      fi: Words(
        "ehdotuksen ”{proposal}” kustannuksella on väärä etumerkki potille ”{pool}”",
        hint: "kirjoita säästö negatiivisena kustannuksena säästöjä valitsevassa potissa ja muualla positiivisena",
        notes: ["pool": "potti ja sen sääntö ovat tässä"])),
  ]
}
