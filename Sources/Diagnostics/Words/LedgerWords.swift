extension Catalogue {
  /// IN170-IN178: files of bookings.
  static let ledgerWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN170", .error,
      en: Words(
        "'{value}' does not lie in the round's folder costs/", hint: "put the file there and write costs/NAME.csv"),
      sv: Words("”{value}” ligger inte i omgångens mapp costs/", hint: "lägg filen där och skriv costs/NAMN.csv"),
      fi: Words(
        "”{value}” ei ole kierroksen kansiossa costs/", hint: "siirrä tiedosto sinne ja kirjoita costs/NIMI.csv")),
    CatalogueEntry(
      "IN171", .error,
      en: Words(
        "the bookings have neither one column of amounts nor one of debits and one of credits, or both",
        hint: "name 'amount', or 'debit' and 'credit'"),
      sv: Words(
        "bokföringen har varken en kolumn med belopp eller en med debet och en med kredit, eller båda delarna",
        hint: "nämn 'amount', eller 'debit' och 'credit'"),
      fi: Words(
        "kirjauksilla ei ole summasaraketta eikä debet- ja kredit-sarakkeita, tai niillä on molemmat",
        hint: "nimeä 'amount' tai sekä 'debit' että 'credit'")),
    CatalogueEntry(
      "IN172", .error,
      en: Words(
        "'{value}' is not an amount",
        hint:
          "amounts look like 1 234,50, 1.234,50, -12 or (12); 1.234 could be two amounts, and a unit such as tkr belongs under 'unit:'"
      ),
      sv: Words(
        "”{value}” är inget belopp",
        hint:
          "belopp skrivs 1 234,50, 1.234,50, -12 eller (12); 1.234 kan vara två belopp, och en enhet som tkr anges under 'unit:'"
      ),
      fi: Words(
        "”{value}” ei ole rahamäärä",
        hint:
          "rahamäärä on muotoa 1 234,50, 1.234,50, -12 tai (12); 1.234 voi olla kaksi eri määrää, ja yksikkö kuten t€ kuuluu kohtaan 'unit:'"
      )),
    CatalogueEntry(
      "IN173", .error,
      en: Words("'{value}' is not a day of a booking", hint: "days look like 2026-05-01, 1.5.2026 or 20260501"),
      sv: Words("”{value}” är ingen bokföringsdag", hint: "dagar skrivs 2026-05-01, 1.5.2026 eller 20260501"),
      fi: Words("”{value}” ei ole kirjauspäivä", hint: "päivä on muotoa 2026-05-01, 1.5.2026 tai 20260501")),
    CatalogueEntry(
      "IN174", .warning,
      en: Words(
        "bookings on '{value}' belong to none of the round's projects and are left out: {count} rows, {amount}",
        hint: "say under 'projects:' which project it is, or list it under 'elsewhere:'"),
      sv: Words(
        "bokföring på ”{value}” hör inte till något av omgångens projekt och tas inte med: {count} rader, {amount}",
        hint: "säg under 'projects:' vilket projekt det är, eller ta upp det under 'elsewhere:'"),
      fi: Words(
        "kirjaukset kohteelle ”{value}” eivät kuulu kierroksen hankkeille ja jäävät pois: {count} riviä, {amount}",
        hint: "kerro kohdassa 'projects:', mikä hanke se on, tai luettele se kohdassa 'elsewhere:'")),
    CatalogueEntry(
      "IN175", .error,
      en: Words(
        "the row of sums says {said}, the bookings above it add up to {sum}",
        hint: "see that no row is missing, and that 'unit' and 'costs' are right",
        notes: ["first": "the first of these bookings stands here"]),
      sv: Words(
        "summaraden säger {said}, men bokföringen ovanför blir {sum}",
        hint: "se efter att ingen rad saknas, och att 'unit' och 'costs' stämmer",
        notes: ["first": "här står den första av raderna"]),
      fi: Words(
        "summarivillä lukee {said}, mutta sen yläpuolella olevat kirjaukset ovat yhteensä {sum}",
        hint: "tarkista, ettei rivejä puutu ja että 'unit' ja 'costs' ovat oikein",
        notes: ["first": "ensimmäinen näistä kirjauksista on tässä"])),
    CatalogueEntry(
      "IN176", .error,
      en: Words(
        "the ledger has {sum} for project '{project}', and costs.csv has {other}",
        hint: "keep one of them, or correct the one that is wrong",
        notes: ["other": "costs.csv tells of the project here"]),
      sv: Words(
        "bokföringen har {sum} för projektet ”{project}”, men costs.csv har {other}",
        hint: "behåll den ena, eller rätta den som är fel",
        notes: ["other": "här tar costs.csv upp projektet"]),
      fi: Words(
        "kirjanpidossa hankkeella ”{project}” on {sum}, mutta tiedostossa costs.csv {other}",
        hint: "säilytä toinen tai korjaa se, joka on väärin",
        notes: ["other": "costs.csv kertoo hankkeesta tässä"])),
    CatalogueEntry(
      "IN177", .error,
      en: Words(
        "the file of bookings '{file}' is missing", hint: "put it in the round's folder costs/, or correct its name"),
      sv: Words(
        "bokföringsfilen ”{file}” saknas", hint: "lägg den i omgångens mapp costs/, eller rätta namnet"),
      fi: Words(
        "kirjausten tiedosto ”{file}” puuttuu", hint: "lisää se kierroksen kansioon costs/, tai korjaa nimi")),
    CatalogueEntry(
      "IN178", .warning,
      en: Words(
        "nothing in costs.yaml names '{file}', so its bookings do not count",
        hint: "name it under 'ledgers:', or remove the file"),
      sv: Words(
        "inget i costs.yaml nämner ”{file}”, så dess bokföring räknas inte",
        hint: "ta upp den under 'ledgers:', eller ta bort filen"),
      fi: Words(
        "costs.yaml ei mainitse tiedostoa ”{file}”, joten sen kirjauksia ei lasketa",
        hint: "lisää se kohtaan 'ledgers:', tai poista tiedosto")),
  ]
}
