public import ArgumentParser
public import ContentReading
import Diagnostics
import PortalBuild

/// `insyn schema`: what may stand in each kind of file, for editors that complete keys.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema of a kind of file, or of all, for editors.",
    discussion: """
      Editors that know yaml-language-server complete keys and underline mistakes while you type, when a file begins with

        # yaml-language-server: $schema=../schemas/portal.schema.json

      as those of 'insyn init' and 'insyn new' do. After a new version of insyn, write the schemas anew.

      EXAMPLES
        insyn schema                       which kinds are there?
        insyn schema round > round.schema.json
        insyn schema --output schemas      all of them
      """)

  @Argument(help: "\(ContentSchema.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: ContentSchema?

  @Option(help: ArgumentHelp("A folder for the schemas of all kinds; older ones are replaced.", valueName: "dir"))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard kind == nil || output == nil else { throw ValidationError("--output is for all kinds: leave the kind out") }
  }

  func run() throws {
    if let kind { return Terminal.output.write(kind.bytes) }
    guard let output else { return list() }
    do throws(Diagnostic) {
      try PlannedFiles(Self.files).write(into: output)
    } catch {
      let report = DiagnosticReport([error], in: messages.language) { _ in nil }
      throw Terminal.errors.report(report, as: .human)
    }
    let words = StartWords(language: messages.language)
    for path in Self.files.keys.sorted() { Terminal.output.write(words.wrote("\(output)/\(path)")) }
  }

  private func list() {
    let rows = ContentSchema.allCases.map { [$0.rawValue, $0.files] }
    Terminal.output.write(Array(TextTable(["kind", "files"], rows, numbers: []).text.utf8))
  }

  private static var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: ContentSchema.allCases.map { ($0.fileName, $0.bytes) })
  }
}

extension ContentSchema: ExpressibleByArgument {}
