import BudgetModel
import Tallying

extension PageMaker {
  func counting(_ round: Round) -> PageDraft {
    let counted = site.outcomes[round.id]
    let accounts = counted?.accounts ?? []
    let rows = accounts.reduce(0) { $0 + $1.rows }
    let parts = PoolParts(
      lengths: round.pools.map { pool in counted?.outcome[pool.id]?.steps.count ?? 0 },
      rows: ListPart.rows(of: .counting(round.id)))
    let sentence =
      counted == nil
      ? say(.countingWaitingRule)
      : say(.countingSentence, count: accounts.count, ["rows": formats.number(rows)])
    let page = CountingPage(
      round: self.round(round), state: resultsState(round), sentence: sentence,
      pools: parts.pieces(on: part).map { count(round.pools[$0.pool], round, $0) },
      exportsHeading: say(.countingExports),
      exportsSentence: exportsSentence(accounts), exports: part > 1 ? [] : accounts.map(report),
      repeatHeading: say(.countingRepeat),
      repeatSentence: say(.countingRepeatSentence), command: "insyn tally \(round.id)",
      results: link(.results(round.id), say(.titleResults)),
      statistics: link(.statistics(round.id), say(.titleStatistics)),
      downloads: counted == nil ? [] : downloads(ofRound: round.id),
      pager: pager(.counting(round.id), lengths: [parts.total]))
    return PageDraft(
      title: Passage(ofRound(.titleCounting, round)), description: sentence,
      updated: counted == nil ? updated(round) : round.votes?.publish ?? updated(round),
      responsible: round.responsible?[reader], notices: notices(round) + embargoNotice(round),
      content: .counting(page))
  }

  private func exportsSentence(_ accounts: [ExportAccount]) -> String {
    let rows = accounts.reduce(0) { $0 + $1.rows }
    let counted = accounts.reduce(0) { $0 + $1.countedRows }
    return say(
      .countingExportsSentence,
      ["rows": formats.number(rows), "counted": formats.number(counted), "aside": formats.number(rows - counted)])
  }

  private func report(_ account: ExportAccount) -> CountingPage.ExportReport {
    CountingPage.ExportReport(
      file: account.path.split(separator: "/").last.map(String.init) ?? account.path,
      channel: book.text(.channel(account.channel)), shape: book.text(.shape(account.shape)), rows: account.rows,
      counted: account.countedRows, ballots: account.ballots, setAside: setAside(account.rowsSetAside),
      ballotsSetAside: setAside(account.ballotsSetAside), choicesSetAside: setAside(account.choicesSetAside),
      equation: say(
        .countingEquation,
        [
          "rows": formats.number(account.rows), "counted": formats.number(account.countedRows),
          "aside": formats.number(account.rows - account.countedRows),
        ]), checksum: account.sha256)
  }

  private func setAside(_ some: [ExportAccount.SetAside]) -> [CountingPage.ExportReport.SetAside] {
    some.map { .init(reason: book.text(.setAside($0.reason)), rows: $0.count) }
  }

  /// The rule is told before the count too; the steps only after it.
  private func count(_ pool: Pool, _ round: Round, _ piece: PoolParts.Piece) -> CountingPage.PoolCount {
    let counted = site.outcomes[round.id]?.outcome.pools.first { $0.id == pool.id }
    let name = pool.name[reader]
    let view = counted.map { PoolView(self, round: round, pool: pool, counted: $0) }
    return CountingPage.PoolCount(
      anchor: "p-\(pool.id)", name: name, heading: say(.countingPoolHeading, ["pool": name]),
      rule: RuleSentences(self, round: round, pool: pool).lines(
        amount: counted?.outcome.amount ?? pool.amount.minorUnits), isContinued: !piece.isFirst,
      steps: counted.map { StepSentences(self, round: round, pool: pool, outcome: $0.outcome).steps(piece.rows) } ?? [],
      ties: piece.isFirst ? view?.ties ?? [] : [], lots: piece.isFirst ? lots(pool, round) : [])
  }

  private func lots(_ pool: Pool, _ round: Round) -> [String] {
    pool.rule.ties.compactMap { tie in
      guard case .lot(let order, let reference) = tie else { return nil }
      let titles = order.map { quotedTitle($0, in: round.id) }
      return say(.countingLot, ["order": formats.list(titles), "reference": reference])
    }
  }
}
