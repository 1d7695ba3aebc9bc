import BudgetModel

extension Site {
  /// A page with its frame. Costs what stands on it; lists of the whole portal cost its size. Safe from any thread.
  public func page(_ reference: PageReference) -> SitePage {
    let maker = PageMaker(self, reference.language, marksLanguages: true)
    let draft = maker.draft(reference.subject) ?? maker.notFound()
    return SitePage(reference: reference, frame: maker.frame(draft, reference), content: draft.content)
  }

  /// What the last part of the address of a list's later pages begins with, in any language: `del` of `del-2`.
  public var laterParts: Set<String> { Set(books.values.map { $0.text(RouteWord.part) }) }

  /// Old addresses that lead to new ones.
  public var redirects: [RedirectPage] {
    addresses.redirects.map { redirect in
      let maker = PageMaker(self, redirect.target.language)
      let link = maker.link(redirect.target.subject, maker.shortTitle(redirect.target.subject))
      return RedirectPage(
        path: redirect.path, target: link, languageTag: maker.book.languageTag, title: maker.say(.titleRedirect),
        canonical: addresses.base.absolute(redirect.target.path))
    }
  }
}

extension PageMaker {
  /// Nil when there is no such thing.
  func draft(_ subject: PageSubject) -> PageDraft? {
    switch subject {
    case .chooser: chooser()
    case .home: home()
    case .rounds: rounds()
    case .proposals: allProposals()
    case .projects: board()
    case .goals: goals()
    case .areas: areas()
    case .budgets: budgets()
    case .budget(let year): budget(year)
    case .budgetChange(let year): budgetChange(year)
    case .committee(let id): page(id)
    case .news: news()
    case .search: search()
    case .calendar: calendar()
    case .style: style()
    case .openData: openData()
    case .accessibility: accessibility()
    case .glossary: glossary()
    case .notFound: notFound()
    case .goal(let id): index.goals[id].map(page)
    case .area(let id): portal.areas[id].map(page)
    case .series(let id): index.series[id].map(page)
    case .newsItem(let id): index.news[id].map(page)
    case .free(let id): index.pages[id].map(page)
    case .part(let whole, let number): draft(whole, part: number)
    default: draft(ofRound: subject)
    }
  }

  private func draft(_ whole: PageSubject, part number: Int) -> PageDraft? {
    part(number).draft(whole).map { draft in
      var draft = draft
      let values = ["number": formats.number(number)]
      draft.documentTitle = say(.titlePart, values.merging(["title": draft.documentTitle ?? draft.title.text]) { $1 })
      draft.title = Passage(
        say(.titlePart, values.merging(["title": draft.title.text]) { $1 }), languageTag: draft.title.languageTag)
      return draft
    }
  }

  private func draft(ofRound subject: PageSubject) -> PageDraft? {
    switch subject {
    case .round(let id): index.rounds[id].map { round in round.process.panel.map { panel(round, $0) } ?? page(round) }
    case .process(let id): index.rounds[id].map(process)
    case .workshop(let id):
      index.rounds[id].flatMap { round in round.process.ideas.map { workshop(round, $0) } }
    case .results(let id): index.rounds[id].map { results($0) }
    case .counting(let id): index.rounds[id].map(counting)
    case .compare(let id): index.rounds[id].map(compare)
    case .embed(let id): index.rounds[id].map(embed)
    case .statistics(let id): index.rounds[id].map(statistics)
    case .roundProposals(let id): index.rounds[id].map(proposals)
    case .proposal(let round, let id):
      index.rounds[round].flatMap { owner in
        index.proposals[.init(round: round, id: id)].map { page($0, in: owner) }
      }
    case .project(let round, let id):
      index.rounds[round].flatMap { owner in
        index.projects[.init(round: round, id: id)].map { page($0, in: owner) }
      }
    default: nil
    }
  }
}
