import Diagnostics
import Foundation
import Testing

@Suite("The catalogue of problems")
struct CatalogueTests {
  private static let pages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/diagnostics")

  @Test func givesEachCodeToOneProblem() {
    let codes = Catalogue.entries.map(\.code)
    let twice = Set(codes.filter { code in codes.count { $0 == code } > 1 })
    #expect(twice.isEmpty)
  }

  @Test(arguments: Catalogue.entries.map(\.code))
  func saysTheSameInEveryLanguage(code: DiagnosticCode) throws {
    let entry = try #require(Catalogue.entry(for: code))
    let english = try #require(entry.words[.en])
    #expect(!english.message.isEmpty && !english.message.hasSuffix("."))
    for language in MessageLanguage.allCases {
      let words = try #require(entry.words[language])
      #expect(Self.names(in: words.message) == Self.names(in: english.message), "\(language) message")
      #expect(words.notes.keys.sorted() == english.notes.keys.sorted(), "\(language) notes")
      #expect(words.hint.isEmpty == english.hint.isEmpty, "\(language) hint")
    }
  }

  @Test func hasAPageForEachCodeAndNoOther() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.pages.path)
    let pages = Set(files.filter { $0.hasPrefix("IN") }.map { String($0.dropLast(3)) })
    #expect(pages == Set(Catalogue.entries.map(\.code.rawValue)))
  }

  @Test(arguments: Catalogue.entries.map(\.code.rawValue))
  func explainsEachCodeOnItsPage(code: String) throws {
    let text = try String(contentsOf: Self.pages.appendingPathComponent("\(code).md"), encoding: .utf8)
    #expect(text.hasPrefix("# \(code): "))
    #expect(text.contains("\n## What holds\n") && text.contains("\n## Why\n"))
    let isShown = text.contains("\n## Wrong\n") && text.contains("\n## Right\n")
    #expect(isShown || text.contains("\nNot shown by files:"))
    #expect(!text.contains("\n======="), "marks of a merge")
  }

  private static func names(in text: String) -> Set<String> {
    Set(text.matches(of: /\{[a-z_]+\}/).map { String($0.output) })
  }
}
