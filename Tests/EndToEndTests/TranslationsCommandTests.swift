import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@Suite("Translations and their originals")
struct TranslationsCommandTests {
  private static let page = "content/pages/om.fi.md"

  private func pipeline(_ changes: [String: String?]) -> PortalPipeline {
    PortalPipeline(SmallPortal.replacing(changes).folder, asOf: .day(SmallPortal.asOf))
  }

  private func listed(_ changes: [String: String?]) throws -> [String] {
    let report = try #require(pipeline(changes).translations().report)
    return report.items.filter { $0.state != .unmarked }.map { item in
      "\(item.state) \(item.language) \(item.place.path) \(item.key ?? "")"
    }
  }

  private func text(_ path: String, _ find: String, _ put: String) -> String {
    (SmallPortal.files[path] ?? "").replacing(find, with: put)
  }

  @Test func tellsWhatIsMissing() throws {
    #expect(try listed([:]) == [])
    #expect(try listed([Self.page: nil]) == ["missing fi content/pages/om.fi.md "])
    #expect(
      try listed([Self.page: text(Self.page, "summary: Mitä portaali näyttää.\n", "")])
        == ["missing fi content/pages/om.fi.md summary"])
    let portal = "content/portal.yaml"
    #expect(
      try listed([portal: text(portal, "{sv: Följ pengarna, fi: Seuraa rahoja}", "{sv: Följ pengarna}")])
        == ["missing fi content/portal.yaml title"])
    #expect(
      try listed([Self.page: text(Self.page, "translated_from: sv", "translated_from: sv\nmachine: yes")])
        == ["machine fi content/pages/om.fi.md "])
  }

  /// Marked as up to date; then the words of the original change, then only a fact of it.
  @Test func tellsWhatIsOlderThanItsOriginal() throws {
    let planned = try pipeline([:]).marked([Self.page])
    let marked = String(decoding: planned.files[Self.page] ?? [], as: UTF8.self)
    #expect(marked.contains("translated_from: sv\noriginal: "))
    #expect(try listed([Self.page: marked]) == ["current fi content/pages/om.fi.md "])
    let original = "content/pages/om.sv.md"
    for change in [("Portalen visar", "Portalen berättar om"), ("Vad portalen visar.", "Allt.")] {
      let older = [Self.page: marked, original: text(original, change.0, change.1)]
      #expect(try listed(older) == ["older fi content/pages/om.fi.md "])
      let problems = pipeline(older).check().filter { $0.code == "IN384" }
      #expect(problems.map(\.location.path) == [Self.page])
      let again = try pipeline(older).marked([Self.page])
      let remarked = String(decoding: again.files[Self.page] ?? [], as: UTF8.self)
      #expect(remarked.ranges(of: "original: ").count == 1 && remarked != marked)
    }
    #expect(
      try listed([Self.page: marked, original: text(original, "order: 1", "order: 7")]) == [
        "current fi content/pages/om.fi.md "
      ])
  }

  @Test func marksNothingButTranslations() throws {
    #expect(throws: Diagnostic.self) { try pipeline([:]).marked(["content/pages/om.sv.md"]) }
  }
}
