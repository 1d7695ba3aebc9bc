public import PortalBuild
import Diagnostics

extension PreviewBuild {
  /// Reads a portal's folder as it stands. Pages are made when they are asked for.
  public init(portal folder: String, asOf: AsOf, policy: ProblemPolicy = .usual) {
    let (site, problems) = PortalPipeline(DiskFolder(folder), asOf: asOf, isPreview: true, policy: policy).plan()
    self.init(site: site.map { PlannedPreview($0) }, problems: problems)
  }
}

/// A planned site, by path.
private struct PlannedPreview: PreviewSite {
  let basePath: String
  private let files: [String: PlannedSite.File]

  init(_ site: PlannedSite) {
    basePath = site.basePath
    files = Dictionary(site.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func file(at path: String) throws(PreviewProblems) -> [UInt8]? {
    do throws(Diagnostic) { return try files[path]?.bytes() } catch { throw PreviewProblems([error]) }
  }
}
