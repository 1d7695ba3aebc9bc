public import BudgetModel
public import ContentReading
public import Diagnostics
import RoundChecking
public import Tallying

/// The way from a portal's folder to its published site. Each stage goes as far as it can and collects its problems;
/// an error in any of them means that nothing is published.
public struct PortalPipeline: Sendable {
  /// What is being done, for those who wait.
  public enum Progress: Sendable {
    case reading
    case counting(RoundID)
    case rendering(done: Int, of: Int)
    case publishing
  }

  let folder: any ContentFolder
  let asOf: AsOf
  /// Whether drafts and what is not public yet are shown, and marked.
  let isPreview: Bool
  /// How problems are weighed.
  let policy: ProblemPolicy
  /// Where it is noted what is done, when somebody wants to know.
  let record: RunRecord?
  let progress: @Sendable (Progress) -> Void
  /// What is wrong with the folder itself.
  private let folderProblems: [Diagnostic]

  public init(
    _ folder: any ContentFolder, asOf: AsOf = .newestRecord, isPreview: Bool = false,
    policy: ProblemPolicy = .usual, record: RunRecord? = nil,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.folder = folder
    self.asOf = asOf
    self.isPreview = isPreview
    self.policy = policy
    self.record = record
    self.progress = progress
    folderProblems = (folder as? DiskFolder)?.problems ?? []
  }

  /// Reads, checks and counts: everything but the pages.
  func prepare() -> PreparedPortal {
    progress(.reading)
    record?.begin(.reading)
    let read = PortalReading.read(folder)
    var prepared = PreparedPortal(portal: read.portal, problems: folderProblems + read.diagnostics)
    guard let portal = read.portal else { return prepared }
    let context = RuleContext(asOf: asOf.day(for: portal), files: folder.paths)
    record?.note(asOf: context.asOf)
    record?.begin(.checking)
    prepared.problems += PortalRules.violations(in: portal, context)
    record?.begin(.counting)
    for round in portal.rounds {
      progress(.counting(round.id))
      guard let count = round.count(areas: portal.areas, in: folder) else { continue }
      prepared.counts[round.id] = count
      prepared.problems += count.diagnostics
    }
    prepared.problems = prepared.problems.inOrder()
    return prepared
  }
}

/// A portal that has been read and counted.
struct PreparedPortal: Sendable {
  /// Nil when `portal.yaml` cannot be used.
  let portal: Portal?
  /// Of rounds with exports.
  var counts: [RoundID: RoundCount] = [:]
  var problems: [Diagnostic]

  init(portal: Portal?, problems: [Diagnostic]) {
    self.portal = portal
    self.problems = problems
  }
}

/// One round, counted for somebody who asked for it.
public struct CountedForReview: Sendable {
  /// Nil when there is no such round, or no portal.
  public let round: Round?
  /// Nil when the round has no exports yet.
  public let count: RoundCount?
  /// By the pools' own rules, or by the one that was asked for. Nil when the exports cannot be used.
  public let outcome: RoundOutcome?
  /// The day before which the figures may not be shown to the public, when that day has not come.
  public let embargo: Day?
  public let problems: [Diagnostic]
}

extension PortalPipeline {
  /// Reads the portal and counts one of its rounds, each pool by its rule or by another. IN801 when there is no such
  /// round.
  public func count(round id: String, by change: RuleChange? = nil) -> CountedForReview {
    let read = PortalReading.read(folder)
    guard let portal = read.portal else {
      return CountedForReview(round: nil, count: nil, outcome: nil, embargo: nil, problems: read.diagnostics)
    }
    guard let round = portal.rounds.first(where: { $0.id.rawValue == id }) else {
      let problem = Diagnostic.noRound(id, portal.rounds.map(\.id.rawValue))
      return CountedForReview(round: nil, count: nil, outcome: nil, embargo: nil, problems: [problem])
    }
    let count = round.count(areas: portal.areas, in: folder)
    let (outcome, problems) = count.map { changed($0, of: round, in: portal, by: change) } ?? (nil, [])
    let publish = round.votes?.publish
    let own = read.diagnostics.filter { $0.location.path.hasPrefix("content/rounds/\(id)/") }
    return CountedForReview(
      round: round, count: count, outcome: outcome,
      embargo: publish.flatMap { $0 > asOf.day(for: portal) ? $0 : nil },
      problems: (own + (count?.diagnostics ?? []) + problems).inOrder())
  }

  private func changed(
    _ count: RoundCount, of round: Round, in portal: Portal, by change: RuleChange?
  ) -> (RoundOutcome?, [Diagnostic]) {
    guard let change, !count.diagnostics.hasErrors else { return (count.outcome, []) }
    switch round.recount(count.profiles, areas: portal.areas, by: change) {
    case .success(let outcome): return (outcome, [])
    case .failure(let problem): return (nil, [problem])
    }
  }
}

extension Diagnostic {
  /// IN801: the portal has no such round.
  static func noRound(_ id: String, _ known: [String]) -> Self {
    Diagnostic(
      "IN801", at: .file("content/rounds/\(id)"),
      ["round": id, "known": known.sorted().joined(separator: ", ")],
      suggestion: Suggestion.nearest(to: id, among: known))
  }
}
