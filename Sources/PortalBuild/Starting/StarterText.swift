import BudgetModel
import Diagnostics

/// Makes a file of a portal from a text that comes with the program.
///
/// - A comment that begins with `#sv`, `#fi` or `#en` is kept for authors of that language only.
/// - A line of words (`sv: ...`, `fi: ...`) is kept when the portal has the language.
/// - `{{name}}` is a value, `{{today}}`, `{{today-30}}` a day and `{{year-200}}` the year of one.
struct StarterText {
  let author: MessageLanguage
  let languages: [Language]
  let today: Day
  var values: [String: String] = [:]

  func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap(line).joined(separator: "\n")
  }

  /// Nil for a line of a language that is not wanted.
  private func line(_ line: Substring) -> String? {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    for language in MessageLanguage.allCases where rest.hasPrefix("#\(language.rawValue) ") {
      return language == author ? "\(indent)# \(rest.dropFirst(4))" : nil
    }
    if let word = Self.language(of: rest), !languages.contains(word) { return nil }
    return substituted(String(line))
  }

  /// The language of `sv: text`.
  private static func language(of line: Substring) -> Language? {
    guard let colon = line.firstIndex(of: ":"), line[line.index(after: colon)...].hasPrefix(" ") else { return nil }
    return [Language.swedish, .finnish, .english].first { $0.code == line[..<colon] }
  }

  private func substituted(_ line: String) -> String {
    guard let start = line.firstRange(of: "{{"), let end = line[start.upperBound...].firstRange(of: "}}") else {
      return line
    }
    let name = String(line[start.upperBound..<end.lowerBound])
    return line[..<start.lowerBound] + (value(name) ?? "") + substituted(String(line[end.upperBound...]))
  }

  private func value(_ name: String) -> String? {
    for kind in ["today", "year"] where name.hasPrefix(kind) {
      let shift = name.dropFirst(kind.count)
      guard let days = shift.isEmpty ? 0 : Int(shift), let day = Day(number: today.number + days) else { continue }
      return kind == "year" ? "\(day.year)" : "\(day)"
    }
    return values[name]
  }
}

extension Day {
  /// The day so many days after 1970-01-01; nil outside the years 1-9999. H. Hinnant, civil_from_days.
  init?(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    self.init(
      year: yearOfEra + era * 400 + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
