import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// The examples of the pages on themes and templates (IN4xx), addresses and phrases (IN55x, IN56x), checked as a
/// portal with the default theme is.
@Suite("Pages of problems with themes, addresses and phrases")
struct ThemePagesTests {
  private static let codes = Catalogue.entries.map(\.code.rawValue).filter(isOurs).sorted()

  @Sendable private static func isOurs(_ code: String) -> Bool {
    ["IN4", "IN55", "IN56"].contains { code.hasPrefix($0) } && !["IN555", "IN556"].contains(code)
  }

  @Test(arguments: codes)
  func showWhatTheySay(code: String) throws {
    let file = "\(Repository.path)/docs/diagnostics/\(code).md"
    let page = DiagnosticPage(try String(contentsOfFile: file, encoding: .utf8))
    if page.isNotShownByFiles { return }
    let portal = SmallPortal.files.merging(Repository.theme) { $1 }
    let wrong = Self.codes(in: try page.files("Wrong", over: portal))
    #expect(wrong.contains(code), "Wrong gives \(wrong.sorted())")
    let right = Self.codes(in: try page.files("Right", over: portal))
    #expect(!right.contains(code))
  }

  private static func codes(in files: [String: String]) -> Set<String> {
    Set(PortalPipeline(InMemoryFolder(files)).check().map(\.code.rawValue))
  }
}
