import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

/// The portal that comes with the program, read from the disk.
@Suite("The demo content")
struct DemoContentTests {
  @Test func readsWithoutProblems() throws {
    let result = PortalReading.read(try DemoContent.folder())
    let told = result.diagnostics.map { "\($0.location): \($0.told(in: .en).message) [\($0.code)]" }
    #expect(told == [])
    #expect(result.portal?.rounds.isEmpty == false)
  }
}
