import ArgumentParser
import ContentReading
import Diagnostics
import PortalBuild

/// `insyn verify`: whether a published site is what it says, without the portal that it was made from.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration { VerifyHelp.command }

  @Argument(help: ArgumentHelp(VerifyHelp.site, value: VerifyHelp.siteValue))
  var site: String = "site"

  @Option(help: ArgumentHelp(VerifyHelp.portal, value: .dir))
  var portal: String?

  @Option(help: ArgumentHelp(VerifyHelp.forbid, value: .file))
  var forbid: [String] = []

  @OptionGroup var report: ReportOptions

  func run() throws {
    let verification = verify()
    Terminal.errors.clearProgress()
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
      let line = ProgressLine(CommandWords(language: report.language))
      let verification = SiteVerification(site, forbidding: forbidden) { line.tell($0) }
      return (verification.summary, verification.problems)
    } catch {
      return (nil, [error])
    }
  }
}
