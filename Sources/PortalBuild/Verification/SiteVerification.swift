public import Diagnostics
import SiteRendering

/// What somebody who trusts nobody can find out from a published site alone: whether its files are those that it
/// describes, whether its data gives its results, and whether its pages hold.
public struct SiteVerification: Sendable {
  /// What was looked at.
  public struct Summary: Hashable, Sendable {
    public let files: Int
    public let pages: Int
    public let checksums: Int
    public let recountedPools: Int
    public let forbiddenValues: Int
  }

  /// What is being done, for those who wait.
  public enum Progress: Sendable {
    case checksums
    case counting
    case reading(done: Int, of: Int)
  }

  /// Nil for a folder that is no published site.
  public let summary: Summary?
  /// In the order in which they are shown.
  public let problems: [Diagnostic]

  /// - Parameters:
  ///   - folder: a published folder, or a copy of one.
  ///   - progress: is told of every stage, and of every fiftieth file.
  public init(
    _ folder: String, forbidding forbidden: ForbiddenValues = ForbiddenValues(),
    progress: (Progress) -> Void = { _ in }
  ) {
    do throws(Diagnostic) {
      let site = try PublishedSite(folder)
      progress(.checksums)
      let checksums = ChecksumProof(site)
      progress(.counting)
      let recount = Recount(site)
      var problems = checksums.problems + recount.problems
      var proof = PageProof(baseAddress: site.baseAddress)
      for (done, path) in site.paths.enumerated() {
        if done.isMultiple(of: 50) { progress(.reading(done: done, of: site.paths.count)) }
        let bytes = try site.bytes(of: path)
        proof.add(path, bytes)
        problems += forbidden.problems(in: path, bytes) + forbidden.problems(in: path, Array(path.utf8))
      }
      summary = Summary(
        files: site.paths.count, pages: site.paths.count { $0.hasSuffix(".html") }, checksums: checksums.count,
        recountedPools: recount.count, forbiddenValues: forbidden.count)
      self.problems = (problems + proof.problems + proof.languageProblems).inOrder()
    } catch {
      summary = nil
      problems = [error]
    }
  }
}
