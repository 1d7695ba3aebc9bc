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
  /// The least that the costs of the choices may sum to, on ballots that are not blank.
  public let minimumCost: Money?
  /// The sum of the costs of the choices.
  public let maximumCost: Money?
  /// What one choice may get, on ballots with points.
  public let pointsEach: ClosedRange<Int>
  /// The sum of a ballot's points.
  public let maximumPoints: Int?
  /// Whether only voters who belong to one of the pool's areas vote in it.
  public let isForOwnAreas: Bool

  /// Points from 0 to this, where a round says nothing else.
  public static let highestPoints = 1_000_000

  public init(
    kind: BallotKind = .approval, minimumChoices: Int = 1, maximumChoices: Int? = nil,
    minimumCost: Money? = nil, maximumCost: Money? = nil,
    pointsEach: ClosedRange<Int> = 0...highestPoints, maximumPoints: Int? = nil, isForOwnAreas: Bool = false
  ) {
    self.kind = kind
    self.minimumChoices = minimumChoices
    self.maximumChoices = maximumChoices
    self.minimumCost = minimumCost
    self.maximumCost = maximumCost
    self.pointsEach = pointsEach
    self.maximumPoints = maximumPoints
    self.isForOwnAreas = isForOwnAreas
  }
}
