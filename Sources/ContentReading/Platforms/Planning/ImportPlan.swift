public import BudgetModel
public import Diagnostics

/// What an import would write, worked out without touching any file.
public struct ImportPlan: Sendable {
  /// The bytes of each file that is new or changes, by path from the portal's folder. Empty when a second import finds
  /// nothing new.
  public let files: [String: [UInt8]]
  public let report: ImportReport
  /// Of the exports, and of the import itself. With an error among them nothing may be written.
  public let diagnostics: [Diagnostic]

  /// Turns exports into the files of a round.
  ///
  /// What people have edited since the last import stays (see `StampedText`). Reports IN291, IN293, IN294 and IN297
  /// besides the exports' own problems.
  /// - Parameter machineTranslations: whether texts that a machine translated may stand in for a missing language. They
  ///   are marked `machine: yes`.
  public init(
    _ exports: [PlatformExport], into round: RoundID, of folder: some ContentFolder, machineTranslations: Bool = false
  ) {
    let portal = PortalReading.read(folder).portal
    var planner = ImportPlanner(
      round: round, languages: portal?.settings.languages ?? [.swedish, .finnish],
      areas: portal?.areas ?? AreaTree([]), folder: folder, usesMachineTexts: machineTranslations)
    planner.plan(exports)
    files = planner.files
    report = planner.report
    diagnostics = (exports.flatMap(\.diagnostics) + planner.diagnostics).inOrder()
  }
}

extension ImportPlan {
  /// Turns the open data of a published portal into the files of a portal.
  ///
  /// What people have edited since the last import stays, as in a round. Reports IN297, IN299 and IN815-IN819.
  public init(_ source: OpenDataSource, into folder: some ContentFolder) {
    var planner = OpenDataPlanner(source, into: folder)
    planner.plan()
    files = planner.laying.files
    report = planner.laying.report
    diagnostics = planner.laying.diagnostics.inOrder()
  }
}

/// What an import did, or would do, file by file.
public struct ImportReport: Sendable, Equatable {
  /// Why something of an export came into no file.
  public enum Reason: String, Sendable, CaseIterable {
    case deleted, untitled
    /// Sums of ballots that rank: they do not tell the order of any ballot.
    case rankedTotals
  }

  public struct LeftOut: Sendable, Equatable {
    public let name: String
    public let reason: Reason
  }

  /// Keys of a file.
  public struct Keys: Sendable, Equatable {
    public let path: String
    public let keys: [String]
  }

  /// What each file was recognised as.
  public internal(set) var sources: [(path: String, formats: [ExportFormat])] = []
  public internal(set) var created: [String] = []
  /// Keys that nobody had edited and that the export now tells otherwise.
  public internal(set) var changed: [Keys] = []
  /// Keys that people have edited.
  public internal(set) var kept: [Keys] = []
  /// Files in which nothing changes.
  public internal(set) var unchanged = 0
  public internal(set) var leftOut: [LeftOut] = []
  /// Lines for `votes: exports:` of a round's file that is there already, for a person to put in.
  public internal(set) var declarations: String?

  public static func == (a: Self, b: Self) -> Bool {
    a.created == b.created && a.changed == b.changed && a.kept == b.kept && a.unchanged == b.unchanged
      && a.leftOut == b.leftOut && a.declarations == b.declarations && a.sources.map(\.path) == b.sources.map(\.path)
  }
}
