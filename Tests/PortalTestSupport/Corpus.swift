public import Foundation

/// Small files that readers are tried on, whole and damaged in many ways. They lie in `Tests/Corpus`; a file that once
/// broke a reader is added there.
public enum Corpus {
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus")

  /// The names of the files of a kind, in order.
  public static func names(_ kind: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path)) ?? []
    return all.filter { !$0.hasPrefix(".") }.sorted()
  }

  public static func bytes(_ kind: String, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(kind).appendingPathComponent(name)))
  }

  /// Calls `attempt` with damaged copies: a bounded number in a test run, and for `INSYN_FUZZ_SECONDS` seconds a file
  /// where that is set, from seeds of that moment. Ends at the first that `attempt` refuses, and gives it.
  public static func damage(
    _ bytes: [UInt8], with others: [[UInt8]] = [], times: UInt64 = 150, _ attempt: ([UInt8]) -> Bool
  ) -> (seed: UInt64, bytes: [UInt8])? {
    let seconds = ProcessInfo.processInfo.environment["INSYN_FUZZ_SECONDS"].flatMap(Double.init)
    let start = Date()
    let first = seconds == nil ? 0 : UInt64(start.timeIntervalSince1970) << 20
    var seed = first
    while seconds.map({ Date().timeIntervalSince(start) < $0 }) ?? (seed < times) {
      var numbers = SeededNumbers(seed: seed)
      let damaged = Damage.done(to: bytes, others, &numbers)
      if !attempt(damaged) { return (seed, damaged) }
      seed += 1
    }
    return nil
  }
}

/// What goes wrong with files: bits flip, pieces get lost, doubled, moved or mixed with others.
private enum Damage {
  /// Bytes that mean something to readers of tables and texts.
  private static let spice: [[UInt8]] =
    [
      "\"", "\"\"", ";", ",", "\n", "\r\n", "\r", "|", "\t", " ", "-1", "99999999999999999999", "0", "1e9", "META",
      "VOTES", "=",
    ].map { Array($0.utf8) } + [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x00], [0xC3], [0xE4], []]

  static func done(to bytes: [UInt8], _ others: [[UInt8]], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &numbers) { once(&bytes, others, &numbers) }
    return bytes
  }

  private static func once(_ bytes: inout [UInt8], _ others: [[UInt8]], _ numbers: inout SeededNumbers) {
    let range = piece(of: bytes, &numbers)
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0 where !bytes.isEmpty:
      bytes[Int.random(in: bytes.indices, using: &numbers)] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
    case 1: bytes.removeSubrange(range)
    case 2: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 3: bytes.replaceSubrange(range, with: bytes[range].reversed())
    case 4 where !others.isEmpty:
      let other = others[Int.random(in: others.indices, using: &numbers)]
      bytes.replaceSubrange(range, with: other[piece(of: other, &numbers)])
    case 5: bytes.removeLast(bytes.count - range.lowerBound)
    default:
      bytes.insert(contentsOf: spice[Int.random(in: spice.indices, using: &numbers)], at: range.lowerBound)
    }
  }

  private static func piece(of bytes: [UInt8], _ numbers: inout SeededNumbers) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &numbers)
    return start..<min(bytes.count, start + Int.random(in: 0...24, using: &numbers))
  }
}
