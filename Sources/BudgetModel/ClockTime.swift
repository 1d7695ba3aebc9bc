/// A moment as an export writes it: a day and a time of day, with the distance from UTC where it is told.
public struct ClockTime: Hashable, Sendable {
  /// Seconds since midnight of 1 January 1970 by the clock that wrote it.
  public let seconds: Int
  /// Seconds that the clock is ahead of UTC; nil when it is not told.
  public let offset: Int?

  /// Reads `2026-04-21`, `2026-04-21 20:00`, `2026-04-21T20:00:05.123+03:00`, `2026-04-21 17:00:00 UTC`,
  /// `21.4.2026 20:00` and `21.4.2026 20.00`. Without a time of day it is midnight. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let text = text.trimmed
    let cut = text.firstIndex { $0 == "T" || $0 == " " } ?? text.endIndex
    guard let day = Self.day(text[..<cut]) else { return nil }
    var rest = text[cut...].dropFirst()
    offset = Self.takeOffset(from: &rest)
    guard let time = rest.isEmpty ? 0 : Self.time(rest.trimmed) else { return nil }
    seconds = day.number * 86_400 + time
  }

  /// Reads a cell as it stands in a file. Times of the usual shape, `2026-04-21 20:00` with `T`, seconds and `Z` or
  /// without, take no memory: an export has a million of them.
  public init?(cell: UnsafeBufferPointer<UInt8>) {
    guard let (seconds, rest) = Self.usual(cell) else {
      self.init(String(decoding: cell, as: UTF8.self))
      return
    }
    self.init(seconds: seconds, offset: rest.isEmpty ? nil : 0)
  }

  private init(seconds: Int, offset: Int?) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The seconds, and what stands behind them: nothing or `Z`. Nil when the shape is another, or there is no such time.
  private static func usual(_ cell: UnsafeBufferPointer<UInt8>) -> (Int, Slice<UnsafeBufferPointer<UInt8>>)? {
    guard cell.count >= 16, cell[4] == 0x2D, cell[7] == 0x2D, cell[10] == 0x54 || cell[10] == 0x20,
      cell[13] == 0x3A
    else { return nil }
    let hasSeconds = cell.count > 16 && cell[16] == 0x3A
    let rest = cell.dropFirst(hasSeconds ? 19 : 16)
    guard cell.count >= (hasSeconds ? 19 : 16), rest.isEmpty || (rest.count == 1 && rest.first == 0x5A),
      let year = number(cell, 0, 4), let month = number(cell, 5, 2), let day = number(cell, 8, 2),
      let hour = number(cell, 11, 2), let minute = number(cell, 14, 2),
      let second = hasSeconds ? number(cell, 17, 2) : 0, let date = Day(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 61
    else { return nil }
    return (date.number * 86_400 + hour * 3600 + minute * 60 + second, rest)
  }

  @inline(__always)
  private static func number(_ cell: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Int? {
    var number = 0
    for byte in cell[start..<(start + length)] {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Whether it is the same moment as the other or an earlier one; nil when only one of them tells its distance from
  /// UTC, so that nobody can say.
  public func isNotAfter(_ other: Self) -> Bool? {
    switch (offset, other.offset) {
    case (nil, nil): seconds <= other.seconds
    case (let one?, let two?): seconds - one <= other.seconds - two
    default: nil
    }
  }

  private static func day(_ text: Substring) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let numbers = numbers(parts, digits: 1...4) else { return nil }
    return Day(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  /// `20:00`, `20.00`, `20:00:05`, `20:00:05.123`. A moment past a whole second belongs to it.
  private static func time(_ text: Substring) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (2...4).contains(parts.count), let numbers = numbers(parts.prefix(3), digits: 1...2) else { return nil }
    let second = numbers.count > 2 ? numbers[2] : 0
    guard numbers[0] < 24, numbers[1] < 60, second < 61 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + second
  }

  /// Takes `Z`, ` UTC`, `+03:00` or `-0200` off the end.
  private static func takeOffset(from text: inout Substring) -> Int? {
    for name in ["Z", "UTC", "GMT"] where text.hasSuffix(name) {
      text = text.dropLast(name.count).trimmed
      return 0
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = text[sign...].dropFirst().filter { $0 != ":" }
    guard digits.count == 4, let number = Int(digits), number % 100 < 60, number <= 1400 else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    defer { text = text[..<sign].trimmed }
    return text[sign] == "-" ? -seconds : seconds
  }

  private static func numbers(_ parts: some Sequence<Substring>, digits: ClosedRange<Int>) -> [Int]? {
    var numbers: [Int] = []
    for part in parts {
      guard digits.contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}

/// From a moment to a moment, both included.
public struct TimeWindow: Hashable, Sendable {
  public let from: ClockTime
  public let to: ClockTime

  public init(from: ClockTime, to: ClockTime) {
    self.from = from
    self.to = to
  }

  /// Nil when the times cannot be compared.
  public func contains(_ time: ClockTime) -> Bool? {
    guard let begun = from.isNotAfter(time), let open = time.isNotAfter(to) else { return nil }
    return begun && open
  }
}

extension StringProtocol {
  fileprivate var trimmed: Substring {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
