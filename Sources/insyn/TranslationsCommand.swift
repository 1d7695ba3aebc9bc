import ArgumentParser
import Diagnostics
import PortalBuild

/// `insyn translations`: what a language lacks, and what says something else than its original by now.
struct TranslationsCommand: ParsableCommand {
  static var configuration: CommandConfiguration { TranslationsHelp.command }

  @Flag(help: ArgumentHelp(TranslationsHelp.all))
  var all = false

  @Option(parsing: .upToNextOption, help: ArgumentHelp(TranslationsHelp.mark, value: .file))
  var mark: [String] = []

  @Option(help: ArgumentHelp(TranslationsHelp.format, value: .format))
  var format: TranslationsFormat = .human

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func run() throws {
    if mark.isEmpty { return try list() }
    do throws(Diagnostic) {
      let planned = try PortalPipeline(try portal.folder(), asOf: portal.asOf).marked(mark.map(withoutPrefix))
      try planned.write(into: portal.portal)
      let words = StartWords(language: messages.language)
      for path in planned.paths { Terminal.output.write(words.wrote(portal.pathPrefix + path)) }
    } catch {
      try fail([error])
    }
  }

  private func withoutPrefix(_ path: String) -> String {
    let prefix = portal.pathPrefix
    let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    return !prefix.isEmpty && plain.hasPrefix(prefix) ? String(plain.dropFirst(prefix.count)) : plain
  }

  private func translations() -> (report: TranslationReport?, problems: [Diagnostic]) {
    do throws(Diagnostic) {
      return PortalPipeline(try portal.folder(), asOf: portal.asOf).translations()
    } catch {
      return (nil, [error])
    }
  }

  private func list() throws {
    let (report, problems) = translations()
    guard let report else { return try fail(problems) }
    let items = report.items.filter { all || $0.state.isOpen }
    let words = TranslationWords(language: messages.language)
    switch format {
    case .human: Terminal.output.write(Array(words.table(items, of: report, prefix: portal.pathPrefix).utf8))
    case .json: Terminal.output.write(TranslationWords.json(items, prefix: portal.pathPrefix))
    }
    if report.items.contains(where: \.state.isOpen) { throw ExitCode.problems }
  }

  private func fail(_ problems: [Diagnostic]) throws {
    let told = DiagnosticReport(problems, in: messages.language, pathPrefix: portal.pathPrefix) { _ in nil }
    _ = Terminal.errors.report(told, as: .human)
    throw ExitCode.problems
  }
}

/// How the list is written.
enum TranslationsFormat: String, CaseIterable, ExpressibleByArgument { case human, json }
