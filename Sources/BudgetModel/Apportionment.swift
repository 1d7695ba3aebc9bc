/// A sum split by weights so that the parts are whole units and add up exactly.
public enum Apportionment {
  /// Largest remainders (Hamilton): each part is rounded down to whole units, then what is missing goes, a unit each,
  /// to the largest remainders; equal ones in the order given. Nil when no weight is above 0. O(n log n).
  ///
  /// - Parameters:
  ///   - total: minor units, not negative; what is not a whole number of units goes to the first part.
  ///   - unit: parts are multiples of it, such as 100 000 for whole thousands.
  public static func split(_ total: Int, by weights: [Int], unit: Int = 1) -> [Int]? {
    let sum = weights.reduce(0) { $0 + max($1, 0) }
    guard sum > 0, total >= 0, unit > 0 else { return nil }
    let units = total / unit
    let shares = weights.map { (Int128(units) * Int128(max($0, 0))).quotientAndRemainder(dividingBy: Int128(sum)) }
    var parts = shares.map { Int($0.quotient) }
    let missing = units - parts.reduce(0, +)
    let byRemainder = shares.indices.sorted { a, b in
      let (one, two) = (shares[a].remainder, shares[b].remainder)
      return one == two ? a < b : one > two
    }
    for index in byRemainder.prefix(missing) { parts[index] += 1 }
    parts = parts.map { $0 * unit }
    parts[0] += total - units * unit
    return parts
  }
}
