import BudgetModel

/// What the funding limits still allow while a count goes on.
struct LimitsCourse {
  private let limits: FundingLimits
  private let candidates: [Candidate]
  private var capLeft: [Int]
  private var slotLeft: [Int]
  /// Of each exclusive group, the candidate that was funded.
  private var taken: [ProposalID?]
  private var funded = 0

  init(_ limits: FundingLimits, candidates: [Candidate]) {
    self.limits = limits
    self.candidates = candidates
    capLeft = limits.caps.map(\.amount)
    slotLeft = limits.slots.map(\.count)
    taken = limits.exclusive.map { _ in nil }
  }

  /// Why a candidate may not be funded now; nil when it may.
  func objection(to index: Int) -> CandidateOutcome.Reason? {
    guard !limits.isEmpty else { return nil }
    let candidate = candidates[index]
    if let count = limits.maximumFunded, funded >= count { return .enoughFunded(count: count) }
    for (group, other) in zip(limits.exclusive, taken) {
      if let other, group.contains(candidate.id) { return .sharesGroup(with: other) }
    }
    return slotObjection(candidate) ?? capObjection(candidate)
  }

  private func slotObjection(_ candidate: Candidate) -> CandidateOutcome.Reason? {
    guard let dearest = limits.slots.last else { return nil }
    guard let slot = slot(of: candidate) else { return .aboveSlots(upTo: dearest.upTo) }
    guard slotLeft[slot] <= 0 else { return nil }
    return .slotsTaken(upTo: limits.slots[slot].upTo, count: limits.slots[slot].count)
  }

  private func capObjection(_ candidate: Candidate) -> CandidateOutcome.Reason? {
    for (cap, left) in zip(limits.caps, capLeft)
    where candidate.cost > left && candidate.categories.contains(cap.category) {
      return .categoryFull(category: cap.category, left: left, missing: candidate.cost - left)
    }
    return nil
  }

  mutating func fund(_ index: Int) {
    guard !limits.isEmpty else { return }
    let candidate = candidates[index]
    funded += 1
    for (position, group) in limits.exclusive.enumerated() where group.contains(candidate.id) {
      taken[position] = taken[position] ?? candidate.id
    }
    if let slot = slot(of: candidate) { slotLeft[slot] -= 1 }
    for (position, cap) in limits.caps.enumerated() where candidate.categories.contains(cap.category) {
      capLeft[position] -= candidate.cost
    }
  }

  private func slot(of candidate: Candidate) -> Int? { limits.slots.firstIndex { candidate.cost <= $0.upTo } }
}
