extension Catalogue {
  /// IN227-IN229, IN265-IN269: rules, ballots and exports that do not fit each other.
  static let countingWords: [CatalogueEntry] = ballotFitWords + ruleFitWords

  private static let ballotFitWords = [
    CatalogueEntry(
      "IN227", .error,
      en: Words(
        "ballots of kind '{kind}' have no points", hint: "write 'kind: points', or take the limits on points away"),
      sv: Words(
        "röstsedlar av slaget '{kind}' har inga poäng",
        hint: "skriv 'kind: points', eller ta bort gränserna för poäng"),
      fi: Words(
        "lajin '{kind}' äänestyslipuissa ei ole pisteitä",
        hint: "kirjoita 'kind: points' tai poista pisteiden rajat")),
    CatalogueEntry(
      "IN228", .error,
      en: Words(
        "a choice may get at most {most} points and at least {least}",
        hint: "let max_points_each be at least min_points_each"),
      sv: Words(
        "ett val får högst {most} poäng och minst {least}", hint: "låt max_points_each vara minst min_points_each"),
      fi: Words(
        "valinta saa enintään {most} ja vähintään {least} pistettä",
        hint: "anna arvon max_points_each olla vähintään min_points_each")),
    CatalogueEntry(
      "IN229", .error,
      en: Words(
        "nothing is read from the column '{column}' of an export of shape '{shape}' with these ballots",
        hint:
          "'points' belongs to ballots and selections of pools with 'kind: points', 'rank' to selections of pools with 'kind: ordinal'",
        notes: ["export": "the export stands here"]),
      sv: Words(
        "ingenting läses ur kolumnen '{column}' i en export av formen '{shape}' med dessa röstsedlar",
        hint:
          "'points' hör till ballots och selections för potter med 'kind: points', 'rank' till selections för potter med 'kind: ordinal'",
        notes: ["export": "här står exporten"]),
      fi: Words(
        "sarakkeesta '{column}' ei lueta mitään, kun aineiston muoto on '{shape}' ja äänestysliput ovat tällaisia",
        hint:
          "'points' kuuluu muotoihin ballots ja selections, kun potilla on 'kind: points', 'rank' muotoon selections, kun potilla on 'kind: ordinal'",
        notes: ["export": "aineisto on tässä"])),
    CatalogueEntry(
      "IN265", .error,
      en: Words(
        "totals do not tell in which order voters put their choices",
        hint: "give the export with one row a ballot, or count the totals as votes in a pool of their own"),
      sv: Words(
        "summor säger inte i vilken ordning väljarna satte sina val",
        hint: "använd exporten med en rad per röstsedel, eller räkna summorna som röster i en egen pott"),
      fi: Words(
        "summista ei näy, missä järjestyksessä äänestäjien valinnat olivat",
        hint: "käytä aineistoa, jossa on rivi lippua kohti, tai laske summat ääninä omassa potissaan")),
  ]

  private static let ruleFitWords = [
    CatalogueEntry(
      "IN266", .error,
      en: Words(
        "the rule of pool '{pool}' looks at single ballots, but some of its votes came as totals",
        hint: "give the export with one row a ballot, or choose a rule that needs only totals, such as greedy"),
      sv: Words(
        "regeln för potten ”{pool}” ser på enskilda röstsedlar, men en del av rösterna kom som summor",
        hint:
          "använd exporten med en rad per röstsedel, eller välj en regel som nöjer sig med summor, till exempel greedy"
      ),
      fi: Words(
        "potin ”{pool}” sääntö tarkastelee yksittäisiä äänestyslippuja, mutta osa äänistä tuli summina",
        hint:
          "käytä aineistoa, jossa on rivi lippua kohti, tai valitse sääntö, jolle summat riittävät, esimerkiksi greedy"
      )),
    CatalogueEntry(
      "IN267", .error,
      en: Words(
        "the rule of pool '{pool}' counts points, but its ballots give none",
        hint: "choose a rule that counts votes, or give the export that has points"),
      sv: Words(
        "regeln för potten ”{pool}” räknar poäng, men röstsedlarna ger inga",
        hint: "välj en regel som räknar röster, eller använd exporten som har poäng"),
      fi: Words(
        "potin ”{pool}” sääntö laskee pisteitä, mutta äänestyslipuissa niitä ei ole",
        hint: "valitse sääntö, joka laskee ääniä, tai käytä aineistoa, jossa on pisteet")),
    CatalogueEntry(
      "IN268", .error,
      en: Words(
        "the rule of pool '{pool}' counts by order, but its ballots give none",
        hint: "choose a rule that counts votes, or give the export in which choices stand in order"),
      sv: Words(
        "regeln för potten ”{pool}” räknar efter ordning, men röstsedlarna har ingen",
        hint: "välj en regel som räknar röster, eller använd exporten där valen står i ordning"),
      fi: Words(
        "potin ”{pool}” sääntö laskee järjestyksen mukaan, mutta äänestyslipuissa sitä ei ole",
        hint: "valitse sääntö, joka laskee ääniä, tai käytä aineistoa, jossa valinnat ovat järjestyksessä")),
    CatalogueEntry(
      "IN269", .error,
      en: Words(
        "pool '{pool}' has so many proposals that the best set could not be proved",
        hint: "choose a rule that goes proposal by proposal, such as greedy; no city decides by the best set"),
      sv: Words(
        "potten ”{pool}” har så många förslag att den bästa uppsättningen inte kunde bevisas",
        hint:
          "välj en regel som går förslag för förslag, till exempel greedy; ingen kommun beslutar efter bästa uppsättning"
      ),
      fi: Words(
        "potissa ”{pool}” on niin monta ehdotusta, ettei parasta yhdistelmää voitu todistaa",
        hint:
          "valitse sääntö, joka etenee ehdotus kerrallaan, esimerkiksi greedy; mikään kunta ei päätä parhaan yhdistelmän mukaan"
      )),
    CatalogueEntry(
      "IN279", .error,
      en: Words(
        "the channels of pool '{pool}' cannot be weighed",
        hint:
          "shares of channels add up to 100 %, every channel that brought ballots has one, ballots are plain choices, and the rule goes by votes, such as greedy"
      ),
      sv: Words(
        "kanalerna för potten ”{pool}” kan inte vägas",
        hint:
          "kanalernas andelar blir 100 % tillsammans, varje kanal som gav röstsedlar har en, röstsedlarna är enkla val, och regeln går efter röster, till exempel greedy"
      ),
      fi: Words(
        "potin ”{pool}” kanavia ei voi painottaa",
        hint:
          "kanavien osuudet ovat yhteensä 100 %, jokaisella lippuja tuoneella kanavalla on osuus, liput ovat pelkkiä valintoja ja sääntö perustuu ääniin, esimerkiksi greedy"
      )),
  ]
}
