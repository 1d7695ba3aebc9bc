import BudgetModel
import ContentReading
import Diagnostics
import Testing

/// A small vote, read from texts: the north pool has 1 brygga, 2 lekpark, 3 gunga (withdrawn 4 torn);
/// the whole pool has 11 bad, 12 park.
struct TestVote {
  var limits = BallotLimits(minimumChoices: 1, maximumChoices: 3)
  var duplicates = Votes.DuplicateVoters.first
  var spoiling: Set<ExportAccount.Reason> = []
  /// The areas whose voters may vote; nil for anybody.
  var homes: Set<String>?
  var pools = ["norra", "hela"]
  var exports: [VoteExport] = []
  var files: [String: [UInt8]] = [:]
  /// How many bytes of a file are given at a time.
  var pieceSize = Int.max

  /// Adds an export. `columns` are given as `voter: "id"`.
  func with(
    _ text: String, _ shape: VoteExport.Shape = .ballots, channel: BallotChannel = .digital, pool: String? = "norra",
    columns: KeyValuePairs<String, String> = ["voter": "id", "choices": "val"], poolNames: [String: String] = [:],
    separator: String = ",", ignored: [String] = [], ballots: Int? = nil, channels: [String: BallotChannel] = [:],
    areas: [String: String] = [:], proposals: [String: String] = [:], window: TimeWindow? = nil
  ) -> TestVote {
    let path = "votes/\(exports.count + 1).csv"
    let place = Diagnostics.SourceLocation(path: "round.yaml", line: 10 + exports.count)
    func column(_ key: String) -> Located<String>? {
      columns.first { $0.key == key }.map { Located($0.value, at: place) }
    }
    func located(_ id: String) -> Located<PoolID> { Located(PoolID(foreign: id), at: place) }
    var vote = self
    vote.files[path] = Array(text.utf8)
    vote.exports.append(
      VoteExport(
        path: Located(path, at: place), shape: shape, channel: channel, delimiter: nil, encoding: .utf8,
        pool: pool.map { located($0) },
        columns: .init(
          voter: column("voter"), choices: column("choices"), choice: column("choice"), proposal: column("proposal"),
          votes: column("votes"), pool: column("pool"), area: column("area"), count: column("count"),
          points: column("points"), rank: column("rank"), channel: column("channel"), time: column("time")),
        separator: separator, poolNames: poolNames.mapValues { located($0) },
        channelNames: channels, areaNames: areas.mapValues { Located(AreaID(foreign: $0), at: place) },
        proposalNames: proposals.mapValues { Located(ProposalID(foreign: $0), at: place) }, window: window,
        ignored: ignored, ballots: ballots,
        location: place))
    return vote
  }

  /// With other bytes in the export that was added last.
  func with(bytes: [UInt8]) -> TestVote {
    var vote = self
    vote.files["votes/\(exports.count).csv"] = bytes
    return vote
  }

  func read() -> RoundVotes {
    let place = Diagnostics.SourceLocation(path: "round.yaml", line: 1)
    let day = Day(year: 2026, month: 1, day: 1)
    let votes = Votes(
      publish: day ?? Self.never, duplicateVoters: duplicates, spoiling: spoiling, exports: exports, location: place)
    let folder = InMemoryFolder(bytes: files)
    return VoteReading.read(votes, pools: pools.map(pool)) { path throws(Diagnostic) in
      guard let bytes = files[path] else { return try folder.open(path) }
      return MemoryBytes(bytes, pieceSize: pieceSize)
    }
  }

  private static var never: Day { preconditionFailure("1 January 2026 is a day") }

  private func pool(_ id: String) -> PoolBallot {
    let place = Diagnostics.SourceLocation(path: "round.yaml", line: 2)
    let rule = CountingRule(method: .greedy(onMisfit: .skip), thresholds: Thresholds(), ties: [.cheaper, .lowerID])
    let pool = Pool(
      id: PoolID(foreign: id), name: Self.words(id), areas: [], amount: Money(minorUnits: 1_000_00, .eur),
      ballot: limits, rule: rule, location: place)
    let all: [(String, Int, Int, Proposal.Verdict?)] =
      id == "norra"
      ? [("brygga", 1, 10, nil), ("lekpark", 2, 20, nil), ("gunga", 3, 30, nil), ("torn", 4, 0, .withdrawn)]
      : [("bad", 11, 10, nil), ("park", 12, 20, nil)]
    return PoolBallot(
      pool: pool, proposals: all.map { Self.proposal($0.0, $0.1, cost: $0.2, verdict: $0.3) },
      homes: homes.map { Set($0.map { AreaID(foreign: $0) }) })
  }

  private static func words(_ text: String) -> LocalisedText {
    LocalisedText([.swedish: text]) ?? { preconditionFailure("one language is there") }()
  }

  private static func proposal(_ id: String, _ number: Int, cost: Int, verdict: Proposal.Verdict?) -> Proposal {
    let place = Diagnostics.SourceLocation(path: "proposals/\(id).sv.md", line: 1)
    let words = words(id).map {
      Proposal.Words(
        title: $0, summary: nil, answer: nil, imageAlternative: nil, body: RichText(path: "", blocks: []),
        source: TextSource(location: place))
    }
    return Proposal(
      id: ProposalID(foreign: id), number: Located(number, at: place),
      area: Located(AreaID(foreign: "norr"), at: place),
      pool: nil, goals: [], submitted: nil, proposer: nil,
      verdict: verdict ?? .feasible(cost: Money(minorUnits: cost * 100, .eur)), costed: nil, costedBy: nil,
      supporters: nil, place: nil, image: nil, changes: [], words: words, publication: Publication(), location: place)
  }
}

extension RoundVotes {
  /// Votes by id of a pool, such as `brygga 2, gunga 0, lekpark 1`.
  func votes(_ pool: String = "norra") -> String {
    guard let profile = profiles[PoolID(foreign: pool)] else { return "no pool" }
    return zip(profile.candidates, profile.votes()).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  func profile(_ pool: String = "norra") throws -> BallotProfile {
    try #require(profiles[PoolID(foreign: pool)])
  }

  /// The problems as `IN230 votes/1.csv:3:1`, sorted.
  var problems: [String] { diagnostics.inOrder().map { "\($0.code) \($0.location)" } }

  /// What was set aside, such as `row duplicateVoter 1 [3]`.
  func setAside(_ export: Int = 0) -> [String] {
    func lines(_ kind: String, _ entries: [ExportAccount.SetAside]) -> [String] {
      entries.map { "\(kind) \($0.reason.rawValue) \($0.count) \($0.lines)" }
    }
    let account = accounts[export]
    return lines("row", account.rowsSetAside) + lines("ballot", account.ballotsSetAside)
      + lines("choice", account.choicesSetAside)
  }
}
