internal import Diagnostics

/// Reads a YAML file, or the front matter of a text, into located values.
public enum YAMLDocument {
  /// Nesting beyond this is refused: no file of a portal needs more than eight.
  static let deepest = 32

  /// The value of a whole file; nil when it is empty or could not be read. Reports IN110-IN127.
  public static func read(_ source: SourceText, in context: ReadingContext) -> YAMLNode? {
    let root = read(source, source.bytes[...], firstLine: 1, in: context)
    guard let root, case .mapping(let entries) = root.content, entries.isEmpty, root.location.line == 0 else {
      return root
    }
    context.report(Diagnostic("IN124", at: .file(source.path)))
    return nil
  }

  /// The value of a part of a file that begins at line `firstLine`. Nil when it could not be read; without keys, and
  /// placed at the file as a whole, when nothing is written there.
  static func read(
    _ source: SourceText, _ bytes: ArraySlice<UInt8>, firstLine: Int, in context: ReadingContext
  ) -> YAMLNode? {
    let excerpt = YAMLExcerpt(source: source, bytes: bytes, firstLine: firstLine)
    return bytes.withUnsafeBufferPointer { buffer in
      let composer = YAMLComposer(excerpt: excerpt, events: YAMLEvents(buffer), context: context)
      do throws(YAMLFailure) {
        return try composer.document()
      } catch {
        context.report(YAMLHint.diagnostic(for: error, in: excerpt))
        return nil
      }
    }
  }
}

/// Builds a tree of located values from events.
struct YAMLComposer {
  private let excerpt: YAMLExcerpt
  private let events: YAMLEvents
  private let context: ReadingContext

  init(excerpt: YAMLExcerpt, events: YAMLEvents, context: ReadingContext) {
    self.excerpt = excerpt
    self.events = events
    self.context = context
  }

  /// The first document; a second one is reported as IN117.
  func document() throws(YAMLFailure) -> YAMLNode {
    var found: YAMLNode?
    while true {
      switch try events.next() {
      case .end:
        return found ?? YAMLNode(content: .mapping([]), location: .file(excerpt.source.path))
      case .documentStart(let start):
        if let found {
          context.report(Diagnostic("IN117", at: excerpt.location(start)))
          return found
        }
        found = try node(try events.next(), depth: 1)
      default: continue
      }
    }
  }

  private func node(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> YAMLNode {
    switch event {
    case .scalar(let text, let isQuoted, let isDecorated, let start, let end):
      let place = excerpt.location(start, end)
      if isDecorated { reportDecoration(at: place) }
      if !isQuoted, let hash = excerpt.hash(after: end) { context.report(Diagnostic("IN125", at: hash)) }
      if let control = text.unicodeScalars.first(where: \.isRefusedControl) {
        context.report(Diagnostic("IN108", at: place, ["character": control.codePoint]))
      }
      return YAMLNode(content: .scalar(text, isQuoted: isQuoted), location: place)
    case .alias(let start, let end):
      let place = excerpt.location(start, end)
      reportDecoration(at: place)
      return YAMLNode(content: .unusable, location: place)
    case .sequenceStart(let isDecorated, let start):
      return try collection(isDecorated, start, depth, sequence)
    case .mappingStart(let isDecorated, let start):
      return try collection(isDecorated, start, depth, mapping)
    default:
      return YAMLNode(content: .unusable, location: .file(excerpt.source.path))
    }
  }

  private func collection(
    _ isDecorated: Bool, _ start: YAMLEvent.Mark, _ depth: Int,
    _ content: (Int) throws(YAMLFailure) -> YAMLNode.Content
  ) throws(YAMLFailure) -> YAMLNode {
    let place = excerpt.location(start)
    if isDecorated { reportDecoration(at: place) }
    guard depth <= YAMLDocument.deepest else {
      context.report(Diagnostic("IN118", at: place, ["limit": YAMLDocument.deepest]))
      try skip()
      return YAMLNode(content: .unusable, location: place)
    }
    return YAMLNode(content: try content(depth), location: place)
  }

  private func sequence(depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event { return .sequence(items) }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
    var entries: [YAMLNode.Entry] = []
    while true {
      let event = try events.next()
      if case .mappingEnd = event { return .mapping(entries) }
      let key = try node(event, depth: depth + 1)
      let value = try node(try events.next(), depth: depth + 1)
      if let last = entries.last, let number = last.value.continued(byDecimals: key, value) {
        entries[entries.count - 1] = YAMLNode.Entry(key: last.key, value: number)
      } else if let entry = entry(key, value, after: entries) {
        entries.append(entry)
      }
    }
  }

  private func entry(_ key: YAMLNode, _ value: YAMLNode, after known: [YAMLNode.Entry]) -> YAMLNode.Entry? {
    guard case .scalar(let name, let isQuoted) = key.content, !name.isEmpty else {
      if case .unusable = key.content { return nil }
      context.report(Diagnostic("IN119", at: key.location))
      return nil
    }
    if name == "<<", !isQuoted {
      reportDecoration(at: key.location)
      return nil
    }
    if let first = known.first(where: { $0.key.value == name }) {
      context.report(
        Diagnostic("IN120", at: key.location, ["key": name], notes: [.init("first", at: first.key.location)]))
      return nil
    }
    return YAMLNode.Entry(key: Located(name, at: key.location), value: value)
  }

  /// Reads past the rest of a collection whose start has been met.
  private func skip() throws(YAMLFailure) {
    var depth = 1
    while depth > 0 {
      switch try events.next() {
      case .sequenceStart, .mappingStart: depth += 1
      case .sequenceEnd, .mappingEnd: depth -= 1
      case .end: return
      default: continue
      }
    }
  }

  private func reportDecoration(at place: SourceLocation) { context.report(Diagnostic("IN116", at: place)) }
}
