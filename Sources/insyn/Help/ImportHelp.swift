import ArgumentParser
import ContentReading

/// The help of `insyn import`.
enum ImportHelp {
  static var command: CommandConfiguration { CommandConfiguration("import", abstract, discussion) }

  private static let abstract = HelpText(
    "Turn the exports of a voting platform into the files of a round.",
    sv: "Gör om det som en röstningsplattform har exporterat till en omgångs filer.",
    fi: "Muunna äänestysalustan aineistot kierroksen tiedostoiksi.")

  /// On two lines.
  private static let platforms: String = {
    let names = Platform.allCases.map(\.rawValue)
    let half = names.count / 2
    return names[..<half].joined(separator: ", ") + ",\n  " + names[half...].joined(separator: ", ")
  }()

  private static let discussion = HelpText(
    """
    Give all files of a round at once: proposals, projects, votes, results. CSV, JSON, XLSX, .pb and CONSUL's results page \
    are told by their columns. A second import brings in what has changed and keeps what you have edited.

    A whole portal comes back from its own open data: name the published site, or its folder data, and leave out --round. The \
    portal's folder may be empty.

    EXAMPLES
      insyn import auto ~/Downloads/projects-*.csv --round 2026-strand
      insyn import decidim *.csv --round 2026-strand --machine-translations
      insyn import helsinki budget_votes.xlsx --round 2026-strand --dry-run
      insyn import insyn ~/Downloads/sundvik/data --portal sundvik

    PLATFORMS
      auto, \(platforms)
    """,
    sv: """
      Ta med alla filer för en omgång på en gång: förslag, projekt, röster, resultat. CSV, JSON, XLSX, .pb och CONSUL:s \
      resultatsida känns igen på sina kolumner. En import till tar in det som har ändrats och behåller det du har redigerat.

      En hel portal kommer tillbaka ur sina egna öppna data: ange den publicerade webbplatsen eller dess mapp data, utan \
      --round. Portalens mapp får vara tom.

      EXEMPEL
        insyn import auto ~/Downloads/projects-*.csv --round 2026-strand
        insyn import decidim *.csv --round 2026-strand --machine-translations
        insyn import helsinki budget_votes.xlsx --round 2026-strand --dry-run
        insyn import insyn ~/Downloads/sundvik/data --portal sundvik

      PLATTFORMAR
        auto, \(platforms)
      """,
    fi: """
      Anna kierroksen kaikki tiedostot kerralla: ehdotukset, hankkeet, äänet, tulokset. CSV, JSON, XLSX, .pb ja CONSULin \
      tulossivu tunnistetaan sarakkeista. Toinen tuonti tuo muutokset ja säilyttää sen, mitä olet itse muokannut.

      Koko portaalin voi palauttaa sen omasta avoimesta datasta: anna julkaistu sivusto tai sen data-kansio ilman \
      valitsinta --round. Portaalin kansio saa olla tyhjä.

      ESIMERKKEJÄ
        insyn import auto ~/Downloads/projects-*.csv --round 2026-ranta
        insyn import decidim *.csv --round 2026-ranta --machine-translations
        insyn import helsinki budget_votes.xlsx --round 2026-ranta --dry-run
        insyn import insyn ~/Downloads/sundvik/data --portal sundvik

      ALUSTAT
        auto, \(platforms)
      """)

  static let platform = HelpText(
    "The platform that wrote the files, or auto.",
    sv: "Plattformen som skrev filerna, eller auto, som känner igen den.",
    fi: "Alusta, joka kirjoitti tiedostot, tai auto, joka tunnistaa sen.")
  static let platformValue = HelpText("platform", sv: "plattform", fi: "alusta")

  static let files = HelpText(
    "The exports as the platform gave them, or a folder of open data.",
    sv: "Exporterna som plattformen gav dem, eller en mapp med öppna data.",
    fi: "Aineistot sellaisina kuin alusta ne antoi, tai avoimen datan kansio.")

  static let round = HelpText(
    "The id of the round: its folder in content/rounds. It may be new.",
    sv: "Omgångens id: dess mapp i content/rounds. Den får vara ny.",
    fi: "Kierroksen tunnus: sen kansio kansiossa content/rounds. Se voi olla uusi.")

  static let machineTranslations = HelpText(
    "Let texts that a machine translated stand in for a missing language. They are marked.",
    sv: "Låt texter som en maskin har översatt stå in för ett språk som saknas. De märks ut.",
    fi: "Käytä koneen kääntämiä tekstejä puuttuvan kielen sijasta. Ne merkitään.")

  static let dryRun = HelpText(
    "Tell what would be written, without writing it.", sv: "Berätta vad som skulle skrivas, utan att skriva det.",
    fi: "Kerro, mitä kirjoitettaisiin, kirjoittamatta sitä.")
}
