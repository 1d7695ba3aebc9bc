public import Diagnostics

/// An amount, the areas it belongs to, the ballot and the rule that spend it.
public struct Pool: Sendable {
  public let id: PoolID
  public let name: LocalisedText
  public let areas: [Located<AreaID>]
  public let amount: Money
  public let ballot: BallotLimits
  public let rule: CountingRule
  public let leftover: Leftover
  public let location: SourceLocation

  public init(
    id: PoolID, name: LocalisedText, areas: [Located<AreaID>], amount: Money, ballot: BallotLimits,
    rule: CountingRule, leftover: Leftover = .kept, location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.areas = areas
    self.amount = amount
    self.ballot = ballot
    self.rule = rule
    self.leftover = leftover
    self.location = location
  }
}

/// What one ballot may hold.
public struct BallotLimits: Hashable, Sendable {
  /// What a choice says: that it is chosen, how many points it gets, or which place it has.
  public let kind: BallotKind
  public let minimumChoices: Int
  public let maximumChoices: Int?
  /// The sum of the costs of the choices.
  public let maximumCost: Money?
  /// What one choice may get, on ballots with points.
  public let pointsEach: ClosedRange<Int>
  /// The sum of a ballot's points.
  public let maximumPoints: Int?

  /// Points from 0 to this, where a round says nothing else.
  public static let highestPoints = 1_000_000

  public init(
    kind: BallotKind = .approval, minimumChoices: Int = 1, maximumChoices: Int? = nil, maximumCost: Money? = nil,
    pointsEach: ClosedRange<Int> = 0...highestPoints, maximumPoints: Int? = nil
  ) {
    self.kind = kind
    self.minimumChoices = minimumChoices
    self.maximumChoices = maximumChoices
    self.maximumCost = maximumCost
    self.pointsEach = pointsEach
    self.maximumPoints = maximumPoints
  }
}

/// The vote exports of a round, and when their figures may be seen.
public struct Votes: Sendable {
  /// Which ballot counts when one voter has several in a pool.
  public enum DuplicateVoters: String, CaseIterable, Sendable { case first, last, none }

  /// Before this day no figure is shown anywhere.
  public let publish: Day
  public let duplicateVoters: DuplicateVoters
  public let exports: [VoteExport]
  public let location: SourceLocation

  public init(publish: Day, duplicateVoters: DuplicateVoters, exports: [VoteExport], location: SourceLocation) {
    self.publish = publish
    self.duplicateVoters = duplicateVoters
    self.exports = exports
    self.location = location
  }
}

/// A file of ballots, and how to read it.
public struct VoteExport: Sendable {
  public enum Shape: String, CaseIterable, Sendable { case ballots, selections, matrix, totals }
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

    public init(
      voter: Located<String>? = nil, choices: Located<String>? = nil, choice: Located<String>? = nil,
      proposal: Located<String>? = nil, votes: Located<String>? = nil, pool: Located<String>? = nil,
      area: Located<String>? = nil, count: Located<String>? = nil, points: Located<String>? = nil,
      rank: Located<String>? = nil
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
    }
  }

  /// Relative to the portal's folder.
  public let path: Located<String>
  public let shape: Shape
  public let channel: BallotChannel
  /// Nil: found from the header.
  public let delimiter: UInt8?
  public let encoding: Encoding
  /// The pool of every row, when the file holds one pool only.
  public let pool: Located<PoolID>?
  public let columns: Columns
  /// Between choices in one cell.
  public let separator: String
  /// What the values of the pool column mean.
  public let poolNames: [String: Located<PoolID>]
  /// Columns of a matrix that are no proposals.
  public let ignored: [String]
  /// How many ballots a file of totals came from.
  public let ballots: Int?
  public let location: SourceLocation

  public init(
    path: Located<String>, shape: Shape, channel: BallotChannel, delimiter: UInt8?, encoding: Encoding,
    pool: Located<PoolID>?, columns: Columns, separator: String, poolNames: [String: Located<PoolID>],
    ignored: [String], ballots: Int?, location: SourceLocation
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
    self.ignored = ignored
    self.ballots = ballots
    self.location = location
  }
}
