import ArgumentParser

/// The help of `insyn build`.
enum BuildHelp {
  static var command: CommandConfiguration { CommandConfiguration("build", abstract, discussion) }

  private static let abstract = HelpText(
    "Publish the portal into a folder: all of it at once, or nothing.",
    sv: "Publicera portalen i en mapp: allt på en gång, eller ingenting.",
    fi: "Julkaise portaali kansioon: kaikki kerralla tai ei mitään.")

  private static let discussion = HelpText(
    """
    Any error leaves the published folder as it was. Files in it that insyn has not written are kept.

    EXAMPLES
      insyn build
      insyn build --output /srv/www/insyn --as-of today     the nightly job
      insyn build --as-of today --report report.json        ... and how did it go?
      insyn build --strict                                  no warnings either
      insyn build --dry-run                                 what would change?

    Published results that would change, and published pages that would disappear without a redirect, stop the build \
    until you say that they shall.
    """,
    sv: """
      Om något är fel får den publicerade mappen vara som den var. Filer i den som insyn inte har skrivit ligger kvar.

      EXEMPEL
        insyn build
        insyn build --output /srv/www/insyn --as-of today     nattkörningen
        insyn build --as-of today --report rapport.json       ... och hur gick det?
        insyn build --strict                                  inga varningar heller
        insyn build --dry-run                                 vad skulle ändras?

      Publicerade resultat som skulle ändras, och publicerade sidor som skulle försvinna utan hänvisning, stoppar bygget \
      tills du säger att det ska bli så.
      """,
    fi: """
      Yksikin virhe jättää julkaistun kansion ennalleen. Kansion tiedostot, joita insyn ei ole kirjoittanut, säilyvät.

      ESIMERKKEJÄ
        insyn build
        insyn build --output /srv/www/insyn --as-of today     yöllinen ajo
        insyn build --as-of today --report raportti.json      ... ja miten kävi?
        insyn build --strict                                  ei varoituksiakaan
        insyn build --dry-run                                 mikä muuttuisi?

      Julkaisu pysähtyy, jos julkaistut tulokset muuttuisivat tai julkaistuja sivuja katoaisi ilman uudelleenohjausta. Se \
      jatkuu vasta, kun sanot, että niin on tarkoitus.
      """)

  static let output = HelpText(
    "The folder to publish into. Default: site in the portal's folder.",
    sv: "Mappen att publicera i. Annars: site i portalens mapp.",
    fi: "Kansio, johon julkaistaan. Oletus: site portaalin kansiossa.")

  static let dryRun = HelpText(
    "Tell what would change on the public site, without changing it.",
    sv: "Berätta vad som skulle ändras på webbplatsen, utan att ändra den.",
    fi: "Kerro, mikä sivustolla muuttuisi, muuttamatta sitä.")

  static let allowChangedResults = HelpText(
    "Publish although published results change or disappear.",
    sv: "Publicera fast publicerade resultat ändras eller försvinner.",
    fi: "Julkaise, vaikka julkaistuja tuloksia muuttuu tai katoaa.")

  static let allowLostPages = HelpText(
    "Publish although published pages disappear without a redirect.",
    sv: "Publicera fast publicerade sidor försvinner utan hänvisning.",
    fi: "Julkaise, vaikka julkaistuja sivuja katoaa ilman uudelleenohjausta.")
}
