import Foundation
import Testing

@testable import SiteRendering
@testable import Templates

@Suite("docs/themes.md")
struct ThemeDocsTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/themes.md")
  private static let mark = "<!-- From here on written by a test: RECORD_SNAPSHOTS=1 swift test --filter ThemeDocs -->"

  @Test func listsEveryNameThatATemplateCanUse() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let start = try #require(text.range(of: Self.mark))
    let expected = "\(Self.mark)\n\n" + NameList().text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try (text[..<start.lowerBound] + expected).write(to: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(String(text[start.lowerBound...]) == expected)
  }

  @Test func eachRecordHasANameOfItsOwn() {
    let names = NameList().records.map(\.name)
    #expect(Set(names).count == names.count)
  }
}

/// Every page kind and every record below it, as a reader of the documentation sees them.
private struct NameList {
  private(set) var records: [RecordShape] = []

  init() {
    for kind in PageKind.allCases { collect(kind.record) }
    collect(Record.moved.shape)
    collect(Record.page.shape)
  }

  private mutating func collect(_ record: RecordShape) {
    guard !records.contains(record) else { return }
    records.append(record)
    for field in record.fields { if let child = Self.record(in: field.shape) { collect(child) } }
  }

  private static func record(in shape: Shape) -> RecordShape? {
    switch shape {
    case .record(let record): record
    case .list(let element), .optional(let element): record(in: element)
    default: nil
    }
  }

  var text: String {
    let pages = PageKind.allCases.map { ($0.rawValue, $0.record) } + [("moved", Record.moved.shape)]
    let kinds = pages.map { file, shape in "### \(file).html\n\n\(Self.table(shape))" }
    let roots = Set(pages.map { $0.1 })
    let others = records.filter { !roots.contains($0) }.sorted { $0.name < $1.name }
    let parts = others.map { "### \($0.name)\n\n\(Self.table($0))" }
    return "## Page kinds\n\n" + kinds.joined(separator: "\n") + "\n## Records\n\n" + parts.joined(separator: "\n")
  }

  private static func table(_ record: RecordShape) -> String {
    "| name | is |\n|---|---|\n" + record.fields.map { "| `\($0.name)` | \(words($0.shape)) |\n" }.joined()
  }

  private static func words(_ shape: Shape) -> String {
    switch shape {
    case .record(let record): "[\(record.name)](#\(record.name.lowercased()))"
    case .list(let element): "list of \(words(element))"
    case .optional(let element): "\(words(element)), or nothing"
    default: shape.kind.rawValue
    }
  }
}
