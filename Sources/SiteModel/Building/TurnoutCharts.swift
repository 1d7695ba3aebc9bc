import BudgetModel
import Tallying

/// How many ballots came which way and from where, without groups so small that they would tell of a person.
struct TurnoutCharts {
  private let maker: PageMaker
  private let counted: CountedRound
  private let smallest: Int

  init(_ maker: PageMaker, counted: CountedRound) {
    self.maker = maker
    self.counted = counted
    smallest = maker.settings.smallestGroup
  }

  private var profiles: [BallotProfile] { counted.outcome.pools.compactMap { counted.profiles[$0.id] } }

  var hidesSomething: Bool { hidesChannels || areaCounts.contains { $0.count == nil } }

  /// Channels are shown for the round and for each pool: where one figure is small, the others would give it away.
  var hidesChannels: Bool {
    profiles.contains { profile in
      BallotChannel.allCases.contains { (1..<max(1, smallest)).contains(profile.ballotCount(through: $0)) }
    }
  }

  /// Nil when all ballots came the same way, or a figure is too small.
  var channels: BarChart? {
    let counts = BallotChannel.allCases.compactMap { channel -> (String, Int?)? in
      let count = profiles.reduce(0) { $0 + $1.ballotCount(through: channel) }
      return count == 0 ? nil : (maker.book.text(.channel(channel)), count)
    }
    guard counts.count > 1, !hidesChannels else { return nil }
    return chart(
      counts, title: maker.say(.tookPartChannels), column: .columnChannel, description: .tookPartChannelsDescription)
  }

  /// Nil when exports tell no areas.
  var areas: BarChart? {
    let counts = maker.alphabet.sorted(areaCounts.map { (name: name(of: $0.area), count: $0.count) }, by: \.name)
      .map { ($0.name, $0.count) }
    guard counts.count > 1 else { return nil }
    return chart(
      counts, title: maker.say(.tookPartAreas), column: .columnArea, description: .tookPartAreasDescription)
  }

  /// By the areas' ids, so that the same ones are hidden in every language and file: two ways of hiding would together
  /// tell what each of them hides.
  var areaCounts: [(area: String, count: Int?)] {
    let sums = Dictionary(profiles.flatMap(\.areas).map { ($0.area, $0.ballots) }, uniquingKeysWith: +)
      .sorted { $0.key < $1.key }
    return zip(sums, SmallGroups.hidden(sums.map(\.value), smallest: smallest)).map { ($0.key, $1) }
  }

  private func name(of area: String) -> String {
    AreaID(area).flatMap { maker.portal.areas[$0] }?.name[maker.reader] ?? area
  }

  private func chart(
    _ counts: [(name: String, count: Int?)], title: String, column: Phrase, description: Phrase
  ) -> BarChart {
    let texts = counts.map { $0.count.map(maker.formats.number) ?? "–" }
    let bars = zip(counts, texts).map { count, text in
      BarChart.Bar(
        label: Passage(count.name), value: count.count ?? 0, valueText: text, isMarked: false, address: nil)
    }
    let parts = zip(counts, texts).map { count, text in "\(count.name) \(text)" }
    return BarChart(
      title: title, description: maker.say(description, ["parts": maker.formats.list(parts)]), bars: bars,
      table: ChartTable(
        caption: title, columns: [maker.say(column), maker.say(.columnBallots)],
        rows: zip(counts, texts).map { [$0.name, $1] }))
  }
}
