extension Catalogue {
  static let pabulibWords = [
    CatalogueEntry(
      "IN219", .error,
      en: Words("the section {section} stands twice", hint: "put the rows of both under one heading"),
      sv: Words("avdelningen {section} står två gånger", hint: "lägg bådas rader under en rubrik"),
      fi: Words("osio {section} esiintyy kahdesti", hint: "siirrä molempien rivit yhden otsikon alle")),
    CatalogueEntry(
      "IN270", .error,
      en: Words(
        "the file has no section {section}",
        hint: "a Pabulib file has META, PROJECTS and VOTES, each on a line of its own"),
      sv: Words(
        "filen saknar avsnittet {section}",
        hint: "en Pabulib-fil har META, PROJECTS och VOTES, vart och ett på egen rad"),
      fi: Words(
        "tiedostossa ei ole osaa {section}",
        hint: "Pabulib-tiedostossa on META, PROJECTS ja VOTES, kukin omalla rivillään")),
    CatalogueEntry(
      "IN271", .error,
      en: Words("section {section} has no column '{name}'", hint: "name it on the line below the section's title"),
      sv: Words("avsnittet {section} saknar kolumnen ”{name}”", hint: "namnge den på raden under avsnittets titel"),
      fi: Words("osassa {section} ei ole saraketta ”{name}”", hint: "nimeä se osan otsikon alla olevalla rivillä")),
    CatalogueEntry(
      "IN272", .error,
      en: Words(
        "'{name}' is \"{text}\", where an amount should be", hint: "write digits, with at most two decimals"),
      sv: Words(
        "”{name}” är ”{text}”, där ett belopp ska stå", hint: "skriv siffror, med högst två decimaler"),
      fi: Words(
        "kohdassa ”{name}” on ”{text}”, vaikka siinä kuuluu olla summa",
        hint: "kirjoita numeroita, enintään kaksi desimaalia")),
    CatalogueEntry(
      "IN273", .error,
      en: Words("project '{id}' stands twice", hint: "give each project an id of its own"),
      sv: Words("projektet ”{id}” står två gånger", hint: "ge varje projekt ett eget id"),
      fi: Words("hanke ”{id}” on kahdesti", hint: "anna jokaiselle hankkeelle oma tunnus")),
    CatalogueEntry(
      "IN274", .error,
      en: Words("vote_type is \"{text}\", which is no known kind of ballot", hint: "write one of {known} in META"),
      sv: Words("vote_type är ”{text}”, som inte är något känt slags röstsedel", hint: "skriv ett av {known} i META"),
      fi: Words(
        "vote_type on ”{text}”, joka ei ole tunnettu äänestyslipun laji", hint: "kirjoita META-osaan jokin: {known}")),
    CatalogueEntry(
      "IN275", .warning,
      en: Words(
        "choices set aside because no project has that id: {count} (lines {lines})",
        hint: "see that PROJECTS lists every project of the ballot"),
      sv: Words(
        "val undanlagda för att inget projekt har det id:t: {count} (rader {lines})",
        hint: "kontrollera att PROJECTS har varje projekt på röstsedeln"),
      fi: Words(
        "valintoja hylätty, koska millään hankkeella ei ole sitä tunnusta: {count} (rivit {lines})",
        hint: "tarkista, että PROJECTS-osassa on kaikki äänestyslipun hankkeet")),
    CatalogueEntry(
      "IN276", .warning,
      en: Words(
        "projects named twice on one ballot, counted once: {count} (lines {lines})",
        hint: "the file's own 'votes' may count them twice"),
      sv: Words(
        "projekt som nämns två gånger på samma röstsedel, räknade en gång: {count} (rader {lines})",
        hint: "filens egna 'votes' kan räkna dem två gånger"),
      fi: Words(
        "hankkeita, jotka ovat samassa lipussa kahdesti, laskettu kerran: {count} (rivit {lines})",
        hint: "tiedoston omat 'votes'-luvut voivat laskea ne kahdesti")),
    CatalogueEntry(
      "IN277", .error,
      en: Words(
        "ballots whose points do not match their choices: {count} (lines {lines})",
        hint: "give each id in 'vote' one whole number in 'points'"),
      sv: Words(
        "röstsedlar vars poäng inte stämmer med valen: {count} (rader {lines})",
        hint: "ge varje id i 'vote' ett heltal i 'points'"),
      fi: Words(
        "äänestyslippuja, joiden pisteet eivät vastaa valintoja: {count} (rivit {lines})",
        hint: "anna jokaiselle 'vote'-kohdan tunnukselle yksi kokonaisluku 'points'-kohtaan")),
    CatalogueEntry(
      "IN278", .warning,
      en: Words(
        "the file says that {name} is {said}, but the count gives {counted}", hint: "correct the file's own number"),
      sv: Words(
        "filen säger att {name} är {said}, men räkningen ger {counted}", hint: "rätta filens egen siffra"),
      fi: Words(
        "tiedoston mukaan {name} on {said}, mutta laskennan tulos on {counted}", hint: "korjaa tiedoston oma luku")),
  ]
}
