public import ArgumentParser
import Diagnostics
public import PortalBuild

extension Strictness: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// Which problems are accepted as known.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp(JudgingHelp.baseline, value: .file))
  var baseline: String?

  @Flag(help: ArgumentHelp(JudgingHelp.ignoreBaseline))
  var ignoreBaseline = false

  /// Nil when there is no list, or nobody wants it: then every problem is told.
  func baseline(of portal: PortalOptions) -> Baseline? {
    let path = path(in: portal)
    guard !ignoreBaseline, let bytes = DiskFile.bytes(of: path) else { return nil }
    return Baseline(name(in: portal), bytes)
  }

  /// Where the list is.
  func path(in portal: PortalOptions) -> String { baseline ?? portal.pathPrefix + Baseline.usualName }

  /// What it is called in messages, which name files of the portal from its folder on.
  private func name(in portal: PortalOptions) -> String {
    let path = path(in: portal)
    return path.hasPrefix(portal.pathPrefix) ? String(path.dropFirst(portal.pathPrefix.count)) : path
  }
}

/// How a run weighs problems, and where it tells what it did.
struct JudgingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(JudgingHelp.strict, value: JudgingHelp.codes))
  var strict: [Strictness] = []

  @OptionGroup var known: BaselineOptions

  @Option(help: ArgumentHelp(JudgingHelp.report, value: .file))
  var report: String?

  func policy(for portal: PortalOptions) -> ProblemPolicy {
    ProblemPolicy(strict.reduce(.usual) { $0.union($1) }, baseline: known.baseline(of: portal))
  }

  /// The arguments with `--strict` told what it means when no codes follow it.
  static func completed(_ arguments: [String]) -> [String] {
    arguments.enumerated().map { index, argument in
      let next = arguments.dropFirst(index + 1).first ?? ""
      return argument == "--strict" && Strictness(next) == nil ? "--strict=all" : argument
    }
  }

  /// IN807 or IN808 before anything is done, when the report could not be written.
  func checkReport(output: String?, _ portal: PortalOptions) throws(Diagnostic) {
    if let report { try SideFile.check(report: report, output: output, portal: portal.portal) }
  }

  /// Writes the report, if one was asked for. IN807 when it cannot be written.
  func write(_ bytes: @autoclosure () -> [UInt8]) -> [Diagnostic] {
    guard let report else { return [] }
    do throws(Diagnostic) {
      try SideFile.write(bytes(), to: report)
      return []
    } catch {
      return [error]
    }
  }
}
