internal import BudgetModel
internal import SiteModel

extension OpenTable {
  /// A list of objects, one per line, with the columns as keys. Unknown is `null`, amounts are numbers.
  var json: [UInt8] {
    var bytes = Array("[".utf8)
    for (index, row) in rows.enumerated() {
      bytes.append(contentsOf: (index == 0 ? "\n  {" : ",\n  {").utf8)
      for (offset, (column, value)) in zip(columns, row).enumerated() {
        if offset > 0 { bytes.append(contentsOf: ", ".utf8) }
        Self.append(column.name, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        Self.append(value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: "\n]\n".utf8)
    return bytes
  }

  private static func append(_ value: OpenValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): append(text, to: &bytes)
    case .day(let day): append(day.description, to: &bytes)
    case .unknown: bytes.append(contentsOf: "null".utf8)
    case .integer, .decimal, .boolean: bytes.append(contentsOf: value.cell.utf8)
    }
  }

  /// A string as RFC 8259 wants it.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0..<0x20: bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
