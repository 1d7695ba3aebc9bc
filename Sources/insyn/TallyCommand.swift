import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import Tallying

/// `insyn tally`: counts a round of the portal, or an election in files of its own, and says why.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count a round again, and say of each proposal why it is funded or not.",
    discussion: """
      Reads the vote exports and counts by the rule in the round's file, or by the rule that a .pb file names. A count
      before the round's day of publishing is shown too: keep it to yourself.

      A table of ballots (.csv) has a column 'vote' with ids between commas, or the columns 'id' and 'votes' with sums;
      'points' and 'count' are read too; what 'insyn group' wrote of one pool is read as well. It needs --proposals and --budget.

      EXAMPLES
        insyn tally 2024-skargard
        insyn tally 2024-skargard --explain brygga --messages sv
        insyn tally 2024-skargard --what-if
        insyn tally 2024-skargard --rule equal_shares --format csv > other-rule.csv
        insyn tally 2024-skargard --rule consul
        insyn tally 2024-skargard --rule '{name: greedy, on_misfit: stop, ties: [cheaper, lower_id]}'
        insyn tally election.pb --format json > count.json
        insyn tally ballots.csv --proposals proposals.csv --budget 250000

      RULES BY NAME
        Scoring, thresholds, limits and ties stay those of the round.
        greedy, greedy_stop      by votes; what does not fit is passed over, or ends the count
        greedy_reserve           as greedy_stop, but a reserve pays the rest of what is covered to 80 %
        greedy_per_cost          by votes per krona or euro
        equal_shares             by cost (points where ballots have them); shares grow by 1, the rest by votes
        phragmen                 sequential Phragmén
        majority_judgment        by the median grade
        knapsack                 the most votes that the money can buy (for analysis)

      PRACTICES BY NAME
        The whole rule, ties included, as it is known of the platform or the city.
        consul, omastadi, oav                what each does
        decidim, warsaw, gdynia, poznan      need more to be said: '{preset: decidim, ties: [cheaper, lower_id]}'
      """)

  @Argument(help: "The id of a round (its folder in content/rounds), or a file that ends in .pb or .csv.")
  var what: String

  @Option(help: ArgumentHelp("Count by another rule: a name, or {...} as in round.yaml.", valueName: "rule"))
  var rule: String?

  @Flag(help: "Show what other rules would have funded, side by side. Analysis: it decides nothing.")
  var whatIf = false

  @Option(help: ArgumentHelp("Tell of one proposal all that is known of how close it was.", valueName: "id"))
  var explain: String?

  @Option(help: ArgumentHelp("With a .csv of ballots: a table with id, cost and perhaps name.", valueName: "file"))
  var proposals: String?

  @Option(help: ArgumentHelp("With a .csv of ballots: what there is to give.", valueName: "amount"))
  var budget: String?

  @Option(help: "How the count is written: human, json or csv.")
  var format: TallyFormat = .human

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    let isTable = what.hasSuffix(".csv")
    guard isTable == (proposals != nil), isTable == (budget != nil) else {
      throw ValidationError("--proposals and --budget belong to a .csv of ballots, which needs both")
    }
    if let budget, Money(budget, .eur) == nil { throw ValidationError("'\(budget)' is no amount of money") }
    if whatIf, explain != nil { throw ValidationError("choose --what-if or --explain") }
    if let rule, !RuleChange.isOne(rule) {
      let known = RuleChange.names.joined(separator: ", ")
      throw ValidationError("'\(rule)' is no rule; name one of \(known), or write one between braces")
    }
  }

  func run() throws {
    let (change, faults) = rule.map(RuleChange.read) ?? (nil, [])
    if !faults.isEmpty { try tell(faults, nil) }
    let tally = TallySource(what: what, proposals: proposals, budget: budget, change: change, words: words)
      .count(portal)
    if let id = explain, !tally.pools.isEmpty, !tally.pools.contains(where: { $0.knows(id) }) {
      let known = tally.pools.flatMap { $0.outcome.candidates.map(\.id.rawValue) }
      let unknown = Diagnostic(
        "IN802", at: .file(what), ["proposal": id, "what": what],
        suggestion: Suggestion.nearest(to: id, among: known))
      return try tell([unknown], nil)
    }
    if !tally.pools.isEmpty { Terminal.output.write(report(tally.pools)) }
    if !tally.problems.isEmpty { try tell(tally.problems, tally.folder) }
  }

  private var words: TallyWords { TallyWords(language: messages.language) }

  private func report(_ pools: [TalliedPool]) -> [UInt8] {
    if whatIf { return WhatIfReport(pools: pools, words: words).written(as: format) }
    let some = explain.map { id in pools.filter { $0.knows(id) } } ?? pools
    return TallyReport(pools: some, only: explain, words: words).written(as: format)
  }

  /// Problems go to standard error, in the format that goes with that of the count.
  private func tell(_ problems: [Diagnostic], _ folder: DiskFolder?) throws {
    let told = DiagnosticReport(
      problems, in: messages.language, pathPrefix: folder == nil ? "" : portal.pathPrefix
    ) { path in
      if path == RuleText.path { return RuleText.file(rule ?? "") }
      return folder == nil ? DiskFile.bytes(of: path) : try? folder?.bytes(of: path)
    }
    _ = Terminal.errors.report(told, as: format == .json ? .json : .human)
    if told.errorCount > 0 { throw ExitCode.problems }
  }
}

/// How a count is written.
enum TallyFormat: String, CaseIterable, ExpressibleByArgument { case human, json, csv }
