internal import Diagnostics

/// Lays a list of JSON objects out as the table that the same exporter writes as CSV: `{"title": {"fi": ...}}` stands
/// in the column `title/fi`, and a list of values in one cell with `, ` between them.
enum JSONTable {
  /// Nil when the file holds no list of objects. Throws where it is no JSON.
  static func read(_ path: String, _ bytes: [UInt8]) throws(JSONFault) -> ForeignTable? {
    guard let items = list(try JSONParser.parse(path, bytes)) else { return nil }
    var columns: [String] = []
    var index: [String: Int] = [:]
    let records = items.map { item in
      var record: [Int: Located<String>] = [:]
      flatten(item, under: "") { name, cell in
        let column = index[name] ?? columns.count
        if column == columns.count {
          columns.append(name)
          index[name] = column
        }
        record[column] = cell
      }
      return (item.location, record)
    }
    let header = columns.map { Located($0, at: .file(path)) }
    let rows = records.map { place, record in
      ForeignTable.Row(line: place.line, cells: columns.indices.map { record[$0] ?? Located("", at: place) })
    }
    return ForeignTable(path: path, rows: [ForeignTable.Row(line: 0, cells: header)] + rows)
  }

  /// The list itself, or the only list that an object holds.
  private static func list(_ value: JSONValue) -> [JSONValue]? {
    switch value.content {
    case .array(let items): return items.allSatisfy(isObject) ? items : nil
    case .object(let members):
      let lists = members.compactMap { list($0.value) }.filter { !$0.isEmpty }
      return lists.count == 1 ? lists[0] : nil
    default: return nil
    }
  }

  private static func isObject(_ value: JSONValue) -> Bool {
    if case .object = value.content { true } else { false }
  }

  private static func flatten(_ value: JSONValue, under prefix: String, _ add: (String, Located<String>) -> Void) {
    switch value.content {
    case .object(let members):
      for member in members {
        flatten(member.value, under: prefix.isEmpty ? member.name.value : "\(prefix)/\(member.name.value)", add)
      }
    default: add(prefix, Located(text(value), at: value.location))
    }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value.content {
    case .string(let text): CellText.clean(text)
    case .number(let digits): PlainNumber.text(of: digits)
    case .bool(let flag): flag ? "true" : "false"
    case .null: ""
    case .array(let items): items.map(text).joined(separator: ", ")
    case .object(let members): members.map { text($0.value) }.joined(separator: ", ")
    }
  }
}

/// Numbers as programs store them, written as people write them.
enum PlainNumber {
  /// `1.2E4` becomes `12000`, `0.10000000000000001` becomes `0.1`, `12000.0` stays. Digits are moved, not computed,
  /// except beyond the 15 that a binary fraction can hold.
  static func text(of number: String) -> String {
    let parts = number.split(whereSeparator: { $0 == "e" || $0 == "E" })
    guard let mantissa = parts.first else { return number }
    let digits = mantissa.filter(\.isNumber)
    if digits.drop(while: { $0 == "0" }).count > 15, mantissa.contains("."), let value = Double(number) {
      return "\(value)"
    }
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) < 30 else { return number }
    let fraction = mantissa.split(separator: ".").dropFirst().first?.count ?? 0
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    return sign + shifted(digits, by: exponent - fraction)
  }

  private static func shifted(_ digits: String, by exponent: Int) -> String {
    guard exponent < 0 else { return trimmed(digits + String(repeating: "0", count: exponent)) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return trimmed(String(padded.dropLast(-exponent))) + "." + padded.suffix(-exponent)
  }

  private static func trimmed(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
