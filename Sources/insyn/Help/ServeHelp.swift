import ArgumentParser

/// The help of `insyn serve`.
enum ServeHelp {
  static var command: CommandConfiguration { CommandConfiguration("serve", abstract, discussion) }

  private static let abstract = HelpText(
    "Preview the portal in a browser, rebuilt at every change.",
    sv: "Förhandsvisa portalen i en webbläsare; den byggs om vid varje ändring.",
    fi: "Esikatsele portaalia selaimessa; se päivittyy joka muutoksesta.")

  private static let discussion = HelpText(
    """
    Nothing is published. Drafts and pages with a later day are shown, and marked. Problems stand over the page and in the \
    terminal.

    EXAMPLES
      insyn serve                           at 127.0.0.1:8080 or the next free port
      insyn serve --port 9000 --messages fi
      insyn serve --host 0.0.0.0            also for the phone on the same network
    """,
    sv: """
      Ingenting publiceras. Utkast och sidor med ett senare datum visas, och är märkta. Problem står ovanför sidan och i \
      terminalen.

      EXEMPEL
        insyn serve                           på 127.0.0.1:8080 eller nästa lediga
        insyn serve --port 9000 --messages fi
        insyn serve --host 0.0.0.0            också för telefonen på samma nät
      """,
    fi: """
      Mitään ei julkaista. Luonnokset ja sivut, joiden päivä on myöhemmin, näytetään merkittyinä. Ongelmat näkyvät sivun \
      yläpuolella ja päätteessä.

      ESIMERKKEJÄ
        insyn serve                           127.0.0.1:8080 tai seuraava vapaa
        insyn serve --port 9000 --messages sv
        insyn serve --host 0.0.0.0            myös saman verkon puhelimelle
      """)

  static let host = HelpText(
    "The address to answer at. Default: this computer only.", sv: "Adressen att svara på. Annars: bara den här datorn.",
    fi: "Osoite, jossa vastataan. Oletus: vain tämä tietokone.")
  static let address = HelpText("address", sv: "adress", fi: "osoite")

  static let port = HelpText(
    "The port. Default: the first free one from 8080 on.", sv: "Porten. Annars: den första lediga från 8080.",
    fi: "Portti. Oletus: ensimmäinen vapaa portista 8080 alkaen.")
  static let portValue = HelpText("port", sv: "nummer", fi: "portti")
}
