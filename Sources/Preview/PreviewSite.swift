public import Diagnostics

/// A site that is made in memory, page by page, when a page is asked for.
public protocol PreviewSite: Sendable {
  /// The path of the portal's base address (`/insyn`), empty when it is at the root of its host.
  var basePath: String { get }

  /// The file at a path within the site (`sv/index.html`), or nil when there is none. May be called from several threads.
  func file(at path: String) throws(PreviewProblems) -> [UInt8]?
}

/// Why a page could not be made.
public struct PreviewProblems: Error, Sendable {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// What one reading of the content gave.
public struct PreviewBuild: Sendable {
  /// Nil when there were errors.
  public let site: (any PreviewSite)?
  /// In the order in which they are shown.
  public let problems: [Diagnostic]

  public init(site: (any PreviewSite)?, problems: [Diagnostic]) {
    self.site = site
    self.problems = problems
  }
}
