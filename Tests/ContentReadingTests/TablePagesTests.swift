import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalTestSupport
import Testing

/// The examples of the pages on tables and votes (IN2xx, IN9xx), read as a portal is read.
@Suite("Pages of problems with tables and votes")
struct TablePagesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/diagnostics")

  static let codes = Catalogue.entries.map(\.code.rawValue).filter { $0.hasPrefix("IN2") || $0.hasPrefix("IN9") }
    .sorted()

  @Test(arguments: codes)
  func showWhatTheySay(code: String) throws {
    let page = DiagnosticPage(
      try String(contentsOf: Self.folder.appendingPathComponent("\(code).md"), encoding: .utf8))
    #expect(page.title.hasPrefix("\(code): "))
    #expect(page.section("What holds") != nil && page.section("Why") != nil)
    if page.isNotShownByFiles { return }
    let wrong = Self.codes(in: try page.files("Wrong", over: SmallPortal.files))
    #expect(wrong.contains(code), "Wrong gives \(wrong.sorted())")
    let right = Self.codes(in: try page.files("Right", over: SmallPortal.files))
    #expect(!right.contains(code))
  }

  private static func codes(in files: [String: String]) -> Set<String> {
    let folder = InMemoryFolder(files)
    let reading = PortalReading.read(folder)
    var problems = reading.diagnostics
    let areas = reading.portal?.areas ?? AreaTree([])
    for round in reading.portal?.rounds ?? [] {
      let pools = Dictionary(grouping: round.proposals) { proposal in
        round.pools.first { $0.areas.contains { $0.value == proposal.area.value } }?.id ?? PoolID(foreign: "")
      }
      problems += VoteReading.read(round, proposals: pools, areas: areas, from: folder)?.diagnostics ?? []
    }
    return Set(problems.map(\.code.rawValue))
  }
}
