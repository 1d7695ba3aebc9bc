extension Catalogue {
  /// IN410-IN429: names, types and filters in templates.
  static let templateValueWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN410", .error,
      en: Words(
        "'{record}' has nothing called '{name}'",
        hint: "names that can be used here: {known}", notes: usedFrom(.en)),
      sv: Words(
        "”{record}” har ingenting som heter ”{name}”",
        hint: "namn som går att använda här: {known}", notes: usedFrom(.sv)),
      fi: Words(
        "tietueessa ”{record}” ei ole kenttää ”{name}”",
        hint: "tässä käytettävissä olevat nimet: {known}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN411", .error,
      en: Words(
        "'{name}' is {kind} and has no parts",
        hint: "take away the dot and what follows it", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är {kind} och har inga delar",
        hint: "ta bort punkten och det som följer", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tyyppiä {kind}, eikä sillä ole osia",
        hint: "poista piste ja sen jälkeinen osa", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN412", .error,
      en: Words(
        "'{name}' may be absent, and nothing says what to show then",
        hint: "put it between {{#{name}}} and {{/{name}}}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” kan saknas, och ingenting säger vad som då ska visas",
        hint: "sätt det mellan {{#{name}}} och {{/{name}}}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” voi puuttua, eikä mikään kerro, mitä silloin näytetään",
        hint: "sijoita se merkintöjen {{#{name}}} ja {{/{name}}} väliin", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN413", .error,
      en: Words(
        "'{name}' is {kind} and cannot open a section",
        hint: "open sections with a flag, an optional, a list or a record", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är {kind} och kan inte öppna en sektion",
        hint: "öppna sektioner med flag, optional, list eller record", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tyyppiä {kind} eikä voi avata osiota",
        hint: "avaa osio arvolla, jonka tyyppi on flag, optional, list tai record", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN414", .error,
      en: Words(
        "'{name}' is {kind} and needs a filter to be printed",
        hint: "write {{{name}|{first}}}; filters for {kind}: {filters}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är {kind} och behöver ett filter för att skrivas ut",
        hint: "skriv {{{name}|{first}}}; filter för {kind}: {filters}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tyyppiä {kind} ja vaatii suodattimen tulostuakseen",
        hint: "kirjoita {{{name}|{first}}}; suodattimet tyypille {kind}: {filters}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN415", .error,
      en: Words(
        "'{name}' is {kind} and cannot be printed",
        hint: "open a section with it: {{#{name}}}...{{/{name}}}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är {kind} och kan inte skrivas ut",
        hint: "öppna en sektion med det: {{#{name}}}...{{/{name}}}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tyyppiä {kind}, eikä sitä voi tulostaa",
        hint: "avaa sillä osio: {{#{name}}}...{{/{name}}}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN416", .error,
      en: Words(
        "'{name}' is html and would be shown as its source",
        hint: "write it with three braces: {{{{name}}}}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är html och skulle visas som källtext",
        hint: "skriv det med tre klamrar: {{{{name}}}}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on html-koodia ja näkyisi lähdetekstinä",
        hint: "kirjoita se kolmilla aaltosulkeilla: {{{{name}}}}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN417", .error,
      en: Words(
        "'{name}' is {kind}, and three braces are for html only",
        hint: "write it with two braces: {{{name}}}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är {kind}, och tre klamrar är bara till för html",
        hint: "skriv det med två klamrar: {{{name}}}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tyyppiä {kind}, ja kolmet aaltosulkeet ovat vain html-koodille",
        hint: "kirjoita se kaksilla aaltosulkeilla: {{{name}}}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN418", .error,
      en: Words(
        "'{name}' is always there, so this section is never shown",
        hint: "take the section away", notes: usedFrom(.en)),
      sv: Words("”{name}” finns alltid, så sektionen visas aldrig", hint: "ta bort sektionen", notes: usedFrom(.sv)),
      fi: Words("”{name}” on aina olemassa, joten osio ei näy koskaan", hint: "poista osio", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN420", .error,
      en: Words("there is no filter '{filter}'", hint: "filters: {known}", notes: usedFrom(.en)),
      sv: Words("det finns inget filter ”{filter}”", hint: "filter: {known}", notes: usedFrom(.sv)),
      fi: Words("suodatinta ”{filter}” ei ole", hint: "suodattimet: {known}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN421", .error,
      en: Words(
        "the filter '{filter}' takes {takes}, and '{name}' is {kind}",
        hint: "use another filter, or another value", notes: usedFrom(.en)),
      sv: Words(
        "filtret ”{filter}” tar {takes}, och ”{name}” är {kind}",
        hint: "använd ett annat filter eller ett annat värde", notes: usedFrom(.sv)),
      fi: Words(
        "suodatin ”{filter}” ottaa tyypin {takes}, ja ”{name}” on tyyppiä {kind}",
        hint: "käytä toista suodatinta tai toista arvoa", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN422", .error,
      en: Words(
        "the filter '{filter}' needs an argument",
        hint: "write it after a colon, as in {filter}:name; it takes {takes}", notes: usedFrom(.en)),
      sv: Words(
        "filtret ”{filter}” behöver ett argument",
        hint: "skriv det efter ett kolon, som i {filter}:namn; det tar {takes}", notes: usedFrom(.sv)),
      fi: Words(
        "suodatin ”{filter}” tarvitsee argumentin",
        hint: "kirjoita se kaksoispisteen jälkeen, esimerkiksi {filter}:nimi; se ottaa: {takes}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN423", .error,
      en: Words(
        "the filter '{filter}' takes no argument",
        hint: "take away the colon and what follows it", notes: usedFrom(.en)),
      sv: Words(
        "filtret ”{filter}” tar inget argument",
        hint: "ta bort kolonet och det som följer", notes: usedFrom(.sv)),
      fi: Words(
        "suodatin ”{filter}” ei ota argumenttia",
        hint: "poista kaksoispiste ja sen jälkeinen osa", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN424", .error,
      en: Words("the argument of '{filter}' is {kind}", hint: "give it what it takes: {takes}", notes: usedFrom(.en)),
      sv: Words("argumentet till ”{filter}” är {kind}", hint: "ge filtret vad det tar: {takes}", notes: usedFrom(.sv)),
      fi: Words(
        "suodattimen ”{filter}” argumentti on tyyppiä {kind}",
        hint: "anna suodattimelle sen ottama arvo: {takes}", notes: usedFrom(.fi))),
  ]
}
