public import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
public import PortalBuild

/// `insyn new`: a file to begin with, in each language, as a draft.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a round, proposal, project, update, panel, page or piece of news.",
    discussion: """
      Writes a draft in each of the portal's languages, with notes on what to fill in. Nothing that exists is overwritten;
      an update is put into its project's file.

      EXAMPLES
        insyn new round 2027-strand --title "Strandbudgeten 2027"
        insyn new proposal brygga --round 2027-strand --title "Ny badbrygga"
        insyn new update brygga --round 2027-strand --title "Pålarna är på plats"
        insyn new page kontakt
      """)

  @Argument(help: "round, panel, proposal, project, update, page or news.")
  var kind: NewContent.Kind

  @Argument(help: "Its id: a-z, 0-9 and '-'. It is the name of the file, and never changes.")
  var id: String

  @Option(help: "The id of the round that a proposal, project or update belongs to.")
  var round: String?

  @Option(help: "The title, in your language. Default: the id.")
  var title: String?

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard RoundID(id) != nil else { throw ValidationError("'\(id)' cannot be an id: use a-z, 0-9 and '-'") }
    guard kind.needsRound == (round != nil) else {
      throw ValidationError("--round belongs to a proposal, a project or an update, which need it")
    }
  }

  func run() throws {
    let words = StartWords(language: messages.language)
    guard let today = portal.asOf.fixedDay ?? AsOf.today.fixedDay else {
      throw ValidationError("the computer's clock shows no day of the calendar: name one with --as-of")
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
