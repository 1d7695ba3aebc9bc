import BudgetModel
import ContentReading
public import Diagnostics
import SiteModel
import SiteRendering

/// A site whose every file is known and can be made: the last stage before bytes.
public struct PlannedSite: Sendable {
  /// A file of the published folder.
  public struct File: Sendable {
    /// Relative to the published folder.
    public let path: String
    private let make: @Sendable () throws(Diagnostic) -> [UInt8]

    init(_ path: String, _ make: @escaping @Sendable () throws(Diagnostic) -> [UInt8]) {
      self.path = path
      self.make = make
    }

    /// Throws IN100 for a picture of the content that cannot be read any more.
    public func bytes() throws(Diagnostic) -> [UInt8] { try make() }
  }

  /// In an order that does not depend on anything but the content. Each is made when asked for, from any thread.
  public let files: [File]
  /// As in `portal.yaml`.
  public let baseAddress: String
  /// What is shown of the portal.
  let portal: Portal
  /// As in `Site.laterParts`.
  let laterParts: Set<String>

  init(_ site: Site, _ theme: Theme, in folder: any ContentFolder) {
    let smallest = site.portal.settings.smallestGroup
    let content = SiteContent { path, day, json in
      guard let bytes = try? folder.bytes(of: path) else { return }
      PublicContent.write(path, bytes, on: day, smallestGroup: smallest, to: &json)
    }
    let renderer = SiteRenderer(theme: theme, site: site, content: content) { path in
      (try? folder.bytes(of: path)).flatMap { PictureHeader.size(of: $0) }
    }
    let drawn = renderer.outputs.map { output in File(output.path) { output.bytes() } }
    let pictures = site.media.map { picture in
      File(String(picture.address.drop { $0 == "/" })) { () throws(Diagnostic) in
        try folder.bytes(of: picture.source)
      }
    }
    files = drawn + pictures
    baseAddress = site.portal.settings.baseAddress
    portal = site.portal
    laterParts = site.laterParts
  }

  /// The path of the base address: `/insyn`, or nothing.
  public var basePath: String {
    let rest = baseAddress.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return rest.count > 3 && !rest[3].isEmpty ? "/" + rest[3] : ""
  }
}

extension PortalPipeline {
  /// Everything but the bytes: the site, when nothing stands against publishing it, and every problem.
  public func plan() -> (site: PlannedSite?, problems: [Diagnostic]) {
    let (site, found) = findPlan()
    return (site, policy.judge(found, isComplete: false).problems)
  }

  /// The same with the problems as they were found, not weighed yet.
  func findPlan() -> (site: PlannedSite?, found: [Diagnostic]) {
    let prepared = prepare()
    guard let portal = prepared.portal else { return (nil, prepared.problems) }
    record?.begin(.planning)
    var theme = ThemeFolder(portal.settings, in: folder)
    let books = portal.settings.languages.map { theme.phrasebook($0, portal.settings.profile) }
    let made = Theme.make(
      files: theme.files, folder: "themes/default/templates", accent: portal.settings.accent,
      labels: books.map { LabelSet(language: $0.language, labels: $0.labels) })
    let built = Site.build(
      portal, outcomes: prepared.counts.compactMapValues(\.counted), phrasebooks: books,
      asOf: asOf.day(for: portal), isPreview: isPreview)
    let found = prepared.problems + theme.problems + made.problems + built.problems
    guard !policy.judge(found, isComplete: false).problems.hasErrors else { return (nil, found) }
    return (PlannedSite(built.site, made.theme, in: folder), found)
  }
}

extension RoundCount {
  var counted: CountedRound? {
    outcome.map { CountedRound(outcome: $0, decided: decided, profiles: profiles, accounts: accounts) }
  }
}
