public import Diagnostics
import Checksums

/// Warnings that are known and accepted, so that only new ones are told.
///
/// A line of the file is `code fingerprint times path`; what follows `#` is for people. A problem is told by its code,
/// its file and the values in its message, never by its line, so that text above it may change.
public struct Baseline: Sendable {
  /// What a line accepts.
  struct Entry: Hashable, Sendable {
    let key: Key
    let times: Int
    let location: SourceLocation
  }

  struct Key: Hashable, Sendable {
    let code: DiagnosticCode
    let path: String
    let fingerprint: String
  }

  /// The name of the list in a portal's folder.
  public static let usualName = "insyn-baseline.txt"

  let entries: [Entry]
  /// What is wrong with the list itself: IN809, IN810.
  let problems: [Diagnostic]

  /// Reads a list. `path` is its name in messages.
  public init(_ path: String, _ bytes: [UInt8]) {
    var entries: [Entry] = []
    var problems: [Diagnostic] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let text = line.drop(while: \.isWhitespace)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let place = SourceLocation(path: path, line: index + 1, column: 1, length: line.unicodeScalars.count)
      guard let entry = Entry(text, at: place) else {
        problems.append(Diagnostic("IN809", at: place))
        continue
      }
      let known = Catalogue.entry(for: entry.key.code)
      if known?.severity == .error { problems.append(Diagnostic("IN810", at: place, ["code": entry.key.code])) }
      entries.append(entry)
    }
    self.entries = entries
    self.problems = problems
  }

  /// A list that accepts these warnings and nothing else. The same problems give the same bytes in one language.
  public static func bytes(accepting problems: [Diagnostic], in language: MessageLanguage) -> [UInt8] {
    let known = Dictionary(grouping: problems.filter { $0.severity == .warning }, by: Key.init)
    let sorted = known.sorted {
      ($0.key.path, $0.key.code, $0.key.fingerprint) < ($1.key.path, $1.key.code, $1.key.fingerprint)
    }
    let lines = sorted.flatMap { key, problems in
      let words = problems.first.map { Self.oneLine($0.told(in: language).message) } ?? ""
      return ["", "# \(words)", "\(key.code) \(key.fingerprint) \(problems.count) \(key.path)"]
    }
    return Array((Self.heading(language) + lines).map { $0 + "\n" }.joined().utf8)
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func heading(_ language: MessageLanguage) -> [String] {
    switch language {
    case .en: ["# Problems that are known and accepted. Written by 'insyn check --write-baseline'."]
    case .sv: ["# Problem som är kända och godtagna. Skriven av 'insyn check --write-baseline'."]
    case .fi: ["# Tunnetut ja hyväksytyt ongelmat. Tämän kirjoitti 'insyn check --write-baseline'."]
    }
  }
}

extension Baseline.Entry {
  /// Nil for a line that is none.
  fileprivate init?(_ line: Substring, at location: SourceLocation) {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, parts[0].hasPrefix("IN"), parts[1].count == 12, let times = Int(parts[2]), times > 0 else {
      return nil
    }
    let code = DiagnosticCode(String(parts[0]))
    key = Baseline.Key(code: code, path: String(parts[3]), fingerprint: String(parts[1]))
    (self.times, self.location) = (times, location)
  }
}

extension Baseline.Key {
  /// The fingerprint is of the values in the message, which no change of wording or language touches. Numbers of lines
  /// are left out.
  init(_ problem: Diagnostic) {
    (code, path) = (problem.code, problem.location.path)
    let lasting = problem.arguments.filter { !["line", "lines"].contains($0.key) }
    let values = lasting.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\u{0}" }.joined()
    fingerprint = String(SHA256.hexadecimal(of: Array("\(problem.code)\u{0}\(values)".utf8)).prefix(12))
  }
}
