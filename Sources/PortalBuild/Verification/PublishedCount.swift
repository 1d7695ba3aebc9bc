import BudgetModel
import ContentReading
import Diagnostics
import Tallying

/// A pool as a published count tells of it.
struct PublishedPool {
  struct Candidate {
    let id: String
    let cost: Int
    let rank: Int?
    let votes: Int
    let support: Int
    let isFunded: Bool
    let outcome: String
    let candidate: Tallying.Candidate
  }

  let id: String
  let amount: Int
  let ballots: Int
  let blankBallots: Int
  let kind: BallotKind
  /// Nil when the rule cannot be read, or is none that a round can have.
  let rule: CountingRule?
  let funded: [String]
  let candidates: [Candidate]
  let countedElsewhere: CountedVotes?
  /// Where channels are weighed: the sums of each.
  let channels: [CountedVotes]
  let location: SourceLocation

  init(_ json: JSONValue, currency: Currency) {
    id = json["pool"]?.text ?? ""
    amount = json["amount"]?.hundredths ?? 0
    ballots = json["ballots"]?.integer ?? 0
    blankBallots = json["blank_ballots"]?.integer ?? 0
    kind = json["ballot_kind"]?.text.flatMap { BallotKind(rawValue: $0) } ?? .approval
    rule = json["rule"].flatMap { PublishedRule.read($0, currency: currency) }
    funded = (json["funded"]?.items ?? []).compactMap(\.text)
    candidates = (json["candidates"]?.items ?? []).map(Candidate.init)
    let ids = candidates.map(\.id)
    countedElsewhere = json["counted_elsewhere"].map { sums in
      CountedVotes(
        channel: .paper, votes: ids.map { sums["votes"]?[$0]?.integer ?? 0 }, ballots: sums["ballots"]?.integer ?? 0)
    }
    channels = (json["channels"]?.items ?? []).compactMap { sums in
      sums["channel"]?.text.flatMap { BallotChannel(rawValue: $0) }.map { channel in
        CountedVotes(
          channel: channel, votes: ids.map { sums["votes"]?[$0]?.integer ?? 0 },
          ballots: sums["ballots"]?.integer ?? 0)
      }
    }
    location = json.location
  }

  /// Whether the support of a proposal depends on the way in which its votes came.
  var weighsChannels: Bool {
    if case .channels? = rule?.scoring { true } else { false }
  }
}

extension PublishedPool.Candidate {
  fileprivate init(_ json: JSONValue) {
    let id = json["proposal"]?.text ?? ""
    self.id = id
    cost = json["cost"]?.hundredths ?? 0
    rank = json["rank"]?.integer
    votes = json["votes"]?.integer ?? 0
    support = json["support"]?.integer ?? 0
    isFunded = json["funded"]?.flag ?? false
    outcome = json["outcome"]?.text ?? ""
    let exclusion: Tallying.Candidate.Exclusion? =
      switch outcome {
      case "unfeasible": .unfeasible
      case "withdrawn": .withdrawn
      case "merged": .merged(into: ProposalID(foreign: json["merged_into"]?.text ?? ""))
      case "funded_in_other_pool": .fundedIn(PoolID(foreign: json["funded_in"]?.text ?? ""))
      case "excluded_by_decision": .decision(reference: json["reference"]?.text ?? "")
      default: nil
      }
    candidate = Tallying.Candidate(
      id: ProposalID(foreign: id), cost: cost, standing: exclusion.map { .excluded($0) } ?? .onBallot,
      categories: (json["categories"]?.items ?? []).compactMap(\.text))
  }
}

extension PublishedPool {
  /// The ballots of a table, and what was counted elsewhere.
  func profile(_ rows: [PublishedTable.Row]) -> BallotProfile {
    let ids = candidates.map(\.id)
    let index = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = rows.map { row in
      let choices = row.list("choices").compactMap { index[$0] }
      let points = row.list("choice_points").compactMap { Int($0) }
      return BallotGroup(
        choices: kind == .ordinal ? choices : choices.sorted(),
        points: kind == .points ? points.sorted(along: choices) : nil,
        count: row.integer("count") ?? 0)
    }
    return BallotProfile(kind: kind, candidates: ids, groups: groups, totals: countedElsewhere.map { [$0] } ?? [])
  }

  /// Only the sums of the candidates; nil where a rule needs more than those: the ballots without a choice, or who
  /// gave points.
  var profileOfSums: BallotProfile? {
    guard let rule, kind == .approval, rule.scoring == .votes || weighsChannels else { return nil }
    if weighsChannels {
      return channels.isEmpty
        ? nil : BallotProfile(kind: .approval, candidates: candidates.map(\.id), groups: [], totals: channels)
    }
    let sums = CountedVotes(channel: .digital, votes: candidates.map(\.votes), ballots: ballots)
    return BallotProfile(kind: .approval, candidates: candidates.map(\.id), groups: [], totals: [sums])
  }
}

extension [Int] {
  /// Points in the order in which their choices come when those are sorted.
  fileprivate func sorted(along choices: [Int]) -> [Int] {
    guard count == choices.count else { return self }
    return zip(choices, self).sorted { $0.0 < $1.0 }.map(\.1)
  }
}
