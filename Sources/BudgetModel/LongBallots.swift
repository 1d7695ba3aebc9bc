/// Ballots end to end: what each says, up to where its end is.
struct LongBallots: Hashable, Sendable {
  private var ends: [UInt32] = []
  private var choices: [Int32] = []
  /// As long as `choices` on ballots that give points; else empty.
  private var points: [Int] = []
  private(set) var channels: [BallotChannel] = []

  var count: Int { ends.count }

  private func places(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  func choices(of number: Int) -> ArraySlice<Int32> { choices[places(of: number)] }
  func points(of number: Int) -> [Int] { Array(points[places(of: number)]) }

  mutating func append(_ choices: UnsafeBufferPointer<Int>, _ points: [Int]?, _ channel: BallotChannel) {
    for choice in choices { self.choices.append(Int32(choice)) }
    if let points { self.points += choices.indices.map { $0 < points.count ? points[$0] : 0 } }
    ends.append(UInt32(self.choices.count))
    channels.append(channel)
  }

  mutating func append(_ other: LongBallots, _ number: Int) {
    let places = other.places(of: number)
    choices += other.choices[places]
    if !other.points.isEmpty { points += other.points[places] }
    ends.append(UInt32(choices.count))
    channels.append(other.channels[number])
  }

  /// Below 0 when the ballot comes before the other, 0 when they are the same: by choices, points and channel.
  func compare(_ number: Int, _ otherNumber: Int, of other: LongBallots) -> Int {
    let (mine, theirs) = (places(of: number), other.places(of: otherNumber))
    for (place, otherPlace) in zip(mine, theirs) where choices[place] != other.choices[otherPlace] {
      return choices[place] < other.choices[otherPlace] ? -1 : 1
    }
    if mine.count != theirs.count { return mine.count < theirs.count ? -1 : 1 }
    if !points.isEmpty {
      for (place, otherPlace) in zip(mine, theirs) where points[place] != other.points[otherPlace] {
        return points[place] < other.points[otherPlace] ? -1 : 1
      }
    }
    return Int(channels[number].place) - Int(other.channels[otherNumber].place)
  }
}
