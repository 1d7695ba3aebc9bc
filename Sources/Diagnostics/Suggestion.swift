/// Finds the known name that a misspelt one most likely means.
public enum Suggestion {
  /// The nearest of `known` names, or nil when none is near enough to be meant.
  ///
  /// Near is an edit distance (with swaps of neighbours as one edit) of at most a third of the longer name, and
  /// at least one. Ties go to the first in alphabetical order. Costs O(n·m) per name.
  public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(folded(name).unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in known.sorted() where candidate != name {
      let other = Array(folded(candidate).unicodeScalars)
      let limit = max(1, max(wanted.count, other.count) / 3)
      let distance = editDistance(wanted, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// Lower case, with `-` and `_` alike, so that `onMisfit`, `on-misfit` and `on_misfit` are one step apart at most.
  private static func folded(_ name: String) -> String {
    name.lowercased().replacing("-", with: "_")
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two names
  /// (optimal string alignment distance).
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { least = min(least, before[j - 2] + 1) }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
