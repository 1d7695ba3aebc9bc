public import BudgetModel
public import Diagnostics
import Tallying

/// Every page of a portal in every language, made when asked for.
public struct Site: Sendable {
  /// As the public sees it on `asOf`.
  public let portal: Portal
  /// The day that the pages speak of as today.
  public let asOf: Day
  public let isPreview: Bool
  let outcomes: [RoundID: CountedRound]
  let books: [Language: Phrasebook]
  let addresses: AddressBook
  let index: SiteIndex
  /// Of counts that may be shown, by pool.
  private(set) var analyses: [RoundID: [PoolID: PoolAnalysis]] = [:]
  private(set) var lists: [Language: ListOrder] = [:]
  /// Of the languages of a portal that has a glossary.
  private(set) var glossary: [Language: GlossaryWords] = [:]

  /// Plans a site: gives every page its address. Page contents are made one at a time by `page(_:)`, which may be
  /// called from several threads at once.
  ///
  /// Counts under embargo on `asOf` are dropped here, so that nothing later can show them. Reports addresses that two
  /// pages want (IN550, IN551), old addresses that are in use (IN552), menu entries without a page (IN553), and ballots
  /// that would give voters away (IN610, IN611; also of counts under embargo, so that it is known in time).
  public static func build(
    _ portal: Portal, outcomes: [RoundID: CountedRound], phrasebooks: [Phrasebook], asOf: Day,
    isPreview: Bool = false
  ) -> (site: Site, problems: [Diagnostic]) {
    let visibility = Visibility(day: asOf, isPreview: isPreview)
    let visible = portal.visible(visibility)
    let open = Dictionary(
      visible.rounds.compactMap { round in
        outcomes[round.id].flatMap { counted in
          visibility.showsOutcome(of: round)
            ? (round.id, counted.showing(round, of: portal.rounds.first { $0.id == round.id })) : nil
        }
      }, uniquingKeysWith: { first, _ in first })
    let books = Dictionary(phrasebooks.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
    var building = AddressBookBuilding(visible, books: books, counted: open.mapValues(\.outcome))
    let addresses = building.build()
    var site = Site(
      portal: visible, asOf: asOf, isPreview: isPreview, outcomes: open, books: books, addresses: addresses,
      index: SiteIndex(visible, outcomes: open))
    for language in visible.settings.languages where !visible.glossary.isEmpty {
      site.glossary[language] = GlossaryWords(visible.glossary, language)
    }
    for round in visible.rounds {
      site.analyses[round.id] = open[round.id]?.analyses(round, smallest: portal.settings.smallestGroup)
    }
    site.lists = Dictionary(
      visible.settings.languages.map { ($0, ListOrder(PageMaker(site, $0))) }, uniquingKeysWith: { first, _ in first })
    let refusals = visible.rounds.flatMap { round in
      outcomes[round.id].map { Site.refusals(round, $0, smallestGroup: portal.settings.smallestGroup) } ?? []
    }
    return (site, (building.problems + site.menuProblems() + site.planProblems() + refusals).inOrder())
  }

  /// Every page; a page comes after the one it lies under, a page of one language next to its twins.
  public var references: [PageReference] { addresses.references }

  public func formats(_ language: Language) -> Formats { Formats(phrasebook(language)) }

  /// The phrases of a language; also for the labels of templates.
  public func phrasebook(_ language: Language) -> Phrasebook { books[language] ?? .empty(language) }

  /// Where a link of a text leads, for a reader in `language`: from the root of the host, or the anchor alone on the
  /// page itself. Nil when there is no such page.
  public func address(of target: LinkTarget, in language: Language) -> String? {
    switch target {
    case .external(let address): return address
    case .content(let path, let anchor):
      let mark = anchor.map { "#" + $0 } ?? ""
      guard !path.isEmpty else { return anchor == nil ? nil : mark }
      return PageSubject(contentPath: path).flatMap { addresses.address($0, language) }.map { $0 + mark }
    }
  }

  /// Half a year.
  private static let planningDays = 180

  /// IN554 for proposals that got money long ago and have no project with a day on which it shall be done.
  private func planProblems() -> [Diagnostic] {
    portal.rounds.flatMap { round -> [Diagnostic] in
      guard let publish = round.votes?.publish, publish.number + Self.planningDays < asOf.number else { return [] }
      return round.proposals.filter { proposal in
        let place = SiteIndex.Place(round: round.id, id: proposal.id)
        let isFunded = index.decided[place]?.isFunded ?? index.outcomes[place]?.outcome.isFunded ?? false
        guard isFunded, round.mandate == .binding || index.decided[place] != nil else { return false }
        guard let project = index.projectOfProposal[place] else { return true }
        return project.plan.end == nil && ![.done, .stopped].contains(project.status.value)
      }.map { proposal in
        Diagnostic("IN554", at: proposal.location, ["proposal": proposal.id, "days": Self.planningDays])
      }
    }
  }

  private func menuProblems() -> [Diagnostic] {
    (portal.settings.menu ?? []).compactMap { entry in
      let subject = PageSubject(contentPath: entry.value)
      let exists = subject.map { addresses.reference($0, portal.settings.languages[0]) != nil } ?? false
      return exists ? nil : Diagnostic("IN553", at: entry.location, ["reference": entry.value])
    }
  }
}

extension Phrasebook {
  /// Every text is its own key.
  static func empty(_ language: Language) -> Phrasebook {
    Phrasebook.make(language: language, languageTag: language.code, layers: []).book
  }
}
