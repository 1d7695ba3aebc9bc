import BudgetModel
import ContentReading
import Diagnostics
import SiteModel

/// What panels recommended, as the published site tells it: others may have referred to each, so none of them goes away
/// in silence.
struct PublishedRecommendations {
  private static let file = OpenTable.Subject(.recommendations).file("csv")
  private let table: PublishedTable?

  /// Reads the open data of what is published. Nothing is known of a folder without it.
  init(in site: SiteFolders, _ disk: any FileSystem) {
    table = (try? disk.read("\(site.live)/\(Self.file)")).map { PublishedTable(Self.file, $0) }
  }

  /// IN380 for each that the new site does not have.
  func missing(from portal: Portal) -> [Diagnostic] {
    let kept = Set(
      portal.rounds.flatMap { round in
        (round.process.panel?.recommendations ?? []).map { "\(round.id)/\($0.id)" }
      })
    return (table?.rows ?? []).filter { !kept.contains("\($0["round"])/\($0["recommendation"])") }.map { row in
      Diagnostic(
        "IN380", at: .file("content/rounds/\(row["round"])/panel.yaml"),
        ["recommendation": row["recommendation"], "day": row["published"]])
    }
  }
}
