/// Counts of people in the parts of a known whole, with those hidden that would tell of a few, and as many more as it
/// takes that no hidden count can be worked out.
///
/// What a reader may know is assumed: every count that is shown, the sum of all, that what is hidden is not 0, and, for
/// a histogram, how many votes each choice got. With all that, each hidden count could still be any of at least
/// `smallest` + 1 numbers (primary and secondary suppression as in the SDC handbook of Eurostat, with an interval that
/// is checked instead of hoped for).
public struct HiddenCounts: Hashable, Sendable {
  /// Nil where hidden. A count of 0 is always shown: it tells of nobody.
  public let shown: [Int?]

  public var hidesSomething: Bool { shown.contains(nil) }

  /// Parts that add up to a sum that is known.
  ///
  /// - Parameter people: how many there are in each part, where that is known: then those who are missing may be too few
  ///   to be told of, too.
  /// - Returns: nil when nothing can be shown without giving somebody away.
  public init?(_ counts: [Int], of people: [Int?] = [], smallest: Int) {
    self.init(counts, people: people, smallest: smallest) { hidden in
      // One follows from the sum. Of several, all but one may be 1, and that one what is left.
      hidden.count > 1 && hidden.reduce(0) { $0 + counts[$1] } - hidden.count >= smallest
    }
  }

  /// Ballots by how many of some choices they hold, from 0, where it is known how many ballots hold each of the choices.
  ///
  /// - Parameters:
  ///   - known: what is told elsewhere, such as the number of blank ballots, and is never hidden here.
  ///   - part: the same ballots by how many of some of those choices they hold: nobody has more than in all.
  ///   - whole: the same ballots by how many of further choices, too, they hold.
  /// - Returns: nil when nothing can be shown without giving somebody away.
  public init?(
    histogram counts: [Int], votes: [Int], known: Set<Int> = [], part: [Int] = [], whole: [Int] = [], smallest: Int
  ) {
    let moves = HistogramMoves(counts: counts, votes: votes.sorted(by: >), part: part, whole: whole)
    self.init(counts, people: [], known: known, smallest: smallest) { moves.leaveOpen($0, by: smallest) }
  }

  private init?(
    _ counts: [Int], people: [Int?], known: Set<Int> = [], smallest: Int, isSafe: ([Int]) -> Bool
  ) {
    func isSmall(_ count: Int) -> Bool { count > 0 && count < smallest }
    let whole = counts.reduce(0, +)
    var hidden = counts.indices.filter { index in
      guard !known.contains(index), counts[index] > 0 else { return false }
      let missing = index < people.count ? people[index].map { $0 - counts[index] } : nil
      return isSmall(counts[index]) || isSmall(whole - counts[index]) || isSmall(missing ?? 0)
    }
    var more = counts.indices.filter { counts[$0] > 0 && !known.contains($0) && !hidden.contains($0) }
      .sorted { (counts[$0], $0) < (counts[$1], $1) }[...]
    while !hidden.isEmpty, !isSafe(hidden.sorted()) {
      guard let next = more.popFirst() else { return nil }
      hidden.append(next)
    }
    shown = counts.enumerated().map { hidden.contains($0) ? nil : $1 }
  }
}

/// Whether the hidden counts of a histogram could be others, though their sum and the sum of all choices are known.
///
/// Three hidden counts can change together: the outer ones up and the middle one down, or the other way round. Each
/// such change is tried out, so that what is called open is open.
private struct HistogramMoves {
  let counts: [Int]
  /// How many ballots hold each choice, most first.
  let votes: [Int]
  let part: [Int]
  let whole: [Int]

  /// Whether each hidden count could be one of more than `width` numbers in a row of possible tables.
  func leaveOpen(_ hidden: [Int], by width: Int) -> Bool {
    var widths = [Int](repeating: 0, count: counts.count)
    for (first, a) in hidden.enumerated() {
      for (second, b) in hidden.enumerated().dropFirst(first + 1) {
        for c in hidden[(second + 1)...] {
          let move = Move(a, b, c)
          let range = reach(move, up: true) + reach(move, up: false)
          for (index, step) in [(a, move.outer.0), (b, move.middle), (c, move.outer.1)] {
            widths[index] = max(widths[index], range * step)
          }
        }
      }
    }
    return hidden.allSatisfy { widths[$0] >= width }
  }

  private struct Move {
    let cells: (Int, Int, Int)
    let outer: (Int, Int)
    var middle: Int { outer.0 + outer.1 }

    init(_ a: Int, _ b: Int, _ c: Int) {
      cells = (a, b, c)
      let common = Self.divisor(c - b, b - a)
      outer = ((c - b) / common, (b - a) / common)
    }

    private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
  }

  /// How many times the move can be made before a count is 0, or before no ballots could give those votes.
  private func reach(_ move: Move, up: Bool) -> Int {
    let (a, b, c) = move.cells
    var most =
      up
      ? (counts[b] - 1) / move.middle
      : min((counts[a] - 1) / move.outer.0, (counts[c] - 1) / move.outer.1)
    while most > 0, !isPossible(after: move, times: up ? most : -most) { most -= 1 }
    return max(0, most)
  }

  /// Gale and Ryser: ballots with these numbers of choices can give the votes when, for every r, the r largest votes are
  /// no more than what the ballots can give to r choices.
  private func isPossible(after move: Move, times: Int) -> Bool {
    var changed = counts
    changed[move.cells.0] += move.outer.0 * times
    changed[move.cells.1] -= move.middle * times
    changed[move.cells.2] += move.outer.1 * times
    var largest = 0
    for (r, vote) in votes.enumerated() {
      largest += vote
      let room = changed.enumerated().reduce(0) { $0 + min($1.offset, r + 1) * $1.element }
      if largest > room { return false }
    }
    return Self.isWithin(part, changed) && (whole.isEmpty || Self.isWithin(changed, whole))
  }

  /// Whether, for every number, no more ballots of the first hold that many or more than of the second.
  private static func isWithin(_ one: [Int], _ other: [Int]) -> Bool {
    var (few, many) = (0, 0)
    for length in stride(from: max(one.count, other.count) - 1, to: 0, by: -1) {
      few += length < one.count ? one[length] : 0
      many += length < other.count ? other[length] : 0
      if few > many { return false }
    }
    return true
  }
}
