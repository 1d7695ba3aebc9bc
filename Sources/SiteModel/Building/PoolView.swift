import BudgetModel
import Diagnostics
import Tallying

/// One pool's outcome as rows, bars and sentences.
struct PoolView {
  let maker: PageMaker
  let round: Round
  let pool: Pool
  private let counted: CountedPool
  var outcome: PoolOutcome { counted.outcome }

  init(_ maker: PageMaker, round: Round, pool: Pool, counted: CountedPool) {
    self.maker = maker
    self.round = round
    self.pool = pool
    self.counted = counted
  }

  var anchor: String { "p-\(pool.id)" }
  private var formats: Formats { maker.formats }
  private var reasons: ReasonSentences { ReasonSentences(maker, round: round, pool: pool.id) }

  /// `4 av 18 förslag får pengar. 13 000 kr blir kvar.`
  var sentence: String {
    let total = outcome.candidates.count { $0.rank != nil }
    if outcome.amount < 0 {
      return maker.savingsSentence(
        outcome.funded.count, of: total, saved: outcome.spent, target: outcome.amount, mandate: round.mandate)
    }
    let phrase: Phrase = round.mandate == .binding ? .poolSentence : .poolSentenceAdvisory
    let funded = maker.say(phrase, count: outcome.funded.count, ["total": formats.number(total)])
    return funded + " " + leftSentence
  }

  private var leftSentence: String {
    outcome.left > 0
      ? maker.say(.poolLeft, ["amount": maker.text(minor: outcome.left)]) : maker.say(.poolNothingLeft)
  }

  /// - Parameters:
  ///   - range: the rows that stand on the page.
  ///   - isContinued: whether the pool began on an earlier part, so that only its rows are needed.
  func result(decision: DecisionView?, rows range: Range<Int>, isContinued: Bool) -> PoolResult {
    PoolResult(
      anchor: anchor, name: pool.name[maker.reader], areas: pool.areas.compactMap { maker.area($0.value) },
      amount: maker.money(outcome.amount), given: maker.money(outcome.spent), left: maker.money(outcome.left),
      ballots: outcome.ballots, blank: outcome.blankBallots, sentence: sentence, figures: figures, bar: bar,
      isContinued: isContinued, rows: rows(range), mostVotes: outcome.candidates.map(shownVotes).max() ?? 0,
      rowsAboveLine: rowsAboveLine.flatMap { range.contains($0) ? $0 - range.lowerBound : nil },
      lineText: rowsAboveLine.map { _ in maker.say(.poolLine) },
      ties: isContinued ? [] : ties, channels: isContinued ? [] : channels, decision: isContinued ? nil : decision,
      decided: isContinued ? nil : decidedList, votesChart: votesChart(range))
  }

  private var figures: [KeyFigure] {
    [
      maker.amountFigure(outcome.amount),
      KeyFigure(
        value: formats.number(outcome.ballots), label: maker.say(.roundFigureBallots, count: outcome.ballots),
        note: outcome.blankBallots > 0 ? maker.say(.poolBlank, count: outcome.blankBallots) : nil),
    ]
  }
}

// MARK: - Rows

extension PoolView {
  var rows: [PoolResult.Row] { rows(outcome.candidates.indices) }

  /// In the order of the count. What is left of the pool follows the funded ones down the list.
  private func rows(_ range: Range<Int>) -> [PoolResult.Row] {
    var left = outcome.amount
    var rows: [PoolResult.Row] = []
    for (place, candidate) in outcome.candidates.prefix(range.upperBound).enumerated() {
      if candidate.isFunded { left -= candidate.cost - extra(candidate) }
      if place >= range.lowerBound { rows.append(row(candidate, left: left)) }
    }
    return rows
  }

  private func extra(_ candidate: CandidateOutcome) -> Int {
    switch candidate.result {
    case .funded(.reserve(let extra)), .funded(.tie(let extra)): extra
    default: 0
    }
  }

  private func row(_ candidate: CandidateOutcome, left: Int) -> PoolResult.Row {
    let place = SiteIndex.Place(round: round.id, id: candidate.id)
    let proposal = maker.index.proposals[place]
    let project = maker.index.projectOfProposal[place]
    let word = outcomeWord(candidate)
    return PoolResult.Row(
      rank: candidate.rank,
      proposal: maker.proposal(candidate.id, in: round.id) ?? maker.withoutPage(candidate.id, round),
      number: proposal?.number?.value,
      area: proposal.flatMap { maker.portal.areas[$0.area.value] }?.name[maker.reader],
      votes: shownVotes(candidate), share: pool.rule.scoring == .votes ? candidate.shareOfBallots : nil,
      cost: maker.money(candidate.cost), left: maker.money(left), isFunded: candidate.isFunded,
      status: StatusMark(kind: candidate.isFunded ? .done : .stopped, word: word), outcomeWord: word,
      reason: reasons.sentence(candidate),
      project: project.map { maker.link(.project(round.id, $0.id), maker.title(of: $0, in: round)) })
  }

  /// Votes, or points where the rule counts points. Where channels are weighed, support is a share: votes are shown.
  func shownVotes(_ candidate: CandidateOutcome) -> Int {
    outcome.supportOfAll == nil ? candidate.support : candidate.votes
  }

  func outcomeWord(_ candidate: CandidateOutcome) -> String {
    guard case .notFunded(let reason) = candidate.result else {
      return maker.say(round.mandate == .binding ? .outcomeFunded : .outcomeAdvised)
    }
    return maker.say(Self.word(reason))
  }

