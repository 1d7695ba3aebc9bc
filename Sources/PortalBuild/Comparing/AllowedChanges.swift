import Diagnostics

/// Changes of what is public that are made only when somebody has said so.
public struct AllowedChanges: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Published results may change or disappear.
  public static let results = AllowedChanges(rawValue: 1)
  /// Published pages may disappear without a redirect.
  public static let lostPages = AllowedChanges(rawValue: 2)
  public static let all: AllowedChanges = [.results, .lostPages]
}

extension SiteChanges {
  /// What nobody has allowed: IN812-IN814.
  func dangers(in site: String, allowing allowed: AllowedChanges) -> [Diagnostic] {
    (allowed.contains(.results) ? [] : resultDangers) + (allowed.contains(.lostPages) ? [] : pageDangers(site))
  }

  private var resultDangers: [Diagnostic] {
    [("IN812", changedResults), ("IN814", goneResults)].flatMap { code, rounds in
      rounds.map { round in
        Diagnostic(DiagnosticCode(code), at: .file("content/rounds/\(round.id)/round.yaml"), ["round": round.id])
      }
    }
  }

  private func pageDangers(_ site: String) -> [Diagnostic] {
    guard !lostPages.isEmpty else { return [] }
    let told = lostPages.prefix(10).map { page in page.address + (page.successor.map { " (→ \($0))" } ?? "") }
    let pages = told.joined(separator: ", ") + (lostPages.count > told.count ? ", ..." : "")
    return [Diagnostic("IN813", at: .file(site), ["count": lostPages.count, "pages": pages])]
  }
}
