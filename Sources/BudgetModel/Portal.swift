public import Diagnostics

/// One municipality's site: everything that was read from its folder.
public struct Portal: Sendable {
  public let settings: PortalSettings
  public let areas: AreaTree
  /// In their own order.
  public let goals: [Goal]
  public let budget: [BudgetLine]
  /// When the budget was decided on, and what its investments are for.
  public let budgetPlan: BudgetPlan
  /// Newest first.
  public let rounds: [Round]
  public let pages: [Page]
  /// Newest first.
  public let news: [NewsItem]

  /// In the order of the file.
  public let glossary: [GlossaryTerm]

  public init(
    settings: PortalSettings, areas: AreaTree, goals: [Goal], budget: [BudgetLine], rounds: [Round], pages: [Page],
    news: [NewsItem], budgetPlan: BudgetPlan = BudgetPlan(), glossary: [GlossaryTerm] = []
  ) {
    self.glossary = glossary
    self.budgetPlan = budgetPlan
    self.settings = settings
    self.areas = areas
    self.goals = goals
    self.budget = budget
    self.rounds = rounds
    self.pages = pages
    self.news = news
  }

  public func goal(_ id: GoalID) -> Goal? { goals.first { $0.id == id } }
  public func round(_ id: RoundID) -> Round? { rounds.first { $0.id == id } }
}

/// What a portal says of itself.
public struct PortalSettings: Sendable {
  /// The country whose habits and law apply.
  public enum Profile: String, CaseIterable, Sendable {
    case sweden = "se"
    case finland = "fi"

    public var currency: Currency { self == .sweden ? .sek : .eur }
  }

  public struct Licence: Sendable {
    public let name: String
    public let link: String

    public init(name: String, link: String) {
      self.name = name
      self.link = link
    }
  }

  public struct Contact: Sendable {
    public let unit: LocalisedText
    public let email: String
    public let phone: String?
    public let address: LocalisedText?
    public let feedbackForm: String?

    public init(unit: LocalisedText, email: String, phone: String?, address: LocalisedText?, feedbackForm: String?) {
      self.unit = unit
      self.email = email
      self.phone = phone
      self.address = address
      self.feedbackForm = feedbackForm
    }
  }

  /// Facts for the accessibility statement.
  public struct Accessibility: Sendable {
    public enum Status: String, CaseIterable, Sendable { case full, partial, none }
    public enum Method: String, CaseIterable, Sendable { case own = "self", external }

    public struct Gap: Sendable {
      /// Why it is as it is, in the eyes of the law: a fault, a burden that would be out of proportion, or content that
      /// the law leaves out.
      public enum Ground: String, CaseIterable, Sendable { case fault, burden, exempt }

      public let what: LocalisedText
      public let why: LocalisedText
      public let ground: Ground

      public init(what: LocalisedText, why: LocalisedText, ground: Ground = .fault) {
        self.what = what
        self.why = why
        self.ground = ground
      }
    }

    public let status: Status
    public let assessed: Day
    public let reviewed: Day
    public let method: Method
    public let gaps: [Gap]
    /// Supervisory authorities that the program does not know of yet.
    public let authorities: [SupervisoryAuthority]
    /// Where the facts stand; nil for what was not read from a file.
    public let location: SourceLocation?

    public init(
      status: Status, assessed: Day, reviewed: Day, method: Method, gaps: [Gap],
      authorities: [SupervisoryAuthority] = [], location: SourceLocation? = nil
    ) {
      self.authorities = authorities
      self.status = status
      self.assessed = assessed
      self.reviewed = reviewed
      self.method = method
      self.gaps = gaps
      self.location = location
    }
  }

  public let name: LocalisedText
  public let title: LocalisedText
  public let lead: LocalisedText
  public let profile: Profile
  /// In the order in which links to them stand. Never empty.
  public let languages: [Language]
  /// Those of `languages` in which texts may be missing; then the first language that has them stands in, marked. Empty
  /// where all languages are equal.
  public let otherLanguages: [Language]
  /// Without a slash at the end.
  public let baseAddress: String
  public let theme: String
  /// `#rrggbb`
  public let accent: Located<String>?
  public let population: Int?
  /// What is known of single years, the oldest first.
  public let years: [YearFacts]
  /// Counts of people below this are hidden.
  public let smallestGroup: Int
  /// Of the texts, and of the open data where `openData` does not say otherwise.
  public let licence: Licence
  public let openData: OpenDataSettings
  public let contact: Contact
  public let accessibility: Accessibility
  /// Content references, when the menu is not the usual one.
  public let menu: [Located<String>]?
  public let location: SourceLocation
  /// What law lets residents take part.
  public let legalBasis: [LegalBasis]
  /// In the order of the file.
  public let series: [Series]
  /// Shown where a page of the portal is shared.
  public let shareImage: ShareImage?
  /// Which pages get a picture drawn for links to them.
  public let shareImages: ShareImages
  /// Web servers that the site is written files for.
  public let hosts: [WebHost]

