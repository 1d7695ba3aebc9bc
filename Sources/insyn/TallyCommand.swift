import ArgumentParser
import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import Tallying

/// `insyn tally`: counts a round of the portal, or an election in files of its own, and says why.
struct TallyCommand: ParsableCommand {
  static var configuration: CommandConfiguration { TallyHelp.command }

  @Argument(help: ArgumentHelp(SharedOptionsHelp.ballots, value: .what))
  var what: String

  @Option(help: ArgumentHelp(TallyOptionsHelp.rule, value: TallyOptionsHelp.ruleValue))
  var rule: String?

  @Flag(help: ArgumentHelp(TallyOptionsHelp.whatIf))
  var whatIf = false

  @Option(help: ArgumentHelp(TallyOptionsHelp.explain, value: .id))
  var explain: String?

  @Option(help: ArgumentHelp(SharedOptionsHelp.proposals, value: .file))
  var proposals: String?

  @Option(help: ArgumentHelp(TallyOptionsHelp.budget, value: TallyOptionsHelp.amount))
  var budget: String?

  @Option(help: ArgumentHelp(TallyOptionsHelp.format, value: .format))
  var format: TallyFormat = .human

  @OptionGroup var portal: PortalOptions
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    let isTable = what.hasSuffix(".csv")
    guard isTable == (proposals != nil), isTable == (budget != nil) else {
      throw ValidationError(WrongUsage.tableNeedsBoth)
    }
    if let budget, Money(budget, .eur) == nil { throw ValidationError(WrongUsage.noAmount(budget)) }
    if whatIf, explain != nil { throw ValidationError(WrongUsage.oneOfTwo) }
    if let rule, !RuleChange.isOne(rule) {
      let known = RuleChange.names.joined(separator: ", ")
      throw ValidationError(WrongUsage.noRule(rule, known))
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
