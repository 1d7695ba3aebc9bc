import Foundation
import PortalTestSupport
import Testing

/// Help and wrong usage, as they are read in a terminal.
@Suite("Help in three languages")
struct HelpTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("insyn")
  private static let commands = [
    "init", "new", "check", "build", "diff", "tally", "group", "import", "serve", "verify", "translations", "schema",
  ]

  /// What the program writes, to standard output or standard error.
  private func told(_ arguments: [String], language: String = "C") throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Every text

  private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let abstract: String?
      let discussion: String?
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    struct Argument: Decodable {
      let kind: String
      let valueName: String?
      let abstract: String?
      let names: [Name]?
    }

    struct Name: Decodable { let name: String }
  }

  /// All texts by where they stand. The library's own command `help` has no options to explain.
  private func texts(in language: String) throws -> [String: String] {
    let json = try told(["--experimental-dump-help", "--messages", language])
    let root = try JSONDecoder().decode(Dump.self, from: Data(json.utf8)).command
    var texts: [String: String] = [:]
    for command in [root] + (root.subcommands ?? []) {
      texts["\(command.commandName) abstract"] = command.abstract ?? ""
      if command.commandName == "help" { continue }
      texts["\(command.commandName) discussion"] = command.discussion ?? ""
      for (index, argument) in (command.arguments ?? []).enumerated() {
        let place = "\(command.commandName) \(argument.names?.last?.name ?? "\(index)")"
        texts["\(place) abstract"] = argument.abstract ?? ""
        if argument.kind != "flag" { texts["\(place) value"] = argument.valueName ?? "" }
      }
    }
    return texts
  }

  @Test(arguments: [("sv", ["id"]), ("fi", [])])
  func everyTextIsInTheReadersLanguage(_ language: String, same: [String]) throws {
    let english = try texts(in: "en")
    let other = try texts(in: language)
    #expect(english.count > 150)
    #expect(english.filter { $0.value.isEmpty }.keys.sorted() == [])
    #expect(other.filter { $0.value.isEmpty }.keys.sorted() == [])
    #expect(other.filter { english[$0.key] == $0.value && !same.contains($0.value) }.keys.sorted() == [])
  }

  /// Examples and tables keep their columns on a terminal of the usual width.
  @Test(arguments: ["en", "sv", "fi"])
  func columnsFitIntoEightyCharacters(_ language: String) throws {
    let wide = try texts(in: language).values.flatMap { $0.split(separator: "\n") }
      .filter { $0.hasPrefix("  ") && $0.count > 79 }
    #expect(wide == [])
  }

  @Test func aCommandIsHelpedWithInNoEnglishWord() throws {
    let english = [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "EXAMPLES", "Default", "(default", "(values", "Show ", "See '",
      "<dir>",
      "<file>", "subcommand",
    ]
    for command in Self.commands {
      for language in ["sv", "fi"] {
        let help = try told(["help", command, "--messages", language])
        #expect(help.contains("insyn \(command)"))
        #expect(english.filter { help.contains($0) } == [], "insyn \(command) --messages \(language)")
      }
    }
  }

  @Test(arguments: ["en", "sv", "fi"])
  func readsAsItWasFoundRight(_ language: String) throws {
    let whole = try told(["--help", "--messages", language])
    #expect(Snapshot("help.\(language).txt").difference(from: whole) == nil)
    let build = try told(["build", "--help", "--messages", language])
    #expect(Snapshot("help-build.\(language).txt").difference(from: build) == nil)
  }

  // MARK: Which language

  @Test(arguments: [
    ["--help", "--messages", "sv"], ["--messages", "sv", "--help"], ["--messages=sv"], ["help", "--messages", "sv"],
    ["help", "tally", "--messages", "sv"], ["--messages", "sv", "help", "tally"],
    ["tally", "--help", "--messages", "sv"],
    ["tally", "--messages=sv", "--help"], ["--messages", "sv", "tally", "--help"],
    ["--messages", "fi", "build", "-h", "--messages", "sv"],
  ])
  func theLanguageMayStandAnywhere(_ arguments: [String]) throws {
    #expect(try told(arguments, language: "fi_FI.UTF-8").contains("\nSKRIV: insyn"))
  }

  @Test func theLanguageIsElseThatOfTheEnvironment() throws {
    #expect(try told(["build", "--help"], language: "fi_FI.UTF-8").contains("\nKÄYTTÖ: insyn build"))
    #expect(try told(["build", "--help"], language: "de_DE.UTF-8").contains("\nUSAGE: insyn build"))
  }

  /// Its option `--messages` is understood although no command takes it.
  @Test func anUnknownCommandIsWhatIsWrong() throws {
    #expect(try told(["nonsense", "--messages", "fi"]).hasPrefix("Virhe: ”nonsense” ei kuulu tähän"))
    #expect(try told(["check", "--messages", "de"]).contains("'de' is invalid for '--messages <messages>'"))
  }

  @Test func theLanguageBeforeACommandIsItsMessagesToo() throws {
    #expect(try told(["--messages", "fi", "check"]).contains("täällä ei ole"))
    #expect(try told(["--messages", "fi", "check", "--messages", "sv"]).contains("här finns ingen"))
  }

  // MARK: Wrong usage

  @Test(arguments: [
    (
      ["build", "--ouput", "x"], "Error: Unknown option '--ouput'. Did you mean '--output'?",
      "Fel: tillägget ”--ouput” finns inte. Menade du ”--output”?",
      "Virhe: valintaa ”--ouput” ei ole. Tarkoititko ”--output”?"
    ),
    (
      ["build", "--nonsense"], "Error: Unknown option '--nonsense'", "Fel: tillägget ”--nonsense” finns inte",
      "Virhe: valintaa ”--nonsense” ei ole"
    ),
    (
      ["nonsense"], "Error: Unexpected argument 'nonsense'", "Fel: ”nonsense” hör inte hit",
      "Virhe: ”nonsense” ei kuulu tähän"
    ),
    (
      ["check", "a", "b"], "Error: 2 unexpected arguments: 'a', 'b'", "Fel: 2 ord hör inte hit: ”a”, ”b”",
      "Virhe: 2 sanaa ei kuulu tähän: ”a”, ”b”"
    ),
    (["tally"], "Error: Missing expected argument '<what>'", "Fel: ”<vad>” saknas", "Virhe: ”<mikä>” puuttuu"),
    (
      ["build", "--output"], "Error: Missing value for '--output <dir>'", "Fel: värdet saknas för ”--output <mapp>”",
      "Virhe: arvo puuttuu: ”--output <kansio>”"
    ),
    (
      ["build", "--as-of", "soon"], "Error: The value 'soon' is invalid for '--as-of <day>'",
      "Fel: ”soon” går inte som värde för ”--as-of <dag>”", "Virhe: ”soon” ei käy arvoksi: ”--as-of <päivä>”"
    ),
    (
      ["tally", "x", "--format", "xml"],
      "Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'human', 'json' or 'csv'.",
      "Fel: ”xml” går inte som värde för ”--format <form>”. Välj ”human”, ”json” eller ”csv”.",
      "Virhe: ”xml” ei käy arvoksi: ”--format <muoto>”. Valitse ”human”, ”json” tai ”csv”."
    ),
    (
      ["new", "poem", "x"],
      "Error: The value 'poem' is invalid for '<kind>'. Please provide one of the following:\n  - round",
      "Fel: ”poem” går inte som värde för ”<sort>”. Välj ett av:\n  - round",
      "Virhe: ”poem” ei käy arvoksi: ”<laji>”. Valitse jokin näistä:\n  - round"
    ),
    (
      ["new", "page", "Å"], "Error: 'Å' cannot be an id: use a-z, 0-9 and '-'",
      "Fel: ”Å” kan inte vara ett id: använd a-z, 0-9 och ”-”",
      "Virhe: ”Å” ei käy tunnukseksi: käytä merkkejä a-z, 0-9 ja ”-”"
    ),
    (
      ["build", "--dry-run=yes"], "Error: The option '--dry-run' does not take any value, but 'yes' was specified.",
      "Fel: tillägget ”--dry-run” har inget värde, men fick ”yes”",
      "Virhe: valinnalla ”--dry-run” ei ole arvoa, mutta sille annettiin ”yes”"
    ),
  ])
  func wrongUsageIsToldInThreeLanguages(_ arguments: [String], en: String, sv: String, fi: String) throws {
    let english = try told(arguments, language: "C")
    #expect(english.hasPrefix(en))
    #expect(english.contains("Usage: insyn"))
    let swedish = try told(arguments, language: "sv_FI.UTF-8")
    #expect(swedish.hasPrefix(sv))
    #expect(swedish.contains("\nSkriv: insyn") && swedish.contains("--help” berättar mer."))
    let finnish = try told(arguments, language: "fi_FI.UTF-8")
    #expect(finnish.hasPrefix(fi))
    #expect(finnish.contains("\nKäyttö: insyn") && finnish.contains("  Lisää tietoa: ”insyn"))
  }
}
