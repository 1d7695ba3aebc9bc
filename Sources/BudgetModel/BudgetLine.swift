public import Diagnostics

/// An amount in the municipality's budget for one year and phase.
public struct BudgetLine: Sendable {
  public enum Kind: String, CaseIterable, Sendable { case operating, investment }
  public enum Phase: String, CaseIterable, Sendable { case frame, proposed, approved, adjusted, actual }

  /// The part of a line that serves a goal.
  public struct GoalShare: Sendable {
    public let goal: Located<GoalID>
    public let share: Share

    public init(goal: Located<GoalID>, share: Share) {
      self.goal = goal
      self.share = share
    }
  }

  public let id: BudgetLineID
  public let year: Int
  public let parent: Located<BudgetLineID>?
  public let name: LocalisedText
  public let committee: LocalisedText?
  public let kind: Kind
  public let phase: Phase
  /// Expenditure is positive, income negative.
  public let amount: Money
  public let goals: [GoalShare]
  /// Whether it serves no goal on purpose, which its file says with a `-`.
  public let isApart: Bool
  public let location: SourceLocation

  public init(
    id: BudgetLineID, year: Int, parent: Located<BudgetLineID>?, name: LocalisedText, committee: LocalisedText?,
    kind: Kind, phase: Phase, amount: Money, goals: [GoalShare], location: SourceLocation, isApart: Bool = false
  ) {
    self.isApart = isApart
    self.id = id
    self.year = year
    self.parent = parent
    self.name = name
    self.committee = committee
    self.kind = kind
    self.phase = phase
    self.amount = amount
    self.goals = goals
    self.location = location
  }
}
