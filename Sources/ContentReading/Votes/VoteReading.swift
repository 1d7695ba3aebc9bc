public import BudgetModel
public import Diagnostics

/// The ballots of a round, read from its exports, with an account of every row.
public struct RoundVotes: Sendable {
  /// The counted ballots, by pool. Every pool has a profile, also when no ballot came.
  public let profiles: [PoolID: BallotProfile]
  /// The same ballots apart by the voters' areas, by pool; empty unless asked for.
  public let areaGroups: [PoolID: [AreaGroup]]
  /// One per export, in the order of the round's file.
  public let accounts: [ExportAccount]
  /// In no particular order. With an error among them the profiles must not be used.
  public let diagnostics: [Diagnostic]
}

/// Identical ballots of voters who belong to the same area.
public struct AreaGroup: Hashable, Sendable {
  public let group: BallotGroup
  /// As the export names it, or as the round's file maps it; nil where it is not told.
  public let area: String?

  public init(group: BallotGroup, area: String?) {
    self.group = group
    self.area = area
  }
}

/// Reads the vote exports of a round.
public enum VoteReading {
  /// Reads the exports in the order of the round's file, which is what first and last mean for a voter's ballots.
  ///
  /// Ballots that break a rule, and choices that mean nothing, are set aside with a warning (IN230-IN244) and booked in
  /// the export's account. What makes a file unreadable, or the count doubtful, is an error.
  /// Memory grows with voters and with different ballots, not with the files' bytes.
  /// - Parameters:
  ///   - pools: the round's pools with their proposals; only feasible proposals can get votes.
  ///   - keepsAreas: whether `RoundVotes.areaGroups` are wanted.
  ///   - open: gives the bytes of a file, by its path in the portal's folder.
  public static func read(
    _ votes: Votes, pools: [PoolBallot], keepsAreas: Bool = false,
    open: (String) throws(Diagnostic) -> any ByteStream
  ) -> RoundVotes {
    let index = ProposalIndex(pools)
    let box = BallotBox(
      pools, duplicates: votes.duplicateVoters, spoiling: votes.spoiling, keepsAreas: keepsAreas)
    box.ledger.exports = votes.exports.map { _ in RowLedger.Export() }
    var problems = index.clashes
    var summaries: [CSVReader.Summary?] = []
    let logs = votes.exports.map { _ in ReadingLog() }
    for (number, export) in votes.exports.enumerated() {
      let misfits = ExportFit(export, pools).problems
      guard misfits.isEmpty else {
        summaries.append(nil)
        problems += misfits
        continue
      }
      let run = ExportRun(export, number: number, index: index, box: box, log: logs[number], pools: pools)
      do throws(Diagnostic) {
        let summary = run.read(try open(export.path.value))
        summaries.append(summary)
        problems += summary.problems + run.reader.problems + run.personal
      } catch {
        summaries.append(nil)
        problems.append(error)
      }
    }
    let accounts = votes.exports.indices.map {
      ExportAccount(votes.exports[$0], box.ledger.exports[$0], logs[$0], summaries[$0])
    }
    for (account, log) in zip(accounts, logs) { problems += account.warnings(samples: log.samples) }
    let profiles = pools.enumerated().map { ($1.pool.id, box.profile(of: $0)) }
    let groups = keepsAreas ? pools.enumerated().map { ($1.pool.id, box.areaGroups(of: $0)) } : []
    return RoundVotes(
      profiles: Dictionary(profiles, uniquingKeysWith: { first, _ in first }),
      areaGroups: Dictionary(groups, uniquingKeysWith: { first, _ in first }), accounts: accounts,
      diagnostics: problems)
  }

