public import Diagnostics

/// What readers would find changed: a published site against the one that takes its place.
public struct SiteChanges: Sendable {
  /// A round, a proposal or a project, for a sentence.
  public struct Named: Hashable, Sendable {
    public let id: String
    fileprivate let titles: [String: String]

    /// In the language of messages, or in any that it has.
    public func title(in language: MessageLanguage) -> String {
      let own = titles[language.rawValue] ?? ""
      return own.isEmpty ? titles.sorted { $0.key < $1.key }.map(\.value).first { !$0.isEmpty } ?? id : own
    }
  }

  /// The status of a project or the verdict on a proposal, as the open data names them.
  public struct Turn: Hashable, Sendable {
    public let what: Named
    public let before: String
    public let now: String
  }

  /// A page that is gone with no redirect in its place.
  public struct LostPage: Hashable, Sendable {
    /// From the root of the site: `/sv/om/`.
    public let address: String
    /// Where what it told of is now; nil when that is gone too, or not known.
    public let successor: String?
  }

  public let newRounds: [Named]
  public let newProposals: [Named]
  public let newProjects: [Named]
  public let goneProposals: [Named]
  public let goneProjects: [Named]
  public let verdicts: [Turn]
  public let statuses: [Turn]
  /// Rounds whose results become public, are others than before, or disappear.
  public let openedResults: [Named]
  public let changedResults: [Named]
  public let goneResults: [Named]
  public let lostPages: [LostPage]
  public let newPages: Int
  public let changedPages: Int
  /// Files that are no pages: tables, pictures, feeds, the theme.
  public let otherFiles: Int

  public var isEmpty: Bool { newPages + changedPages + otherFiles + lostPages.count == 0 }

  /// - Parameters:
  ///   - laterParts: what the last part of the address of a list's later pages begins with. Lists grow and shrink.
  init(
    from old: SiteFacts, to new: SiteFacts, _ summary: PublishSummary, baseAddress: String, laterParts: Set<String>
  ) {
    newRounds = Self.missing(new.rounds, in: old.rounds)
    newProposals = Self.missing(new.proposals, in: old.proposals)
    newProjects = Self.missing(new.projects, in: old.projects)
    goneProposals = Self.missing(old.proposals, in: new.proposals)
    goneProjects = Self.missing(old.projects, in: new.projects)
    verdicts = Self.turns(old.proposals, new.proposals)
    statuses = Self.turns(old.projects, new.projects)
    let rounds = old.rounds.merging(new.rounds) { $1 }
    func named(_ ids: some Sequence<String>) -> [Named] {
      ids.sorted().map { Named(id: $0, titles: rounds[$0]?.titles ?? [:]) }
    }
    openedResults = named(new.results.keys.filter { old.results[$0] == nil })
    goneResults = named(old.results.keys.filter { new.results[$0] == nil })
    changedResults = named(old.results.filter { id, pools in new.results[id].map { $0 != pools } ?? false }.keys)
    let lost = summary.removed.filter { Self.isPage($0) && !Self.isLaterPart($0, laterParts) }
    lostPages = lost.map { path in
      let folder = path.hasSuffix("index.html") ? path.dropLast("index.html".count) : path[...]
      return LostPage(address: "/" + folder, successor: old.successor(of: path, in: new, baseAddress))
    }
    newPages = summary.added.count(where: Self.isPage)
    changedPages = summary.changed.count(where: Self.isPage)
    otherFiles = (summary.added + summary.changed + summary.removed).count { !Self.isPage($0) }
  }

  private static func missing(_ items: [String: SiteFacts.Item], in others: [String: SiteFacts.Item]) -> [Named] {
    items.filter { others[$0.key] == nil }.sorted { $0.key < $1.key }.map { Named(id: $0.key, titles: $0.value.titles) }
  }

  private static func turns(_ old: [String: SiteFacts.Item], _ new: [String: SiteFacts.Item]) -> [Turn] {
    new.sorted { $0.key < $1.key }.compactMap { id, item in
      guard let before = old[id]?.state, before != item.state else { return nil }
      return Turn(what: Named(id: id, titles: item.titles), before: before, now: item.state)
    }
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// `fi/ehdotukset/sivu-2/index.html`
  private static func isLaterPart(_ path: String, _ words: Set<String>) -> Bool {
    guard let folder = path.split(separator: "/").dropLast().last, let dash = folder.lastIndex(of: "-") else {
      return false
    }
    return words.contains(String(folder[..<dash])) && Int(folder[folder.index(after: dash)...]) != nil
  }
}
