public import BudgetModel
import Diagnostics
import Tallying

/// A picture of an address, to be printed on a poster.
public struct Poster: Hashable, Sendable {
  /// From the root of the portal: `/sv/omgangar/2026/qr.svg`.
  public let path: String
  /// With scheme and host.
  public let address: String
  /// What the picture is of, for those who do not see it.
  public let title: String
}

extension Site {
  static let posterName = "qr.svg"

  /// The posters of rounds, results, proposals and projects.
  public func posters(_ language: Language) -> [Poster] {
    let maker = PageMaker(self, language)
    return references.filter { $0.language == language && $0.subject.hasPoster }.map { reference in
      let address = addresses.base.absolute(reference.path)
      return Poster(
        path: reference.path + Self.posterName, address: address,
        title: maker.say(.posterTitle, ["address": address]))
    }
  }
}

extension PageSubject {
  fileprivate var hasPoster: Bool {
    switch self {
    case .round, .results, .proposal, .project: true
    default: false
    }
  }
}

extension PageMaker {
  func extras(_ reference: PageReference) -> [PageLink] {
    func file(_ name: String, _ text: Phrase) -> PageLink {
      PageLink(say(text), site.addresses.base.address(reference.path + name))
    }
    var files: [PageLink] = []
    if case .round = reference.subject { files.append(file(Site.calendarName, .extraCalendar)) }
    if case .project = reference.subject { files.append(file(Site.feedName, .extraFeed)) }
    if reference.subject.hasPoster { files.append(file(Site.posterName, .extraPoster)) }
    return files
  }

  /// The results again, for the box on other sites.
  func embed(_ round: Round) -> PageDraft {
    let draft = results(round, isWhole: true)
    guard case .results(let page) = draft.content else { return draft }
    return PageDraft(
      title: draft.title, documentTitle: ofRound(.titleEmbed, round), description: draft.description,
      updated: draft.updated, isIndexed: false, content: .embed(page))
  }

  func calendar() -> PageDraft {
    let events = events(of: portal.rounds)
    let coming = events.filter { $0.last >= today }
    let past = events.filter { $0.last < today }
    let years = Set(past.map(\.first.year)).sorted(by: >)
    let sentence = say(.calendarSentence, count: coming.count)
    let page = CalendarPage(
      sentence: sentence, comingHeading: say(.calendarComing), coming: coming.map(entry),
      earlier: years.map { year in
        CalendarPage.Year(
          heading: String(year), entries: past.filter { $0.first.year == year }.reversed().map(entry))
      },
      file: PageLink(
        say(.extraPortalCalendar), site.addresses.base.address("/\(language.code)/" + Site.calendarName)))
    return PageDraft(title: Passage(say(.titleCalendar)), description: sentence, content: .calendar(page))
  }

  private func entry(_ event: CalendarEvent) -> CalendarPage.Entry {
    CalendarPage.Entry(
      days: DaySpan(event.first, event.last).map(formats.days) ?? formats.day(event.first),
      link: PageLink(event.title, event.path), place: event.place,
      isNow: event.first <= today && today <= event.last)
  }

  func style() -> PageDraft {
    let proposals = lists.proposals.prefix(3).compactMap { card($0) }
    let counted = portal.rounds.first { site.outcomes[$0.id] != nil }
    let pool = counted.flatMap { round -> PoolResult? in
      if case .results(let page) = results(round).content { page.pools.first } else { nil }
    }
    let page = StylePage(
      sentence: say(.styleSentence), statuses: Project.Status.allCases.map(mark), proposals: proposals,
      projects: lists.projects.prefix(2).compactMap(projectCard),
      facts: [Fact(label: say(.factPopulation), value: formats.number(settings.population ?? 0), address: nil)],
      figures: pool?.figures ?? [],
      events: portal.rounds.first { !$0.updates.isEmpty }.map { Array(updates($0.updates).prefix(2)) } ?? [],
      notices: [Notice(kind: .preview, text: say(.styleNotice))], pager: samplePager, pool: pool)
    return PageDraft(
      title: Passage(say(.titleStyle)), description: say(.styleSentence), isIndexed: false, content: .style(page))
  }

  private var samplePager: Pager {
    let here = link(.style, say(.pagerPart, ["number": "1"]))
    return Pager(
      sentence: say(.pagerSentence, ["first": "1", "last": "40", "total": "66"]), previous: nil, next: nil,
      steps: [.part(here, number: 1, isCurrent: true), .gap])
  }
}
