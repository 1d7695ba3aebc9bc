/// What ballots name that may be funded, with its utility, ballot by ballot in one row: rules that follow every voter go
/// through it often, and a list for each ballot would cost more than the rest.
struct NamedCandidates {
  private(set) var candidates: [Int32] = []
  /// Of each place in `candidates`; above 0.
  private(set) var utilities: [Int] = []
  /// Where each group of ballots begins, and the end.
  private(set) var starts = [0]
  /// Ballots in each group.
  private(set) var counts: [Int] = []

  mutating func append(_ candidate: Int, _ utility: Int) {
    candidates.append(Int32(candidate))
    utilities.append(utility)
  }

  /// Ends a group, unless it names nothing. Its candidates are put in order.
  mutating func endBallot(count: Int) {
    guard let start = starts.last, start < candidates.count else { return }
    sort(from: start)
    starts.append(candidates.count)
    counts.append(count)
  }

  /// By insertion: ballots are short, and most are in order already.
  private mutating func sort(from start: Int) {
    for end in (start + 1)..<max(candidates.count, start + 1) {
      var place = end
      while place > start, candidates[place - 1] > candidates[place] {
        candidates.swapAt(place - 1, place)
        utilities.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  /// Equal groups as one, in order: channels and candidates that may not be funded no longer keep them apart.
  /// O(n log n), and O(n) when they are in order already.
  func merged() -> NamedCandidates {
    var merged = NamedCandidates()
    merged.candidates.reserveCapacity(candidates.count)
    merged.utilities.reserveCapacity(candidates.count)
    for group in order() {
      let last = merged.counts.count - 1
      if last >= 0, merged.compare(last, self, group) == 0 {
        merged.counts[last] += counts[group]
      } else {
        merged.take(self, group)
      }
    }
    return merged
  }

  private func order() -> [Int] {
    let isInOrder = counts.indices.dropFirst().allSatisfy { compare($0 - 1, self, $0) <= 0 }
    let groups = Array(counts.indices)
    return isInOrder ? groups : groups.sorted { compare($0, self, $1) < 0 }
  }

  private mutating func take(_ other: NamedCandidates, _ group: Int) {
    let places = other.starts[group]..<other.starts[group + 1]
    candidates += other.candidates[places]
    utilities += other.utilities[places]
    starts.append(candidates.count)
    counts.append(other.counts[group])
  }

  /// Below 0, 0 or above 0: how a group stands to one of another row, by candidates and utilities place by place; what
  /// ends first comes first.
  private func compare(_ group: Int, _ other: NamedCandidates, _ otherGroup: Int) -> Int {
    var (mine, theirs) = (starts[group], other.starts[otherGroup])
    let (myEnd, theirEnd) = (starts[group + 1], other.starts[otherGroup + 1])
    while mine < myEnd, theirs < theirEnd {
      let candidates = Int(candidates[mine]) - Int(other.candidates[theirs])
      if candidates != 0 { return candidates }
      let utilities = utilities[mine] - other.utilities[theirs]
      if utilities != 0 { return utilities }
      mine += 1
      theirs += 1
    }
    return (myEnd - mine) - (theirEnd - theirs)
  }
}
