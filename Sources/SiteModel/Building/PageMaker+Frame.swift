import BudgetModel
import Diagnostics

extension PageMaker {
  func frame(_ draft: PageDraft, _ reference: PageReference) -> PageFrame {
    let addresses = site.addresses
    return PageFrame(
      language: language, languageTag: book.languageTag, title: draft.title,
      documentTitle: documentTitle(draft), description: draft.description,
      address: addresses.base.address(reference.path), canonical: addresses.base.absolute(reference.path),
      alternates: alternates(reference.subject), breadcrumb: breadcrumb(reference.subject),
      menu: menu(reference.subject), languageLinks: languageLinks(reference.subject),
      search: link(.search, say(.titleSearch)), shareImage: shareImage(reference.subject),
      shareText: shareText(reference.subject), extras: extras(reference),
      municipality: settings.name[reader], portalTitle: settings.title[reader],
      homeAddress: addresses.address(.home, language) ?? "/", contact: contact,
      footerLinks: footerLinks, licence: licence, feed: feed, updated: draft.updated,
      responsible: draft.responsible ?? settings.contact.unit[reader], notices: draft.notices,
      isIndexed: draft.isIndexed && !site.isPreview, isLaterPart: reference.subject.isLaterPart)
  }

  /// The page's own photograph, else the portal's picture.
  private func shareImage(_ subject: PageSubject) -> Picture? {
    let portal = settings.shareImage.flatMap { image in
      picture(image.file, alternative: passage(image.alternative) { $0 }, beside: image.file.location)
    }
    return (ownPicture(subject) ?? portal).map { picture in
      Picture(address: site.addresses.base.whole(picture.address), alternative: picture.alternative)
    }
  }

  private func documentTitle(_ draft: PageDraft) -> String {
    let parts = [draft.documentTitle ?? draft.title.text] + draft.within + [settings.name[reader]]
    let first = parts.dropLast().reversed().reduce(parts.last ?? "") { within, page in
      book.text(.documentTitle, ["page": page, "within": within])
    }
    return first
  }

  /// All languages and `x-default`: the chooser for the home pages, else the portal's first language.
  private func alternates(_ subject: PageSubject) -> [PageFrame.Alternate] {
    guard subject != .notFound else { return [] }
    let twin = subject == .chooser ? .home : subject
    let own = settings.languages.compactMap { language in
      site.addresses.absolute(twin, language).map { address in
        PageFrame.Alternate(languageTag: site.phrasebook(language).languageTag, address: address)
      }
    }
    let neutral = twin == .home ? site.addresses.absolute(.chooser, language) : own.first?.address
    return own + (neutral.map { [PageFrame.Alternate(languageTag: "x-default", address: $0)] } ?? [])
  }

  private func breadcrumb(_ subject: PageSubject) -> [PageLink] {
    site.addresses.ancestors(of: subject).map { link($0, shortTitle($0)) }
  }

  private func languageLinks(_ subject: PageSubject) -> [PageFrame.LanguageLink] {
    let twin = subject == .chooser || subject == .notFound ? .home : subject
    return settings.languages.compactMap { other in
      let book = site.phrasebook(other)
      return site.addresses.address(twin, other).map {
        PageFrame.LanguageLink(
          name: book.name, languageTag: book.languageTag, address: $0, isCurrent: other == language && twin == subject)
      }
    }
  }

  private func menu(_ current: PageSubject) -> [PageFrame.MenuItem] {
    let within = Set(site.addresses.ancestors(of: current))
    return menuSubjects.map { subject in
      PageFrame.MenuItem(
        link: link(subject, shortTitle(subject)), isCurrent: subject == current,
        isWithin: subject == current || within.contains(subject))
    }
  }

  private var menuSubjects: [PageSubject] {
    let own = portal.pages.filter(\.isInMenu).inOrder.map { PageSubject.free($0.id) }
    guard let menu = settings.menu else {
      let budget = portal.budget.isEmpty ? [] : [PageSubject.budgets]
      return [.rounds, .proposals, .projects, .goals] + budget + [.news] + own
    }
    let named = menu.compactMap { PageSubject(contentPath: $0.value) }
    return named.filter { site.addresses.reference($0, language) != nil }
  }