  /// Reads the exports of a round from a portal's folder.
  /// - Parameter proposals: the round's proposals by the pool they belong to.
  public static func read(
    _ round: Round, proposals: [PoolID: [Proposal]], areas: AreaTree, keepsAreas: Bool = false,
    from folder: any ContentFolder
  ) -> RoundVotes? {
    guard let votes = round.votes else { return nil }
    let pools = round.pools.map { PoolBallot(pool: $0, proposals: proposals[$0.id] ?? [], in: areas) }
    let read = read(votes, pools: pools, keepsAreas: keepsAreas) { path throws(Diagnostic) in try folder.open(path) }
    let more = [round.excess(of: read)].compactMap(\.self) + AreaWatch(areas).problems(of: votes, read.profiles)
    if more.isEmpty { return read }
    return RoundVotes(
      profiles: read.profiles, areaGroups: read.areaGroups, accounts: read.accounts,
      diagnostics: read.diagnostics + more)
  }
}

extension Round {
  /// IN912 for the pool with most ballots, when they are more than the people who could vote: a voter has one in a pool.
  fileprivate func excess(of read: RoundVotes) -> Diagnostic? {
    guard let people = eligible?.people, let place = eligible?.peopleLocation, let votes else { return nil }
    var most: (pool: PoolID, ballots: Int)?
    for pool in pools {
      let ballots = read.profiles[pool.id]?.ballotCount ?? 0
      if ballots > most?.ballots ?? people { most = (pool.id, ballots) }
    }
    guard let most else { return nil }
    return Diagnostic(
      "IN912", at: place, ["ballots": most.ballots, "pool": most.pool, "people": people],
      notes: votes.exports.first.map { [.init("export", at: $0.path.location)] } ?? [])
  }
}

/// The reading of one export.
private final class ExportRun {
  let export: VoteExport
  let reader: any ShapeReader
  private let assembly: BallotAssembly?
  private var watch: ColumnWatch?

  init(
    _ export: VoteExport, number: Int, index: ProposalIndex, box: BallotBox, log: ReadingLog, pools: [PoolBallot]
  ) {
    self.export = export
    if export.shape == .totals {
      assembly = nil
      reader = TotalsReader(export, number: number, index: index, box: box, log: log, pools: pools)
      return
    }
    let assembly = BallotAssembly(
      export, number: number, index: index, box: box, log: log, poolCount: pools.count)
    self.assembly = assembly
    reader =
      switch export.shape {
      case .selections: SelectionsReader(assembly, pools: pools)
      case .matrix: MatrixReader(assembly, pools: pools)
      case .ballots, .grouped, .totals: BallotsReader(assembly, pools: pools)
      }
  }

  /// Personal data in columns that nobody asked for.
  var personal: [Diagnostic] { watch?.problems ?? [] }

  func read(_ stream: any ByteStream) -> CSVReader.Summary {
    let table = CSVReader(path: export.path.value, encoding: export.encoding, delimiter: export.delimiter)
    var watch: ColumnWatch?
    let summary = table.read(stream) { header in
      let isReadable = reader.begin(header)
      let watched = ColumnWatch(header, export) { reader.reads($0) }
      watch = watched.isIdle ? nil : watched
      return isReadable
    } row: { row in
      watch?.take(row)
      reader.take(row)
    }
    self.watch = watch
    assembly?.wait()
    if summary.sha256 != nil { reader.finish() }
    return summary
  }
}

extension ExportAccount {
  init(_ export: VoteExport, _ rows: RowLedger.Export, _ log: ReadingLog, _ summary: CSVReader.Summary?) {
    self.init(
      path: export.path.value, shape: export.shape, channel: export.channel, byteCount: summary?.byteCount ?? 0,
      sha256: summary?.sha256, rows: summary?.rows ?? 0, emptyLines: summary?.emptyLines ?? 0,
      countedRows: rows.countedRows,
      ballots: rows.ballots, rowsSetAside: log.rowsSetAside.adding(rows.rowsSetAside).entries,
      ballotsSetAside: rows.ballotsSetAside.entries, choicesSetAside: log.choicesSetAside.entries)
  }
}
