import Foundation

/// A text that was once looked at and found right, kept beside the test in `Snapshots/`.
///
///     #expect(Snapshot("home.sv.html").difference(from: page) == nil)
///
/// `RECORD_SNAPSHOTS=1` writes the texts anew and fails the tests, so that nobody records unseen.
public struct Snapshot {
  public let path: String

  public init(_ name: String, beside testFile: String = #filePath) {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Snapshots")
    path = folder.appendingPathComponent(name).path
  }

  /// Nil when the text is the one that is kept; otherwise the first line that differs, or what was done.
  public func difference(from text: String) -> String? {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { return record(text) }
    guard let kept = try? String(contentsOfFile: path, encoding: .utf8) else {
      return "\(path) is not there: look at the text and record it with RECORD_SNAPSHOTS=1"
    }
    return Self.firstDifference(kept, text).map { "\(path):\($0)" }
  }

  public func difference(from bytes: [UInt8]) -> String? { difference(from: String(decoding: bytes, as: UTF8.self)) }

  private func record(_ text: String) -> String {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(path): look at it, then run without RECORD_SNAPSHOTS"
    } catch {
      return "could not record \(path): \(error)"
    }
  }

  /// The number of the first line that differs, with both lines.
  static func firstDifference(_ kept: String, _ text: String) -> String? {
    guard kept != text else { return nil }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let was = line < old.count ? "\(old[line])" : "(end)"
    let isNow = line < new.count ? "\(new[line])" : "(end)"
    return "\(line + 1): kept: \(was)\n  now: \(isNow)"
  }
}
