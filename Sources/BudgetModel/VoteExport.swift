public import Diagnostics

/// The vote exports of a round, and when their figures may be seen.
public struct Votes: Sendable {
  /// Which ballot counts when one voter has several in a pool.
  public enum DuplicateVoters: String, CaseIterable, Sendable { case first, last, none }

  /// Before this day no figure is shown anywhere.
  public let publish: Day
  public let duplicateVoters: DuplicateVoters
  /// Faults of a choice that spoil the whole ballot: unknown or other pool's proposals, those not on the ballot,
  /// repeated ones, unreadable marks. Where they are not named, the choice alone is set aside.
  public let spoiling: Set<ExportAccount.Reason>
  public let exports: [VoteExport]
  public let location: SourceLocation

  public init(
    publish: Day, duplicateVoters: DuplicateVoters, spoiling: Set<ExportAccount.Reason> = [], exports: [VoteExport],
    location: SourceLocation
  ) {
    self.publish = publish
    self.duplicateVoters = duplicateVoters
    self.spoiling = spoiling
    self.exports = exports
    self.location = location
  }
}

/// A file of ballots, and how to read it.
public struct VoteExport: Sendable {
  /// `grouped` is what `insyn group` and the open data write: identical ballots as one row, columns found by their names.
  public enum Shape: String, CaseIterable, Sendable { case ballots, selections, matrix, totals, grouped }
  public enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"
  }

  /// The names of the columns that are read, as they stand in the header.
  public struct Columns: Sendable {
    public let voter: Located<String>?
    /// The cell with all choices (ballots).
    public let choices: Located<String>?
    /// The cell with one choice (selections).
    public let choice: Located<String>?
    public let proposal: Located<String>?
    public let votes: Located<String>?
    public let pool: Located<String>?
    public let area: Located<String>?
    /// How many identical ballots a row stands for.
    public let count: Located<String>?
    /// The points of each choice (ballots: in the order of the choices, between the same separators; selections).
    public let points: Located<String>?
    /// The place of the choice in the voter's order, 1 for the best (selections).
    public let rank: Located<String>?
    /// How the ballot came in, where one file holds several channels.
    public let channel: Located<String>?
    /// When the ballot was given. Read only to compare it with `window`, and never kept.
    public let time: Located<String>?

    public init(
      voter: Located<String>? = nil, choices: Located<String>? = nil, choice: Located<String>? = nil,
      proposal: Located<String>? = nil, votes: Located<String>? = nil, pool: Located<String>? = nil,
      area: Located<String>? = nil, count: Located<String>? = nil, points: Located<String>? = nil,
      rank: Located<String>? = nil, channel: Located<String>? = nil, time: Located<String>? = nil
    ) {
      self.voter = voter
      self.choices = choices
      self.choice = choice
      self.proposal = proposal
      self.votes = votes
      self.pool = pool
      self.area = area
      self.count = count
      self.points = points
      self.rank = rank
      self.channel = channel
      self.time = time
    }
  }

  /// Relative to the portal's folder.
  public let path: Located<String>
  public let shape: Shape
  /// Of every ballot, or of those whose channel column is empty.
  public let channel: BallotChannel
  /// Nil: found from the header.
  public let delimiter: UInt8?
  public let encoding: Encoding
  /// The pool of every row, when the file holds one pool only.
  public let pool: Located<PoolID>?
  public private(set) var columns: Columns
  /// Between choices in one cell.
  public let separator: String
  /// What the values of the pool column mean.
  public let poolNames: [String: Located<PoolID>]
  /// What the channel column's values mean; where nothing is given they are our own words.
  public let channelNames: [String: BallotChannel]
  /// What the area column's values mean; where nothing is given they are the areas' ids.
  public let areaNames: [String: Located<AreaID>]
  /// Names of proposals in the file that are neither ids nor numbers.
  public let proposalNames: [String: Located<ProposalID>]
  /// When ballots could be given; others are set aside.
  public let window: TimeWindow?
  /// Columns that are left alone on purpose: in a matrix those that are no proposals, anywhere what is personal.
  public let ignored: [String]
  /// How many ballots a file of totals came from.
  public let ballots: Int?
  public let location: SourceLocation

  public init(
    path: Located<String>, shape: Shape, channel: BallotChannel, delimiter: UInt8?, encoding: Encoding,
    pool: Located<PoolID>?, columns: Columns, separator: String, poolNames: [String: Located<PoolID>],
    channelNames: [String: BallotChannel] = [:], areaNames: [String: Located<AreaID>] = [:],
    proposalNames: [String: Located<ProposalID>] = [:], window: TimeWindow? = nil, ignored: [String], ballots: Int?,
    location: SourceLocation
  ) {
    self.path = path
    self.shape = shape
    self.channel = channel
    self.delimiter = delimiter
    self.encoding = encoding
    self.pool = pool
    self.columns = columns
    self.separator = separator
    self.poolNames = poolNames
    self.channelNames = channelNames
    self.areaNames = areaNames
    self.proposalNames = proposalNames
    self.window = window
    self.ignored = ignored
    self.ballots = ballots
    self.location = location
  }
}

extension VoteExport {
  /// What a column of an export is read for. The one list of what is read: what a count takes in, and what `insyn verify`
  /// looks for in a site, both follow from it.
  public enum Role: String, CaseIterable, Sendable {
    case voter, choices, choice, proposal, votes, pool, area, count, points, rank, channel, time

    /// Whether what stands in the column may reach a page. Voters' codes and moments are compared in memory, and never
    /// kept.
    public var isPublic: Bool { self != .voter && self != .time }
  }

  /// The same export with other names for its columns.
  public func naming(_ columns: Columns) -> Self {
    var export = self
    export.columns = columns
    return export
  }
}

extension VoteExport.Columns {
  public subscript(role: VoteExport.Role) -> Located<String>? {
    switch role {
    case .voter: voter
    case .choices: choices
    case .choice: choice
    case .proposal: proposal
    case .votes: votes
    case .pool: pool
    case .area: area
    case .count: count
    case .points: points
    case .rank: rank
    case .channel: channel
    case .time: time
    }
  }

  /// The columns that are read, in the order of `VoteExport.Role`.
  public var named: [(role: VoteExport.Role, name: Located<String>)] {
    VoteExport.Role.allCases.compactMap { role in self[role].map { (role, $0) } }
  }
}