  static func word(_ reason: CandidateOutcome.Reason) -> Phrase {
    switch reason {
    case .doesNotFit, .supportersLackMoney, .categoryFull: .outcomeDoesNotFit
    case .lostTie: .outcomeLostTie
    case .belowThreshold: .outcomeBelowThreshold
    case .stopped, .enoughFunded, .targetReached: .outcomeNotReached
    case .noVotes: .outcomeNoVotes
    case .excluded(.merged): .outcomeMerged
    case .excluded(.withdrawn): .outcomeWithdrawn
    case .excluded(.fundedIn): .outcomeFundedElsewhere
    case .excluded: .outcomeExcluded
    case .sharesGroup, .slotsTaken, .aboveSlots, .notInBestSet, .overshoots, .savesNothing:
      .outcomeNotChosen
    }
  }

  /// Above the line stand those that got money without a gap; below it comes the first that did not fit.
  private var rowsAboveLine: Int? {
    let first = outcome.candidates.firstIndex { candidate in
      switch candidate.result {
      case .notFunded(.doesNotFit), .notFunded(.lostTie), .notFunded(.stopped): true
      default: false
      }
    }
    return first.flatMap { $0 > 0 ? $0 : nil }
  }

  var ties: [String] {
    outcome.ties.map { tie in
      let titles = tie.candidates.map { maker.quotedTitle($0, in: round.id) }
      let rules = tie.separatedBy.enumerated().map { maker.sentence($1, isFirst: $0 == 0) }
      let parts =
        [maker.say(.tieHappened, ["candidates": formats.list(maker.alphabet.sorted(titles) { $0 })])] + rules
        + [
          maker.say(.tieOrder, ["order": formats.list(titles)]),
          maker.say(tie.isDecisive ? .tieDecisive : .tieIndifferent),
        ]
      return parts.joined(separator: " ")
    }
  }

  private var channels: [PoolResult.ChannelRow] {
    guard let round = maker.site.outcomes[round.id], let profile = round.profiles[pool.id],
      !TurnoutCharts(maker, counted: round).hidesChannels, profile.channels.count > 1
    else { return [] }
    let all = profile.channels.map { ($0, profile.ballotCount(through: $0)) }
    return zip(all, Apportionment.basisPoints(all.map(\.1))).map { channel, share in
      PoolResult.ChannelRow(
        name: maker.book.text(.channel(channel.0)), ballots: channel.1, share: Share(basisPoints: share))
    }
  }
}

// MARK: - Charts

extension PoolView {
  /// The pool's amount divided among those that got money, and what is left.
  var bar: MoneyBar {
    let funded = outcome.allFunded
    let shown = funded.prefix(Self.mostSegments)
    let rest = funded.dropFirst(shown.count)
    let sums = [rest.reduce(0) { $0 + abs($1.cost) - extra($1) }].filter { _ in !rest.isEmpty }
    let parts = shown.map { abs($0.cost) - extra($0) } + sums + [max(0, outcome.left)]
    let shares = Apportionment.basisPoints(parts)
    var segments = zip(shown, zip(parts, shares)).map { candidate, part in
      let link = maker.proposal(candidate.id, in: round.id)
      return MoneyBar.Segment(
        label: Passage(link?.text ?? candidate.id.rawValue, languageTag: link?.languageTag),
        amount: maker.money(part.0), amountText: maker.text(minor: part.0), basisPoints: part.1, part: .given,
        address: link?.address)
    }
    for sum in sums {
      segments.append(
        MoneyBar.Segment(
          label: Passage(maker.say(.poolBarRest, count: rest.count)), amount: maker.money(sum),
          amountText: maker.text(minor: sum), basisPoints: shares[shown.count], part: .given, address: nil))
    }
    if outcome.left > 0, let share = shares.last {
      segments.append(
        MoneyBar.Segment(
          label: Passage(maker.say(.poolLeftLabel)), amount: maker.money(outcome.left),
          amountText: maker.text(minor: outcome.left), basisPoints: share, part: .left, address: nil))
    }
    let title = maker.say(.poolBarTitle, ["pool": pool.name[maker.reader]])
    return MoneyBar(
      title: title, description: sentence, whole: maker.money(abs(outcome.amount)), segments: segments,
      table: table(title, segments))
  }

  /// Narrower ones could not be told apart; the rows below have them all.
  private static let mostSegments = 30

  private func table(_ title: String, _ segments: [MoneyBar.Segment]) -> ChartTable {
    ChartTable(
      caption: title,
      columns: [maker.say(.columnPart), maker.say(.columnAmount), maker.say(.columnShare)],
      rows: segments.map { segment in
        [segment.label.text, segment.amountText, formats.percent(Share(basisPoints: segment.basisPoints))]
      })
  }

  private func votesChart(_ range: Range<Int>) -> BarChart {
    let title = maker.say(.poolVotesTitle, ["pool": pool.name[maker.reader]])
    let bars = outcome.candidates[range].filter { $0.rank != nil }.map { candidate in
      let link = maker.proposal(candidate.id, in: round.id)
      return BarChart.Bar(
        label: Passage(link?.text ?? candidate.id.rawValue, languageTag: link?.languageTag), value: candidate.support,
        valueText: reasons.support(candidate.support), isMarked: candidate.isFunded, address: link?.address)
    }
    let unit: Phrase = pool.rule.scoring == .votes ? .columnVotes : .columnPoints
    return BarChart(
      title: title, description: sentence, bars: bars,
      table: ChartTable(
        caption: title, columns: [maker.say(.columnProposal), maker.say(unit)],
        rows: bars.map { [$0.label.text, $0.valueText] }))
  }
}

extension PageMaker {
  /// For proposals that were counted but have no page.
  func withoutPage(_ id: ProposalID, _ round: Round) -> PageLink { link(.roundProposals(round.id), id.rawValue) }
}
