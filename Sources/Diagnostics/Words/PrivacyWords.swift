extension Catalogue {
  /// IN910, IN911 and IN914: personal data in columns that nobody asked for, or that were asked for as something else.
  static let privacyWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN910", .error,
      en: Words(
        "column '{column}' of {file} is named like personal data, and nothing says what to do with it",
        hint: "write beside 'columns:': {line} (or name the column there, or take it out of the file)",
        notes: ["export": "the file is declared here"]),
      sv: Words(
        "kolumnen ”{column}” i {file} heter som en personuppgift, och inget säger vad som ska göras med den",
        hint: "skriv bredvid 'columns:': {line} (eller nämn kolumnen där, eller ta bort den ur filen)",
        notes: ["export": "filen anges här"]),
      fi: Words(
        "tiedoston {file} sarakkeen ”{column}” nimi viittaa henkilötietoon, eikä mikään kerro, mitä sille tehdään",
        hint: "kirjoita kohdan 'columns:' rinnalle: {line} (tai nimeä sarake siinä, tai poista se tiedostosta)",
        notes: ["export": "tiedosto on ilmoitettu tässä"])),
    CatalogueEntry(
      "IN911", .error,
      en: Words(
        "column '{column}' of {file} holds what looks like personal data ({count} values), and nothing says what to do with it",
        hint: "write beside 'columns:': {line} (or name the column there, or take it out of the file)",
        notes: [
          "export": "the file is declared here", "email": "the values look like e-mail addresses",
          "identity": "the values look like personal identity numbers",
          "phone": "the values look like telephone numbers",
          "network": "the values look like network addresses (IP)", "time": "the values look like times to the second",
        ]),
      sv: Words(
        "kolumnen ”{column}” i {file} innehåller vad som ser ut som personuppgifter ({count} värden), och inget säger vad som ska göras med dem",
        hint: "skriv bredvid 'columns:': {line} (eller nämn kolumnen där, eller ta bort den ur filen)",
        notes: [
          "export": "filen anges här", "email": "värdena ser ut som e-postadresser",
          "identity": "värdena ser ut som personnummer", "phone": "värdena ser ut som telefonnummer",
          "network": "värdena ser ut som nätadresser (IP)", "time": "värdena ser ut som klockslag på sekunden",
        ]),
      fi: Words(
        "tiedoston {file} sarakkeessa ”{column}” on henkilötiedoilta näyttäviä arvoja ({count}), eikä mikään kerro, mitä niille tehdään",
        hint: "kirjoita kohdan 'columns:' rinnalle: {line} (tai nimeä sarake siinä, tai poista se tiedostosta)",
        notes: [
          "export": "tiedosto on ilmoitettu tässä", "email": "arvot näyttävät sähköpostiosoitteilta",
          "identity": "arvot näyttävät henkilötunnuksilta", "phone": "arvot näyttävät puhelinnumeroilta",
          "network": "arvot näyttävät verkko-osoitteilta (IP)", "time": "arvot näyttävät sekunnin tarkoilta ajoilta",
        ])),
    CatalogueEntry(
      "IN914", .error,
      en: Words(
        "column '{column}' of {file} is read as the voter's area, but {count} of its values are no area of the portal and stand on fewer than {limit} ballots each",
        hint:
          "say under 'areas:' what every value means; if the column holds names or addresses, take it out of 'columns:' and list it under 'ignore:'",
        notes: ["export": "the file is declared here"]),
      sv: Words(
        "kolumnen ”{column}” i {file} läses som väljarens område, men {count} av värdena är inget av portalens områden och står på färre än {limit} röstsedlar vart",
        hint:
          "säg under 'areas:' vad varje värde betyder; om kolumnen innehåller namn eller adresser, ta bort den ur 'columns:' och skriv den under 'ignore:'",
        notes: ["export": "filen anges här"]),
      fi: Words(
        "tiedoston {file} sarake ”{column}” luetaan äänestäjän alueena, mutta {count} sen arvoista ei ole portaalin alueita ja kukin niistä on alle {limit} äänestyslipussa",
        hint:
          "kerro kohdassa 'areas:', mitä kukin arvo tarkoittaa; jos sarakkeessa on nimiä tai osoitteita, poista se kohdasta 'columns:' ja lisää se kohtaan 'ignore:'",
        notes: ["export": "tiedosto on ilmoitettu tässä"])),
  ]
}
