import BudgetModel
import Diagnostics

extension PageMaker {
  func areas() -> PageDraft {
    let numbers = Dictionary(
      portal.areas.all.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    let rows = portal.areas.all.map { area in
      AreasPage.Row(
        number: numbers[area.id] ?? 0, link: link(.area(area.id), passage(area.name) { $0 }),
        depth: portal.areas.chain(from: area.id).count - 1,
        population: area.population, proposals: index.proposalsOfArea[area.id]?.count ?? 0,
        projects: index.projectsOfArea[area.id]?.count ?? 0)
    }
    let sentence = say(.areasSentence, count: portal.areas.all.count { !$0.isWhole })
    return PageDraft(
      title: Passage(say(.titleAreas)), description: sentence,
      content: .areas(AreasPage(sentence: sentence, areas: rows, map: areaMap(numbers: numbers))))
  }

  func page(_ area: Area) -> PageDraft {
    let projects = index.projectsOfArea[area.id] ?? []
    let proposals = index.proposalsOfArea[area.id] ?? []
    let sentence = say(
      .areaSentence,
      [
        "proposals": say(.countProposals, count: proposals.count),
        "projects": say(.countProjects, count: projects.count),
      ])
    let page = AreaPage(
      sentence: sentence, text: area.text?[reader],
      facts: facts([(.factPopulation, area.population.map(formats.number), nil)]),
      parent: area.parent.flatMap(self.area), parts: portal.areas.parts(of: area.id).compactMap { self.area($0.id) },
      poolsHeading: say(.areaPools), pools: pools(of: area), projectsHeading: say(.titleProjects),
      projects: shown(projects).compactMap(projectCard), proposalsHeading: say(.titleProposals),
      proposals: shown(proposals).compactMap { card($0) },
      pager: pager(.area(area.id), lengths: [projects.count, proposals.count]))
    return PageDraft(
      title: passage(area.name) { $0 }, within: [say(.titleAreas)], description: sentence, content: .area(page))
  }

  private func pools(of area: Area) -> [AreaPage.PoolRow] {
    portal.rounds.flatMap { round in
      round.pools.filter { $0.areas.contains { $0.value == area.id } }.map { pool in
        AreaPage.PoolRow(
          round: self.round(round), year: round.year, pool: pool.name[reader], amount: pool.amount,
          results: site.outcomes[round.id] == nil
            ? nil : link(resultsOf: pool.id, in: round, ofRound(.titleResults, round)))
      }
    }
  }
}

// MARK: - News and free pages

extension PageMaker {
  func news() -> PageDraft {
    let sentence = say(.newsSentence, count: portal.news.count)
    return PageDraft(
      title: Passage(say(.titleNews)), description: sentence, updated: portal.news.map(\.date).max(),
      content: .news(
        NewsPage(
          sentence: sentence, items: shown(portal.news).map(card), pager: pager(.news, lengths: [portal.news.count]),
          feed: PageLink(say(.newsFeed), site.addresses.base.address(Site.feedPath(language))))))
  }

  func page(_ item: NewsItem) -> PageDraft {
    PageDraft(
      title: passage(item.words, \.title), within: [say(.titleNews)],
      description: item.words[language].summary ?? item.words[language].title, updated: item.date,
      notices: notices(item.publication) + notices(item.words, \.source),
      content: .newsItem(
        NewsItemPage(
          date: item.date, summary: optional(item.words, \.summary),
          round: item.round.flatMap { index.rounds[$0.value] }.map(round), body: prose(item.words, \.body))))
  }

  func page(_ page: Page) -> PageDraft {
    PageDraft(
      title: passage(page.words, \.title), description: page.words[language].summary ?? page.words[language].title,
      notices: notices(page.publication) + notices(page.words, \.source),
      content: .free(
        FreePage(
          summary: optional(page.words, \.summary), facts: page.document.map(head) ?? [],
          kindText: page.document.map { book.text(.documentText($0.kind)) }, body: prose(page.words, \.body))))
  }

  /// Who adopted a document, from when and for whom it holds, and who keeps it.
  private func head(_ document: GoverningDocument) -> [Fact] {
    facts([
      (.documentKind, book.text(.document(document.kind)), nil), (.documentAdopted, document.adoptedBy[reader], nil),
      (.documentValid, formats.day(document.validFrom), nil), (.documentApplies, document.appliesTo[reader], nil),
      (.documentOwner, document.owner[reader], nil), (.documentVersion, document.version, nil),
    ])
  }
}
