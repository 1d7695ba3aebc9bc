internal import BudgetModel
internal import Checksums
internal import Diagnostics

/// Reads a text and its translations as one thing: facts from whichever file has them, words from each.
///
/// A fact that stands in several files must be the same in all (IN502). Words that one language has, all must have
/// (IN504). A missing translation is reported at the files that are there (IN501), except for drafts.
struct SiblingReader {
  private struct Text {
    let language: Language
    let frontMatter: FrontMatter
    var fields: MappingReader
    /// The words that have been read, with their keys.
    var words: [(key: String, text: String)] = []

    /// Eight hexadecimal digits of SHA-256 over words and body.
    var mark: String {
      let said = words.map { "\($0.key): \($0.text)\n" }.joined()
      let body = frontMatter.source.bytes[frontMatter.body].filter { $0 != 0x0D }
      return String(SHA256.hexadecimal(of: Array(said.utf8) + body).prefix(8))
    }

    mutating func keep(_ key: String, _ text: String?) {
      if let text { words.append((key, text)) }
    }
  }

  let group: ContentInventory.TextGroup
  let context: ReadingContext
  private var texts: [Text]

  init(_ group: ContentInventory.TextGroup, in folder: some ContentFolder, _ context: ReadingContext) {
    self.group = group
    self.context = context
    texts = group.paths(in: context.languages).compactMap { language, path in
      guard let source = context.text(of: path, in: folder) else { return nil }
      let frontMatter = FrontMatter(source, in: context)
      let fields = MappingReader(frontMatter.keys, path: path, in: context)
      return Text(language: language, frontMatter: frontMatter, fields: fields)
    }
  }

  /// Reads one text without a body whose keys are those of a reader. Nil never comes.
  init?(probing fields: MappingReader) {
    guard let source = try? SourceText(path: "x.sv.md", bytes: Array("---\n---\n".utf8)) else { return nil }
    let path = "content/x"
    group = ContentInventory.TextGroup(folder: path, name: "2026-01-01-x", files: [.swedish: source.path])
    context = fields.context
    texts = [Text(language: .swedish, frontMatter: FrontMatter(source, in: fields.context), fields: fields)]
  }

  /// The file that things without a line of their own are reported at: the one the text was first written in.
  var location: SourceLocation {
    let original = texts.first { !$0.fields.has("translated_from") } ?? texts.first
    return .file(original?.frontMatter.source.path ?? group.folder)
  }

  /// Whether every file could be read, so that what is not there is really missing.
  private var isReadable: Bool { !texts.isEmpty && texts.allSatisfy(\.fields.isReadable) }
}

// MARK: - Facts

extension SiblingReader {
  mutating func fact<Value: Equatable>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    locatedFact(key, kind)?.value
  }

  mutating func fact<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    read(key, kind) { _, _ in false }?.value
  }

  /// With the place of its value.
  mutating func locatedFact<Value: Equatable>(_ key: String, _ kind: ValueKind<Value>) -> Located<Value>? {
    read(key, kind, isSame: ==)
  }

  /// Nil after a report (IN131) when no file has it.
  mutating func requiredFact<Value: Equatable>(_ key: String, _ kind: ValueKind<Value>) -> Located<Value>? {
    let isMissing = isReadable && !texts.contains { $0.fields.has(key) }
    if isMissing { context.report(Diagnostic("IN131", at: location, ["key": key])) }
    return locatedFact(key, kind)
  }

  /// A list that may be left out, which means that it is empty.
  mutating func facts<Value>(_ key: String, of kind: ValueKind<Value>) -> [Value] { fact(key, .list(of: kind)) ?? [] }

  /// A list of things that are named once each.
  mutating func distinctFacts<Value: Hashable>(_ key: String, of kind: ValueKind<Value>) -> [Located<Value>] {
    fact(key, .distinct(of: kind)) ?? []
  }

  private mutating func read<Value>(
    _ key: String, _ kind: ValueKind<Value>, isSame: (Value, Value) -> Bool
  ) -> Located<Value>? {
    var first: (field: Field, value: Value)?
    for index in texts.indices {
      guard let field = texts[index].fields.field(key, kind.shape), let value = kind.read(field, context) else {
        continue
      }
      guard let known = first else {
        first = (field, value)
        continue
      }
      if !known.field.node.saysTheSame(as: field.node), !isSame(known.value, value) {
        context.report(
          Diagnostic("IN502", at: field.location, ["key": key], notes: [.init("first", at: known.field.location)]))
      }
    }
    return first.map { Located($0.value, at: $0.field.location) }
  }

  /// Where a fact is written, for problems that concern it.
  func place(of key: String) -> SourceLocation {
    for text in texts {
      if let field = text.fields.peek(key) { return field.location }
    }
    return location
  }

  /// What is written behind a key, for messages; empty when it is not one text.
  func text(of key: String) -> String {
    texts.lazy.compactMap { $0.fields.peek(key) }.first?.node.scalar ?? ""
  }

  func has(_ key: String) -> Bool { texts.contains { $0.fields.has(key) } }
}

