import PortalBuild

/// The help of options that several commands have.
enum SharedOptionsHelp {
  static let portal = HelpText(
    "The portal's folder, which holds content/ and themes/.", sv: "Portalens mapp, med content/ och themes/.",
    fi: "Portaalin kansio, jossa ovat content/ ja themes/.")

  static let asOf = HelpText(
    """
    The day that the site speaks of as today: a date (2026-05-01) or 'today'. Default: the newest dated record of the \
    content.
    """,
    sv: """
      Den dag som webbplatsen kallar i dag: ett datum (2026-05-01) eller ”today”, som är dagens datum. Annars: det senaste \
      datum som något i innehållet har.
      """,
    fi: """
      Päivä, jota sivusto pitää kuluvana päivänä: päivämäärä (2026-05-01) tai ”today” eli tänään. Oletus: sisällön \
      uusin päivämäärä.
      """)

  static let format = HelpText(
    "How problems are written: human, json, sarif or github.",
    sv: "Hur problem skrivs: human (för människor), json, sarif eller github.",
    fi: "Missä muodossa ongelmat kerrotaan: human (ihmiselle), json, sarif tai github.")

  static let messages = HelpText(
    "The language of messages and help: sv, fi or en. Default: that of the environment.",
    sv: "Språket i meddelanden och hjälp: sv, fi eller en. Annars: som datorn är inställd.",
    fi: "Ilmoitusten ja ohjeiden kieli: sv, fi tai en. Oletus: tietokoneen kieli.")
  static let messagesValue = HelpText("messages", sv: "språk", fi: "kieli")

  static let ballots = HelpText(
    "The id of a round (its folder in content/rounds), or a file that ends in .pb or .csv.",
    sv: "En omgångs id (dess mapp i content/rounds), eller en fil som slutar på .pb eller .csv.",
    fi: "Kierroksen tunnus (sen kansio kansiossa content/rounds) tai tiedosto, jonka pääte on .pb tai .csv.")

  static let proposals = HelpText(
    "With a .csv of ballots: a table with id, cost and perhaps name.",
    sv: "Till röstsedlar i .csv: en tabell med id, kostnad (cost) och gärna namn (name).",
    fi:
      "Äänestyslippujen .csv-tiedoston kanssa: taulukko, jossa ovat tunnus (id), kustannus (cost) ja ehkä nimi (name)."
  )
}

/// The help of options about how problems are weighed.
enum JudgingHelp {
  static let baseline = HelpText(
    "A list of known problems that are not told. Default: \(Baseline.usualName) in the portal's folder, if it is there.",
    sv: """
      En lista över kända problem som inte visas. Annars: \(Baseline.usualName) i portalens mapp, om den finns.
      """,
    fi: """
      Luettelo tunnetuista ongelmista, joita ei näytetä. Oletus: \(Baseline.usualName) portaalin kansiossa, jos se on siellä.
      """)

  static let ignoreBaseline = HelpText(
    "Tell of known problems too.", sv: "Visa även kända problem.", fi: "Näytä myös tunnetut ongelmat.")

  static let strict = HelpText(
    "Count warnings as errors: all, or those of the codes given (IN340,IN350). Can be repeated.",
    sv: "Räkna varningar som fel: alla (all), eller de som har de här koderna (IN340,IN350). Kan upprepas.",
    fi: "Pidä varoituksia virheinä: kaikkia (all) tai niitä, joilla on nämä koodit (IN340,IN350). Voi toistaa.")
  static let codes = HelpText("codes", sv: "koder", fi: "koodit")

  static let report = HelpText(
    "Write what was done, and how long it took, as JSON into a file.",
    sv: "Skriv i en fil (JSON) vad som gjordes och hur lång tid det tog.",
    fi: "Kirjoita tiedostoon (JSON), mitä tehtiin ja kauanko se kesti.")
}
