import ArgumentParser

/// The help of `insyn schema`.
enum SchemaHelp {
  static var command: CommandConfiguration { CommandConfiguration("schema", abstract, discussion) }

  private static let abstract = HelpText(
    "Write the JSON Schema of a kind of file, or of all, for editors.",
    sv: "Skriv ett JSON-schema för en sorts filer, eller för alla, till redigeringsprogram.",
    fi: "Kirjoita yhden tai kaikkien tiedostolajien JSON-skeema tekstieditoria varten.")

  private static let discussion = HelpText(
    """
    Editors that know yaml-language-server complete keys and underline mistakes while you type, when a file begins with

      # yaml-language-server: $schema=../schemas/portal.schema.json

    as those of 'insyn init' and 'insyn new' do. After a new version of insyn, write the schemas anew.

    EXAMPLES
      insyn schema                       which kinds are there?
      insyn schema round > round.schema.json
      insyn schema --output schemas      all of them
    """,
    sv: """
      Redigeringsprogram som kan yaml-language-server föreslår nycklar och stryker under fel medan du skriver, när en fil \
      börjar med

        # yaml-language-server: $schema=../schemas/portal.schema.json

      som de filer gör som ”insyn init” och ”insyn new” skriver. Skriv schemana på nytt när du har fått en ny version av insyn.

      EXEMPEL
        insyn schema                       vilka sorter finns det?
        insyn schema round > round.schema.json
        insyn schema --output schemas      alla
      """,
    fi: """
      Editorit, jotka tuntevat ohjelman yaml-language-server, ehdottavat avaimia ja alleviivaavat virheet kirjoittaessasi, kun \
      tiedoston alussa on

        # yaml-language-server: $schema=../schemas/portal.schema.json

      kuten komentojen ”insyn init” ja ”insyn new” tekemissä tiedostoissa. Kirjoita skeemat uudelleen, kun saat insynistä uuden \
      version.

      ESIMERKKEJÄ
        insyn schema                       mitä lajeja on?
        insyn schema round > round.schema.json
        insyn schema --output schemas      kaikki
      """)

  static let kind = HelpText("The kind of file.", sv: "Filens sort.", fi: "Tiedoston laji.")

  static let output = HelpText(
    "A folder for the schemas of all kinds; older ones are replaced.",
    sv: "En mapp för schemana för alla sorter; äldre byts ut.",
    fi: "Kansio kaikkien lajien skeemoille; vanhat korvataan.")

  /// What stands over the list of kinds.
  static let header = [
    HelpText("kind", sv: "sort", fi: "laji"), HelpText("files", sv: "filer", fi: "tiedostot"),
  ]
}
