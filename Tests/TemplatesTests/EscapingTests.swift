import Templates
import Testing

@Suite("Text stays text")
struct EscapingTests {
  /// Texts of pieces that matter and pieces that do not, the same in every run.
  static let texts: [String] = (0..<200).map { seed in
    let pieces = [
      "<", ">", "&", "\"", "'", "a", "åäö", "&amp;", "🇫🇮", "</script>", " ", "\u{0}", "{{x}}", "long enough",
    ]
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    return (0..<(seed % 23)).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
  }

  @Test(arguments: texts)
  func escapesSoThatReadingGivesTheTextBack(text: String) {
    let output = Theme(page: "{{x}}").render([.text("x", text)])
    #expect(!output.contains { "<>\"'".contains($0) })
    #expect(Self.unescaped(output) == text)
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
