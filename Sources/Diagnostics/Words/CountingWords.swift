extension Catalogue {
  /// IN266-IN269: rules and ballots that do not fit each other.
  static let countingWords: [CatalogueEntry] = [
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
  ]
}
