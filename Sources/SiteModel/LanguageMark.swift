import BudgetModel

/// How a text says that it is in another language than its page, wherever in a sentence it ends up: it stands between
/// private-use characters of plane 15, which no author can type and which never leave the renderer.
///
/// `Budget – ⟨fi⟩Ratkaise⟨⟩`: begin (U+F0001), the code in letters U+F0061 and on, text follows (U+F0002), the text, end
/// (U+F0003).
public enum LanguageMark {
  public static let begin: Unicode.Scalar = "\u{F0001}"
  public static let text: Unicode.Scalar = "\u{F0002}"
  public static let end: Unicode.Scalar = "\u{F0003}"
  private static let letters: UInt32 = 0xF0000

  static func marked(_ text: String, _ language: Language) -> String {
    var marked = String(begin)
    for letter in language.code.unicodeScalars {
      marked.unicodeScalars.append(Unicode.Scalar(letters + letter.value) ?? letter)
    }
    marked.unicodeScalars.append(Self.text)
    marked += text
    marked.unicodeScalars.append(end)
    return marked
  }

  /// The letter of a language's code that a character of a mark means; nil for other characters.
  public static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard isPart(scalar), scalar.value - letters >= 0x61 else { return nil }
    return Unicode.Scalar(scalar.value - letters)
  }

  /// Whether a character belongs to a mark, and not to a text.
  public static func isPart(_ scalar: Unicode.Scalar) -> Bool { (letters...letters + 0x7A).contains(scalar.value) }
}
