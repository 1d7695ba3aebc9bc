internal import BudgetModel

/// The votes of a round as its open data has them: ballots where they are published, sums where the rule needs no more.
struct PublishedVotes {
  /// Files for the round's folder, by name.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// The items of `votes: exports:`.
  private(set) var exports: [JSONValue] = []
  /// A pool that cannot be counted again from what is published. Then nothing is taken in: a count of the rest would
  /// look like the round's result.
  private(set) var missing: String?

  /// - Parameters:
  ///   - outcome: `outcome.json`.
  ///   - ballots: `ballots.csv`, and its bytes.
  init(_ outcome: JSONValue, _ ballots: PublishedTable?, _ bytes: [UInt8]) {
    let pools = outcome["pools"]?.items ?? []
    var kept: Set<String> = []
    for pool in pools {
      let id = pool["pool"]?.text ?? ""
      let hasBallots = ballots?.rows.contains { $0["pool"] == id } ?? false
      if pool["rule"]?["scoring"]?["channels"] != nil {
        addChannels(of: pool, id)
      } else if hasBallots {
        kept.insert(id)
        if let sums = pool["counted_elsewhere"] { add(sums, "votes/\(id)-elsewhere.csv", pool: id, channel: "paper") }
      } else if (pool["ballots"]?.integer ?? 0) > 0 {
        addSums(of: pool, id)
      }
    }
    if let ballots, !kept.isEmpty { add(ballots, bytes, kept) }
    if missing != nil { (files, exports) = ([], []) }
  }

  /// The table as it is; without the pools that are counted from sums.
  private mutating func add(_ table: PublishedTable, _ bytes: [UInt8], _ kept: Set<String>) {
    let rows = table.rows.filter { kept.contains($0["pool"]) }
    let text = [table.columns] + rows.map { row in table.columns.map { row[$0] } }
    files.insert(("votes/ballots.csv", rows.count == table.rows.count ? bytes : CSVText.bytes(text)), at: 0)
    exports.insert(Self.export("votes/ballots.csv", "grouped", "digital"), at: 0)
  }

  private mutating func addChannels(of pool: JSONValue, _ id: String) {
    let channels = pool["channels"]?.items ?? []
    if channels.isEmpty { missing = missing ?? id }
    for sums in channels {
      let channel = sums["channel"]?.text.flatMap(BallotChannel.init(rawValue:)) ?? .digital
      add(sums, "votes/\(id)-\(channel.rawValue).csv", pool: id, channel: channel.rawValue)
    }
  }

  /// Approvals that are ranked by their number: all that the rule asks for are sums.
  private mutating func addSums(of pool: JSONValue, _ id: String) {
    let isPlain = pool["ballot_kind"]?.text == BallotKind.approval.rawValue && pool["rule"]?["scoring"] == nil
    guard isPlain, Self.ranksByVotes.contains(pool["rule"]?["name"]?.text ?? "") else {
      missing = missing ?? id
      return
    }
    let votes = (pool["candidates"]?.items ?? []).compactMap { candidate in
      candidate["proposal"]?.text.map { ($0, candidate["votes"] ?? .made("0")) }
    }
    let sums = JSONValue.made([("ballots", pool["ballots"] ?? .made("0")), ("votes", .made(votes))])
    add(sums, "votes/\(id)-sums.csv", pool: id, channel: "digital")
  }

  private static let ranksByVotes = ["greedy", "greedy_reserve", "greedy_per_cost", "savings", "knapsack"]

  /// `{"ballots": 312, "votes": {"brygga": 140}}`
  private mutating func add(_ sums: JSONValue, _ file: String, pool: String, channel: String) {
    let votes = (sums["votes"]?.members ?? []).compactMap { id, votes in
      votes.integer.flatMap { $0 == 0 ? nil : [id, "\($0)"] }
    }
    files.append((file, CSVText.bytes([["proposal", "votes"]] + votes)))
    var export = Self.export(file, "totals", channel).members
    export.append(("pool", .made(pool)))
    export.append(("columns", .made([("proposal", .made("proposal")), ("votes", .made("votes"))])))
    export.append(("ballots", .made("\(sums["ballots"]?.integer ?? 0)")))
    exports.append(.made(export.map { ($0.name, $0.value) }))
  }

  private static func export(_ file: String, _ shape: String, _ channel: String) -> JSONValue {
    .made([("file", .made(file)), ("shape", .made(shape)), ("channel", .made(channel))])
  }
}

/// Tables as the readers of a portal take them: comma, LF, quotes where they are needed.
enum CSVText {
  static func bytes(_ rows: [[String]]) -> [UInt8] { Array(rows.map(line).joined().utf8) }

  private static func line(_ cells: [String]) -> String {
    // An empty line would be no row.
    cells == [""] ? "\"\"\n" : cells.map(cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
