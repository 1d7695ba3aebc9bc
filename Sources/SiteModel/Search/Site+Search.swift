public import BudgetModel
import Diagnostics
import Tallying

extension Site {
  /// The index of one language. O(n) in the words of the portal; ask once.
  public func searchIndex(_ language: Language) -> SearchIndex {
    let maker = PageMaker(self, language)
    var building = SearchBuilding(language)
    for place in maker.lists.proposals { maker.indexProposal(place, &building) }
    for place in maker.lists.projects { maker.indexProject(place, &building) }
    maker.indexPages(&building)
    return building.index(
      proposals: maker.lists.proposals.indices.compactMap(maker.listItem(ofProposal:)),
      projects: maker.lists.projects.indices.compactMap(maker.listItem(ofProject:)))
  }
}

/// An index on its way.
struct SearchBuilding {
  private let language: Language
  private let stem: SearchStem
  private var entries: [SearchIndex.Entry] = []
  private var words: SearchWords

  init(_ language: Language) {
    self.language = language
    stem = SearchStem(language)
    words = SearchWords(stem)
  }

  mutating func add(_ link: PageLink, kind: String, notes: [String?], text: [String]) {
    let notes = notes.compactMap { $0 }.filter { !$0.isEmpty }
    words.add(entries.count, title: link.text, text: notes + text)
    entries.append(
      SearchIndex.Entry(
        title: Passage(link.text, languageTag: link.languageTag), address: link.address, kind: kind,
        note: notes.joined(separator: " · ")))
  }

  func index(proposals: [SearchIndex.ListItem], projects: [SearchIndex.ListItem]) -> SearchIndex {
    SearchIndex(
      language: language, stem: stem, entries: entries, proposals: proposals, projects: projects,
      chunks: words.chunks)
  }
}

extension PageMaker {
  fileprivate func indexProposal(_ place: SiteIndex.Place, _ building: inout SearchBuilding) {
    guard let round = index.rounds[place.round], let proposal = index.proposals[place] else { return }
    let words = proposal.words[language]
    building.add(
      link(.proposal(place.round, place.id), passage(proposal.words, \.title)), kind: say(.searchKindProposal),
      notes: [area(proposal.area.value)?.text, round.title[language], word(state(of: proposal, in: round), place)],
      text: [words.summary ?? "", words.body.plainText] + proposal.goals.compactMap { goal($0.value)?.text })
  }

  fileprivate func indexProject(_ place: SiteIndex.Place, _ building: inout SearchBuilding) {
    guard let round = index.rounds[place.round], let project = index.projects[place] else { return }
    let words = project.words[language]
    let area = index.area(of: project, in: round.id).flatMap { self.area($0)?.text }
    building.add(
      link(.project(place.round, place.id), title(of: project, in: round)), kind: say(.searchKindProject),
      notes: [area, round.title[language], book.text(.project(project.status.value))],
      text: [words.summary ?? "", words.body.plainText])
  }

  fileprivate func indexPages(_ building: inout SearchBuilding) {
    for round in portal.rounds {
      building.add(
        self.round(round), kind: say(.searchKindRound), notes: ["\(round.year)"], text: [round.lead[language]])
      for subject in [
        PageSubject.results(round.id), .counting(round.id), .statistics(round.id), .process(round.id),
        .workshop(round.id),
      ]
      where site.addresses.reference(subject, language) != nil {
        let title = say(.titleOfRound, ["title": shortTitle(subject), "round": round.title[language]])
        building.add(link(subject, title), kind: say(.searchKindPage), notes: [], text: [])
      }
    }
    for goal in portal.goals {
      let words = goal.words[language]
      building.add(
        link(.goal(goal.id), passage(goal.words, \.title)), kind: say(.searchKindGoal), notes: [],
        text: [words.outcome, words.summary ?? "", words.body.plainText])
    }
    for area in portal.areas.all {
      building.add(
        link(.area(area.id), passage(area.name) { $0 }), kind: say(.searchKindArea), notes: [],
        text: [area.text?[language] ?? ""])
    }
    indexTexts(&building)
  }

  private func indexTexts(_ building: inout SearchBuilding) {
    for item in portal.news {
      let words = item.words[language]
      building.add(
        link(.newsItem(item.id), passage(item.words, \.title)), kind: say(.searchKindNews),
        notes: [formats.day(item.date)], text: [words.summary ?? "", words.body.plainText])
    }
    for page in portal.pages {
      let words = page.words[language]
      building.add(
        link(.free(page.id), passage(page.words, \.title)), kind: say(.searchKindPage), notes: [],
        text: [words.summary ?? "", words.body.plainText])
    }
    for (id, name) in index.budget.committees {
      building.add(link(.committee(id), passage(name) { $0 }), kind: say(.searchKindPage), notes: [], text: [])
    }
    for year in index.budget.years.reversed() {
      building.add(link(.budget(year), shortTitle(.budget(year))), kind: say(.searchKindPage), notes: [], text: [])
    }
    for term in portal.glossary {
      building.add(
        link(.glossary, term.term[language], anchor: term.id.rawValue), kind: say(.searchKindPage),
        notes: [say(.titleGlossary)], text: [term.explanation[language]])
    }
    for subject in [PageSubject.rounds, .proposals, .projects, .goals, .areas, .news, .openData, .accessibility] {
      building.add(link(subject, shortTitle(subject)), kind: say(.searchKindPage), notes: [], text: [])
    }
  }

  fileprivate func listItem(ofProposal number: Int) -> SearchIndex.ListItem? {
    let place = lists.proposals[number]
    guard let proposal = index.proposals[place] else { return nil }
    return SearchIndex.ListItem(
      filters: lists.proposalFilters[number], cost: proposal.cost?.minorUnits,
      votes: index.outcomes[place]?.outcome.votes, day: proposal.submitted.flatMap { $0 <= today ? $0 : nil },
      sortKey: alphabet.sortKey(of: proposal.words[language].title))
  }

  fileprivate func listItem(ofProject number: Int) -> SearchIndex.ListItem? {
    let place = lists.projects[number]
    guard let round = index.rounds[place.round], let project = index.projects[place] else { return nil }
    return SearchIndex.ListItem(
      filters: lists.projectFilters[number], cost: index.budget(of: project, in: place.round)?.minorUnits,
      votes: nil, day: project.actual.start ?? project.plan.start,
      sortKey: alphabet.sortKey(of: title(of: project, in: round).text))
  }
}

extension RichText {
  /// The words of the text, without its links' addresses and its pictures.
  var plainText: String { blocks.map(\.plainText).joined(separator: " ") }
}

extension Block {
  fileprivate var plainText: String {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.map(\.plainText).joined()
    case .list(_, _, let items): items.flatMap(\.blocks).map(\.plainText).joined(separator: " ")
    case .quote(let blocks): blocks.map(\.plainText).joined(separator: " ")
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).map { $0.map(\.plainText).joined() }.joined(separator: " ")
    case .code(_, let text): text
    case .rule: ""
    }
  }
}
