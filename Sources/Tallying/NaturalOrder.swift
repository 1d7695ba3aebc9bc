/// The order in which people sort ids: `2` before `10`, `p2` before `p10`, digits before letters.
///
/// Runs of ASCII digits compare as whole numbers and come before other runs; other runs compare by their UTF-8 bytes; a
/// beginning comes before the whole. Equal numbers with more leading zeros come later, so that two different texts are
/// never equal. No language and no locale has a say.
public enum NaturalOrder {
  /// Whether `a` comes before `b`. O(length).
  public static func precedes(_ a: String, _ b: String) -> Bool {
    if let order = compare(Array(a.utf8), Array(b.utf8)) { return order }
    return a.utf8.count < b.utf8.count
      || (a.utf8.count == b.utf8.count && Array(a.utf8).lexicographicallyPrecedes(b.utf8))
  }

  /// Nil when every run is equal.
  private static func compare(_ a: [UInt8], _ b: [UInt8]) -> Bool? {
    var (left, right) = (a[...], b[...])
    while let first = left.first, let second = right.first {
      if isDigit(first) != isDigit(second) { return isDigit(first) }
      let (one, two) = (run(of: &left, digits: isDigit(first)), run(of: &right, digits: isDigit(first)))
      if one.elementsEqual(two) { continue }
      return one.count != two.count && isDigit(first) ? one.count < two.count : one.lexicographicallyPrecedes(two)
    }
    return left.isEmpty == right.isEmpty ? nil : left.isEmpty
  }

  /// Takes a run off the front: a number without its leading zeros, or what is no number.
  private static func run(of text: inout ArraySlice<UInt8>, digits: Bool) -> ArraySlice<UInt8> {
    let end = text.firstIndex { isDigit($0) != digits } ?? text.endIndex
    defer { text = text[end...] }
    return digits ? text[..<end].drop { $0 == 0x30 } : text[..<end]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
