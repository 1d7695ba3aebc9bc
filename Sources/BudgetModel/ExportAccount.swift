/// What became of every row of a vote export: rows = counted + set aside.
public struct ExportAccount: Hashable, Sendable {
  /// Why a row gives no votes.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// More or fewer cells than the header.
    case wrongLength
    /// A cell that must hold a number does not.
    case notANumber
    /// No voter where one is asked for.
    case noVoter
    /// Another ballot of the same voter counts.
    case duplicateVoter
    /// The pool is none of the round's.
    case unknownPool
    /// A choice is no proposal of the round.
    case unknownProposal
    /// A choice is a proposal that is not on the ballot.
    case notOnBallot
    /// A choice belongs to another pool.
    case otherPool
    /// The same choice twice on one ballot.
    case repeatedChoice
    case tooManyChoices
    case tooFewChoices
    /// The choices cost more than a ballot may spend.
    case tooDear
    /// Nothing in any cell that is read.
    case emptyRow
  }

  /// Rows set aside for one reason.
  public struct SetAside: Hashable, Sendable {
    public let reason: Reason
    public let rows: Int

    public init(reason: Reason, rows: Int) {
      self.reason = reason
      self.rows = rows
    }
  }

  /// Relative to the portal's folder.
  public let path: String
  public let channel: BallotChannel
  public let shape: VoteExport.Shape
  /// Rows below the header.
  public let rows: Int
  public let counted: Int
  /// By reason, in the order of `Reason`; none with 0 rows.
  public let setAside: [SetAside]
  /// SHA-256 of the file's bytes in lower-case hexadecimal.
  public let checksum: String

  public init(
    path: String, channel: BallotChannel, shape: VoteExport.Shape, rows: Int, counted: Int, setAside: [SetAside],
    checksum: String
  ) {
    self.path = path
    self.channel = channel
    self.shape = shape
    self.rows = rows
    self.counted = counted
    self.setAside = setAside
    self.checksum = checksum
  }

  /// Every row has found its place.
  public var addsUp: Bool { rows == counted + setAside.reduce(0) { $0 + $1.rows } }
}
