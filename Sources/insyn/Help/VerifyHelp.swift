import ArgumentParser

/// The help of `insyn verify`.
enum VerifyHelp {
  static var command: CommandConfiguration { CommandConfiguration("verify", abstract, discussion) }

  private static let abstract = HelpText(
    "Check a published site, or a copy of one: checksums, counts, links, languages, personal data.",
    sv: """
      Kontrollera en publicerad webbplats, eller en kopia: kontrollsummor, räkningar, länkar, språk, personuppgifter.
      """,
    fi: """
      Tarkista julkaistu sivusto tai sen kopio: tarkistussummat, laskennat, linkit, kielet, henkilötiedot.
      """)

  private static let discussion = HelpText(
    """
    Every file is compared with the checksum that the site gives for it. Each count is made again from the published \
    ballots or sums. Pages are checked as 'build' checks them. With --portal, no value of a vote export's column that \
    identifies voters, or that the round's file does not map, may stand in any file.

    EXAMPLES
      insyn verify                                   the site of this portal
      wget -q --mirror https://insyn.example; insyn verify insyn.example
      insyn verify site --portal . --forbid names.txt
    """,
    sv: """
      Varje fil jämförs med den kontrollsumma som webbplatsen anger för den. Varje räkning görs om från de publicerade \
      röstsedlarna eller summorna. Sidorna kontrolleras som ”build” gör det. Med --portal får inget värde stå i någon fil om \
      det kommer från en kolumn i en röstexport som pekar ut väljare eller som omgångens fil inte nämner.

      EXEMPEL
        insyn verify                                   den här portalens webbplats
        wget -q --mirror https://insyn.example; insyn verify insyn.example
        insyn verify site --portal . --forbid namn.txt
      """,
    fi: """
      Jokaista tiedostoa verrataan tarkistussummaan, jonka sivusto sille antaa. Jokainen laskenta tehdään uudelleen \
      julkaistuista äänestyslipuista tai summista. Sivut tarkistetaan samoin kuin komennossa ”build”. Kun --portal on \
      annettu, missään tiedostossa ei saa olla arvoa ääniaineiston sarakkeesta, joka yksilöi äänestäjän tai jota kierroksen \
      tiedosto ei mainitse.

      ESIMERKKEJÄ
        insyn verify                                   tämän portaalin sivusto
        wget -q --mirror https://insyn.example; insyn verify insyn.example
        insyn verify site --portal . --forbid nimet.txt
      """)

  static let site = HelpText("The published folder.", sv: "Den publicerade mappen.", fi: "Julkaistu kansio.")
  static let siteValue = HelpText("site", sv: "mapp", fi: "kansio")

  static let portal = HelpText(
    "The portal that it was made from, for the personal data of its exports.",
    sv: "Portalen som den är gjord av, för att leta efter personuppgifter ur dess röstexporter.",
    fi: "Portaali, josta se on tehty: sen ääniaineistojen henkilötietoja etsitään sivustolta.")

  static let forbid = HelpText(
    "A file with values that may stand nowhere, one a line.",
    sv: "En fil med värden som inte får stå någonstans, ett på varje rad.",
    fi: "Tiedosto, jossa on arvoja, joita ei saa olla missään, yksi rivillä.")
}
