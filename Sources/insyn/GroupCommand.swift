import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn group`: ballots as identical ones with their number, for programs and for counts too large for one machine.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Write ballots in groups: identical ones as one row, with their number.",
    discussion: """
      Columns: pool, choices, choice_points, count, area, channel, those that say something. There is no voter and no
      time. The file can be an export of shape 'grouped' in round.yaml, and 'insyn tally' counts it. What the count sets
      aside is not in it, and is told.

      Rare combinations may give voters away: a file that would not pass the round's own limits for publishing ballots
      is not written without --allow-rare.

      EXAMPLES
        insyn group 2024-skargard --output grouped.csv
        insyn group 2024-skargard --without-areas --without-channels > grouped.csv
        insyn group election.pb --allow-rare > grouped.csv
        insyn group ballots.csv --proposals proposals.csv > grouped.csv
      """)

  @Argument(help: "The id of a round (its folder in content/rounds), or a file that ends in .pb or .csv.")
  var what: String

  @Option(help: ArgumentHelp("Where to write; default: standard output.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("With a .csv of ballots: a table with id, cost and perhaps name.", valueName: "file"))
  var proposals: String?

  @Flag(help: "Leave out the voters' areas.")
  var withoutAreas = false

  @Flag(help: "Leave out how the ballots came in.")
  var withoutChannels = false

  @Flag(help: "Write rare combinations too. The file may then be personal data: do not publish it.")
  var allowRare = false

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard what.hasSuffix(".csv") == (proposals != nil) else {
      throw ValidationError("--proposals belongs to a .csv of ballots, which needs it")
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
