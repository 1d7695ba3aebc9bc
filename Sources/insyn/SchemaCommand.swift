public import ArgumentParser
public import ContentReading
import Diagnostics
import PortalBuild

/// `insyn schema`: what may stand in each kind of file, for editors that complete keys.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration { SchemaHelp.command }

  @Argument(help: ArgumentHelp(SchemaHelp.kind, value: .kind))
  var kind: ContentSchema?

  @Option(help: ArgumentHelp(SchemaHelp.output, value: .dir))
  var output: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard kind == nil || output == nil else { throw ValidationError(WrongUsage.schemaOfOneKind) }
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
    Terminal.output.write(
      Array(TextTable(SchemaHelp.header.map { $0[messages.language] }, rows, numbers: []).text.utf8))
  }

  private static var files: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: ContentSchema.allCases.map { ($0.fileName, $0.bytes) })
  }
}

extension ContentSchema: ExpressibleByArgument {}
