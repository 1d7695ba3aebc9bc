import BudgetModel
import Diagnostics

/// How what is spent flows from committees to goals, and from goals to the projects that residents have chosen.
struct BudgetFlow {
  private let maker: PageMaker
  private let sums: BudgetSums
  /// The one goal whose streams are shown; nil for all.
  private let only: GoalID?

  private static let mostProjects = 8

  /// A stream on its way: between a node of one column and one of the next.
  private struct Stream<From: Hashable, To: Hashable> {
    let from: From
    let to: To
    let amount: Int
  }

  private struct ProjectNode: Hashable {
    /// Nil: all that are not shown one by one.
    let place: SiteIndex.Place?
  }

  init(_ maker: PageMaker, _ sums: BudgetSums, only goal: GoalID? = nil) {
    only = goal
    self.maker = maker
    self.sums = sums
  }

  /// Nil where nothing is linked to a goal.
  func chart(_ title: String) -> FlowChart? {
    let first = committeeStreams.filter { only == nil || $0.to == only }
    guard first.contains(where: { $0.to != nil }) else { return nil }
    let second = projectStreams.filter { only == nil || $0.from == only }
    let committees = sums.byCommittee(onlyExpenditure: true).map(\.id).filter { id in first.contains { $0.from == id } }
    let goals = (maker.portal.goals.map { Optional($0.id) } + [nil]).filter { id in
      first.contains { $0.to == id } || second.contains { $0.from == id }
    }
    let projects = projectNodes(second)
    let columns =
      [
        FlowChart.Column(
          heading: maker.say(.columnCommittee), nodes: committees.map { node($0, first) },
          links: links(first, committees, goals)),
        FlowChart.Column(
          heading: maker.say(.columnGoal), nodes: goals.map { node($0, first) }, links: links(second, goals, projects)),
      ]
      + (projects.isEmpty
        ? []
        : [
          FlowChart.Column(
            heading: maker.say(.columnProjects), nodes: projects.map { node($0, second) }, links: [])
        ])
    return FlowChart(
      title: title, description: title, columns: columns,
      table: ChartTable(
        caption: title, columns: [maker.say(.columnFrom), maker.say(.columnTo), maker.say(.columnAmount)],
        rows: rows(columns)))
  }

  /// Every stream, from column to column.
  private func rows(_ columns: [FlowChart.Column]) -> [[String]] {
    zip(columns, columns.dropFirst()).flatMap { column, next in
      column.links.map { [column.nodes[$0.from].label.text, next.nodes[$0.to].label.text, $0.valueText] }
    }
  }

  // MARK: Streams

  private var committeeStreams: [Stream<CommitteeID?, GoalID?>] {
    merged(
      sums.spent.map { part in
        let goal = part.goal.flatMap { maker.index.goals[$0] == nil ? nil : $0 }
        return Stream(
          from: maker.index.budget.committeeID(of: part.line), to: goal, amount: part.amount.minorUnits)
      })
  }

  /// What projects of rounds that draw from this year's budget may cost, in equal parts over the goals of each.
  private var projectStreams: [Stream<GoalID?, ProjectNode>] {
    let year = sums.book.edition.year
    let rounds = maker.portal.rounds.filter { round in round.money.sources.contains { $0.year == year } }
    let all = rounds.flatMap { round in round.projects.map { (round.id, $0) } }.compactMap {
      round, project -> (SiteIndex.Place, Money)? in
      guard let budget = maker.index.budget(of: project, in: round), budget.minorUnits > 0 else { return nil }
      return (SiteIndex.Place(round: round, id: project.id), budget)
    }
    let shown = Set(
      all.enumerated().sorted { a, b in
        let (one, two) = (a.element.1.minorUnits, b.element.1.minorUnits)
        return one == two ? a.offset < b.offset : one > two
      }.prefix(all.count > Self.mostProjects ? Self.mostProjects - 1 : Self.mostProjects).map(\.element.0))
    return merged(
      all.flatMap { place, budget -> [Stream<GoalID?, ProjectNode>] in
        let node = ProjectNode(place: shown.contains(place) ? place : nil)
        let goals = goals(of: place)
        let parts = Apportionment.split(budget.minorUnits, by: goals.map { _ in 1 }) ?? []
        return zip(goals, parts).map { Stream(from: $0, to: node, amount: $1) }
      })
  }

