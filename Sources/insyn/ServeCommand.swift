import ArgumentParser
import Diagnostics
import PortalBuild
import Preview

/// `insyn serve`: the portal in a browser while it is being written.
struct ServeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { ServeHelp.command }

  @OptionGroup var portal: PortalOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var known: BaselineOptions

  @Option(help: ArgumentHelp(ServeHelp.host, value: ServeHelp.address))
  var host: String = "127.0.0.1"

  @Option(help: ArgumentHelp(ServeHelp.port, value: ServeHelp.portValue))
  var port: UInt16?

  func run() async throws {
    do {
      _ = try portal.folder()
      try await server().run()
    } catch let problem as Diagnostic {
      throw Terminal.errors.report(report.make([problem], portal, nil), as: report.format)
    }
  }

  private func server() -> PreviewServer {
    let words = CommandWords(language: report.language)
    return PreviewServer(
      at: PreviewServer.Address(host: host, port: port), watching: watched, language: report.language,
      build: { [portal, known] in
        let policy = known.baseline(of: portal).map { ProblemPolicy(baseline: $0) } ?? .usual
        return PreviewBuild(portal: portal.portal, asOf: portal.asOf, policy: policy)
      },
      tell: { [portal, report] event in
        switch event {
        case .serving(let address): Terminal.errors.write(words.serving(address))
        case .read(let build):
          _ = Terminal.errors.report(
            report.make(build.problems, portal, DiskFolder(portal.portal)), as: report.format)
        }
      })
  }

  private var watched: [String] { DiskFolder.parts.map { portal.pathPrefix + $0 } }
}
