import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn group`: ballots as identical ones with their number, for programs and for counts too large for one machine.
struct GroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration { GroupHelp.command }

  @Argument(help: ArgumentHelp(SharedOptionsHelp.ballots, value: .what))
  var what: String

  @Option(help: ArgumentHelp(GroupHelp.output, value: .file))
  var output: String?

  @Option(help: ArgumentHelp(SharedOptionsHelp.proposals, value: .file))
  var proposals: String?

  @Flag(help: ArgumentHelp(GroupHelp.withoutAreas))
  var withoutAreas = false

  @Flag(help: ArgumentHelp(GroupHelp.withoutChannels))
  var withoutChannels = false

  @Flag(help: ArgumentHelp(GroupHelp.allowRare))
  var allowRare = false

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard what.hasSuffix(".csv") == (proposals != nil) else {
      throw ValidationError(WrongUsage.tableNeedsProposals)
    }
  }

  func run() throws {
    let (grouping, folder) = grouped()
    var problems = grouping.problems
    if let ballots = grouping.ballots {
      problems += ballots.problems(isAllowed: allowRare)
      if !problems.hasErrors { problems += write(ballots, grouping.embargo) }
    }
    guard !problems.isEmpty else { return }
    let told = DiagnosticReport(
      problems.inOrder(), in: messages.language, pathPrefix: folder == nil ? "" : portal.pathPrefix
    ) { path in folder == nil ? DiskFile.bytes(of: path) : try? folder?.bytes(of: path) }
    _ = Terminal.errors.report(told, as: .human)
    if told.errorCount > 0 { throw ExitCode.problems }
  }

  private var without: GroupedBallots.Without {
    GroupedBallots.Without((withoutAreas ? [.areas] : []) + (withoutChannels ? [.channels] : []))
  }

  private func grouped() -> (BallotGrouping, DiskFolder?) {
    if what.hasSuffix(".pb") || what.hasSuffix(".csv") {
      return (BallotGrouping(file: what, proposals: proposals, without: without), nil)
    }
    do throws(Diagnostic) {
      let folder = try portal.folder()
      return (PortalPipeline(folder, asOf: portal.asOf).group(round: what, without: without), folder)
    } catch {
      return (BallotGrouping(ballots: nil, problems: [error]), nil)
    }
  }

  /// The table, and on standard error what it holds and how `round.yaml` names it.
  private func write(_ ballots: GroupedBallots, _ embargo: Day?) -> [Diagnostic] {
    do throws(Diagnostic) {
      if let output {
        try BallotGrouping.write(ballots.table, to: output)
      } else {
        Terminal.output.write(ballots.table)
      }
    } catch {
      return [error]
    }
    for line in GroupWords(words: TallyWords(language: messages.language)).lines(ballots, embargo) {
      Terminal.errors.write(line)
    }
    return []
  }
}

/// What `insyn group` says of what it wrote.
struct GroupWords {
  let words: TallyWords

  func lines(_ ballots: GroupedBallots, _ embargo: Day?) -> [String] {
    ballots.accounts.map(account) + ballots.pools.map(pool) + (embargo.map { [words.embargo($0)] } ?? [])
      + ["round.yaml: {file: votes/..., shape: grouped, channel: \((ballots.channel ?? .digital).rawValue)}"]
  }

  private func account(_ account: ExportAccount) -> String {
    "\(account.path): " + words.rows(account.rows, counted: account.countedRows)
  }

  private func pool(_ pool: GroupedBallots.Pool) -> String {
    let (ballots, rows, unique) = (pool.ballots, pool.rowCount, pool.unique)
    return "\(pool.name): "
      + words.choose(
        "\(ballots) ballots in \(rows) rows; \(unique) are like no other",
        "\(ballots) röstsedlar på \(rows) rader; \(unique) är inte lika någon annan",
        "\(ballots) äänestyslippua \(rows) rivillä; \(unique) ei ole samanlainen kuin mikään muu")
  }
}
