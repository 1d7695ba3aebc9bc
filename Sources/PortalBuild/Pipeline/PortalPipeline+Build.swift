public import Diagnostics
import Dispatch
import Glibc
import SiteRendering
import Synchronization

extension PortalPipeline {
  /// What a build gave.
  public struct BuildResult: Sendable {
    /// Nil when nothing was published.
    public let summary: PublishSummary?
    /// In the order in which they are shown.
    public let problems: [Diagnostic]
    /// Warnings that the baseline accepts, and that are not told.
    public let accepted: [Diagnostic]
    /// Against what was published; nil when the site could not be made.
    public let changes: SiteChanges?

    public init(
      summary: PublishSummary?, problems: [Diagnostic], accepted: [Diagnostic] = [], changes: SiteChanges? = nil
    ) {
      self.summary = summary
      self.problems = problems
      self.accepted = accepted
      self.changes = changes
    }
  }

  /// Makes the site and publishes it into a folder: all of it, or nothing when there is any error, or a change of what
  /// is public that nobody has allowed.
  public func build(
    into output: String, whenBusy: SitePublisher.WhenBusy = .giveUp, isDryRun: Bool = false,
    allowing allowed: AllowedChanges = []
  ) -> BuildResult {
    defer { record?.end() }
    let (site, found) = findPlan()
    guard let site else { return notPublished(found) }
    do throws(Diagnostic) {
      let publisher = try SitePublisher(output: output, whenBusy: whenBusy, isDryRun: isDryRun)
      let gone = PublishedRecommendations(in: publisher.site, publisher.disk).missing(from: site.portal)
      let (all, changes) = compare(site, found + gone, publisher)
      let judged = policy.judge(all + (changes?.dangers(in: output, allowing: allowed) ?? []), isComplete: true)
      guard !judged.problems.hasErrors else {
        return BuildResult(summary: nil, problems: judged.problems, accepted: judged.accepted, changes: changes)
      }
      progress(.publishing)
      record?.begin(.publishing)
      let summary = try publisher.publish()
      return BuildResult(summary: summary, problems: judged.problems, accepted: judged.accepted, changes: changes)
    } catch {
      return notPublished(found + [error])
    }
  }

  /// Makes every file, hands it to the publisher, and finds out what is new in it: nothing is known of that when the
  /// making was cut short.
  private func compare(
    _ site: PlannedSite, _ found: [Diagnostic], _ publisher: SitePublisher
  ) -> (problems: [Diagnostic], changes: SiteChanges?) {
    let facts = Mutex<[String: [UInt8]]>([:])
    let problems = render(site) { path, bytes throws(Diagnostic) in
      if SiteFacts.reads(path) { facts.withLock { $0[path] = bytes } }
      try publisher.add(path, bytes)
    }
    guard !problems.hasErrors else { return (found + problems, nil) }
    let new = facts.withLock { $0 }
    let changes = SiteChanges(
      from: SiteFacts { publisher.published($0) }, to: SiteFacts { new[$0] }, publisher.planned,
      baseAddress: site.baseAddress, laterParts: site.laterParts)
    return (found + problems, changes)
  }

  private func notPublished(_ found: [Diagnostic]) -> BuildResult {
    let judged = policy.judge(found, isComplete: false)
    return BuildResult(summary: nil, problems: judged.problems, accepted: judged.accepted)
  }

  /// Every problem of the portal, its pages included. Nothing is written.
  public func check() -> [Diagnostic] { checked().problems }

  /// The same, with the problems that the baseline accepts.
  public func checked() -> BuildResult {
    defer { record?.end() }
    let (site, found) = findPlan()
    guard let site else { return notPublished(found) }
    let judged = policy.judge(found + render(site) { _, _ in }, isComplete: true)
    return BuildResult(summary: nil, problems: judged.problems, accepted: judged.accepted)
  }

  /// Makes every file on all processors, proves it, and hands it on. Stops at the first file that `take` refuses.
  private func render(
    _ site: PlannedSite, _ take: @Sendable (String, [UInt8]) throws(Diagnostic) -> Void
  ) -> [Diagnostic] {
    record?.begin(.rendering)
    let run = Mutex(RenderingRun(site))
    DispatchQueue.concurrentPerform(iterations: Self.workers) { _ in
      while let file = run.withLock({ $0.takeNext() }) {
        do throws(Diagnostic) {
          let bytes = try file.bytes()
          try take(file.path, bytes)
          record?.add(file.path, bytes)
          let proven = PageProof.File(file.path, bytes)
          let done = run.withLock { $0.finish(proven) }
          if done.isMultiple(of: 50) { progress(.rendering(done: done, of: site.files.count)) }
        } catch {
          run.withLock { $0.stop(error) }
        }
      }
    }
    return run.withLock { $0.problems.isEmpty ? $0.proof.problems : $0.problems }
  }

  private static var workers: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// How far the making of a site has come.
private struct RenderingRun {
  private var waiting: ArraySlice<PlannedSite.File>
  private var done = 0
  private(set) var proof: PageProof
  private(set) var problems: [Diagnostic] = []

  init(_ site: PlannedSite) {
    waiting = site.files[...]
    proof = PageProof(baseAddress: site.baseAddress)
  }

  mutating func takeNext() -> PlannedSite.File? { waiting.popFirst() }

  /// Takes a file that is made and read through; how many there are now.
  mutating func finish(_ file: PageProof.File) -> Int {
    proof.add(file)
    done += 1
    return done
  }

  /// What is not made yet shall not be made. Pages that are missing then would only seem to be dead links.
  mutating func stop(_ problem: Diagnostic) {
    waiting = []
    problems.append(problem)
  }
}
