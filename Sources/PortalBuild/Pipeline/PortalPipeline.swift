public import BudgetModel
public import ContentReading
public import Diagnostics

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
  let progress: @Sendable (Progress) -> Void
  /// What is wrong with the folder itself.
  private let folderProblems: [Diagnostic]

  public init(
    _ folder: any ContentFolder, asOf: AsOf = .newestRecord, isPreview: Bool = false,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.folder = folder
    self.asOf = asOf
    self.isPreview = isPreview
    self.progress = progress
    folderProblems = (folder as? DiskFolder)?.problems ?? []
  }

  /// Every problem of the portal, in the order in which they are shown. Nothing is written.
  public func check() -> [Diagnostic] { prepare().problems }

  /// Reads and counts: everything but the pages.
  func prepare() -> PreparedPortal {
    progress(.reading)
    let read = PortalReading.read(folder)
    var prepared = PreparedPortal(portal: read.portal, problems: folderProblems + read.diagnostics)
    guard let portal = read.portal else { return prepared }
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
