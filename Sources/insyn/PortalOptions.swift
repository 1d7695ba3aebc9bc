public import ArgumentParser
public import Diagnostics
import Glibc
public import PortalBuild
import ContentReading

extension ReportFormat: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}

extension AsOf: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  /// Nothing: the help of `--as-of` says it in words.
  public var defaultValueDescription: String { "" }
}

/// How problems are told.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp(SharedOptionsHelp.format, value: .format))
  var format: ReportFormat = .human

  @OptionGroup var messages: MessageOptions

  var language: MessageLanguage { messages.language }
}

/// What language to speak.
struct MessageOptions: ParsableArguments {
  @Option(
    name: .customLong("messages"),
    help: ArgumentHelp(SharedOptionsHelp.messages, value: SharedOptionsHelp.messagesValue))
  var chosenLanguage: MessageLanguage?

  var language: MessageLanguage { chosenLanguage ?? .ofEnvironment }
}

/// Which portal, and on which day.
struct PortalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(SharedOptionsHelp.portal, value: .dir))
  var portal: String = "."

  @Option(name: .customLong("as-of"), help: ArgumentHelp(SharedOptionsHelp.asOf, value: .day))
  var asOf: AsOf = .newestRecord

  /// What leads to a file of the portal from where the user is.
  var pathPrefix: String { portal == "." ? "" : portal.hasSuffix("/") ? portal : portal + "/" }

  /// The folder, after a look whether it is a portal at all (IN800).
  func folder() throws(Diagnostic) -> DiskFolder {
    let folder = DiskFolder(portal)
    guard folder.contains("content/portal.yaml") else {
      throw Diagnostic("IN800", at: .file("content/portal.yaml"), ["path": "content/portal.yaml"])
    }
    return folder
  }
}

extension MessageLanguage {
  /// From `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set (POSIX); English for all other languages.
  static var ofEnvironment: Self {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return MessageLanguage(rawValue: value.prefix(2).lowercased()) ?? .en
    }
    return .en
  }
}

extension ReportOptions {
  /// The report of a command's problems, with the lines of the files that they are about.
  /// Without a folder the paths are those of the command line.
  func make(_ problems: [Diagnostic], _ portal: PortalOptions, _ folder: DiskFolder?) -> DiagnosticReport {
    guard let folder else {
      return DiagnosticReport(problems, in: language) { DiskFile.bytes(of: $0) }
    }
    let named = problems.map { $0.named(fromPortal: portal.pathPrefix) }
    return DiagnosticReport(named, in: language, pathPrefix: portal.pathPrefix) { try? folder.bytes(of: $0) }
  }
}

extension Diagnostic {
  /// The published folder is named from where the user is, as on the command line; a report names all files from the
  /// portal's folder on.
  fileprivate func named(fromPortal prefix: String) -> Diagnostic {
    let path = location.path
    let isOfPortal = DiskFolder.parts.contains { path.hasPrefix($0 + "/") }
    guard !prefix.isEmpty, !prefix.hasPrefix("/"), !isOfPortal, path.hasPrefix(prefix) else { return self }
    let own = Diagnostic(
      code, at: .file(String(path.dropFirst(prefix.count))), arguments, notes: notes, suggestion: suggestion)
    return isEscalated ? own.asError() : own
  }
}

extension PortalOptions {
  /// IN608 when the output folder is where the content is, in it or around it.
  func checkOutput(_ output: String) throws(Diagnostic) {
    guard DiskFolder.isApart(output: output, fromPortal: portal) else {
      throw Diagnostic("IN608", at: .file(output), ["path": output])
    }
  }
}
