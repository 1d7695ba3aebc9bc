import ArgumentParser

/// What is said of a command line that the library could read, but that asks for nothing sensible.
enum WrongUsage {
  static let schemaOfOneKind = HelpText(
    "--output is for all kinds: leave the kind out", sv: "--output är för alla sorter: utelämna sorten",
    fi: "--output on kaikille lajeille: jätä laji pois")

  static func noneOf(_ value: String, _ known: String) -> HelpText {
    HelpText(
      "'\(value)' is none of: \(known)", sv: "”\(value)” är inget av: \(known)",
      fi: "”\(value)” ei ole mikään näistä: \(known)")
  }

  static func noID(_ id: String) -> HelpText {
    HelpText(
      "'\(id)' cannot be an id: use a-z, 0-9 and '-'", sv: "”\(id)” kan inte vara ett id: använd a-z, 0-9 och ”-”",
      fi: "”\(id)” ei käy tunnukseksi: käytä merkkejä a-z, 0-9 ja ”-”")
  }

  static func noRoundID(_ id: String) -> HelpText {
    HelpText(
      "'\(id)' cannot be a round's id: use a-z, 0-9 and '-'",
      sv: "”\(id)” kan inte vara en omgångs id: använd a-z, 0-9 och ”-”",
      fi: "”\(id)” ei käy kierroksen tunnukseksi: käytä merkkejä a-z, 0-9 ja ”-”")
  }

  static let roundWithout = HelpText(
    "--round belongs to a proposal, a project or an update, which need it",
    sv: "--round hör till ett förslag, ett projekt eller en uppdatering, och de måste ha det",
    fi: "--round kuuluu ehdotukseen, hankkeeseen ja päivitykseen, ja ne tarvitsevat sen")

  static let noDay = HelpText(
    "the computer's clock shows no day of the calendar: set it",
    sv: "datorns klocka visar ingen dag i almanackan: ställ den",
    fi: "tietokoneen kello ei näytä mitään kalenterin päivää: aseta se")

  static let noDayNamed = HelpText(
    "the computer's clock shows no day of the calendar: name one with --as-of",
    sv: "datorns klocka visar ingen dag i almanackan: ange en med --as-of",
    fi: "tietokoneen kello ei näytä mitään kalenterin päivää: anna päivä valinnalla --as-of")

  static let noRound = HelpText(
    "name the round with --round; only a single folder of Insyn's own open data needs none",
    sv: "ange omgången med --round; bara en enda mapp med Insyns egna öppna data klarar sig utan",
    fi: "nimeä kierros valinnalla --round; vain yksi kansio Insynin omaa avointa dataa ei tarvitse sitä")

  static let noExport = HelpText(
    "name at least one export", sv: "ange minst en export", fi: "nimeä ainakin yksi aineisto")

  static let tableNeedsBoth = HelpText(
    "--proposals and --budget belong to a .csv of ballots, which needs both",
    sv: "--proposals och --budget hör till röstsedlar i .csv, som behöver båda",
    fi: "--proposals ja --budget kuuluvat .csv-tiedoston äänestyslippuihin, jotka tarvitsevat molemmat")

  static let tableNeedsProposals = HelpText(
    "--proposals belongs to a .csv of ballots, which needs it",
    sv: "--proposals hör till röstsedlar i .csv, som behöver det",
    fi: "--proposals kuuluu .csv-tiedoston äänestyslippuihin, jotka tarvitsevat sen")

  static func noAmount(_ text: String) -> HelpText {
    HelpText(
      "'\(text)' is no amount of money", sv: "”\(text)” är inget belopp", fi: "”\(text)” ei ole rahasumma")
  }

  static let oneOfTwo = HelpText(
    "choose --what-if or --explain", sv: "välj --what-if eller --explain", fi: "valitse --what-if tai --explain")

  static func noRule(_ rule: String, _ known: String) -> HelpText {
    HelpText(
      "'\(rule)' is no rule; name one of \(known), or write one between braces",
      sv: "”\(rule)” är ingen regel; ange någon av \(known), eller skriv en inom klamrar",
      fi: "”\(rule)” ei ole sääntö; nimeä jokin näistä: \(known), tai kirjoita sääntö aaltosulkeisiin")
  }
}
