import BudgetModel

/// What a value looks like, when it looks like something that tells of a person.
enum PersonalValue: String, CaseIterable {
  case email, identity, phone, network, time

  /// How sure a look can be.
  struct Look: Equatable {
    let kind: PersonalValue
    /// Such a value is nothing else by chance. Others, such as ten digits, say something only when most of a column
    /// look so.
    let isSure: Bool
  }

  /// What a value looks like; nil for what is nobody's. Values of more than 64 bytes are searched for addresses alone.
  static func look(at cell: UnsafeBufferPointer<UInt8>) -> Look? {
    if cell.contains(0x40), hasEmail(cell) { return Look(kind: .email, isSure: true) }
    guard (6...64).contains(cell.count), cell.contains(where: isDigit) else { return nil }
    if let isSure = identity(cell) { return Look(kind: .identity, isSure: isSure) }
    if isNetworkAddress(cell) { return Look(kind: .network, isSure: true) }
    let text = String(decoding: cell, as: UTF8.self)
    if isExactTime(text) { return Look(kind: .time, isSure: false) }
    return phone(cell).map { Look(kind: .phone, isSure: $0) }
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

// MARK: - Addresses

extension PersonalValue {
  /// A letter or digit on both sides of an `@`, and a point in what follows.
  private static func hasEmail(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
    for at in cell.indices where cell[at] == 0x40 && at > 0 && isWord(cell[at - 1]) {
      let host = cell[(at + 1)...].prefix { isWord($0) || $0 == 0x2E || $0 == 0x2D }
      if let point = host.firstIndex(of: 0x2E), point > at + 1, point + 1 < host.endIndex, isWord(host[point + 1]) {
        return true
      }
    }
    return false
  }

  /// IPv4 with four numbers to 255, or IPv6 in full or with `::`.
  private static func isNetworkAddress(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let colons = cell.count { $0 == 0x3A }
    if colons >= 2 {
      let hasGap = zip(cell, cell.dropFirst()).contains { $0 == 0x3A && $1 == 0x3A }
      let isHexadecimal = cell.allSatisfy { isDigit($0) || $0 == 0x3A || (0x61...0x66).contains($0 | 0x20) }
      return isHexadecimal && (colons == 7 || hasGap)
    }
    let parts = cell.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(isDigit) && number(part) <= 255
      }
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}

// MARK: - Personal numbers

extension PersonalValue {
  /// Whether it is a Swedish personal or coordination number or a Finnish personal identity code, and for sure: with the
  /// sign between its parts and the right check digit. Nil when it is none.
  private static func identity(_ cell: UnsafeBufferPointer<UInt8>) -> Bool? {
    if cell.count == 11, isFinnish(cell) { return true }
    guard (10...13).contains(cell.count) else { return nil }
    var digits = cell.filter(isDigit)
    let signs = cell.filter { !isDigit($0) }
    guard signs.isEmpty || (signs.count == 1 && (signs[0] == 0x2D || signs[0] == 0x2B)) else { return nil }
    if let sign = signs.first, cell[cell.count - 5] != sign { return nil }
    if digits.count == 12 {
      guard digits[0] == 0x31 && digits[1] == 0x39 || digits[0] == 0x32 && digits[1] == 0x30 else { return nil }
      digits.removeFirst(2)
    }
    guard digits.count == 10, isSwedish(digits) else { return nil }
    return !signs.isEmpty
  }

  /// Ten digits: a day (60 more in a coordination number) and four that end in Luhn's check digit.
  private static func isSwedish(_ digits: [UInt8]) -> Bool {
    let (month, day) = (number(digits[2..<4]), number(digits[4..<6]))
    guard (1...12).contains(month), (1...31).contains(day) || (61...91).contains(day) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let value = Int(digit.element - 0x30) * (digit.offset % 2 == 0 ? 2 : 1)
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }

  /// `131052-308T`: a day, a sign for the century (since 2023 also Y X W V U and B C D E F), three digits, and the
  /// remainder of all nine by 31.
  private static func isFinnish(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    let (date, individual) = (cell[0..<6], cell[7..<10])
    guard date.allSatisfy(isDigit), individual.allSatisfy(isDigit),
      "+-YXWVUABCDEF".utf8.contains(upper(cell[6])), (1...31).contains(number(cell[0..<2])),
      (1...12).contains(number(cell[2..<4]))
    else { return false }
    let remainder = (number(date) * 1000 + number(individual)) % 31
    return Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[remainder] == upper(cell[10])
  }

  private static func upper(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }
}

// MARK: - Telephones and times

extension PersonalValue {
  /// `+358 40 123 4567` for sure; `070-123 45 67` perhaps. Nil for what is none.
  private static func phone(_ cell: UnsafeBufferPointer<UInt8>) -> Bool? {
    let digits = cell.count(where: isDigit)
    let others = cell.dropFirst().filter { !isDigit($0) }
    guard others.allSatisfy({ [0x20, 0x2D, 0x28, 0x29, 0x2F].contains($0) }), others.count(where: { $0 == 0x2D }) < 2
    else {
      return nil
    }
    if cell[0] == 0x2B { return (9...15).contains(digits) ? true : nil }
    guard cell[0] == 0x30, (8...13).contains(digits) else { return nil }
    return cell[1] == 0x30 && !(cell[2] == 0x33 || cell[2] == 0x34) ? nil : false
  }

  /// To the second: `2026-04-01 10:00:05`, `1.4.2026 10.00.05`, `10:00:05`, or the seconds (thousandths) since 1970.
  private static func isExactTime(_ text: String) -> Bool {
    if let number = Int(text) {
      let seconds = text.utf8.count == 13 ? number / 1000 : text.utf8.count == 10 ? number : 0
      return (1_400_000_000..<2_200_000_000).contains(seconds)
    }
    let parts = text.split { $0 == " " || $0 == "T" || $0 == "Z" || $0 == "+" }
    return parts.enumerated().contains { place, part in
      let numbers = part.split(omittingEmptySubsequences: false) { $0 == ":" || (place > 0 && $0 == ".") }
      return (3...4).contains(numbers.count) && numbers.prefix(3).allSatisfy { (1...2).contains($0.utf8.count) }
        && numbers.allSatisfy { $0.utf8.allSatisfy(isDigit) } && (Int(numbers[0]) ?? 24) < 24
    }
  }
}
