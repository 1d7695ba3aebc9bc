internal import BudgetModel

/// Days and times as workbooks store them: a count of days, told apart from other numbers by the cell's style alone.
struct SpreadsheetDates {
  /// Whether the workbook counts from 1904, as old Macintosh versions did.
  var countsFrom1904 = false

  /// `2026-01-15`, with ` 08:07:41` behind it when the number has a part of a day; nil when it is no day.
  func text(of number: String) -> String? {
    guard let serial = Double(number), serial >= 0, serial < 3_000_000 else { return nil }
    // Seconds first, so that 0.99999... of a day rounds into the next one.
    let seconds = Int((serial * 86_400).rounded())
    guard let day = day(seconds / 86_400) else { return nil }
    let rest = seconds % 86_400
    if rest == 0 { return day.description }
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(day) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }

  /// The workbook's day 60 is 29 February 1900, which never was (ECMA-376, 18.17.4.1).
  private func day(_ serial: Int) -> Day? {
    if countsFrom1904 { return Day(number: serial - 24_107) }
    return Day(number: serial - (serial < 60 ? 25_568 : 25_569))
  }

  /// Whether a number format shows days or times: it has one of `y m d h s` outside quotes, brackets and escapes.
  static func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\", "_", "*": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "y", "m", "d", "h", "s": if !isQuoted && !isBracketed { return true }
      default: continue
      }
    }
    return false
  }

  /// The formats that every workbook knows by number (ECMA-376, 18.8.30).
  static func isDateFormat(_ number: Int) -> Bool {
    (14...22).contains(number) || (27...36).contains(number) || (45...47).contains(number)
      || (50...58).contains(number)
  }
}

extension Day {
  /// The day so many days after 1970-01-01. H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  init?(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
