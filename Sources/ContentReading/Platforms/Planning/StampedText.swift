internal import Checksums

/// A text file that an import made, and what became of it since.
///
/// The last line of its front matter is a comment that anyone can read:
///
///     # import decidim "7001": title=5f2a90c1 cost=0b77d1e9 body=4e5f6a7b
///
/// It says where the text came from, and a fingerprint of each key as the export last told it. A key whose line still
/// has that fingerprint was edited by nobody and follows the export. Another was edited and stays. There is no other
/// memory: deleting the comment makes the whole file the staff's own.
struct StampedText {
  /// Where the keys stand: at the top of a text, or alone in a file of YAML, which then ends with the stamp.
  enum Layout { case frontMatter, keys }

  /// What an export says should stand in a file: lines of the front matter by key, and the body.
  struct Wanted {
    var source: Source
    /// In the order in which a new file has them. Each text is a whole line, `title: Lekpark`, or several.
    var entries: [(key: String, text: String)]
    var body: String
    var layout = Layout.frontMatter
    /// Whether this is all that the file should hold: a key that is gone, and that nobody has edited, goes.
    var isWhole = false
    /// Fingerprints of files beside this one that have no place for a stamp of their own, by name.
    var marks: [String: String] = [:]
  }

  /// Where a text came from.
  struct Source: Hashable {
    let space: String
    let id: String

    /// `decidim "7001"`
    var text: String { "\(space) \"\(id.onOneLine.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
  }

  private(set) var source: Source?
  private var layout = Layout.frontMatter
  /// What each key was when it was last imported.
  private(set) var fingerprints: [String: String] = [:]
  /// The lines of the front matter, without the stamp, by the key that they belong to. Lines before the first key
  /// (comments) have an empty key.
  private(set) var entries: [(key: String, text: String)] = []
  private(set) var body = ""

  private static let bodyKey = "body"
  private static let mark = "# import "

  /// Nil when a text has no front matter.
  init?(_ text: String, _ layout: Layout = .frontMatter) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    self.layout = layout
    if layout == .keys {
      while lines.last == "" { lines.removeLast() }
      for line in lines {
        if line.hasPrefix(Self.mark) { readStamp(line) } else { add(line) }
      }
      return
    }
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
    for line in lines[1..<end] {
      if line.hasPrefix(Self.mark) { readStamp(line) } else { add(line) }
    }
    body = Self.trimmed(lines[(end + 1)...].joined(separator: "\n"))
  }

  private mutating func add(_ line: String) {
    let first = line.unicodeScalars.first
    if let first, first != " ", first != "#", first != "-", let colon = line.firstIndex(of: ":") {
      entries.append((String(line[..<colon]), line))
    } else if entries.isEmpty {
      entries.append(("", line))
    } else {
      entries[entries.count - 1].text += "\n" + line
    }
  }

  private mutating func readStamp(_ line: String) {
    let rest = line.dropFirst(Self.mark.count)
    guard let open = rest.firstIndex(of: "\""), let close = rest.lastIndex(of: "\""), open < close else { return }
    let id = rest[rest.index(after: open)..<close].replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    source = Source(space: rest[..<open].withoutOuterSpace, id: String(id))
    for part in rest[rest.index(after: close)...].split(separator: " ") {
      let pair = part.split(separator: "=")
      if pair.count == 2 { fingerprints[String(pair[0])] = String(pair[1]) }
    }
  }

  /// Eight digits are enough to tell one edit from none.
  static func fingerprint(_ text: String) -> String {
    String(SHA256.hexadecimal(of: Array(trimmed(text).utf8)).prefix(8))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " || $0 == "\r" || $0 == "\t" }.reversed()) }
      .joined(separator: "\n").withoutOuterSpace
  }
}

// MARK: - Writing

extension StampedText {
  /// A file that is not there yet.
  static func new(_ wanted: Wanted) -> String {
    var file = StampedText(source: wanted.source, layout: wanted.layout)
    file.entries = wanted.entries.map { ($0.key, $0.text) }
    file.body = wanted.body
    file.fingerprints = wanted.fingerprints
    return file.text
  }

  private init(source: Source, layout: Layout) {
    self.source = source
    self.layout = layout
  }

  /// The whole file.
  var text: String {
    var lines = (layout == .keys ? [] : ["---"]) + entries.map(\.text)
    if let source {
      let prints = fingerprints.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      lines.append("\(Self.mark)\(source.text): \(prints)")
    }
    if layout == .keys { return lines.joined(separator: "\n") + "\n" }
    lines.append("---")
    return lines.joined(separator: "\n") + "\n" + (body.isEmpty ? "" : "\n\(body)\n")
  }
}

extension StampedText.Wanted {
  var fingerprints: [String: String] {
    var prints = Dictionary(
      entries.map { ($0.key, StampedText.fingerprint($0.text)) }, uniquingKeysWith: { first, _ in first })
    if layout == .frontMatter { prints["body"] = StampedText.fingerprint(body) }
    return prints.merging(marks) { $1 }
  }
}

// MARK: - Three ways

extension StampedText {
  /// What an update did to a file's keys.
  struct Changes {
    var changed: [String] = []
    var kept: [String] = []
    /// Edited here and changed in the export: what stands here stays, and a person should look.
    var conflicts: [String] = []
  }

  /// Brings in what the export now says, where nobody has edited.
  mutating func update(to wanted: Wanted) -> Changes {
    var changes = Changes()
    source = source ?? wanted.source
    for entry in wanted.entries { update(entry.key, to: entry.text, &changes) }
    if layout == .frontMatter { update(Self.bodyKey, to: wanted.body, &changes) }
    // A draft waited for what the export lacked. When that has come and nobody touched the key, it may go.
    let known = Set(wanted.entries.map(\.key))
    for key in entries.map(\.key) where !known.contains(key) && (wanted.isWhole || key == "draft") {
      drop(key, &changes)
    }
    fingerprints.merge(wanted.marks) { $1 }
    return changes
  }

  /// Takes a key away that is as the last import left it.
  private mutating func drop(_ key: String, _ changes: inout Changes) {
    guard let index = index(of: key), fingerprints[key] == Self.fingerprint(entries[index].text) else { return }
    entries.remove(at: index)
    fingerprints[key] = nil
    changes.changed.append(key)
  }

  private func index(of key: String) -> Int? { entries.firstIndex { $0.key == key } }

  private func current(_ key: String) -> String? {
    key == Self.bodyKey ? body : index(of: key).map { entries[$0].text }
  }

  private mutating func update(_ key: String, to text: String, _ changes: inout Changes) {
    let wanted = Self.fingerprint(text)
    let before = fingerprints[key]
    let now = current(key).map(Self.fingerprint)
    if now == wanted {
      fingerprints[key] = wanted
    } else if before == nil, now == nil || (key == Self.bodyKey && body.isEmpty) {
      set(key, text)
      fingerprints[key] = wanted
      changes.changed.append(key)
    } else if now == before {
      set(key, text)
      fingerprints[key] = wanted
      changes.changed.append(key)
    } else if before == nil || before == wanted {
      changes.kept.append(key)
    } else {
      // The export's newest value is what the next import compares with, so that a conflict is told once.
      fingerprints[key] = wanted
      changes.conflicts.append(key)
    }
  }

  private mutating func set(_ key: String, _ text: String) {
    if key == Self.bodyKey {
      body = text
    } else if let index = index(of: key) {
      entries[index].text = text
    } else {
      entries.append((key, text))
    }
  }
}
