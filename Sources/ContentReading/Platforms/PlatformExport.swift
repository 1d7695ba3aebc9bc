public import Diagnostics

/// What one export held: neutral values with their places, and every problem in the words of its exporter.
public struct PlatformExport: Sendable {
  public let path: String
  public let bytes: [UInt8]
  /// One per sheet that was recognised; a workbook may hold several kinds.
  public internal(set) var formats: [ExportFormat] = []
  public internal(set) var proposals: [ImportedProposal] = []
  public internal(set) var projects: [ImportedProject] = []
  public internal(set) var pools: [ImportedPool] = []
  public internal(set) var votes: [ImportedVotes] = []
  public internal(set) var diagnostics: [Diagnostic] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  mutating func report(
    _ code: DiagnosticCode, at place: SourceLocation, _ arguments: [String: any CustomStringConvertible] = [:],
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(code, at: place, arguments, notes: notes))
  }
}

/// Reads the exports of voting platforms as those write them, and the tables that municipalities keep themselves.
public enum PlatformReading {
  /// Tells what a file is from its bytes and its columns' names, never from its name or the columns' order, and reads it.
  ///
  /// Reports IN280-IN299, and for Pabulib files and tables what their readers report.
  /// - Parameter platform: what it must be; nil takes any.
  public static func read(_ path: String, _ bytes: [UInt8], as platform: Platform? = nil) -> PlatformExport {
    var export = PlatformExport(path: path, bytes: bytes)
    switch ForeignFile(path, bytes) {
    case .pabulib: PabulibImport.read(into: &export)
    case .page: ConsulResultsPage.read(into: &export)
    case .ballotSheet: ConsulBallotSheet.read(into: &export)
    case .tables(let tables, let problems):
      export.diagnostics += problems
      for table in tables { read(table, into: &export) }
      if export.formats.isEmpty, !problems.hasErrors { export.reportUnknown(tables) }
    }
    if let platform, let found = export.formats.first(where: { !$0.platform.isPartOf(platform) }) {
      export.report("IN295", at: .file(path), ["wanted": platform.name, "found": found.platform.name])
    }
    return export
  }

  private static func read(_ table: ForeignTable, into export: inout PlatformExport) {
    guard let (header, format) = HeaderedTable.header(of: table) else { return }
    let table = HeaderedTable(table, header: header, format: format)
    export.formats.append(format)
    switch format {
    case .decidimProjects: DecidimProjects.read(table, into: &export)
    case .decidimProposals: DecidimProposals.read(table, into: &export)
    case .decidimResults: DecidimResults.read(table, into: &export)
    case .decidimPaperBallots: DecidimPaperBallots.read(table, into: &export)
    case .helsinkiVotes: HelsinkiVotes.read(table, into: &export)
    case .helsinkiProjects, .helsinkiWinners: HelsinkiProjects.read(table, into: &export)
    case .consulInvestments, .consulProposals: ConsulTable.read(table, into: &export)
    case .stanfordProjects, .stanfordApprovals, .stanfordTokens, .stanfordRanking, .stanfordOrigins:
      StanfordTable.read(table, into: &export)
    case .stanfordApprovalsIndividual, .stanfordTokensIndividual, .stanfordKnapsacksIndividual:
      StanfordMatrix.read(table, into: &export)
    case .stanfordRankingIndividual: StanfordRankings.read(table, into: &export)
    case .yourPrioritiesGroup: YourPriorities.read(table, into: &export)
    case .openActiveVotingSetup, .openActiveVotingResults: OpenActiveVoting.read(table, into: &export)
    case .openProposals: OpenProposals.read(table, into: &export)
    case .openProjects, .openMilestones, .openUpdates, .openCosts: OpenProjects.read(table, into: &export)
    case .warsawRanking: WarsawRanking.read(table, into: &export)
    case .spreadsheet: Spreadsheet.read(table, into: &export)
    case .pabulib, .consulResultsPage, .consulBallotSheet, .openContent: break
    }
  }
}

extension Platform {
  /// Helsinki's exports are those of a Decidim.
  fileprivate func isPartOf(_ other: Platform) -> Bool { self == other || (self == .helsinki && other == .decidim) }
}

extension PlatformExport {
  /// IN280: no header that is known, with the first row that might have been one.
  fileprivate mutating func reportUnknown(_ tables: [ForeignTable]) {
    let widest = tables.flatMap { $0.rows.prefix(10) }.max { $0.cells.count < $1.cells.count }
    let columns = widest?.texts.filter { !$0.isEmpty }.prefix(12).joined(separator: ", ") ?? ""
    let place = SourceLocation(path: path, line: widest?.line ?? 0, column: 1)
    report("IN280", at: widest == nil ? .file(path) : place, ["columns": columns])
  }
}
