internal import Diagnostics

/// What a file is, told by its first bytes.
enum ForeignFile {
  case tables([ForeignTable], [Diagnostic])
  case page
  case pabulib
  /// Paper ballots as CONSUL's officers type them: ids, commas, semicolons, line ends and nothing else.
  case ballotSheet

  init(_ path: String, _ bytes: [UInt8]) {
    let start = bytes.prefix(512).drop {
      $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 >= 0xBB && $0 != 0xD0
    }
    if bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      do throws(Diagnostic) { self = .tables(try Workbook.read(path, bytes), []) } catch { self = .tables([], [error]) }
    } else if start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") {
      do throws(JSONFault) {
        self = .tables((try JSONTable.read(path, bytes)).map { [$0] } ?? [], [])
      } catch {
        self = .tables([], [error.diagnostic])
      }
    } else if start.first == UInt8(ascii: "<") {
      self = .page
    } else if start.starts(with: "META".utf8), start.dropFirst(4).first.map({ $0 < 0x20 || $0 == 0x3B }) ?? false {
      self = .pabulib
    } else if Self.isBallotSheet(bytes) {
      self = .ballotSheet
    } else {
      let (table, problems) = ForeignCSV.read(path, bytes)
      self = .tables(table.map { [$0] } ?? [], problems)
    }
  }

  private static func isBallotSheet(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.contains { (0x30...0x39).contains($0) }
      && bytes.allSatisfy { (0x30...0x39).contains($0) || [0x2C, 0x3B, 0x0A, 0x0D, 0x20].contains($0) }
  }
}