  /// What is not in the menu, and what the law wants on every page.
  private var footerLinks: [PageLink] {
    let menu = Set(menuSubjects)
    let pages = portal.pages.inOrder.map { PageSubject.free($0.id) }
    let budget = portal.budget.isEmpty ? [] : [PageSubject.budgets]
    let all =
      [.rounds, .proposals, .projects, .goals] + budget + [.areas, .calendar, .news] + pages
      + (portal.glossary.isEmpty ? [] : [.glossary]) + [.openData, .accessibility]
    return all.filter { !menu.contains($0) }.map { link($0, shortTitle($0)) }
  }

  private var contact: PageFrame.Contact {
    let contact = settings.contact
    return PageFrame.Contact(
      unit: contact.unit[reader], email: contact.email, phone: contact.phone,
      phoneDigits: contact.phone.map { phone in phone.filter { $0.isASCII && $0.isNumber || $0 == "+" } },
      address: contact.address?[reader], feedbackForm: contact.feedbackForm)
  }

  private var licence: PageLink { external(settings.licence.name, settings.licence.link) }

  private var feed: PageFrame.Feed {
    PageFrame.Feed(
      title: say(.feedTitle, ["portal": settings.title[reader]]),
      address: site.addresses.base.address(Site.feedPath(language)))
  }

  /// What a page is called in menus and breadcrumbs.
  func shortTitle(_ subject: PageSubject) -> String {
    switch subject {
    case .round(let id): index.rounds[id]?.title[reader] ?? id.rawValue
    case .goal(let id): index.goals[id]?.words.map(\.title)[reader] ?? id.rawValue
    case .area(let id): portal.areas[id]?.name[reader] ?? id.rawValue
    case .proposal(let round, let id):
      index.proposals[.init(round: round, id: id)]?.words.map(\.title)[reader] ?? id.rawValue
    case .project(let round, let id): projectTitle(round, id)
    case .newsItem(let id): index.news[id]?.words.map(\.title)[reader] ?? id.rawValue
    case .free(let id): index.pages[id]?.words.map(\.title)[reader] ?? id.rawValue
    case .accessibility: accessibilityTitle
    case .series(let id): index.series[id]?.name[reader] ?? id.rawValue
    case .budget(let year): say(.titleBudgetYear, ["year": String(year)])
    case .budgetChange(let year):
      say(.titleBudgetChange, ["year": String(year), "before": String(year - 1)])
    case .committee(let id): index.budget.name(of: id)?[reader] ?? id.rawValue
    case .part(let whole, let number):
      say(.titlePart, ["title": shortTitle(whole), "number": formats.number(number)])
    default: say(Self.titles[subject.kind] ?? .titleHome)
    }
  }

  private func projectTitle(_ round: RoundID, _ id: ProposalID) -> String {
    guard let owner = index.rounds[round], let project = index.projects[.init(round: round, id: id)] else {
      return id.rawValue
    }
    return title(of: project, in: owner).text
  }

  private static let titles: [PageKind: Phrase] = [
    .chooser: .titleHome, .home: .titleHome, .rounds: .titleRounds, .results: .titleResults,
    .counting: .titleCounting, .process: .titleProcess, .workshop: .titleWorkshop, .statistics: .titleStatistics,
    .compare: .titleCompare, .proposals: .titleProposals,
    .roundProposals: .titleRoundProposals,
    .projects: .titleProjects, .search: .titleSearch, .calendar: .titleCalendar,
    .style: .titleStyle, .embed: .titleEmbed, .goals: .titleGoals, .areas: .titleAreas, .news: .titleNews,
    .budgets: .titleBudgets, .openData: .titleOpenData, .glossary: .titleGlossary, .notFound: .titleNotFound,
  ]
}

extension [Page] {
  /// As the authors want them, then by id.
  var inOrder: [Page] { sorted { ($0.order, $0.id) < ($1.order, $1.id) } }
}
