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

    public init(summary: PublishSummary?, problems: [Diagnostic]) {
      self.summary = summary
      self.problems = problems
    }
  }

  /// Makes the site and publishes it into a folder: all of it, or nothing when there is any error.
  public func build(
    into output: String, whenBusy: SitePublisher.WhenBusy = .giveUp, isDryRun: Bool = false
  ) -> BuildResult {
    let (site, problems) = plan()
    guard let site else { return BuildResult(summary: nil, problems: problems) }
    do throws(Diagnostic) {
      let publisher = try SitePublisher(output: output, whenBusy: whenBusy, isDryRun: isDryRun)
      let gone = PublishedRecommendations(in: publisher.site, publisher.disk).missing(from: site.portal)
      let found = gone + render(site) { path, bytes throws(Diagnostic) in try publisher.add(path, bytes) }
      let all = (problems + found).inOrder()
      guard !all.hasErrors else { return BuildResult(summary: nil, problems: all) }
      progress(.publishing)
      return BuildResult(summary: try publisher.publish(), problems: all)
    } catch {
      return BuildResult(summary: nil, problems: (problems + [error]).inOrder())
    }
  }

  /// Every problem of the portal, its pages included. Nothing is written.
  public func check() -> [Diagnostic] {
    let (site, problems) = plan()
    guard let site else { return problems }
    return (problems + render(site) { _, _ in }).inOrder()
  }

  /// Makes every file on all processors, proves it, and hands it on. Stops at the first file that `take` refuses.
  private func render(
    _ site: PlannedSite, _ take: @Sendable (String, [UInt8]) throws(Diagnostic) -> Void
  ) -> [Diagnostic] {
    let run = Mutex(RenderingRun(site))
    DispatchQueue.concurrentPerform(iterations: Self.workers) { _ in
      while let file = run.withLock({ $0.takeNext() }) {
        do throws(Diagnostic) {
          let bytes = try file.bytes()
          try take(file.path, bytes)
          let done = run.withLock { $0.finish(file.path, bytes) }
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

  /// Proves a file; how many there are now.
  mutating func finish(_ path: String, _ bytes: [UInt8]) -> Int {
    proof.add(path, bytes)
    done += 1
    return done
  }

  /// What is not made yet shall not be made. Pages that are missing then would only seem to be dead links.
  mutating func stop(_ problem: Diagnostic) {
    waiting = []
    problems.append(problem)
  }
}
