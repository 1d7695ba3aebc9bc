import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalTestSupport
import RoundChecking
import Testing

/// The rules over the portal that comes with the program.
@Suite("The demo content keeps the rules")
struct DemoContentRulesTests {
  @Test func breaksNone() throws {
    let folder = try DemoContent.folder()
    let portal = try #require(PortalReading.read(folder).portal)
    let asOf = try #require(Day(iso: "2026-11-21"))
    let problems = PortalRules.violations(in: portal, RuleContext(asOf: asOf, files: folder.paths))
    let told = problems.map { "\($0.location): \($0.told(in: .en).message) [\($0.code)]" }
    #expect(told == [])
  }
}
