public import ArgumentParser
import BudgetModel
import Diagnostics
public import PortalBuild

/// `insyn init`: a portal to begin with, which builds at once.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration { InitHelp.command }

  @Argument(help: ArgumentHelp(InitHelp.folder, value: .dir))
  var folder = "."

  @Option(help: ArgumentHelp(InitHelp.profile, value: InitHelp.profileValue))
  var profile: StarterPortal.Profile?

  @Option(help: ArgumentHelp(InitHelp.languages, value: InitHelp.languagesValue))
  var languages: String?

  @Option(help: ArgumentHelp(InitHelp.name, value: InitHelp.nameValue))
  var name: String?

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard let languages else { return }
    let known = Self.languages(languages)
    guard known.contains(where: { $0 != .english }), Set(known).count == known.count,
      known.count == languages.split(separator: ",").count
    else {
      throw ValidationError(WrongUsage.noneOf(languages, "sv; fi; sv,fi; fi,sv; fi,sv,en"))
    }
  }

  func run() throws {
    let words = StartWords(language: messages.language)
    guard let today = AsOf.today.fixedDay else {
      throw ValidationError(WrongUsage.noDay)
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
      [Language.swedish, .finnish, .english].first { $0.code == part }
    }
  }
}

extension StarterPortal.Profile: ExpressibleByArgument {}
