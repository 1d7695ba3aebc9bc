internal import BudgetModel
internal import Diagnostics

extension MarkdownReader {
  func inlines(_ nodes: [CMarkNode]) -> [Inline] {
    let read = joined(nodes.compactMap(inline))
    for case .text(let text) in read { checkLeftovers(text) }
    return read
  }

  private func inline(_ node: CMarkNode) -> Inline? {
    switch node.kind {
    case .text: return .text(clean(node.literal))
    case .emphasis: return .emphasis(inlines(node.children))
    case .strong: return .strong(inlines(node.children))
    case .codeSpan: return .code(clean(node.literal))
    case .softBreak: return .softBreak
    case .lineBreak: return .lineBreak
    case .link: return link(node)
    case .image: return image(node)
    default:
      report("IN512", at: node.literal, ["html": node.literal.firstTag])
      return nil
    }
  }

  private func link(_ node: CMarkNode) -> Inline? {
    let label = inlines(node.children)
    let destination = node.destination
    if label.map(\.plainText).joined().trimmed.isEmpty {
      report("IN518", at: destination, ["destination": destination])
    }
    switch LinkResolver.target(of: destination, in: source.path) {
    case .success(let target): return .link(target, label)
    case .failure(let fault):
      report(fault.code, at: destination, fault.arguments.merging(["destination": destination]) { $1 })
      return .emphasis(label)
    }
  }

  private func image(_ node: CMarkNode) -> Inline? {
    let file = node.destination
    let alternative = inlines(node.children).map(\.plainText).joined().trimmed
    if alternative.isEmpty { report("IN514", at: file, ["file": file]) }
    guard ImageFile.isAccepted(file) else {
      report("IN522", at: file, ["file": file, "endings": ImageFile.endings.joined(separator: ", ")])
      return nil
    }
    return alternative.isEmpty ? nil : .image(file: file, alternative: alternative)
  }

  /// Neighbouring texts as one: cmark cuts them at every character that might have meant something.
  private func joined(_ inlines: [Inline]) -> [Inline] {
    inlines.reduce(into: []) { joined, next in
      if case .text(let new) = next, case .text(let old)? = joined.last {
        joined[joined.count - 1] = .text(old + new)
      } else {
        joined.append(next)
      }
    }
  }

  /// Marks that were meant as links or footnotes and came out as text.
  private func checkLeftovers(_ text: String) {
    for (first, second) in zip(text.utf8, text.utf8.dropFirst()) {
      switch (first, second) {
      case (UInt8(ascii: "["), UInt8(ascii: "^")): return report("IN524", at: "[^")
      case (UInt8(ascii: "]"), UInt8(ascii: "(")): return report("IN523", at: "](")
      case (UInt8(ascii: "]"), UInt8(ascii: "[")): return report("IN523", at: "][")
      default: continue
      }
    }
  }

  /// The text itself; entities such as `&#8;` that stand for a control character are reported.
  func clean(_ text: String) -> String {
    guard text.utf8.contains(where: \.mayBeControl),
      let control = text.unicodeScalars.first(where: \.isRefusedControl)
    else { return text }
    report("IN108", line: blockLines.lowerBound, ["character": control.codePoint])
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isRefusedControl }))
  }

  /// Reports at the first place within the block where `literal` stands, or else at the block's first line.
  private func report(_ code: DiagnosticCode, at literal: String, _ arguments: [String: String] = [:]) {
    context.report(Diagnostic(code, at: place(of: literal), arguments))
  }

  private func place(of literal: String) -> SourceLocation {
    let wanted = Array(literal.prefix { $0 != "\n" }.utf8)
    let lines = source.lines
    for number in blockLines where lines.indices.contains(number - 1) && !wanted.isEmpty {
      let line = lines[number - 1]
      guard let start = source.bytes[line].firstRange(of: wanted)?.lowerBound else { continue }
      return source.location(ofByte: start, length: String(decoding: wanted, as: UTF8.self).unicodeScalars.count)
    }
    return SourceLocation(path: source.path, line: blockLines.lowerBound)
  }
}

/// What may be shown as a picture: a file next to the text, of a kind that every browser shows.
enum ImageFile {
  static let endings = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"]

  static func isAccepted(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let ending = parts.last, endings.contains(String(ending)), !name.hasPrefix(".") else {
      return false
    }
    return name.utf8.allSatisfy { c in
      (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7A || c >= 0x30 && c <= 0x39 || c == 0x2D || c == 0x5F || c == 0x2E
    }
  }
}
