import ArgumentParser
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn verify`: whether a published site is what it says, without the portal that it was made from.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a published site, or a copy of one: checksums, counts, links, languages, personal data.",
    discussion: """
      Every file is compared with the checksum that the site gives for it. Each count is made again from the published
      ballots or sums. Pages are checked as 'build' checks them. With --portal, no value of a vote export's column that
      identifies voters, or that the round's file does not map, may stand in any file.

      EXAMPLES
        insyn verify                                   the site of this folder's portal
        wget -q --mirror https://insyn.example; insyn verify insyn.example
        insyn verify site --portal . --forbid names.txt
      """)

  @Argument(help: ArgumentHelp("The published folder.", valueName: "site"))
  var site: String = "site"

  @Option(
    help: ArgumentHelp("The portal that it was made from, for the personal data of its exports.", valueName: "dir"))
  var portal: String?

  @Option(help: ArgumentHelp("A file with values that may stand nowhere, one a line.", valueName: "file"))
  var forbid: [String] = []

  @OptionGroup var report: ReportOptions

  func run() throws {
    let verification = verify()
    let told = DiagnosticReport(verification.problems, in: report.language, pathPrefix: "") { path in
      DiskFile.bytes(of: path) ?? DiskFile.bytes(of: "\(site)/\(path)")
    }
    let code = Terminal.output.report(told, as: report.format)
    if report.format == .human, let summary = verification.summary {
      Terminal.errors.write(CommandWords(language: report.language).verified(summary, site))
    }
    throw code
  }

  private func verify() -> (summary: SiteVerification.Summary?, problems: [Diagnostic]) {
    do throws(Diagnostic) {
      var forbidden = ForbiddenValues()
      for file in forbid { try forbidden.add(linesOf: file) }
      if let portal {
        let folder = DiskFolder(portal)
        guard folder.contains("content/portal.yaml") else {
          throw Diagnostic("IN800", at: .file("content/portal.yaml"), ["path": "content/portal.yaml"])
        }
        forbidden.add(columnsOf: folder)
      }
      let verification = SiteVerification(site, forbidding: forbidden)
      return (verification.summary, verification.problems)
    } catch {
      return (nil, [error])
    }
  }
}
