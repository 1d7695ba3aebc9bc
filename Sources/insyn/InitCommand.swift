public import ArgumentParser
import BudgetModel
import Diagnostics
public import PortalBuild

/// `insyn init`: a portal to begin with, which builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a portal to begin with: texts, an example round and the default theme.",
    discussion: """
      Nothing that exists is touched. The example round is invented and keeps the portal from being published at a real
      address until you have replaced it.

      EXAMPLES
        insyn init sundvik --profile fi --name "Sundvik stad"
        insyn init --profile se --languages sv,fi --messages sv
      """)

  @Argument(help: ArgumentHelp("The folder; it may be new. Default: this one.", valueName: "dir"))
  var folder = "."

  @Option(help: "The country whose currency, dates and law hold: se or fi. Default: by the language of messages.")
  var profile: StarterPortal.Profile?

  @Option(help: "The portal's languages, the main one first: sv, fi or both. Default: sv in se; fi,sv in fi.")
  var languages: String?

  @Option(help: "The municipality's name.")
  var name: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard let languages else { return }
    let known = Self.languages(languages)
    guard !known.isEmpty, Set(known).count == known.count, known.count == languages.split(separator: ",").count else {
      throw ValidationError("'\(languages)' is none of: sv; fi; sv,fi; fi,sv")
    }
  }

  func run() throws {
    let words = StartWords(language: messages.language)
    guard let today = AsOf.today.fixedDay else {
      throw ValidationError("the computer's clock shows no day of the calendar: set it")
    }
    do throws(Diagnostic) {
      guard let shared = SharedFiles.ofProgram() else {
        throw Diagnostic("IN804", at: .file("share/insyn"), ["path": "share/insyn"])
      }
      let planned = try starter(today, words).files(from: shared)
      let taken = planned.collisions(in: folder)
      if taken.isEmpty {
        try planned.write(into: folder)
        for line in words.started(folder, planned.files.count) { Terminal.output.write(line) }
        return
      }
      tell(Array(taken.prefix(5)))
    } catch {
      tell([error])
    }
    throw ExitCode.problems
  }

  private func tell(_ problems: [Diagnostic]) {
    let report = DiagnosticReport(problems, in: messages.language) { DiskFile.bytes(of: $0) }
    _ = Terminal.errors.report(report, as: .human)
  }

  private func starter(_ today: Day, _ words: StartWords) -> StarterPortal {
    let profile = profile ?? (messages.language == .sv ? .se : .fi)
    let usual = profile == .se ? "sv" : "fi,sv"
    return StarterPortal(
      profile: profile, languages: Self.languages(languages ?? usual), name: name ?? words.anyMunicipality,
      author: messages.language, today: today)
  }

  private static func languages(_ text: String) -> [Language] {
    text.split(separator: ",").compactMap { part in
      [Language.swedish, .finnish].first { $0.code == part }
    }
  }
}

extension StarterPortal.Profile: ExpressibleByArgument {}
