import BudgetModel
import Diagnostics
import Foundation
@testable import PortalBuild
import PortalTestSupport
import Testing

@Suite("The report of a run")
struct RunReportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(SmallPortal.files.merging(Repository.theme) { $1 }) }

  private func report(_ changes: [String: String] = [:]) throws -> [String: Any] {
    let record = RunRecord()
    for (path, text) in changes { try folder.write(path, text) }
    let result = PortalPipeline(DiskFolder(folder.path), asOf: .day(SmallPortal.asOf), record: record)
      .build(into: folder.path(of: "site"))
    let bytes = RunReport(of: "build", by: "9.9", record, result.problems, accepted: 2, result.summary).bytes
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func part(_ name: String, of report: [String: Any]) throws -> [String: Any] {
    try #require(report[name] as? [String: Any])
  }

  @Test func tellsOfTheSiteAndWhatPublishingDid() throws {
    let report = try report()
    #expect(report["asOf"] as? String == "2026-09-01")
    #expect(try part("exit", of: report)["meaning"] as? String == "clean")
    let site = try part("site", of: report)
    let files = folder.sizes(in: "site").filter { $0.key != ".insyn-manifest" }
    #expect(site["files"] as? Int == files.count)
    #expect(site["pages"] as? Int == files.keys.count { $0.hasSuffix(".html") })
    #expect(site["bytes"] as? Int == files.values.reduce(0, +))
    #expect(try part("changes", of: report)["added"] as? Int == files.count)
    #expect(try part("problems", of: report)["accepted"] as? Int == 2)
    let seconds = try part("seconds", of: report)
    #expect(Set(seconds.keys) == Set(RunRecord.Stage.allCases.map(\.rawValue) + ["total"]))
  }

  @Test func theChecksumIsThatOfTheFilesAndNothingElse() throws {
    let (first, again) = (try part("site", of: report()), try part("site", of: report()))
    #expect(first["contentSha256"] as? String == again["contentSha256"] as? String)
    let text = try #require(SmallPortal.files["content/pages/om.sv.md"]) + "\nMer.\n"
    let changed = try part("site", of: report(["content/pages/om.sv.md": text]))
    #expect(first["contentSha256"] as? String != changed["contentSha256"] as? String)
    #expect(first["manifestSha256"] as? String == changed["manifestSha256"] as? String)
  }

  @Test func tellsOfErrorsAndThatThereIsNoSite() throws {
    let report = try report(["content/areas.yaml": "areas: 3\n"])
    #expect(report["site"] is NSNull)
    #expect(report["changes"] is NSNull)
    #expect(try part("exit", of: report)["code"] as? Int == 1)
    let codes = try #require(try part("problems", of: report)["codes"] as? [[String: Any]])
    #expect(codes.contains { $0["severity"] as? String == "error" && $0["count"] as? Int ?? 0 > 0 })
  }

  @Test(arguments: ["site/report.json", "site.next/r.json", "content/r.json", "themes/default/r.json"])
  func isNotWrittenWhereTheSiteOrTheContentIs(_ path: String) {
    let problem = #expect(throws: Diagnostic.self) {
      try SideFile.check(report: folder.path(of: path), output: folder.path(of: "site"), portal: folder.path)
    }
    #expect(problem?.code == "IN808")
  }

  @Test func needsAFolderToBeWrittenInto() throws {
    try SideFile.check(report: folder.path(of: "r.json"), output: folder.path(of: "site"), portal: folder.path)
    #expect(throws: Diagnostic.self) {
      try SideFile.check(report: folder.path(of: "no/r.json"), output: nil, portal: folder.path)
    }
    try SideFile.write([0x41], to: "/dev/null")
    try SideFile.write([0x41], to: folder.path(of: "r.json"))
    #expect(folder.text(of: "r.json") == "A")
    #expect(!folder.exists("r.json~"))
  }
}
