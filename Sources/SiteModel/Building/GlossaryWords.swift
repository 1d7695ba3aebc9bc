import BudgetModel

/// The words of a glossary in one language, made to be found in texts.
struct GlossaryWords: Sendable {
  /// A term of several words; the first is the key it is found by.
  private struct Wording: Sendable {
    let rest: [String]
    let id: TermID
  }

  /// Those with most words first.
  private let byFirstWord: [String: [Wording]]

  init(_ terms: [GlossaryTerm], _ language: Language) {
    var found: [String: [Wording]] = [:]
    for term in terms {
      for wording in term.words(in: language) {
        let words = Self.words(of: wording).map { wording[$0].lowercased() }
        guard let first = words.first else { continue }
        found[first, default: []].append(Wording(rest: Array(words.dropFirst()), id: term.id))
      }
    }
    byFirstWord = found.mapValues { $0.sorted { ($1.rest.count, $0.id) < ($0.rest.count, $1.id) } }
  }

  var isEmpty: Bool { byFirstWord.isEmpty }

  /// Where words stand: runs of letters, digits and hyphens.
  static func words(of text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let isPart = isPart(scalar)
      if isPart, start == nil { start = index }
      if !isPart, let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let start { words.append(start..<scalars.endIndex) }
    return words
  }

  @inline(__always)
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || scalar == "-"
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Cuts a text at the terms that are not in `used`, and adds them there. O(n) in the length of the text.
  func cut(_ text: String, used: inout Set<TermID>) -> [Inline] {
    let words = Self.words(of: text)
    var inlines: [Inline] = []
    var end = text.startIndex
    var number = 0
    while number < words.count {
      guard let found = wording(at: number, words, of: text, unused: used) else {
        number += 1
        continue
      }
      let range = words[number].lowerBound..<words[number + found.rest.count].upperBound
      if end < range.lowerBound { inlines.append(.text(String(text[end..<range.lowerBound]))) }
      inlines.append(.link(.content(path: "glossary", anchor: found.id.rawValue), [.text(String(text[range]))]))
      used.insert(found.id)
      end = range.upperBound
      number += found.rest.count + 1
    }
    if end < text.endIndex { inlines.append(.text(String(text[end...]))) }
    return inlines
  }

  private func wording(
    at number: Int, _ words: [Range<String.Index>], of text: String, unused used: Set<TermID>
  ) -> Wording? {
    guard let candidates = byFirstWord[text[words[number]].lowercased()] else { return nil }
    return candidates.first { wording in
      guard !used.contains(wording.id), number + wording.rest.count < words.count else { return false }
      return wording.rest.enumerated().allSatisfy { offset, word in
        let place = number + 1 + offset
        return text[words[place - 1].upperBound..<words[place].lowerBound] == " "
          && text[words[place]].lowercased() == word
      }
    }
  }
}

/// Links a page's texts to the glossary: each term once, at its first use. Headings, links and code are left alone.
struct GlossaryLinker {
  private let words: GlossaryWords
  private var used: Set<TermID> = []

  init(_ words: GlossaryWords) { self.words = words }

  mutating func linked(_ text: RichText) -> RichText {
    words.isEmpty ? text : RichText(path: text.path, blocks: linked(text.blocks))
  }

  private mutating func linked(_ blocks: [Block]) -> [Block] {
    blocks.map { Block(linked($0.kind), line: $0.line) }
  }

  private mutating func linked(_ kind: Block.Kind) -> Block.Kind {
    switch kind {
    case .paragraph(let inlines): return .paragraph(linked(inlines))
    case .quote(let blocks): return .quote(linked(blocks))
    case .list(let start, let tight, let items):
      return .list(start: start, tight: tight, items.map { ListItem(done: $0.done, blocks: linked($0.blocks)) })
    case .table(let table):
      let rows = table.rows.map { row in row.map { linked($0) } }
      return .table(Table(alignments: table.alignments, header: table.header, rows: rows))
    case .heading, .code, .rule: return kind
    }
  }

  private mutating func linked(_ inlines: [Inline]) -> [Inline] {
    var done: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let text): done += words.cut(text, used: &used)
      case .emphasis(let inner): done.append(.emphasis(linked(inner)))
      case .strong(let inner): done.append(.strong(linked(inner)))
      case .link, .code, .image, .softBreak, .lineBreak: done.append(inline)
      }
    }
    return done
  }
}