// MARK: - Words

extension SiblingReader {
  /// A text that every language must have; nil where it is missing, after a report.
  mutating func requiredWords(_ key: String) -> [Language: String] {
    var words: [Language: String] = [:]
    for index in texts.indices {
      let text = texts[index].fields.required(key, .text)
      texts[index].keep(key, text)
      words[texts[index].language] = text
    }
    return words
  }

  /// A text that all languages have or none.
  mutating func words<Value>(_ key: String, _ kind: ValueKind<Value>) -> [Language: Value] {
    var words: [Language: Value] = [:]
    for index in texts.indices { words[texts[index].language] = texts[index].fields.optional(key, kind) }
    guard let has = texts.first(where: { $0.fields.has(key) }), let field = has.fields.peek(key) else { return words }
    for text in texts where text.fields.isReadable && !text.fields.has(key) {
      context.report(
        Diagnostic("IN504", at: field.key.location, ["key": key, "file": text.frontMatter.source.path]))
    }
    return words
  }

  mutating func words(_ key: String) -> [Language: String] {
    let words = words(key, .text)
    for index in texts.indices { texts[index].keep(key, words[texts[index].language]) }
    return words
  }

  /// Reports IN151 in each file that lacks `key`, which is needed because of what stands at `reason`.
  func require(_ key: String, because other: String, is value: String) {
    for text in texts where text.fields.isReadable && !text.fields.has(key) {
      context.report(
        Diagnostic(
          "IN151", at: .file(text.frontMatter.source.path), ["key": key, "other": other, "value": value],
          notes: [.init("reason", at: place(of: other))]))
    }
  }

  /// One value for each file that is there: its words, made from what the schema has read.
  mutating func perLanguage<Value>(_ make: (Language, RichText, TextSource) -> Value) -> PerLanguage<Value>? {
    var values: [Language: Value] = [:]
    for index in texts.indices {
      let text = texts[index]
      let source = TextSource(
        location: .file(text.frontMatter.source.path),
        translatedFrom: texts[index].fields.optional("translated_from", .language),
        isMachine: texts[index].fields.optional("machine", .yesNo) ?? false, mark: text.mark,
        originalMark: texts[index].fields.optional("original", .located(.text)))
      let body = MarkdownReader.read(text.frontMatter, in: context)
      values[text.language] = make(text.language, body, source)
    }
    return context.said(values)
  }
}

// MARK: - What all texts have

extension SiblingReader {
  mutating func publication() -> Publication {
    let addresses = words("address", .located(.pathPart))
    return Publication(
      isDraft: fact("draft", .yesNo) ?? false, from: fact("publish", .day),
      redirectFrom: facts("redirect_from", of: .located(.sitePath)), addresses: addresses)
  }

  /// Reports missing translations and unknown keys. To be called once everything has been read.
  func finish(isDraft: Bool) {
    for text in texts { text.fields.finish() }
    if isDraft { return }
    for language in context.mainLanguages where group.files[language] == nil {
      let missing = "\(group.folder)/\(group.name).\(language.code).md"
      context.report(Diagnostic("IN501", at: location, ["file": missing, "language": language.code]))
    }
  }
}