  public init(
    name: LocalisedText, title: LocalisedText, lead: LocalisedText, profile: Profile, languages: [Language],
    baseAddress: String, theme: String, accent: Located<String>?, population: Int?, smallestGroup: Int,
    licence: Licence, contact: Contact, accessibility: Accessibility, menu: [Located<String>]?,
    location: SourceLocation, openData: OpenDataSettings = OpenDataSettings(), legalBasis: [LegalBasis] = [],
    series: [Series] = [], years: [YearFacts] = [], shareImage: ShareImage? = nil,
    hosts: [WebHost] = [], otherLanguages: [Language] = [], shareImages: ShareImages = .rounds
  ) {
    self.hosts = hosts
    self.otherLanguages = otherLanguages
    self.shareImages = shareImages
    self.shareImage = shareImage
    self.years = years
    self.name = name
    self.title = title
    self.lead = lead
    self.profile = profile
    self.languages = languages
    self.baseAddress = baseAddress
    self.theme = theme
    self.accent = accent
    self.population = population
    self.smallestGroup = smallestGroup
    self.licence = licence
    self.openData = openData
    self.contact = contact
    self.accessibility = accessibility
    self.menu = menu
    self.legalBasis = legalBasis
    self.series = series
    self.location = location
  }

  public var currency: Currency { profile.currency }

  /// The languages in which every text stands.
  public var mainLanguages: [Language] { languages.filter { !otherLanguages.contains($0) } }
}

/// The pages that a picture of their title, status and amount is drawn for, for links to them in other media.
///
/// Rounds and projects are what a municipality itself spreads, and they are few; the proposals of a large portal are
/// thousands, each with a picture per language.
public enum ShareImages: String, CaseIterable, Sendable {
  case none
  /// Rounds and their projects.
  case rounds
  /// Proposals too.
  case all
}

/// A kind of web server that reads files of its own from the published folder.
public enum WebHost: String, CaseIterable, Sendable { case netlify, cloudflare, apache, nginx }

/// A picture for links to the portal in other media: one file, with its text for those who do not see it.
public struct ShareImage: Sendable {
  /// Beside `portal.yaml`.
  public let file: Located<String>
  public let alternative: LocalisedText

  public init(file: Located<String>, alternative: LocalisedText) {
    self.file = file
    self.alternative = alternative
  }
}

/// A free page.
public struct Page: Sendable {
  public struct Words: Sendable {
    public let title: String
    public let summary: String?
    public let body: RichText
    public let source: TextSource

    public init(title: String, summary: String?, body: RichText, source: TextSource) {
      self.title = title
      self.summary = summary
      self.body = body
      self.source = source
    }
  }

  public let id: PageID
  public let isInMenu: Bool
  public let order: Int
  public let words: PerLanguage<Words>
  public let publication: Publication
  public let location: SourceLocation
  /// When the page is a document that governs.
  public let document: GoverningDocument?

  public init(
    id: PageID, isInMenu: Bool, order: Int, words: PerLanguage<Words>, publication: Publication,
    location: SourceLocation, document: GoverningDocument? = nil
  ) {
    self.id = id
    self.isInMenu = isInMenu
    self.order = order
    self.document = document
    self.words = words
    self.publication = publication
    self.location = location
  }
}

/// A dated piece of news. Its id is the file's name, day included.
public struct NewsItem: Sendable {
  public let id: PageID
  public let date: Day
  public let round: Located<RoundID>?
  public let words: PerLanguage<Page.Words>
  public let publication: Publication
  public let location: SourceLocation

  public init(
    id: PageID, date: Day, round: Located<RoundID>?, words: PerLanguage<Page.Words>, publication: Publication,
    location: SourceLocation
  ) {
    self.id = id
    self.date = date
    self.round = round
    self.words = words
    self.publication = publication
    self.location = location
  }
}
