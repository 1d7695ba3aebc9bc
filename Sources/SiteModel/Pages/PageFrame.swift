public import BudgetModel

/// What every page has around its content.
public struct PageFrame: Sendable {
  /// The same page in one language, for `hreflang`.
  public struct Alternate: Hashable, Sendable {
    /// BCP 47, or `x-default`.
    public let languageTag: String
    /// A whole address with scheme and host.
    public let address: String
  }

  public struct MenuItem: Hashable, Sendable {
    public let link: PageLink
    /// This very page.
    public let isCurrent: Bool
    /// This page or one below it.
    public let isWithin: Bool
  }

  public struct LanguageLink: Hashable, Sendable {
    /// In its own language: `svenska`, `suomi`.
    public let name: String
    public let languageTag: String
    /// The same page in that language.
    public let address: String
    public let isCurrent: Bool
  }

  public struct Contact: Hashable, Sendable {
    public let unit: String
    public let email: String
    public let phone: String?
    /// For `tel:`: digits with a leading plus.
    public let phoneDigits: String?
    public let address: String?
    public let feedbackForm: String?
  }

  public struct Feed: Hashable, Sendable {
    public let title: String
    public let address: String
  }

  public let language: Language
  /// BCP 47: `sv-FI`.
  public let languageTag: String
  /// The heading of level 1.
  public let title: Passage
  /// For `<title>`: `Sida – Omgång – Kommun`. Unique per language.
  public let documentTitle: String
  /// For search engines and shared links: one or two sentences.
  public let description: String
  /// From the root of the host.
  public let address: String
  /// A whole address with scheme and host.
  public let canonical: String
  /// Every language, the page's own included, then `x-default`.
  public let alternates: [Alternate]
  /// The pages above this one, the home page first. Empty on the home page.
  public let breadcrumb: [PageLink]
  public let menu: [MenuItem]
  public let languageLinks: [LanguageLink]
  public let search: PageLink
  /// A picture for links to the page in other media, with scheme and host: its own, else the portal's.
  public let shareImage: Picture?
  /// What is to be drawn in place of `shareImage`, where it can be; nil for pages that have no such picture.
  public let shareText: ShareText?
  /// Files that belong to the page: its code for posters, its dates, its news.
  public let extras: [PageLink]
  public let municipality: String
  public let portalTitle: String
  public let homeAddress: String
  public let contact: Contact
  public let footerLinks: [PageLink]
  public let licence: PageLink
  public let feed: Feed
  /// The newest day that the content of the page itself names as past.
  public let updated: Day?
  public let responsible: String?
  public let notices: [Notice]
  /// False: search engines are asked to leave it out, and it is not in the sitemap.
  public let isIndexed: Bool
  /// The second or a later part of a page whose list is long: it shows the list and little else.
  public let isLaterPart: Bool
}

/// A whole page as data.
public struct SitePage: Sendable {
  public let reference: PageReference
  public let frame: PageFrame
  public let content: PageContent
}

/// What stands on a page, by its kind.
public enum PageContent: Sendable {
  case chooser(ChooserPage)
  case home(HomePage)
  case rounds(RoundsPage)
  case round(RoundPage)
  case results(ResultsPage)
  case counting(CountingPage)
  case compare(ComparePage)
  case embed(ResultsPage)
  case statistics(StatisticsPage)
  case process(ChaptersPage)
  case panel(ChaptersPage)
  case workshop(ChaptersPage)
  case series(ChaptersPage)
  /// Of the whole portal, or of one round.
  case proposals(ProposalsPage)
  case proposal(ProposalPage)
  case projects(ProjectBoardPage)
  case project(ProjectPage)
  case goals(GoalsPage)
  case goal(GoalPage)
  case budgets(BudgetsPage)
  case budget(BudgetYearPage)
  case budgetChange(BudgetChangePage)
  case committee(CommitteePage)
  case areas(AreasPage)
  case area(AreaPage)
  case news(NewsPage)
  case newsItem(NewsItemPage)
  case free(FreePage)
  case search(SearchPage)
  case calendar(CalendarPage)
  case style(StylePage)
  case openData(OpenDataPage)
  case accessibility(AccessibilityPage)
  case glossary(GlossaryPage)
  case notFound(NotFoundPage)
}
