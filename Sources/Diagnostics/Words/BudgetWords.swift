extension Catalogue {
  /// IN360-IN373: budgets, and what rounds draw from them.
  static let budgetRuleWords: [CatalogueEntry] = roundMoneyEntries + budgetEntries

  private static let roundMoneyEntries = [
    CatalogueEntry(
      "IN360", .error,
      en: Words(
        "the budget of {year} has no line '{line}' to draw from",
        hint: "write the id of a line of content/budget/{year}.csv"),
      sv: Words(
        "budgeten för {year} har ingen post ”{line}” att ta pengar ur",
        hint: "skriv id för en rad i content/budget/{year}.csv"),
      fi: Words(
        "vuoden {year} talousarviossa ei ole määrärahaa ”{line}”, josta rahat otettaisiin",
        hint: "kirjoita tiedoston content/budget/{year}.csv jonkin rivin tunnus")),
    CatalogueEntry(
      "IN361", .error,
      en: Words(
        "rounds draw {sum} from the line '{line}' of {year}, which holds {amount}",
        hint: "lower what a round draws, or correct the line",
        notes: ["line": "the line stands here", "other": "another round draws from it here"]),
      sv: Words(
        "omgångar tar {sum} ur posten ”{line}” för {year}, som är {amount}",
        hint: "sänk det som en omgång tar, eller rätta posten",
        notes: ["line": "här står posten", "other": "här tar en annan omgång ur den"]),
      fi: Words(
        "kierrokset ottavat yhteensä {sum} vuoden {year} määrärahasta ”{line}”, joka on {amount}",
        hint: "pienennä kierroksen osuutta tai korjaa määräraha",
        notes: ["line": "määräraha on tässä", "other": "toinen kierros ottaa siitä tässä"])),
    CatalogueEntry(
      "IN362", .error,
      en: Words(
        "the round '{round}' draws {sum} from the budget and gives {amount}; they differ by {gap}",
        hint: "let the amounts under 'funding' add up to those of the pools",
        notes: ["pool": "the first pool stands here"]),
      sv: Words(
        "omgången ”{round}” tar {sum} ur budgeten och delar ut {amount}; skillnaden är {gap}",
        hint: "låt beloppen under 'funding' vara lika mycket som potterna tillsammans",
        notes: ["pool": "här står den första potten"]),
      fi: Words(
        "kierros ”{round}” ottaa talousarviosta {sum} ja jakaa {amount}; ero on {gap}",
        hint: "tee kohdan 'funding' summista yhteensä yhtä suuret kuin poteista",
        notes: ["pool": "ensimmäinen potti on tässä"])),
    CatalogueEntry(
      "IN363", .error,
      en: Words(
        "the parts of the round '{round}' are {sum} together, and the round is {amount}; they differ by {gap}",
        hint: "correct a part under 'split', or the amount of a pool", notes: ["pool": "the first pool stands here"]),
      sv: Words(
        "delarna av omgången ”{round}” är {sum} tillsammans, och omgången är {amount}; skillnaden är {gap}",
        hint: "rätta en del under 'split', eller en potts belopp", notes: ["pool": "här står den första potten"]),
      fi: Words(
        "kierroksen ”{round}” osat ovat yhteensä {sum}, ja kierros on {amount}; ero on {gap}",
        hint: "korjaa jokin kohdan 'split' osa tai jonkin potin summa", notes: ["pool": "ensimmäinen potti on tässä"])),
    CatalogueEntry(
      "IN364", .error,
      en: Words(
        "{count} come after {before}, and no step can have more than the one before",
        hint: "put the steps in their order, or correct a number", notes: ["before": "the step before stands here"]),
      sv: Words(
        "{count} kommer efter {before}, och inget steg kan ha fler än steget före",
        hint: "ställ stegen i ordning, eller rätta ett antal", notes: ["before": "här står steget före"]),
      fi: Words(
        "{count} tulee luvun {before} jälkeen, vaikka mikään vaihe ei voi olla edellistä suurempi",
        hint: "järjestä vaiheet tai korjaa luku", notes: ["before": "edellinen vaihe on tässä"])),
  ]

  private static let budgetEntries = [
    CatalogueEntry(
      "IN365", .warning,
      en: Words(
        "the budget line '{line}' names goals, and so does '{above}', of which it is a part",
        hint: "name the goals on one of the two: until then only those of '{above}' count",
        notes: ["above": "the line above stands here"]),
      sv: Words(
        "budgetposten ”{line}” nämner mål, och det gör också ”{above}”, som den är en del av",
        hint: "nämn målen på den ena av de två: tills dess räknas bara målen på ”{above}”",
        notes: ["above": "här står posten ovanför"]),
      fi: Words(
        "määrärahalla ”{line}” on tavoitteita, ja niin on myös määrärahalla ”{above}”, johon se kuuluu",
        hint: "jätä tavoitteet vain toiselle: siihen asti lasketaan vain määrärahan ”{above}” tavoitteet",
        notes: ["above": "ylempi määräraha on tässä"])),
    CatalogueEntry(
      "IN366", .warning,
      en: Words(
        "the budget line '{line}' of {amount} serves no goal",
        hint: "write its goals with shares, or '-' when it serves none"),
      sv: Words(
        "budgetposten ”{line}” på {amount} hör inte till något mål",
        hint: "skriv dess mål med andelar, eller '-' när den inte hör till något"),
      fi: Words(
        "määräraha ”{line}”, {amount}, ei liity mihinkään tavoitteeseen",
        hint: "kirjoita sen tavoitteet osuuksineen, tai '-' jos tavoitetta ei ole")),
    CatalogueEntry(
      "IN367", .warning,
      en: Words(
        "nothing says what the investment '{line}' shall give", hint: "write its 'benefit' in content/budget/plan.yaml"),
      sv: Words(
        "inget säger vad investeringen ”{line}” ska ge", hint: "skriv dess 'benefit' i content/budget/plan.yaml"),
      fi: Words(
        "mikään ei kerro, mitä investoinnilla ”{line}” saadaan",
        hint: "kirjoita sen 'benefit' tiedostoon content/budget/plan.yaml")),
    CatalogueEntry(
      "IN368", .error,
      en: Words("no budget has a line '{line}'", hint: "write the id of a line of one of the budgets"),
      sv: Words("ingen budget har en post ”{line}”", hint: "skriv id för en rad i någon av budgetarna"),
      fi: Words("missään talousarviossa ei ole määrärahaa ”{line}”", hint: "kirjoita jonkin talousarvion rivin tunnus")),
    CatalogueEntry(
      "IN369", .error,
      en: Words(
        "the phase '{phase}' is decided {date}, not after the phase '{other}' on {earlier}",
        hint: "correct one of the two days", notes: ["other": "the earlier phase stands here"]),
      sv: Words(
        "fasen '{phase}' beslutas {date}, inte efter fasen '{other}' den {earlier}", hint: "rätta den ena dagen",
        notes: ["other": "här står den tidigare fasen"]),
      fi: Words(
        "vaiheesta '{phase}' päätetään {date}, mikä ei ole vaiheen '{other}' jälkeen ({earlier})",
        hint: "korjaa toinen päivistä", notes: ["other": "aiempi vaihe on tässä"])),
    CatalogueEntry(
      "IN370", .error,
      en: Words(
        "the committee '{committee}' is called '{name}' here and '{other}' elsewhere",
        hint: "use the same name on all lines", notes: ["first": "it is first named here"]),
      sv: Words(
        "nämnden ”{committee}” heter ”{name}” här och ”{other}” på annat håll", hint: "använd samma namn på alla rader",
        notes: ["first": "här nämns den först"]),
      fi: Words(
        "lautakunta ”{committee}” on tässä nimeltään ”{name}” ja muualla ”{other}”",
        hint: "käytä samaa nimeä kaikilla riveillä", notes: ["first": "se mainitaan ensin tässä"])),
    CatalogueEntry(
      "IN371", .error,
      en: Words(
        "the budget line '{line}' lies above itself, so no sum holds it",
        hint: "give one of the lines in the ring another parent, or none"),
      sv: Words(
        "budgetposten ”{line}” ligger ovanför sig själv, så ingen summa har den med",
        hint: "ge en av posterna i ringen en annan överordnad post, eller ingen"),
      fi: Words(
        "määräraha ”{line}” on itsensä yläpuolella, joten se ei ole mukana missään summassa",
        hint: "anna jollekin kehän riveistä toinen ylätaso, tai jätä se pois")),
    CatalogueEntry(
      "IN372", .error,
      en: Words(
        "'{value}' is not the number of a key figure in Kolada", hint: "write N or U and five digits, such as N15428"),
      sv: Words(
        "”{value}” är inte numret på ett nyckeltal i Kolada",
        hint: "skriv N eller U och fem siffror, till exempel N15428"),
      fi: Words(
        "”{value}” ei ole Koladan tunnusluvun numero", hint: "kirjoita N tai U ja viisi numeroa, esimerkiksi N15428")),
    CatalogueEntry(
      "IN373", .error,
      en: Words(
        "the year {year} stands twice", hint: "take one of the two away", notes: ["first": "it stands first here"]),
      sv: Words("året {year} står två gånger", hint: "ta bort det ena", notes: ["first": "här står det först"]),
      fi: Words("vuosi {year} esiintyy kahdesti", hint: "poista toinen", notes: ["first": "se esiintyy ensin tässä"])),
  ]
}
