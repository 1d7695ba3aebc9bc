internal import BudgetModel
internal import Diagnostics

/// Tables of the open data as the tables that a portal keeps.
extension OpenDataPlanner {
  /// `budget/<year>.csv` for each year.
  var budgetTables: [(name: String, bytes: [UInt8])] {
    guard let table = source.table("budget.csv") else { return [] }
    let codes = table.languages(of: "name")
    let texts = codes.map { "name_\($0)" } + codes.map { "committee_\($0)" }
    let header = ["id", "parent"] + texts + ["kind", "phase", "amount", "goals"]
    let columns = ["line", "parent"] + texts + ["kind", "phase", "amount", "goal_shares"]
    let years = Set(table.rows.compactMap { $0.integer("year") }).sorted()
    return years.map { year in
      let rows = table.rows.filter { $0.integer("year") == year }.map { row in columns.map { row[$0] } }
      return ("budget/\(year).csv", CSVText.bytes([header] + rows))
    }
  }

  /// What was measured; first values and targets stand in the goals' own files.
  var indicatorTable: (name: String, bytes: [UInt8])? {
    guard let table = source.table("indicators.csv") else { return nil }
    let columns = ["goal", "indicator", "year", "value"]
    let rows = table.rows.filter { $0["kind"] == "value" }.map { row in columns.map { row[$0] } }
    return rows.isEmpty ? nil : ("indicators.csv", CSVText.bytes([columns] + rows))
  }

  static func ideas(_ table: PublishedTable) -> [[String]] {
    let codes = table.languages(of: "title")
    let texts = codes.map { "title_\($0)" } + codes.map { "note_\($0)" }
    let header = ["id", "theme", "source", "dots", "way"] + texts + ["proposal"]
    let columns = ["idea", "theme", "idea_source", "dots", "way_forward"] + texts + ["proposal"]
    return [header] + table.rows.map { row in columns.map { row[$0] } }
  }

  /// The shapes of areas, named by the areas' ids.
  var areaShapes: (name: String, bytes: [UInt8])? {
    let features = (json("places.geojson")?["features"]?.items ?? []).filter {
      $0["properties"]?["kind"]?.text == "area"
    }
    if features.isEmpty { return nil }
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("type", "FeatureCollection")
      writer.member("features", array: { writer in for feature in features { Self.write(feature, to: &writer) } })
    }
    return ("areas.geojson", writer.bytes + [0x0A])
  }

  private static func write(_ feature: JSONValue, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("type", "Feature")
      writer.member("id", feature["properties"]?["area"]?.text)
      writer.key("geometry")
      feature["geometry"]?.write(to: &writer)
    }
  }
}

extension PublishedTable {
  /// The codes of the languages that a text has a column for.
  func languages(of text: String) -> [String] {
    columns.filter { $0.hasPrefix(text + "_") }.map { String($0.dropFirst(text.utf8.count + 1)) }
  }
}

extension JSONValue {
  /// As it was read; numbers with at most six decimals.
  fileprivate func write(to writer: inout JSONWriter) {
    switch content {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.name.value)
          member.value.write(to: &writer)
        }
      }
    case .array(let items): writer.array { writer in for item in items { item.write(to: &writer) } }
    case .string(let text): writer.value(text)
    case .number(let text): writer.value(DecimalNumber(text, decimals: 6)?.scaled ?? 0, decimals: 6)
    case .bool(let flag): writer.value(flag)
    case .null: writer.null()
    }
  }
}

/// What is booked on the projects of a round: one booking per project and account, on the day of the newest.
struct PublishedCosts {
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// `ledgers:` of `costs.yaml`, where accounts are told.
  private(set) var ledgers: JSONValue?

  init(_ costs: PublishedTable?, _ accounts: PublishedTable?) {
    var days: [String: String] = [:]
    for row in costs?.rows ?? [] { days[row["project"]] = row["spent_until"] }
    let told = Set(accounts?.rows.map { $0["project"] } ?? [])
    let plain = (costs?.rows ?? []).filter { !$0["spent"].isEmpty && !told.contains($0["project"]) }
    if !plain.isEmpty {
      let rows = plain.map { [$0["project"], $0["spent_until"], $0["spent"]] }
      files.append(("costs.csv", CSVText.bytes([["project", "date", "amount"]] + rows)))
    }
    guard let accounts, !accounts.rows.isEmpty else { return }
    let columns = ["project", "date", "amount", "account"]
    let rows = accounts.rows.map { [$0["project"], days[$0["project"]] ?? "", $0["spent"], $0["account"]] }
    files.append((Self.file, CSVText.bytes([columns] + rows)))
    ledgers = .made([Self.ledger(columns, accounts)])
  }

  private static let file = "costs/accounts.csv"

  private static func ledger(_ columns: [String], _ accounts: PublishedTable) -> JSONValue {
    let languages = accounts.languages(of: "name")
    var names: [(String, JSONValue)] = []
    for row in accounts.rows where !row["account"].isEmpty && !names.contains(where: { $0.0 == row["account"] }) {
      let words = languages.map { ($0, JSONValue.made(row["name_\($0)"])) }
      if words.allSatisfy({ $0.1.text != "" }) { names.append((row["account"], .made(words))) }
    }
    let file: [(String, JSONValue)] = [
      ("file", .made(file)), ("delimiter", .made(",")), ("columns", .made(columns.map { ($0, .made($0)) })),
    ]
    return .made(file + (names.isEmpty ? [] : [("accounts", .made(names))]))
  }
}
