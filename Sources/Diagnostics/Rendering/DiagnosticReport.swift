/// The ways in which problems can be written out.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: place, sentence, the line it is about, what to do.
  case human
  /// For programs: see `DiagnosticReport.json()`.
  case json
  /// SARIF 2.1.0, which code hosts and editors read.
  case sarif
  /// Workflow commands that GitHub shows beside the changed lines.
  case github
}

/// Problems in the order in which they are shown, ready to be written out in any format.
public struct DiagnosticReport {
  /// Each once, in order of place.
  public let problems: [Diagnostic]
  /// The language that the problems are told in.
  public let language: MessageLanguage
  /// What stands before each path, so that it leads there from where the reader is (`../sundvik/`).
  public let pathPrefix: String
  /// The bytes of a file of the portal by its path, for the lines that are shown; nil when it cannot be read.
  let source: (String) -> [UInt8]?

  public init(
    _ problems: some Sequence<Diagnostic>, in language: MessageLanguage = .en, pathPrefix: String = "",
    source: @escaping (String) -> [UInt8]? = { _ in nil }
  ) {
    self.problems = problems.inOrder()
    self.language = language
    self.pathPrefix = pathPrefix
    self.source = source
  }

  public var errorCount: Int { problems.count { $0.severity == .error } }
  public var warningCount: Int { problems.count - errorCount }

  /// The report in a format, as UTF-8 that ends with a line break. `coloured` matters to `human` only.
  public func rendered(as format: ReportFormat, coloured: Bool = false) -> [UInt8] {
    switch format {
    case .human: Array(human(coloured: coloured).utf8)
    case .json: json()
    case .sarif: sarif()
    case .github: Array(github().utf8)
    }
  }

  /// Absolute paths are those of files outside the portal, and stay as they are.
  func path(_ location: SourceLocation) -> String {
    location.path.hasPrefix("/") ? location.path : pathPrefix + location.path
  }
}

extension DiagnosticCode {
  /// The page that explains this kind of problem.
  public var page: String { "docs/diagnostics/\(rawValue).md" }
}