  private func goals(of place: SiteIndex.Place) -> [GoalID?] {
    let goals = maker.index.projects[place].map { maker.index.goals(of: $0, in: place.round) } ?? []
    let known = goals.filter { maker.index.goals[$0] != nil }
    return known.isEmpty ? [nil] : known.map(Optional.init)
  }

  private func merged<From, To>(_ streams: [Stream<From, To>]) -> [Stream<From, To>] {
    var order: [[AnyHashable]] = []
    var sums: [[AnyHashable]: (From, To, Int)] = [:]
    for stream in streams {
      let key = [AnyHashable(stream.from), AnyHashable(stream.to)]
      if sums[key] == nil { order.append(key) }
      sums[key] = (stream.from, stream.to, (sums[key]?.2 ?? 0) + stream.amount)
    }
    return order.compactMap { sums[$0] }.map { Stream(from: $0.0, to: $0.1, amount: $0.2) }
  }

  // MARK: Nodes

  private func projectNodes(_ streams: [Stream<GoalID?, ProjectNode>]) -> [ProjectNode] {
    var nodes: [ProjectNode] = []
    for stream in streams where !nodes.contains(stream.to) { nodes.append(stream.to) }
    return nodes.filter { $0.place != nil } + nodes.filter { $0.place == nil }
  }

  private func links<From, To>(_ streams: [Stream<From, To>], _ from: [From], _ to: [To]) -> [FlowChart.Link] {
    streams.compactMap { stream in
      guard let a = from.firstIndex(of: stream.from), let b = to.firstIndex(of: stream.to) else { return nil }
      return FlowChart.Link(from: a, to: b, value: stream.amount, valueText: text(stream.amount))
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private func text(_ minorUnits: Int) -> String { maker.formats.wholeMoney(maker.money(minorUnits)) }

  private func node(_ id: CommitteeID?, _ streams: [Stream<CommitteeID?, GoalID?>]) -> FlowChart.Node {
    let (label, address) = maker.label(id)
    return node(label, address, streams.filter { $0.from == id }.map(\.amount), isApart: false)
  }

  private func node(_ id: GoalID?, _ streams: [Stream<CommitteeID?, GoalID?>]) -> FlowChart.Node {
    let goal = id.flatMap { maker.goal($0) }
    let label = goal.map { Passage($0.text, languageTag: $0.languageTag) } ?? Passage(maker.say(.budgetNotLinked))
    return node(label, goal?.address, streams.filter { $0.to == id }.map(\.amount), isApart: id == nil)
  }

  private func node(_ project: ProjectNode, _ streams: [Stream<GoalID?, ProjectNode>]) -> FlowChart.Node {
    let amounts = streams.filter { $0.to == project }.map(\.amount)
    guard let place = project.place, let round = maker.index.rounds[place.round],
      let found = maker.index.projects[place]
    else {
      let year = sums.book.edition.year
      let all = maker.portal.rounds.filter { round in round.money.sources.contains { $0.year == year } }
        .reduce(0) { $0 + $1.projects.count }
      return node(
        Passage(maker.say(.budgetOtherProjects, count: all - Self.mostProjects + 1)), nil, amounts, isApart: false)
    }
    return node(
      maker.title(of: found, in: round), maker.link(.project(place.round, place.id), "").address, amounts,
      isApart: false)
  }

  private func node(_ label: Passage, _ address: String?, _ amounts: [Int], isApart: Bool) -> FlowChart.Node {
    let value = amounts.reduce(0, +)
    return FlowChart.Node(label: label, value: value, valueText: text(value), address: address, isApart: isApart)
  }
}
