/// Hides counts of people that are so small that they would tell of a person.
enum SmallGroups {
  /// The counts, nil where hidden. Counts from 1 up to `smallest` - 1 are hidden, and then as many of the next larger
  /// ones as it takes that no hidden count follows from the sum of all: at least two are hidden, and together they are
  /// at least `smallest`.
  static func hidden(_ counts: [Int], smallest: Int) -> [Int?] {
    var shown = counts.map { Optional($0) }
    var hiddenSum = 0
    var hiddenCount = 0
    func hide(_ index: Int) {
      shown[index] = nil
      hiddenSum += counts[index]
      hiddenCount += 1
    }
    let bySize = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    for index in bySize {
      let isSmall = counts[index] < smallest
      let gaveAway = hiddenCount == 1 || (hiddenCount > 0 && hiddenSum < smallest)
      if isSmall || gaveAway { hide(index) }
    }
    return shown
  }
}
