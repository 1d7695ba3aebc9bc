import BudgetModel

/// A count while it goes on: what is left, what became of whom, and the log.
struct Course {
  private let candidates: [Candidate]
  private(set) var left: Int
  private(set) var extra = 0
  private(set) var funded: [Int] = []
  private(set) var results: [CandidateOutcome.Result?]
  private(set) var leftWhenReached: [Int?]
  private(set) var steps: [Step] = []
  var ties: [(run: [Int], separatedBy: [TieRule])] = []
  private var limits: LimitsCourse

  init(_ preparation: Preparation) {
    candidates = preparation.election.candidates
    left = preparation.election.budget
    limits = LimitsCourse(preparation.rule.limits, candidates: candidates)
    results = preparation.barred.map { $0.map { .notFunded($0) } }
    leftWhenReached = candidates.map { _ in nil }
  }

  func objection(to candidate: Int) -> CandidateOutcome.Reason? { limits.objection(to: candidate) }
  func isOpen(_ candidate: Int) -> Bool { results[candidate] == nil }
  func isFunded(_ candidate: Int) -> Bool {
    if case .funded = results[candidate] { true } else { false }
  }

  mutating func fund(_ candidate: Int, _ means: CandidateOutcome.Means = .pool, price: Price? = nil) {
    let before = left
    let cost = candidates[candidate].cost
    switch means {
    case .pool, .completion: left -= cost
    case .reserve(let more), .tie(let more):
      extra += more
      left -= cost - more
    }
    limits.fund(candidate)
    funded.append(candidate)
    settle(candidate, .funded(means), reachedWith: before)
    log(candidate, .funded(means), before: before, price: price)
  }

  mutating func skip(_ candidate: Int, _ reason: CandidateOutcome.Reason) {
    settle(candidate, .notFunded(reason), reachedWith: left)
    log(candidate, .skipped(reason), before: left)
  }

  /// The rule ends at a candidate that does not fit.
  mutating func stop(at candidate: Int, _ reason: CandidateOutcome.Reason, missing: Int) {
    settle(candidate, .notFunded(reason), reachedWith: left)
    log(candidate, .stopped(missing: missing), before: left)
  }

  /// Gives every candidate that nothing was said of yet the same reason, without a line in the log.
  mutating func close(_ reason: CandidateOutcome.Reason) {
    for candidate in results.indices where results[candidate] == nil { results[candidate] = .notFunded(reason) }
  }

  mutating func settle(_ candidate: Int, _ result: CandidateOutcome.Result, reachedWith left: Int? = nil) {
    results[candidate] = result
    leftWhenReached[candidate] = left
  }

  private mutating func log(_ candidate: Int, _ kind: Step.Kind, before: Int, price: Price? = nil) {
    steps.append(
      Step(candidate: candidates[candidate].id, kind: kind, leftBefore: before, leftAfter: left, price: price))
  }
}
