/// A workbook made in memory: a zip whose entries are stored without packing.
struct TestWorkbook {
  var entries: [(name: String, text: String)]

  /// With these sheets: rows of `c` elements as XML.
  init(sheets: [(name: String, rows: String)], styles: String = "", shared: [String] = [], date1904: Bool = false) {
    let names = sheets.enumerated().map { #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" r:id="r\#($0 + 1)"/>"# }
    let parts = sheets.indices.map {
      #"<Relationship Id="r\#($0 + 1)" Type="http://x/worksheet" Target="worksheets/s\#($0 + 1).xml"/>"#
    }
    entries = [
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
      ),
      (
        "xl/workbook.xml",
        #"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="\#(date1904)"/><sheets>\#(names.joined())</sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships>\#(parts.joined())<Relationship Id="st" Type="http://x/styles" Target="styles.xml"/><Relationship Id="sh" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"#
      ),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/sharedStrings.xml", "<sst>\(shared.map { "<si>\($0)</si>" }.joined())</sst>"),
    ]
    for (index, sheet) in sheets.enumerated() {
      entries.append(("xl/worksheets/s\(index + 1).xml", "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"))
    }
  }

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let data = Array(entry.text.utf8)
      let facts =
        Self.number(20, 2) + Self.number(0, 8) + Self.number(Self.crc(data), 4) + Self.number(data.count, 4)
        + Self.number(data.count, 4) + Self.number(entry.name.utf8.count, 2) + Self.number(0, 2)
      let offset = file.count
      file += [0x50, 0x4B, 3, 4] + facts + entry.name.utf8 + data
      directory += [0x50, 0x4B, 1, 2] + Self.number(20, 2) + facts + Self.number(0, 10) + Self.number(offset, 4)
      directory += entry.name.utf8
    }
    let end =
      Self.number(0, 4) + Self.number(entries.count, 2) + Self.number(entries.count, 2)
      + Self.number(directory.count, 4) + Self.number(file.count, 4) + Self.number(0, 2)
    return file + directory + [0x50, 0x4B, 5, 6] + end
  }

  private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zip has it.
  private static func crc(_ data: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(crc ^ 0xFFFF_FFFF)
  }
}
