import BudgetModel
import Diagnostics
import Tallying

/// Makes the pages of one language. Each kind of page has a file of its own.
struct PageMaker {
  let site: Site
  let language: Language
  let book: Phrasebook
  let formats: Formats
  /// Whether texts that stand in for missing ones say so, as those of pages do.
  private let marksLanguages: Bool
  /// Which part of the page's long list is made, from 1.
  var part = 1

  init(_ site: Site, _ language: Language, marksLanguages: Bool = false) {
    self.site = site
    self.language = language
    self.marksLanguages = marksLanguages && !site.portal.settings.otherLanguages.isEmpty
    book = site.phrasebook(language)
    formats = Formats(book)
  }

  var reader: Reader { Reader(language: language, marks: marksLanguages) }
  var alphabet: Alphabet { Alphabet(language) }
  var portal: Portal { site.portal }
  var settings: PortalSettings { site.portal.settings }
  var index: SiteIndex { site.index }
  var lists: ListOrder { site.lists[language] ?? .empty }
  var currency: Currency { settings.currency }
  var today: Day { site.asOf }

  func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String { book.say(phrase, values) }
  func say(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
    book.say(phrase, count: count, values)
  }

  func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency) }
  func text(_ money: Money) -> String { formats.money(money) }
  func text(minor: Int) -> String { formats.money(money(minor)) }
}

/// A page before its frame: what it is called, what it says, when it last changed.
struct PageDraft {
  var title: Passage
  /// For the document's title: what the page belongs to, innermost first, the municipality left out.
  var within: [String] = []
  /// For the document's title, where the title alone would not be unique.
  var documentTitle: String?
  let description: String
  var updated: Day?
  var responsible: String?
  var notices: [Notice] = []
  var isIndexed = true
  let content: PageContent
}

// MARK: - Texts and links

extension PageMaker {
  /// A link to a page of the portal; to the home page when there is none.
  func link(_ subject: PageSubject, _ text: String, languageTag: String? = nil, anchor: String? = nil) -> PageLink {
    let address = site.addresses.address(subject, language) ?? site.addresses.address(.home, language) ?? "/"
    return PageLink(text, address + (anchor.map { "#" + $0 } ?? ""), languageTag: languageTag)
  }

  func link(_ subject: PageSubject, _ passage: Passage) -> PageLink {
    link(subject, passage.text, languageTag: passage.languageTag)
  }

  func external(_ text: String, _ address: String) -> PageLink { PageLink(text, address, isExternal: true) }

  /// The tag of the language that stands in when a text is missing in the page's own.
  func tag<Words>(_ words: PerLanguage<Words>) -> String? {
    guard !words.has(language), let other = words.standIn else { return nil }
    return site.phrasebook(other).languageTag
  }

  func passage<Words>(_ words: PerLanguage<Words>, _ text: (Words) -> String) -> Passage {
    Passage(text(words[language]), languageTag: tag(words))
  }

  func optional<Words>(_ words: PerLanguage<Words>, _ text: (Words) -> String?) -> Passage? {
    text(words[language]).flatMap { $0.isEmpty ? nil : Passage($0, languageTag: tag(words)) }
  }

  func prose<Words>(_ words: PerLanguage<Words>, _ text: (Words) -> RichText) -> Prose {
    explained(text(words[language]), languageTag: tag(words))
  }

  func round(_ round: Round) -> PageLink {
    link(.round(round.id), passage(round.title) { $0 })
  }

  func area(_ id: AreaID) -> PageLink? {
    portal.areas[id].map { area in link(.area(id), passage(area.name) { $0 }) }
  }

  func goal(_ id: GoalID) -> PageLink? {
    index.goals[id].map { goal in link(.goal(id), passage(goal.words, \.title)) }
  }

  func goals(_ ids: [Located<GoalID>]) -> [PageLink] { ids.compactMap { goal($0.value) } }

  func proposal(_ id: ProposalID, in round: RoundID) -> PageLink? {
    index.proposals[.init(round: round, id: id)].map { proposal in
      link(.proposal(round, id), passage(proposal.words, \.title))
    }
  }

  /// The title of a proposal between quotes, or its id when it is not shown.
  func quotedTitle(_ id: ProposalID, in round: RoundID) -> String {
    formats.quoted(index.proposals[.init(round: round, id: id)]?.words.map(\.title)[reader] ?? id.rawValue)
  }

  func decision(_ decision: Decision, pool: String? = nil, text: String? = nil) -> DecisionView {
    DecisionView(
      sentence: say(
        .decisionLine,
        ["body": decision.body[reader], "day": formats.day(decision.date), "reference": decision.reference]),
      body: decision.body[reader], date: decision.date, reference: decision.reference,
      link: decision.link.map { external(say(.decisionMinutes, ["reference": decision.reference]), $0) },
      pool: pool, text: text)
  }

  func picture(
    _ file: Located<String>?, alternative: Passage?, beside location: SourceLocation
  ) -> Picture? {
    guard let file, let alternative else { return nil }
    let media = MediaFile(file.value, beside: location.path)
    return Picture(address: site.addresses.base.address(media.address), alternative: alternative)
  }

  func updates(_ updates: [Update]) -> [TimelineEntry] {
    let newest = updates.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
    return newest.map { offset, update in
      TimelineEntry(
        day: update.date, title: update.title[reader], text: passage(update.text) { $0 },
        anchor: "u\(update.date)-\(offset + 1)")
    }
  }
}
