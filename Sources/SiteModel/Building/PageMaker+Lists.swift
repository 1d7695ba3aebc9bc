import BudgetModel
import Diagnostics

extension PageMaker {
  /// The same page, with another part of its list.
  func part(_ number: Int) -> PageMaker {
    var maker = self
    maker.part = number
    return maker
  }

  /// The elements of a list that stand on this part of the page.
  func shown<Element>(_ list: [Element]) -> ArraySlice<Element> { ListPart.elements(part, of: list) }

  /// The same of a page whose rows are more or less than others.
  func shown<Element>(_ list: [Element], of subject: PageSubject) -> ArraySlice<Element> {
    ListPart.elements(part, of: list, rows: ListPart.rows(of: subject))
  }

  /// Nil when everything is on one page. `lengths` are those of the page's lists.
  func pager(_ subject: PageSubject, lengths: [Int]) -> Pager? {
    let longest = lengths.max() ?? 0
    let rows = ListPart.rows(of: subject)
    let count = ListPart.count(of: longest, rows: rows)
    guard count > 1 else { return nil }
    let range = ListPart.range(part, of: longest, rows: rows)
    let sentence = say(
      .pagerSentence,
      [
        "first": formats.number(range.lowerBound + 1), "last": formats.number(range.upperBound),
        "total": formats.number(longest),
      ])
    return Pager(
      sentence: sentence, previous: part > 1 ? link(subject, part: part - 1, say(.pagerPrevious)) : nil,
      next: part < count ? link(subject, part: part + 1, say(.pagerNext)) : nil, steps: steps(subject, count))
  }

  /// The first, the last, and those around this one.
  private func steps(_ subject: PageSubject, _ count: Int) -> [Pager.Step] {
    let near = Set([1, count] + (part - 2...part + 2).filter { (1...count).contains($0) }).sorted()
    var steps: [Pager.Step] = []
    for (place, number) in near.enumerated() {
      if place > 0, number > near[place - 1] + 1 { steps.append(.gap) }
      let link = link(subject, part: number, say(.pagerPart, ["number": formats.number(number)]))
      steps.append(.part(link, number: number, isCurrent: number == part))
    }
    return steps
  }

  private func link(_ subject: PageSubject, part: Int, _ text: String) -> PageLink {
    link(part == 1 ? subject : .part(of: subject, part), text)
  }
}

// MARK: - Finding in a list

extension PageMaker {
  /// Fewer rows than these are seen at a glance.
  private static let fewest = 8

  func finder(
    _ subject: Finder.Subject, length: Int, filters: [ListFilter], hasVotes: Bool, in round: Round?
  ) -> Finder? {
    guard length >= Self.fewest else { return nil }
    return Finder(
      subject: subject, action: address(of: subject, in: round),
      index: site.addresses.base.address(SearchIndex.folder(language)),
      list: address(of: subject, in: nil),
      part: site.phrasebook(language).text(RouteWord.part) + "-", rows: ListPart.rows,
      fixed: round.map { FilterValue(filter: say(.filterRoundName), value: $0.id.rawValue) }, query: queryField,
      filters: filters, least: field(.filterLeastName, .filterLeast), most: field(.filterMostName, .filterMost),
      sort: field(.filterSortName, .filterSort), page: field(.filterPageName, .filterPage),
      orders: orders(subject, hasVotes: hasVotes))
  }

  private func address(of subject: Finder.Subject, in round: Round?) -> String {
    let page = round.map { PageSubject.roundProposals($0.id) } ?? (subject == .proposals ? .proposals : .projects)
    return site.addresses.address(page, language) ?? "/"
  }

  var queryField: Finder.Field { field(.filterQueryName, .filterQuery) }

  private func field(_ name: Phrase, _ label: Phrase) -> Finder.Field {
    Finder.Field(name: say(name), label: say(label))
  }

  private func orders(_ subject: Finder.Subject, hasVotes: Bool) -> [Finder.Order] {
    let all: [(Finder.Order.Key, Phrase, Bool)] = [
      (.votes, .sortVotes, subject == .proposals && hasVotes), (.cheapest, .sortCheapest, true),
      (.dearest, .sortDearest, true), (.name, .sortName, true), (.newest, .sortNewest, true),
    ]
    return all.filter(\.2).map { key, label, _ in
      Finder.Order(key: key, value: Slug.make(from: say(label)), label: say(label))
    }
  }
}

// MARK: - The page of the search

extension PageMaker {
  func search() -> PageDraft {
    let rounds = portal.rounds.filter { $0.kind == .vote }.map {
      link(.roundProposals($0.id), passage($0.title) { $0 })
    }
    let areas = portal.areas.all.map { link(.area($0.id), passage($0.name) { $0 }) }
    let goals = portal.goals.map { link(.goal($0.id), passage($0.words, \.title)) }
    let groups = [
      (Phrase.searchProposals, rounds), (.titleAreas, areas), (.titleGoals, goals),
    ].filter { !$0.1.isEmpty }.map { SearchPage.Group(heading: say($0.0), links: $0.1) }
    return PageDraft(
      title: Passage(say(.titleSearch)), description: say(.searchSentence),
      content: .search(
        SearchPage(
          sentence: say(.searchSentence), index: site.addresses.base.address(SearchIndex.folder(language)),
          query: queryField, pageName: say(.filterPageName), groups: groups)))
  }
}
