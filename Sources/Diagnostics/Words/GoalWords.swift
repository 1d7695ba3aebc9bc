extension Catalogue {
  /// IN300-IN309: goals, budget lines and areas.
  static let goalRuleWords: [CatalogueEntry] = goalEntries + areaEntries

  private static let goalEntries = [
    CatalogueEntry(
      "IN300", .error,
      en: Words("there is no goal '{goal}'", hint: "write the name of a file in content/goals"),
      sv: Words("det finns inget mål ”{goal}”", hint: "skriv namnet på en fil i content/goals"),
      fi: Words("tavoitetta ”{goal}” ei ole", hint: "kirjoita jonkin kansion content/goals tiedoston nimi")),
    CatalogueEntry(
      "IN301", .error,
      en: Words(
        "the goal '{goal}' lies above itself", hint: "give one of the goals in the ring another parent, or none"),
      sv: Words(
        "målet ”{goal}” ligger ovanför sig självt",
        hint: "ge ett av målen i ringen ett annat överordnat mål, eller inget"),
      fi: Words(
        "tavoite ”{goal}” on itsensä yläpuolella",
        hint: "anna jollekin kehän tavoitteista toinen ylätavoite, tai jätä se pois")),
    CatalogueEntry(
      "IN302", .error,
      en: Words("{sum} % of the budget line '{line}' serves goals", hint: "let the shares be at most 100 % together"),
      sv: Words("{sum} % av budgetposten ”{line}” går till mål", hint: "låt andelarna vara högst 100 % tillsammans"),
      fi: Words(
        "määrärahasta ”{line}” {sum} % kohdistuu tavoitteisiin", hint: "anna osuuksien olla yhteensä enintään 100 %")),
    CatalogueEntry(
      "IN303", .error,
      en: Words(
        "the budget line '{line}' is {amount}, but its parts are {sum} together; they differ by {gap}",
        hint: "correct the amount or one of the parts", notes: ["first": "the first part stands here"]),
      sv: Words(
        "budgetposten ”{line}” är {amount}, men delarna är {sum} tillsammans; skillnaden är {gap}",
        hint: "rätta beloppet eller någon av delarna", notes: ["first": "här står den första delen"]),
      fi: Words(
        "määräraha ”{line}” on {amount}, mutta sen osat ovat yhteensä {sum}; ero on {gap}",
        hint: "korjaa summa tai jokin osista", notes: ["first": "ensimmäinen osa on tässä"])),
    CatalogueEntry(
      "IN304", .error,
      en: Words(
        "there is no budget line '{parent}' in the same year and phase",
        hint: "write the id of a line in the same file and phase, or leave the cell empty"),
      sv: Words(
        "det finns ingen budgetpost ”{parent}” i samma år och fas",
        hint: "skriv id för en rad i samma fil och fas, eller lämna cellen tom"),
      fi: Words(
        "samassa vuodessa ja vaiheessa ei ole määrärahaa ”{parent}”",
        hint: "kirjoita saman tiedoston ja vaiheen rivin tunnus, tai jätä solu tyhjäksi")),
  ]

  private static let areaEntries = [
    CatalogueEntry(
      "IN305", .error,
      en: Words(
        "the area '{area}' stands twice", hint: "give one of them another id", notes: ["first": "it stands here first"]),
      sv: Words(
        "området ”{area}” står två gånger", hint: "ge det ena ett annat id", notes: ["first": "här står det först"]),
      fi: Words(
        "alue ”{area}” esiintyy kahdesti", hint: "anna toiselle eri tunnus", notes: ["first": "se esiintyy ensin tässä"]
      )),
    CatalogueEntry(
      "IN306", .error,
      en: Words("no area is the whole municipality", hint: "write 'whole: yes' at the area that all others lie in"),
      sv: Words("inget område är hela kommunen", hint: "skriv 'whole: yes' vid det område som alla andra ligger i"),
      fi: Words("mikään alue ei ole koko kunta", hint: "kirjoita 'whole: yes' sille alueelle, johon muut kuuluvat")),
    CatalogueEntry(
      "IN307", .error,
      en: Words(
        "the area '{area}' does not lie in the whole municipality, '{whole}', as its only root",
        hint: "put it among 'parts' of '{whole}', with 'whole: yes' at the top only",
        notes: ["whole": "the whole municipality stands here"]),
      sv: Words(
        "området ”{area}” ligger inte i hela kommunen, ”{whole}”, som enda rot",
        hint: "lägg det bland 'parts' under ”{whole}”, med 'whole: yes' bara överst",
        notes: ["whole": "här står hela kommunen"]),
      fi: Words(
        "alue ”{area}” ei kuulu koko kuntaan ”{whole}”, jonka pitää olla ainoa juuri",
        hint: "siirrä se alueen ”{whole}” kohtaan 'parts'; 'whole: yes' on vain ylimpänä",
        notes: ["whole": "koko kunta on tässä"])),
    CatalogueEntry(
      "IN308", .error,
      en: Words("there is no area '{area}'", hint: "write the id of an area in content/areas.yaml"),
      sv: Words("det finns inget område ”{area}”", hint: "skriv id för ett område i content/areas.yaml"),
      fi: Words("aluetta ”{area}” ei ole", hint: "kirjoita jonkin tiedoston content/areas.yaml alueen tunnus")),
    CatalogueEntry(
      "IN309", .error,
      en: Words(
        "{sum} people live in the parts of '{area}', but only {population} in the whole of it",
        hint: "correct one of the populations"),
      sv: Words(
        "i delarna av ”{area}” bor {sum} personer, men bara {population} i hela området",
        hint: "rätta någon av folkmängderna"),
      fi: Words(
        "alueen ”{area}” osissa asuu {sum} henkeä, mutta koko alueella vain {population}",
        hint: "korjaa jokin väkiluvuista")),
  ]
}
