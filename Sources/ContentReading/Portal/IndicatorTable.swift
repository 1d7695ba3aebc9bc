internal import BudgetModel
internal import Diagnostics

/// `indicators.csv`: what was measured, year by year. Each indicator takes its own rows; `finish` reports the rest.
final class IndicatorTable {
  private struct Row {
    let year: Located<Int>
    let value: Located<String>
    let goal: Located<String>
    let indicator: Located<String>
  }

  static let path = "content/indicators.csv"

  private var rows: [String: [Row]] = [:]
  private var order: [String] = []

  init(_ folder: some ContentFolder, in context: ReadingContext) {
    let table = TableReader(path: Self.path, columns: ["goal", "indicator", "year", "value"])
    table.read(folder, in: context) { row in
      let goal = row.text("goal")
      let indicator = row.text("indicator")
      let year = row.year("year")
      let value = row.text("value")
      guard let goal, let indicator, let year, let value else { return }
      add(Row(year: year, value: value, goal: goal, indicator: indicator))
    }
  }

  private func add(_ row: Row) {
    let key = "\(row.goal.value) \(row.indicator.value)"
    if rows[key] == nil { order.append(key) }
    rows[key, default: []].append(row)
  }

  /// The readings of an indicator, oldest first. Reports a year that stands twice (IN163) and values that are not
  /// numbers with at most `decimals` decimals (IN141).
  func take(goal: String, indicator: String, decimals: Int, in context: ReadingContext) -> [Indicator.Reading] {
    let mine = rows.removeValue(forKey: "\(goal) \(indicator)") ?? []
    var years: [Int: SourceLocation] = [:]
    let readings = mine.compactMap { row -> Indicator.Reading? in
      if let first = years[row.year.value] {
        context.report(
          Diagnostic(
            "IN163", at: row.year.location, ["year": row.year.value, "indicator": indicator],
            notes: [.init("first", at: first)]))
        return nil
      }
      years[row.year.value] = row.year.location
      guard let value = DecimalNumber(row.value.value, decimals: decimals) else {
        context.report(
          Diagnostic(
            "IN141", at: row.value.location, ["key": "value", "value": row.value.value, "decimals": decimals]))
        return nil
      }
      return Indicator.Reading(year: row.year.value, value: value)
    }
    return readings.sorted { $0.year < $1.year }
  }

  /// Reports each indicator that has rows and that no goal declares (IN164).
  func finish(in context: ReadingContext) {
    for key in order {
      guard let row = rows[key]?.first else { continue }
      context.report(
        Diagnostic(
          "IN164", at: row.indicator.location, ["indicator": row.indicator.value, "goal": row.goal.value]))
    }
  }
}

extension TableReader {
  /// Reads a table that may be missing.
  func read(_ folder: some ContentFolder, in context: ReadingContext, row onRow: (inout TableRow) -> Void) {
    guard folder.contains(path) else { return }
    do throws(Diagnostic) {
      context.report(read(try folder.open(path), row: onRow))
    } catch {
      context.report(error)
    }
  }
}
