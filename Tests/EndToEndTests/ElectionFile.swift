import BudgetModel
import ContentReading
import Foundation
import PortalTestSupport

/// A real election in a file of pabulib.org, read in place: the files are not part of the repository.
struct ElectionFile {
  let name: String
  let file: PabulibFile

  init(_ name: String) throws {
    self.name = name
    let bytes = try RealElectionFiles.election(name)
    guard let file = PabulibReader(path: name).read(MemoryBytes(bytes)).file else {
      throw Unreadable()
    }
    self.file = file
  }

  private struct Unreadable: Error {}

  private func expected() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: RealElectionFiles.expected(name)) as? [String: Any] ?? [:]
  }

  /// The votes of each project as two other programs count them.
  func expectedVotes() throws -> [String: Int] { try expected()["votes"] as? [String: Int] ?? [:] }

  /// What the city funded, by the file; where the file does not say, or no rule is known to give it, what other programs
  /// give under the same rule.
  func expectedFunded() throws -> Set<String> {
    let selected = file.projects.filter { $0.selected == 1 }.map(\.id)
    if !selected.isEmpty, knowsCity { return Set(selected) }
    let rules = try expected()["rules"] as? [String: [String: Any]]
    return Set(rules?[stops ? "greedy_stop" : "greedy_skip"]?["winners"] as? [String] ?? [])
  }

  /// What the city funded with other money than the pool's.
  var expectedByReserve: Set<String> { knowsCity ? Set(file.projects.filter { $0.selected == 2 }.map(\.id)) : [] }

  /// Jozsefváros does not say how it chose, and of Babie Doły no rule is known to give the list.
  private var knowsCity: Bool { file["rule"] != "unknown" && name != "Poland_Gdynia_2020_Babie_Doly__small" }
  private var stops: Bool { file["rule"] == "greedy-no-skip" }

  /// The rule of the city, as its file names it and its published list shows; greedy where nothing is known.
  var setup: ElectionPortal.Setup {
    switch (file["rule"], name) {
    case (_, "Poland_Lodz_2024_Katedralna"): greedy("skip", ties: "dearer, lower_id")
    case (_, "Poland_Warszawa_2021_Ursynow"):
      .init(
        rule: "{name: greedy, on_misfit: skip, ties: [{decision: [#2150#, #1821#], reference: list}, lower_id]}",
        leftOut: ["459", "1687"])
    case ("greedy-custom", _):
      .init(rule: "{name: greedy_reserve, reserve_from: 80 %\(least), ties: [cheaper, lower_id]}")
    case ("equalshares/add1", _), ("equalshares/add1-comparison", _):
      .init(
        rule: """
          {name: equal_shares, utility: cost, completion: add1, add1: {step: 1, start: whole, end: too_dear}, \
          comparison: more_ballots_prefer\(name.contains("Swiecie") ? ", cost_share_divisor: 3" : ""), \
          ties: [cheaper, more_votes, lower_id]}
          """)
    default: greedy(stops ? "stop" : "skip")
    }
  }

  private func greedy(_ misfit: String, ties: String = "cheaper, lower_id") -> ElectionPortal.Setup {
    .init(rule: "{name: greedy, on_misfit: \(misfit)\(scoring)\(least), ties: [\(ties)]}")
  }

  private var scoring: String {
    switch file.ballots.kind {
    case .approval: ""
    case .points: ", scoring: points"
    case .ordinal: ", scoring: ballot_length"
    }
  }

  /// The file's threshold is compared with what its rule counts: votes, or points.
  private var least: String {
    let key = file.ballots.kind == .approval ? "min_votes" : "min_points"
    return file["min_project_score_threshold"].map { ", \(key): \($0)" } ?? ""
  }
}
