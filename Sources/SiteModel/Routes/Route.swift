import BudgetModel
import Diagnostics
import Tallying

/// A page before its address is known: what it is about, what its address is made of, and which file asked for it.
struct Route: Sendable {
  let subject: PageSubject
  /// The page it lies under, whose address its own begins with.
  let parent: PageSubject?
  let ending: Ending
  let redirectFrom: [Located<String>]
  /// Nil for pages that the program makes of itself.
  let location: SourceLocation?

  /// The last part of an address.
  enum Ending: Sendable {
    /// The portal's root or a file in it: the same for all languages.
    case fixed(String)
    /// The language's folder.
    case language
    case word(RouteWord)
    /// A year: `2026`.
    case year(Int)
    /// A word and the number of a part: `sida-2`.
    case part(Int)
    /// From a title per language, or as the author wants it; the id stands in where a title gives no letters.
    case title(Title)
  }

  struct Title: Sendable {
    let text: LocalisedText
    let id: String
    let own: [Language: Located<String>]
    /// A folder before it that has no page of its own.
    var folder: RouteWord?
    /// What stands before the slug, with its hyphen: the day of a piece of news.
    var prefix = ""
  }

  init(_ subject: PageSubject, under parent: PageSubject?, _ ending: Ending) {
    self.subject = subject
    self.parent = parent
    self.ending = ending
    redirectFrom = []
    location = nil
  }

  init(
    _ subject: PageSubject, under parent: PageSubject?, title: LocalisedText, id: String, folder: RouteWord? = nil,
    prefix: String = "", _ publication: Publication = Publication(), at location: SourceLocation
  ) {
    self.subject = subject
    self.parent = parent
    ending = .title(Title(text: title, id: id, own: publication.addresses, folder: folder, prefix: prefix))
    redirectFrom = publication.redirectFrom
    self.location = location
  }
}

extension Portal {
  /// Every page there is, parents before what lies under them.
  /// - Parameter counted: the outcomes that may be shown.
  func routes(counted: [RoundID: RoundOutcome] = [:]) -> [Route] {
    let own: [Route] = [
      Route(.chooser, under: nil, .fixed("/")), Route(.home, under: nil, .language),
      Route(.rounds, under: .home, .word(.rounds)), Route(.proposals, under: .home, .word(.proposals)),
      Route(.projects, under: .home, .word(.projects)), Route(.goals, under: .home, .word(.goals)),
      Route(.areas, under: .home, .word(.areas)), Route(.news, under: .home, .word(.news)),
      Route(.search, under: .home, .word(.search)), Route(.calendar, under: .home, .word(.calendar)),
      Route(.style, under: .home, .word(.style)),
      Route(.openData, under: .home, .word(.openData)), Route(.accessibility, under: .home, .word(.accessibility)),
      Route(.notFound, under: nil, .fixed("/404.html")),
    ]
    let words = glossary.isEmpty ? [] : [Route(.glossary, under: .home, .word(.glossary))]
    return own + words + budgetRoutes() + series + rounds.flatMap(routes) + goals.map(route) + areas.all.map(route)
      + pages.map(route)
      + news.map(route) + laterParts(counted)
  }

  /// Those that have a round.
  private var series: [Route] {
    settings.series.filter { series in rounds.contains { $0.process.series?.series.value == series.id } }.map {
      series in
      Route(
        .series(series.id), under: .rounds, title: series.name, id: series.id.rawValue, folder: .series,
        at: series.location)
    }
  }

  /// Nothing without a budget.
  private func budgetRoutes() -> [Route] {
    guard !budget.isEmpty else { return [] }
    let index = BudgetIndex(self)
    let years = index.years.flatMap { year in
      [Route(.budget(year), under: .budgets, .year(year))]
        + (index.years.contains(year - 1) ? [Route(.budgetChange(year), under: .budget(year), .word(.changes))] : [])
    }
    let committees = index.committees.map { id, name in
      Route(.committee(id), under: .budgets, title: name, id: id.rawValue, at: .file(BudgetIndex.folder))
    }
    return [Route(.budgets, under: .home, .word(.budget))] + years + committees
  }

  /// The parts of long lists from the second on.
  private func laterParts(_ counted: [RoundID: RoundOutcome]) -> [Route] {
    ListLengths(self, counted: counted).inOrder.flatMap { subject, length in
      (1...ListPart.count(of: length, rows: ListPart.rows(of: subject))).dropFirst().map { number in
        Route(.part(of: subject, number), under: subject, .part(number))
      }
    }
  }

  private func routes(_ round: Round) -> [Route] {
    let subject = PageSubject.round(round.id)
    var routes = [
      Route(
        subject, under: .rounds, title: round.title, id: round.id.rawValue, round.publication, at: round.location)
    ]
    if round.kind == .vote {
      routes.append(Route(.results(round.id), under: subject, .word(.results)))
      routes.append(Route(.counting(round.id), under: subject, .word(.counting)))
      routes.append(Route(.embed(round.id), under: .results(round.id), .word(.embed)))
      routes.append(Route(.statistics(round.id), under: subject, .word(.statistics)))
      routes.append(Route(.roundProposals(round.id), under: subject, .word(.proposals)))
      routes.append(Route(.compare(round.id), under: subject, .word(.compare)))
    }
    routes.append(Route(.process(round.id), under: subject, .word(.process)))
    if round.process.ideas != nil { routes.append(Route(.workshop(round.id), under: subject, .word(.workshop))) }
    routes += round.proposals.map { proposal in
      Route(
        .proposal(round.id, proposal.id), under: .roundProposals(round.id), title: proposal.words.map(\.title),
        id: proposal.id.rawValue, proposal.publication, at: proposal.location)
    }
    return routes + round.projects.map { route($0, in: round) }
  }

  private func route(_ project: Project, in round: Round) -> Route {
    Route(
      .project(round.id, project.id), under: .round(round.id), title: round.title(of: project),
      id: project.id.rawValue, folder: .projects, project.publication, at: project.location)
  }

  private func route(_ goal: Goal) -> Route {
    Route(
      .goal(goal.id), under: .goals, title: goal.words.map(\.title), id: goal.id.rawValue, goal.publication,
      at: goal.location)
  }

  private func route(_ area: Area) -> Route {
    Route(.area(area.id), under: .areas, title: area.name, id: area.id.rawValue, at: area.location)
  }

  private func route(_ page: Page) -> Route {
    Route(
      .free(page.id), under: .home, title: page.words.map(\.title), id: page.id.rawValue, page.publication,
      at: page.location)
  }

  private func route(_ item: NewsItem) -> Route {
    Route(
      .newsItem(item.id), under: .news, title: item.words.map(\.title), id: item.id.rawValue,
      prefix: item.date.description + "-", item.publication, at: item.location)
  }
}

extension Round {
  /// A project's own title, else that of its first proposal, else its id.
  func title(of project: Project) -> LocalisedText {
    let proposal = proposal(project.proposals.first?.value ?? project.id)
    return project.words.map { $0.title ?? "" }.replacingEmpty(
      with: proposal?.words.map(\.title), id: project.id.rawValue)
  }
}

extension LocalisedText {
  /// Texts that are empty, from another text.
  func replacingEmpty(with other: LocalisedText?, id: String) -> LocalisedText {
    var texts = values.filter { !$0.value.isEmpty }
    for (language, text) in other?.values ?? [:] where texts[language] == nil { texts[language] = text }
    return LocalisedText(texts) ?? map { $0.isEmpty ? id : $0 }
  }
}
