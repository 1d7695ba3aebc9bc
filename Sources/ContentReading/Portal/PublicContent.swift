public import BudgetModel
public import Diagnostics

/// What a file of the content says to the public: its keys and its text as they were written, so that a portal can be
/// brought back from its open data.
///
/// Left out are comments, what is kept from the public, and what happens after the day of the site: pages do not show
/// that either.
public enum PublicContent {
  /// Keys of `round.yaml` that are for staff.
  static let withheld: Set<String> = ["anchored_with"]
  /// Keys of `votes:` that stay. The exports themselves are never published; `insyn import` puts others in their place.
  static let shownOfVotes: Set<String> = ["publish", "duplicate_voters", "spoil_ballots"]

  /// Writes `{"path": ..., "keys": {...}, "text": ...}`; `text` for texts only. Writes nothing when the file cannot be
  /// read.
  ///
  /// - Parameter smallestGroup: numbers of supporters below it are left out, as pages leave them out.
  public static func write(
    _ path: String, _ bytes: [UInt8], on day: Day, smallestGroup: Int, to json: inout JSONWriter
  ) {
    let context = ReadingContext()
    guard let source = try? SourceText(path: path, bytes: bytes) else { return }
    let isText = path.hasSuffix(".md")
    let matter = isText ? FrontMatter(source, in: context) : nil
    let read = isText ? matter?.keys : YAMLDocument.read(source, in: context)
    guard let root = read, case .mapping(let entries) = root.content else { return }
    let keys = PublicKeys(day: day, smallestGroup: smallestGroup)
    let shown = path.hasSuffix("/round.yaml") ? keys.round(entries) : keys.shown(entries)
    json.object { json in
      json.member("path", path)
      json.member("keys", object: { json in for entry in shown { entry.write(to: &json) } })
      if let matter { json.member("text", PublicBody.text(source.string(matter.body))) }
    }
  }
}

/// The keys that may be shown on a day.
private struct PublicKeys {
  let day: Day
  let smallestGroup: Int

  /// Lists whose items have happened, with the key that says when.
  private static let dated = [
    "updates": "date", "changes": "date", "decisions": "date", "assessments": "date", "recommendations": "published",
  ]
  /// What has happened once its `date` has come.
  private static let happened: Set<String> = ["answered", "reported", "answer", "withdrawn"]

  func shown(_ entries: [YAMLNode.Entry]) -> [YAMLNode.Entry] { entries.compactMap(shown) }

  private func shown(_ entry: YAMLNode.Entry) -> YAMLNode.Entry? {
    switch entry.value.content {
    case .mapping(let entries):
      if Self.happened.contains(entry.key.value), isLater(entry.value["date"]) { return nil }
      return YAMLNode.Entry(key: entry.key, value: entry.value.with(.mapping(shown(entries))))
    case .sequence(let items):
      let date = Self.dated[entry.key.value]
      let kept = items.filter { item in date.map { !isLater(item[$0]) } ?? true }
      return YAMLNode.Entry(key: entry.key, value: entry.value.with(.sequence(kept.map(shown))))
    case .scalar(let text, _):
      let isSmall = entry.key.value == "supporters" && Int(text).map { $0 > 0 && $0 < smallestGroup } ?? false
      return isSmall ? nil : entry
    default: return entry
    }
  }

  private func shown(_ item: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = item.content else { return item }
    return item.with(.mapping(shown(entries)))
  }

  private func isLater(_ date: YAMLNode?) -> Bool {
    guard let day = date?.scalar.flatMap({ Day(iso: $0) }) else { return false }
    return day > self.day
  }

  /// Nothing that follows from a count under embargo; neither the exports nor the lot before the ballot is shown.
  func round(_ entries: [YAMLNode.Entry]) -> [YAMLNode.Entry] {
    let votes = entries.first { $0.key.value == "votes" }?.value
    let isOpen = !isLater(votes?["publish"])
    return shown(entries.filter { !PublicContent.withheld.contains($0.key.value) }).compactMap { entry in
      switch entry.key.value {
      case "votes": entry.keeping { PublicContent.shownOfVotes.contains($0) }
      case "decisions": isOpen ? entry : nil
      case "evaluation":
        isOpen && !isLater(entry.value["date"]) ? entry : entry.keeping { ["due", "method"].contains($0) }
      case "ballot_order": isLater(entry.value["published"]) ? entry.keeping { $0 != "order" } : entry
      default: entry
      }
    }
  }
}

extension YAMLNode {
  fileprivate func with(_ content: Content) -> YAMLNode { YAMLNode(content: content, location: location) }

  fileprivate func write(to json: inout JSONWriter) {
    switch content {
    case .scalar(let text, _): json.value(text)
    case .sequence(let items): json.array { json in for item in items { item.write(to: &json) } }
    case .mapping(let entries): json.object { json in for entry in entries { entry.write(to: &json) } }
    case .unusable: json.null()
    }
  }
}

extension YAMLNode.Entry {
  fileprivate func keeping(_ isShown: (String) -> Bool) -> Self {
    guard case .mapping(let entries) = value.content else { return self }
    return Self(key: key, value: value.with(.mapping(entries.filter { isShown($0.key.value) })))
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.key(key.value)
    value.write(to: &json)
  }
}

/// The body of a text as it was written.
private enum PublicBody {
  /// Lines end with LF. A link definition that nothing refers to is shown nowhere, so people hide notes in it
  /// (`[//]: # (ask Anna)`): it is left out.
  static func text(_ body: String) -> String {
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let kept = lines.filter { line in
      guard let label = label(of: line) else { return true }
      return body.lowercased().matchCount(of: "[\(label.lowercased())]") > 1
    }
    return kept.joined(separator: "\n").withoutOuterSpace
  }

  /// `brygga` of `[brygga]: https://...`
  private static func label(of line: Substring) -> Substring? {
    let rest = line.drop { $0 == " " }
    guard rest.first == "[", let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("]:") else { return nil }
    return rest[rest.index(after: rest.startIndex)..<close]
  }
}

extension String {
  fileprivate func matchCount(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
