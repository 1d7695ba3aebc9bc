import BudgetModel
import ContentReading
import Foundation

/// A real election in a file of pabulib.org, read in place: the files are not part of the repository.
struct ElectionFile {
  let name: String
  let file: PabulibFile

  /// Where the elections are: `INSYN_PABULIB`, or next to the repository.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["INSYN_PABULIB"] { return URL(fileURLWithPath: path) }
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent("../shared/pabulib").standardizedFileURL
  }()

  /// File names, folders included, without extension; none when there is no such folder.
  static let names: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".pb") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// Those that a round can hold, and those that it cannot, with the reason.
  static let sorted: (published: [String], skipped: [(name: String, reason: String)]) = {
    var (published, skipped) = ([String](), [(name: String, reason: String)]())
    for name in names {
      switch try? ElectionFile(name).setup {
      case .success: published.append(name)
      case .failure(let reason): skipped.append((name, reason.text))
      case nil: skipped.append((name, "it cannot be read"))
      }
    }
    return (published, skipped)
  }()

  init(_ name: String) throws {
    self.name = name
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name + ".pb")))
    guard let file = PabulibReader(path: name).read(MemoryBytes(bytes)).file else {
      throw NotForARound(text: "it cannot be read")
    }
    self.file = file
  }

  /// What stands in `NAME.expected.json`.
  func expected() throws -> [String: Any] {
    let json = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".expected.json"))
    return try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
  }

  struct NotForARound: Error { let text: String }

  /// The rule that the city used, as its file names it and its published list shows.
  var setup: Result<ElectionPortal.Setup, NotForARound> {
    guard file.ballots.kind == .approval else {
      return .failure(.init(text: "vote exports hold choices, not \(file["vote_type"] ?? "") ballots"))
    }
    let least = file["min_project_score_threshold"].map { ", min_votes: \($0)" } ?? ""
    func greedy(_ misfit: String, ties: String = "cheaper, lower_id") -> Result<ElectionPortal.Setup, NotForARound> {
      .success(.init(rule: "{name: greedy, on_misfit: \(misfit)\(least), ties: [\(ties)]}"))
    }
    switch (file["rule"], name) {
    case (_, "Poland_Gdynia_2020_Babie_Doly__small"):
      return .failure(.init(text: "no rule is known to give its official list"))
    case (_, "Poland_Lodz_2024_Katedralna"): return greedy("skip", ties: "dearer, lower_id")
    case (_, "Poland_Warszawa_2021_Ursynow"):
      let rule = "{name: greedy, on_misfit: skip, ties: [{decision: [#2150#, #1821#], reference: list}, lower_id]}"
      return .success(.init(rule: rule, leftOut: ["459", "1687"]))
    case ("greedy", _), ("greedy-threshold", _): return greedy("skip")
    case ("greedy-no-skip", _): return greedy("stop")
    case ("greedy-custom", _):
      return .success(.init(rule: "{name: greedy_reserve, reserve_from: 80 %\(least), ties: [cheaper, lower_id]}"))
    case ("equalshares/add1", _), ("equalshares/add1-comparison", _):
      let divisor = name.contains("Swiecie") ? ", cost_share_divisor: 3" : ""
      return .success(
        .init(
          rule: """
            {name: equal_shares, utility: cost, completion: add1, add1: {step: 1, start: whole, end: too_dear}, \
            comparison: more_ballots_prefer\(divisor), ties: [cheaper, more_votes, lower_id]}
            """))
    default: return .failure(.init(text: "its rule '\(file["rule"] ?? "")' is not one of a known city"))
    }
  }
}
