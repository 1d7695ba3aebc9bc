import BudgetModel
import Diagnostics

/// Where a round's money comes from, how it is split, what became of the ideas, and its stages over each other.
extension PageMaker {
  func moneyCharts(_ round: Round) -> RoundPage.MoneyCharts {
    RoundPage.MoneyCharts(
      purposesHeading: say(.roundPurposes), purposes: round.process.purposes.map { view($0, of: round) },
      sourcesHeading: say(.roundMoneyFrom), sources: moneySources(round), split: moneySplit(round),
      funnel: funnel(round), timeline: timeline(round))
  }

  private func view(_ purpose: RoundPurpose, of round: Round) -> RoundPage.Purpose {
    RoundPage.Purpose(
      text: purpose.text[reader], goals: goals(purpose.goals),
      projects: say(.roundPurposeProjects, count: index.projects(serving: purpose, of: round)))
  }

  func moneySources(_ round: Round) -> [RoundPage.MoneySource] {
    round.money.sources.map { source in
      let line = index.budget.main(source.year)?[source.line.value]
      let isInvestment = line?.kind == .investment
      return RoundPage.MoneySource(
        sentence: say(
          .roundMoneyFromLine,
          [
            "line": formats.quoted(line?.name[reader] ?? source.line.value.rawValue), "year": String(source.year),
            "amount": text(source.amount), "whole": text(line?.amount ?? source.amount),
          ]),
        link: link(
          .budget(source.year), shortTitle(.budget(source.year)),
          anchor: isInvestment ? "i-\(source.line.value)" : nil))
    }
  }

  /// As the round's file splits its money; nil where it does not.
  func moneySplit(_ round: Round) -> SplitChart? {
    let parts = round.money.parts
    guard !parts.isEmpty else { return nil }
    let total = text(parts.map(\.amount).sum(in: currency))
    let items = parts.map { part in
      let notes = [part.count.map { say(.roundSplitCount, count: $0) }, part.reason?[reader]].compactMap { $0 }
      return SplitItem(
        label: passage(part.name) { $0 }, value: part.amount.minorUnits, valueText: text(part.amount),
        note: notes.isEmpty ? nil : notes.joined(separator: ". "))
    }
    return split(
      items, title: say(.roundSplit), column: say(.columnPart), total: total,
      description: say(.roundSplitDescription, count: parts.count, ["amount": total]))
  }

  /// From ideas to what got money: as the round's file tells it, else from its proposals once they are counted.
  func funnel(_ round: Round) -> FunnelChart? {
    var steps = round.money.funnel.map { (label: passage($0.name) { $0 }, count: $0.count) }
    if steps.isEmpty, let given = site.outcomes[round.id]?.given, isReviewed(round) {
      steps = [
        (Passage(say(.roundFunnelIdeas)), round.proposals.count), (Passage(say(.roundFunnelBallot)), onBallot(round)),
        (Passage(say(.roundFunnelFunded)), given.count),
      ]
    }
    guard zip(steps, steps.dropFirst()).allSatisfy({ $0.count >= $1.count }) else { return nil }
    return FunnelChart(
      steps, title: say(.roundFunnel), columns: [say(.columnStage), say(.columnCount), say(.columnShareOfFirst)],
      formats: formats
    ) { steps in
      say(
        .roundFunnelDescription,
        [
          "first": steps.first?.countText ?? "", "last": steps.last?.countText ?? "",
          "share": steps.last?.shareText ?? "",
        ])
    }
  }

  /// The stages over each other; nil where none overlap, since the list of stages says it all then.
  func timeline(_ round: Round) -> TimelineChart? {
    let stages = round.stages
    let overlap = stages.indices.contains { a in
      stages.indices.contains { b in
        a < b && stages[a].days.first <= stages[b].days.last && stages[b].days.first <= stages[a].days.last
      }
    }
    guard overlap, let first = stages.map(\.days.first).min(), let last = stages.map(\.days.last).max() else {
      return nil
    }
    let rows = self.stages(round).steps.map { step in
      TimelineChart.Row(
        label: Passage(step.name), days: step.days, daysText: step.daysText, state: step.state,
        stateWord: step.stateWord)
    }
    return TimelineChart(
      title: say(.roundTimeline),
      description: say(.roundTimelineDescription, ["first": formats.day(first), "last": formats.day(last)]), rows: rows,
      today: first <= today && today <= last ? today : nil, todayText: say(.roundToday),
      table: ChartTable(
        caption: say(.roundTimeline), columns: [say(.columnStage), say(.columnDays), say(.columnStatus)],
        rows: rows.map { [$0.label.text, $0.daysText, $0.stateWord] }))
  }
}
