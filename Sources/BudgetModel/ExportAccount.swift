/// What became of every row of one vote export: rows in = rows counted + rows set aside.
public struct ExportAccount: Hashable, Sendable {
  /// Why a row, one of its ballots, or a single choice was set aside.
  public enum Reason: String, CaseIterable, Hashable, Comparable, Sendable {
    // Rows and ballots.
    case tooManyChoices, tooFewChoices, tooCostly, tooCheap, duplicateVoter, rowWidth, emptyRow, unknownPool,
      voterMissing
    /// Nothing says which pool the ballot belongs to: it is blank or knows no proposal, and names no pool.
    case poolUnclear
    /// Given before the vote opened or after it closed.
    case outOfTime
    case unreadableTime
    case unknownChannel
    /// The voter's area is not one that is known, or none is told, in a pool where it decides who may vote.
    case unknownArea
    /// The voter belongs to another area than the pool's.
    case otherArea
    case unreadableCount
    case tooManyPoints
    /// A choice got more or fewer points than one choice may.
    case pointsOutOfRange
    /// Two choices have the same place.
    case equalRanks
    // Choices; in totals, rows.
    case unknownProposal
    /// Withdrawn, merged, unfeasible or not yet examined.
    case notOnBallot
    case otherPool
    /// Named twice on one ballot; counted once.
    case repeated
    /// A cell of a matrix that is neither a mark nor none.
    case unreadableMark
    /// The points or the place of a choice are no whole number; where all choices stand in one cell, the row's points
    /// are not as many as its choices.
    case unreadableNumber

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How many were set aside for one reason, and where the first of them stand.
  public struct SetAside: Hashable, Sendable {
    public let reason: Reason
    public let count: Int
    /// The lines of the first of them, ascending; at most `ExportAccount.lineLimit`.
    public let lines: [Int]

    public init(reason: Reason, count: Int, lines: [Int]) {
      self.reason = reason
      self.count = count
      self.lines = lines
    }
  }

  /// How many lines are kept per reason.
  public static let lineLimit = 20

  /// The file, relative to the portal's folder.
  public let path: String
  public let shape: VoteExport.Shape
  public let channel: BallotChannel
  public let byteCount: Int
  /// The digest of the file's bytes, 64 hexadecimal digits; nil when the file could not be read to its end.
  public let sha256: String?
  /// Rows below the header, without empty lines.
  public let rows: Int
  public let emptyLines: Int
  /// Rows that are part of a counted ballot, or of a counted total.
  public let countedRows: Int
  /// Ballots that were counted from this file. One row may hold a ballot for each of several pools, or stand for many.
  public let ballots: Int
  /// Rows that gave no ballot, by reason.
  public let rowsSetAside: [SetAside]
  /// Ballots of a pool that were set aside while another ballot of the same row counts.
  public let ballotsSetAside: [SetAside]
  /// Choices that gave no vote, by reason. Their ballots count.
  public let choicesSetAside: [SetAside]

  public init(
    path: String, shape: VoteExport.Shape, channel: BallotChannel, byteCount: Int, sha256: String?, rows: Int,
    emptyLines: Int, countedRows: Int, ballots: Int, rowsSetAside: [SetAside], ballotsSetAside: [SetAside],
    choicesSetAside: [SetAside]
  ) {
    self.path = path
    self.shape = shape
    self.channel = channel
    self.byteCount = byteCount
    self.sha256 = sha256
    self.rows = rows
    self.emptyLines = emptyLines
    self.countedRows = countedRows
    self.ballots = ballots
    self.rowsSetAside = rowsSetAside
    self.ballotsSetAside = ballotsSetAside
    self.choicesSetAside = choicesSetAside
  }

  /// Whether every row is accounted for.
  public var addsUp: Bool { rows == countedRows + rowsSetAside.reduce(0) { $0 + $1.count } }
}
