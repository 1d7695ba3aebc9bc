/// How choices fit into one word: from the highest bits down each takes as many as the last candidate needs, counted
/// from 1, so that none comes before any. Two bits are left for what else is said.
struct ChoicePacking: Hashable, Sendable {
  let bits: UInt64
  /// How many choices fit.
  let fitting: Int

  init(candidates: Int) {
    bits = UInt64(Int.bitWidth - Swift.max(candidates, 1).leadingZeroBitCount)
    fitting = 62 / Int(bits)
  }

  /// The first choices, above the two lowest bits.
  @inline(__always)
  func word(of choices: UnsafeBufferPointer<Int>) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 64
    for place in 0..<Swift.min(choices.count, fitting) {
      shift &-= bits
      word |= UInt64(choices[place] + 1) &<< shift
    }
    return word
  }

  @inline(__always)
  func forEachChoice(in word: UInt64, _ take: (Int) -> Void) {
    var rest = word & ~3
    while rest != 0 {
      take(Int(rest >> (64 - bits)) - 1)
      rest <<= bits
    }
  }
}

/// Ballots as numbers. Most are one word, with their channel in its two lowest bits; what does not fit into a word, and
/// whatever gives points, is kept at length, and the word has only its beginning. Words in order are ballots in order,
/// but for those kept at length that begin alike.
struct BallotRows: Hashable, Sendable {
  private static let channels = BallotChannel.allCases.sorted()
  /// In the place of a channel: kept at length.
  private static let long: UInt64 = 3

  private var words: [UInt64] = []
  /// How many ballots each row stands for. As long as `words`, or empty while every row is one ballot.
  private var counts: [Int] = []
  /// By row: its number in `ballots`. As long as `words`, or empty while every row is one word.
  private var numbers: [UInt32] = []
  private var ballots = LongBallots()
  private let hasPoints: Bool
  private let packing: ChoicePacking

  init(hasPoints: Bool, packing: ChoicePacking) {
    self.hasPoints = hasPoints
    self.packing = packing
  }

  var count: Int { words.count }
  var ballotCount: Int { counts.isEmpty ? words.count : counts.reduce(0, +) }

  func count(of row: Int) -> Int { counts.isEmpty ? 1 : counts[row] }

  func channel(of row: Int) -> BallotChannel {
    let told = words[row] & 3
    return told == Self.long ? ballots.channels[Int(numbers[row])] : Self.channels[Int(told)]
  }

  func group(_ row: Int) -> BallotGroup {
    var choices: [Int] = []
    forEachChoice(of: row) { choices.append($0) }
    return BallotGroup(choices: choices, points: points(of: row), channel: channel(of: row), count: count(of: row))
  }

  func points(of row: Int) -> [Int]? { hasPoints ? ballots.points(of: Int(numbers[row])) : nil }

  @inline(__always)
  func forEachChoice(of row: Int, _ take: (Int) -> Void) {
    if words[row] & 3 == Self.long {
      for choice in ballots.choices(of: Int(numbers[row])) { take(Int(choice)) }
    } else {
      packing.forEachChoice(in: words[row], take)
    }
  }

  mutating func append(choices: UnsafeBufferPointer<Int>, points: [Int], channel: BallotChannel, count: Int) {
    let word = packing.word(of: choices)
    if hasPoints || choices.count > packing.fitting {
      ballots.append(choices, hasPoints ? points : nil, channel)
      append(word | Self.long, count, number: ballots.count - 1)
    } else {
      append(word | channel.place, count, number: nil)
    }
  }

  private mutating func append(_ word: UInt64, _ count: Int, number: Int?) {
    if number != nil, numbers.isEmpty { numbers = [UInt32](repeating: 0, count: words.count) }
    if number != nil || !numbers.isEmpty { numbers.append(UInt32(number ?? 0)) }
    if count != 1 { tellCounts() }
    words.append(word)
    if !counts.isEmpty || count != 1 { counts.append(count) }
  }

  private mutating func tellCounts() {
    if counts.isEmpty { counts = [Int](repeating: 1, count: words.count) }
  }

  mutating func takeBack(_ count: Int, at row: Int) {
    tellCounts()
    counts[row] -= count
  }

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    ballots = LongBallots()
  }
}

extension BallotChannel {
  /// Its place in canonical order.
  var place: UInt64 {
    switch self {
    case .assisted: 0
    case .digital: 1
    case .paper: 2
    }
  }
}

// The canonical order.
extension BallotRows {
  /// In canonical order, equal ones as one, without what counts no ballot.
  func inOrder() -> BallotRows {
    if numbers.isEmpty, counts.isEmpty { return singlesInOrder() }
    var ordered = BallotRows(hasPoints: hasPoints, packing: packing)
    for row in order() where count(of: Int(row)) > 0 { ordered.takeNext(self, Int(row)) }
    ordered.tellCounts()
    return ordered
  }

  /// The same where every row is one word and one ballot, as nearly all are: only words need to be moved.
  private func singlesInOrder() -> BallotRows {
    var ordered = BallotRows(hasPoints: hasPoints, packing: packing)
    ordered.words.reserveCapacity(words.count)
    ordered.counts.reserveCapacity(words.count)
    var last: UInt64?
    var number = 0
    for word in RowOrder.sorted(words) {
      if let last, last != word {
        ordered.words.append(last)
        ordered.counts.append(number)
        number = 0
      }
      last = word
      number += 1
    }
    if let last {
      ordered.words.append(last)
      ordered.counts.append(number)
    }
    return ordered
  }

  func merged(with other: BallotRows) -> BallotRows {
    var merged = BallotRows(hasPoints: hasPoints, packing: packing)
    merged.words.reserveCapacity(count + other.count)
    merged.counts.reserveCapacity(count + other.count)
    var (mine, theirs) = (0, 0)
    while mine < count || theirs < other.count {
      if theirs == other.count || (mine < count && !other.precedes(theirs, mine, of: self)) {
        merged.takeNext(self, mine)
        mine += 1
      } else {
        merged.takeNext(other, theirs)
        theirs += 1
      }
    }
    merged.tellCounts()
    return merged
  }

  /// Takes a ballot that comes after all others, or is the same as the last.
  @inline(__always)
  private mutating func takeNext(_ other: BallotRows, _ row: Int) {
    let word = other.words[row]
    let isLong = word & 3 == Self.long
    if let last = words.last, last == word,
      !isLong || ballots.compare(Int(numbers[count - 1]), Int(other.numbers[row]), of: other.ballots) == 0
    {
      tellCounts()
      counts[count - 1] += other.count(of: row)
      return
    }
    if isLong { ballots.append(other.ballots, Int(other.numbers[row])) }
    append(word, other.count(of: row), number: isLong ? ballots.count - 1 : nil)
  }

  @inline(__always)
  private func precedes(_ row: Int, _ otherRow: Int, of other: BallotRows) -> Bool {
    let (word, otherWord) = (words[row], other.words[otherRow])
    if word != otherWord || word & 3 != Self.long { return word < otherWord }
    return ballots.compare(Int(numbers[row]), Int(other.numbers[otherRow]), of: other.ballots) < 0
  }

  private func order() -> [UInt32] {
    var order = RowOrder(words)
    guard !numbers.isEmpty else { return order.rows }
    order.settle {
      words[Int($0)] & 3 == Self.long ? words[Int($0)] : nil
    } by: {
      ballots.compare(Int(numbers[Int($0)]), Int(numbers[Int($1)]), of: ballots) < 0
    }
    return order.rows
  }
}
