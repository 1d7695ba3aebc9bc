public import BudgetModel

/// How numbers, money, days and lists are written in one language of one country.
///
/// Names and patterns come from the locale's files; what is done with them is here. Nothing depends on the machine.
public struct Formats: Sendable {
  /// BCP 47: `sv-FI`.
  public let languageTag: String
  let book: Phrasebook

  init(_ book: Phrasebook) {
    languageTag = book.languageTag
    self.book = book
  }

  func fill(_ pattern: Pattern, _ values: [String: String] = [:]) -> String { book.text(pattern, values) }
}

// MARK: - Numbers

extension Formats {
  /// `1 250 000`, with no-break spaces and U+2212 as minus.
  public func number(_ number: Int) -> String {
    sign(of: number) + grouped(String(number.magnitude))
  }

  /// With exactly `decimals` decimals, halves away from zero: `5,4`.
  public func number(_ number: DecimalNumber, decimals: Int) -> String {
    let rounded = number.rounded(to: decimals)
    let digits = String(rounded.scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    guard decimals > 0 else { return sign(of: rounded.scaled) + grouped(padded) }
    return sign(of: rounded.scaled) + grouped(String(padded.dropLast(decimals))) + book.signs.decimal
      + String(padded.suffix(decimals))
  }

  /// With up to `decimals` decimals, none that are zero: `12,5 %`, `40 %`.
  public func percent(_ share: Share, decimals: Int = 1) -> String {
    var number = DecimalNumber(scaled: share.basisPoints, decimals: 2).rounded(to: decimals)
    while number.decimals > 0, number.scaled.isMultiple(of: 10) {
      number = DecimalNumber(scaled: number.scaled / 10, decimals: number.decimals - 1)
    }
    return fill(.percent, ["number": self.number(number, decimals: number.decimals)])
  }

  /// `1:a`, `2.`
  public func ordinal(_ number: Int) -> String {
    book.text(.ordinal, ["number": self.number(number)], form: PluralForm.ordinal(number, language: book.language))
  }

  private func sign(of number: Int) -> String { number < 0 ? book.signs.minus : "" }

  private func grouped(_ digits: String) -> String {
    let bytes = digits.utf8
    guard bytes.count > 3 else { return digits }
    var text: [UInt8] = []
    for (index, digit) in bytes.enumerated() {
      if index > 0, (bytes.count - index).isMultiple(of: 3) { text.append(contentsOf: book.signs.group.utf8) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension DecimalNumber {
  /// With `wanted` decimals, halves away from zero.
  func rounded(to wanted: Int) -> DecimalNumber {
    guard wanted < decimals else { return rescaled(to: wanted) }
    let divisor = (wanted..<decimals).reduce(1) { n, _ in n * 10 }
    let half = scaled < 0 ? -divisor / 2 : divisor / 2
    return DecimalNumber(scaled: (scaled + half) / divisor, decimals: wanted)
  }
}

// MARK: - Money

extension Formats {
  /// `250 000 kr`, `€250,000`; with hundredths only when there are any: `45 000,50 €`.
  public func money(_ money: Money) -> String {
    written(money, decimals: money.minorUnits.isMultiple(of: 100) ? 0 : 2)
  }

  /// Always with its hundredths: `8,40 €`, `27,00 €`.
  public func exactMoney(_ money: Money) -> String { written(money, decimals: 2) }

  /// The minus stands before all of it: `−300 €`, `−€300`.
  private func written(_ money: Money, decimals: Int) -> String {
    let amount = number(DecimalNumber(scaled: abs(money.minorUnits), decimals: 2), decimals: decimals)
    return sign(of: money.minorUnits)
      + fill(.money, ["number": amount, "currency": symbol(of: money.currency)])
  }

  /// With its sign also when it is positive: `+12 000 €`, `−300 €`, `0 €`.
  public func difference(_ money: Money) -> String {
    (money.minorUnits > 0 ? "+" : "") + self.money(money)
  }

  /// Rounded to whole units, halves away from zero.
  public func wholeMoney(_ money: Money) -> String {
    let whole = DecimalNumber(scaled: money.minorUnits, decimals: 2).rounded(to: 0)
    return self.money(Money(minorUnits: whole.scaled * 100, money.currency))
  }

  /// `kr`, `€`; where it stands before the amount, with the space that follows it, if any: `SEK `.
  func symbol(of currency: Currency) -> String {
    switch currency {
    case .sek: fill(.kronor)
    case .eur: fill(.euros)
    }
  }
}

// MARK: - Days

extension Formats {
  /// `4 mars 2026`, `4. maaliskuuta 2026`
  public func day(_ day: Day) -> String { fill(.day, values(of: day)) }

  /// `onsdag 4 mars 2026`, `keskiviikko 4. maaliskuuta 2026`
  public func dayAndWeekday(_ day: Day) -> String { fill(.dayAndWeekday, values(of: day)) }

  /// `2026-03-04` or `4.3.2026`, by the country's habit.
  public func shortDay(_ day: Day) -> String { fill(.shortDay, values(of: day)) }

  /// `mars 2026`, `maaliskuu 2026`
  public func month(of day: Day) -> String { fill(.month, values(of: day)) }

  /// In a running sentence: `i mars 2026`, `maaliskuussa 2026`.
  public func inMonth(of day: Day) -> String { fill(.inMonth, values(of: day)) }

  /// `4–24 mars 2026`, `3 maj–17 juni 2026`; one day as a day.
  public func days(_ span: DaySpan) -> String {
    if span.first == span.last { return day(span.first) }
    var values = values(of: span.last)
    for (name, value) in self.values(of: span.first) { values["first_\(name)"] = value }
    return fill(pattern(for: span), values)
  }

  private func pattern(for span: DaySpan) -> Pattern {
    guard span.first.year == span.last.year else { return .daysAcrossYears }
    return span.first.month == span.last.month ? .daysInMonth : .daysInYear
  }

  private func values(of day: Day) -> [String: String] {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return [
      "day": String(day.day), "year": String(day.year), "month_number": String(day.month),
      "day2": two(day.day), "month2": two(day.month), "month": book.text(.month(day.month)),
      "month_in_date": book.text(.monthInDate(day.month)), "in_month": book.text(.inMonth(day.month)),
      "weekday": book.text(.weekday(day.weekday)),
    ]
  }
}

// MARK: - Lists

extension Formats {
  /// `A`, `A och B`, `A, B och C`
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: fill(.listSeparator))
    return fill(.listEnd, ["first": first, "last": last])
  }

  /// A title or quotation within a sentence: `”Lekpark”`.
  public func quoted(_ text: String) -> String { fill(.quote, ["text": text]) }
}
