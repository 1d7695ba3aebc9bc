/// Plain text made safe to stand in Markdown: shown as it is, whatever characters it holds.
enum MarkdownText {
  /// Escapes what would begin emphasis, code, a link or raw HTML. `isLineStart` guards marks of headings, lists and
  /// quotes too.
  static func escaped(_ text: String, isLineStart: Bool) -> String {
    var output = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if needsBackslash(scalars, index) || (isLineStart && startsBlock(scalars, index)) { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output
  }

  /// A text without markup, as paragraphs: blank lines separate them, single line breaks stay.
  static func paragraphs(of text: String) -> String {
    var paragraphs: [[String]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let clean = line.onOneLine
      if clean.isEmpty {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(escaped(clean, isLineStart: true))
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\\\n") }.joined(separator: "\n\n")
  }

  private static func needsBackslash(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "[", "]", "<": return true
    case "_": return !(isWord(scalars, index - 1) && isWord(scalars, index + 1))
    case "&": return isEntity(scalars[(index + 1)...])
    default: return false
    }
  }

  private static func isWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
  }

  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// Whether a mark would make its line a heading, a quote, a list item, a rule, a fence or a table.
  private static func startsBlock(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if index == 0 { return "#>+-=~|:".unicodeScalars.contains(scalars[0]) }
    guard scalars[index] == "." || scalars[index] == ")", index < 10 else { return false }
    return scalars[..<index].allSatisfy { $0 >= "0" && $0 <= "9" }
      && (index + 1 == scalars.count || scalars[index + 1] == " ")
  }
}
