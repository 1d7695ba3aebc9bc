public import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
public import PortalBuild

/// `insyn new`: a file to begin with, in each language, as a draft.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration { NewHelp.command }

  @Argument(help: ArgumentHelp(NewHelp.kind, value: .kind))
  var kind: NewContent.Kind

  @Argument(help: ArgumentHelp(NewHelp.id, value: .id))
  var id: String

  @Option(help: ArgumentHelp(NewHelp.round, value: .round))
  var round: String?

  @Option(help: ArgumentHelp(NewHelp.title, value: NewHelp.titleValue))
  var title: String?

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard RoundID(id) != nil else { throw ValidationError(WrongUsage.noID(id)) }
    guard kind.needsRound == (round != nil) else {
      throw ValidationError(WrongUsage.roundWithout)
    }
  }

  func run() throws {
    let words = StartWords(language: messages.language)
    guard let today = portal.asOf.fixedDay ?? AsOf.today.fixedDay else {
      throw ValidationError(WrongUsage.noDayNamed)
    }
    do throws(Diagnostic) {
      let folder = try portal.folder()
      guard let read = PortalReading.read(folder).portal else {
        throw Diagnostic("IN806", at: .file("content/portal.yaml"))
      }
      guard let shared = SharedFiles.ofProgram() else {
        throw Diagnostic("IN804", at: .file("share/insyn"), ["path": "share/insyn"])
      }
      let planned = try content(today).files(for: read, in: folder, from: shared)
      try planned.write(into: portal.portal)
      for path in planned.paths { Terminal.output.write(words.wrote(portal.pathPrefix + path)) }
    } catch {
      let report = DiagnosticReport([error], in: messages.language, pathPrefix: portal.pathPrefix) { _ in nil }
      _ = Terminal.errors.report(report, as: .human)
      throw ExitCode.problems
    }
  }

  private func content(_ today: Day) -> NewContent {
    NewContent(
      kind, id: id, round: round.flatMap { RoundID($0) }, title: title ?? id, author: messages.language,
      today: today, hasSchemas: PlannedFiles(["schemas/round.schema.json": []]).areThere(in: portal.portal))
  }
}

extension NewContent.Kind: ExpressibleByArgument {}
