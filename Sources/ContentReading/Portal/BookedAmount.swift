import BudgetModel

/// An amount as accounts systems of both countries write it, exactly.
///
/// Thousands between spaces (also U+00A0, U+2009 and U+202F) or, where a decimal sign of the other kind tells them apart,
/// between points or commas; the decimal comma or point; the minus before (`-`, U+2212, U+2013), behind, or as
/// parentheses. `1.234` could be either of two amounts and is none.
enum BookedAmount {
  /// - Parameter factor: what the file's unit is in kronor or euros: 1000 for tkr and t€.
  /// - Returns: minor units; nil for what is no amount, or has parts of an öre or cent.
  static func read(_ text: String, factor: Int, currency: Currency) -> Int? {
    var rest = text.unicodeScalars.map { spaces.contains($0) ? " " : $0 }
    trim(&rest)
    removeCurrency(&rest, currency)
    guard let isNegative = takeSign(&rest), let (digits, decimals) = digits(rest) else { return nil }
    // `digits` is the amount times ten to the power of `decimals`.
    var (value, places) = (digits, decimals)
    while places > 2, value % 10 == 0 { (value, places) = (value / 10, places - 1) }
    let (scaled, overflows) = value.multipliedReportingOverflow(by: 100 * factor)
    let divisor = (0..<places).reduce(1) { power, _ in power * 10 }
    guard !overflows, scaled % divisor == 0, scaled / divisor < 9_000_000_000_000_000 else { return nil }
    return isNegative ? -(scaled / divisor) : scaled / divisor
  }

  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\t"]
  private static let minus: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}"]

  private static func trim(_ text: inout [Unicode.Scalar]) {
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
  }

  /// `kr`, `SEK`, `€` or `EUR` behind the number, or `€` before it. A unit such as tkr is none of them: it must be declared.
  private static func removeCurrency(_ text: inout [Unicode.Scalar], _ currency: Currency) {
    for sign in currency == .sek ? ["kr", "SEK"] : ["€", "EUR"] {
      let scalars = Array(sign.unicodeScalars)
      let before = text.dropLast(scalars.count).last
      if text.suffix(scalars.count).elementsEqual(scalars), before.map({ !$0.properties.isAlphabetic }) ?? false {
        text.removeLast(scalars.count)
      } else if text.starts(with: scalars) {
        text.removeFirst(scalars.count)
      }
      trim(&text)
    }
  }

  /// Whether it is negative; nil when two signs contradict or repeat each other.
  private static func takeSign(_ text: inout [Unicode.Scalar]) -> Bool? {
    var signs = 0
    if text.first == "(", text.last == ")" {
      text = Array(text.dropFirst().dropLast())
      signs += 1
    }
    if let first = text.first, minus.contains(first) {
      text.removeFirst()
      signs += 1
    } else if text.first == "+" {
      text.removeFirst()
    }
    if let last = text.last, minus.contains(last) {
      text.removeLast()
      signs += 1
    }
    trim(&text)
    return signs > 1 ? nil : signs == 1
  }

  /// All digits as one number, and how many of them are decimals.
  private static func digits(_ text: [Unicode.Scalar]) -> (Int, Int)? {
    let points = text.indices.filter { text[$0] == "." || text[$0] == "," }
    let last = points.last
    let marks = Set(points.map { text[$0] })
    let isSplit = marks.count == 1 && points.count > 1
    // Two kinds: the last is the decimal sign, once. One kind, several times: thousands. One alone: the decimal sign.
    let decimal = isSplit ? nil : last
    if let decimal, points.dropLast().contains(where: { text[$0] == text[decimal] }) { return nil }
    let whole = text[..<(decimal ?? text.endIndex)]
    let fraction = decimal.map { Array(text[($0 + 1)...]) } ?? []
    // `1.234`: a thousand, or a bit more than one?
    if let decimal, text[decimal] == ".", points.count == 1, fraction.count == 3, !whole.contains(" ") { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "." || $0 == "," }
    let separators = Set(whole.filter { $0 == " " || $0 == "." || $0 == "," })
    guard separators.count < 2, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count), decimal == nil || !fraction.isEmpty
    else { return nil }
    let digits = groups.flatMap(\.self) + fraction
    guard groups[0].count > 0, digits.count <= 16, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }, fraction.count)
  }
}
