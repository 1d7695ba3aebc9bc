import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@Suite("Importing into a portal on the disk")
struct PlatformImportTests {
  private static let export = "id;title/sv;title/fi;budget_amount;confirmed_votes\n7;Brygga;Laituri;900;4\n"

  private func run(_ folder: TemporaryFolder, _ text: String) throws -> PlatformImport {
    try folder.write("export.csv", text)
    let round = try #require(RoundID("2026-nytt"))
    let made = PlatformImport(
      [folder.path(of: "export.csv")], of: nil, into: round, portal: folder.path, machineTranslations: false)
    try made.write()
    return made
  }

  @Test func writesNewFoldersAndLeavesNothingHalfDone() throws {
    let folder = try TemporaryFolder(SmallPortal.files)
    #expect(try run(folder, Self.export).diagnostics.isEmpty)
    let files = folder.files(in: "content/rounds/2026-nytt")
    #expect(
      files.keys.sorted() == [
        "proposals/brygga.fi.md", "proposals/brygga.sv.md", "round.yaml", "votes/export.csv",
      ])
    #expect(files["votes/export.csv"] == Self.export)
    #expect(try run(folder, Self.export).plan.files.isEmpty)
  }

  @Test func writesNothingWhenAnExportCannotBeTrusted() throws {
    let folder = try TemporaryFolder(SmallPortal.files)
    #expect(try run(folder, Self.export + "8;Bänk;100\n").diagnostics.map(\.code) == ["IN282"])
    #expect(!folder.exists("content/rounds/2026-nytt"))
  }

  @Test func tellsOfAFileThatIsNotThere() throws {
    let folder = try TemporaryFolder(SmallPortal.files)
    let round = try #require(RoundID("2026-nytt"))
    let made = PlatformImport(
      [folder.path(of: "nothing.csv")], of: nil, into: round, portal: folder.path, machineTranslations: false)
    #expect(made.diagnostics.map(\.code) == ["IN100"])
  }
}
