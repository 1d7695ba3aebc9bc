import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalTestSupport
import RoundChecking
import Testing

/// The pages of problems that reading and rules tell of: *Wrong* is told, *Right* is not.
@Suite("Pages of docs/diagnostics")
struct DiagnosticPagesTests {
  private static let codes = Catalogue.entries.map(\.code).filter { code in
    ["IN1", "IN3", "IN50", "IN51", "IN52", "IN53", "IN54", "IN555", "IN556", "IN557", "IN558", "IN559"].contains {
      code.rawValue.hasPrefix($0)
    }
  }

  @Test(arguments: codes)
  func showTheProblem(code: DiagnosticCode) throws {
    let page = DiagnosticPage(try Self.text(of: code))
    #expect(page.title.hasPrefix("\(code): "))
    if page.isNotShownByFiles { return }
    let wrong = try Self.told(page.files("Wrong", over: SmallPortal.files))
    #expect(wrong.contains(code), "\(wrong)")
    let right = try Self.told(page.files("Right", over: SmallPortal.files))
    #expect(!right.contains(code))
    let strict = right.filter { Catalogue.entry(for: $0)?.severity == .error }
    #expect(strict == [], "what is right has no other errors")
  }

  private static func text(of code: DiagnosticCode) throws -> String {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: repository.appending(path: "docs/diagnostics/\(code).md"), encoding: .utf8)
  }

  private static func told(_ files: [String: String]) -> [DiagnosticCode] {
    let folder = InMemoryFolder(files)
    let result = PortalReading.read(folder)
    let context = RuleContext(asOf: SmallPortal.asOf, files: folder.paths)
    let broken = result.portal.map { PortalRules.violations(in: $0, context) } ?? []
    return (result.diagnostics + broken).map(\.code)
  }
}
