public import BudgetModel

/// What happened, for those who subscribe.
public struct FeedEntry: Hashable, Sendable {
  /// A whole address, stable as long as the page.
  public let id: String
  public let title: String
  /// BCP 47; nil when the title is in the feed's own language.
  public let languageTag: String?
  public let address: String
  public let day: Day
  public let summary: String
}

/// The news and updates of the portal in one language.
public struct NewsFeed: Sendable {
  public let language: Language
  public let languageTag: String
  public let title: String
  public let author: String
  /// Where the feed is: a whole address.
  public let address: String
  /// From the root of the portal: `/sv/atom.xml`.
  public let path: String
  public let home: String
  /// The day of the newest entry, else the day that the site speaks of as today.
  public let updated: Day
  /// Newest first.
  public let entries: [FeedEntry]
}

/// A page for the sitemap, with its twins.
public struct SitemapEntry: Hashable, Sendable {
  public let address: String
  public let updated: Day?
  public let alternates: [PageFrame.Alternate]
}

extension Site {
  static func feedPath(_ language: Language) -> String { "/\(language.code)/atom.xml" }

  static let feedName = "atom.xml"

  /// The feeds of single projects: their updates and milestones.
  public func projectFeeds(_ language: Language) -> [NewsFeed] {
    let maker = PageMaker(self, language)
    return portal.rounds.flatMap { round in
      round.projects.compactMap { project in
        addresses.reference(.project(round.id, project.id), language).map { page in
          maker.feed(of: project, in: round, at: page)
        }
      }
    }
  }

  public func feed(_ language: Language) -> NewsFeed {
    let maker = PageMaker(self, language)
    let entries = maker.feedEntries.enumerated().sorted { a, b in
      a.element.day == b.element.day ? a.offset < b.offset : a.element.day > b.element.day
    }.map(\.element)
    return NewsFeed(
      language: language, languageTag: maker.book.languageTag,
      title: maker.say(.feedTitle, ["portal": portal.settings.title[language]]),
      author: portal.settings.name[language], address: addresses.base.absolute(Self.feedPath(language)),
      path: Self.feedPath(language), home: addresses.absolute(.home, language) ?? "",
      updated: entries.first?.day ?? asOf, entries: entries)
  }
}

extension PageFrame {
  /// Nil when search engines are asked to leave the page out.
  public var sitemapEntry: SitemapEntry? {
    isIndexed ? SitemapEntry(address: canonical, updated: updated, alternates: alternates) : nil
  }
}

extension PageMaker {
  fileprivate var feedEntries: [FeedEntry] {
    let news = portal.news.compactMap { item in
      entry(
        .newsItem(item.id), anchor: nil, passage(item.words, \.title), item.date,
        item.words[language].summary ?? item.words[language].title)
    }
    return news + portal.rounds.flatMap { updates(of: $0) }
  }

  fileprivate func feed(of project: Project, in round: Round, at page: PageReference) -> NewsFeed {
    let owner = title(of: project, in: round).text
    let updates = entries(project.updates, .project(round.id, project.id), of: owner)
    let milestones = project.milestones.enumerated().compactMap { place, milestone in
      milestone.done.flatMap { day in
        day > today
          ? nil
          : entry(
            .project(round.id, project.id), anchor: "m\(place + 1)", Passage(milestone.title[language]), day,
            say(.milestoneDone, ["day": formats.day(day)]))
      }
    }
    let all = (updates + milestones).sorted { ($1.day, $0.id) < ($0.day, $1.id) }
    let path = page.path + Site.feedName
    return NewsFeed(
      language: language, languageTag: book.languageTag, title: say(.titleProject, ["title": owner]),
      author: settings.name[language], address: site.addresses.base.absolute(path), path: path,
      home: site.addresses.base.absolute(page.path), updated: all.first?.day ?? today, entries: all)
  }

  private func updates(of round: Round) -> [FeedEntry] {
    let own = entries(round.updates, .round(round.id), of: round.title[language])
    return own
      + round.projects.flatMap { project in
        entries(project.updates, .project(round.id, project.id), of: title(of: project, in: round).text)
      }
  }

  private func entries(_ updates: [Update], _ subject: PageSubject, of owner: String) -> [FeedEntry] {
    self.updates(updates).compactMap { update in
      let title = say(.feedUpdate, ["owner": owner, "title": update.title ?? ""])
      return entry(subject, anchor: update.anchor, Passage(title), update.day, update.text.text)
    }
  }

  private func entry(
    _ subject: PageSubject, anchor: String?, _ title: Passage, _ day: Day, _ summary: String
  ) -> FeedEntry? {
    site.addresses.absolute(subject, language).map { address in
      let whole = address + (anchor.map { "#" + $0 } ?? "")
      return FeedEntry(
        id: whole, title: title.text, languageTag: title.languageTag, address: whole, day: day, summary: summary)
    }
  }
}
