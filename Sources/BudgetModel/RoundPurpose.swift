public import Diagnostics

/// What a round shall give, and the goals that it thereby serves (Nässjö names six).
public struct RoundPurpose: Sendable {
  public let text: LocalisedText
  public let goals: [Located<GoalID>]

  public init(text: LocalisedText, goals: [Located<GoalID>]) {
    self.text = text
    self.goals = goals
  }
}
