import Tallying

/// Hides counts of people that are so small that they would tell of a person.
enum SmallGroups {
  /// The counts, nil where hidden: so that no hidden count follows from the others and the sum of all. Where even that
  /// would give somebody away, only zeros are shown.
  static func hidden(_ counts: [Int], of people: [Int?] = [], smallest: Int) -> [Int?] {
    HiddenCounts(counts, of: people, smallest: smallest)?.shown ?? counts.map { $0 == 0 ? 0 : nil }
  }
}
