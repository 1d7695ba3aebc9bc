public import Diagnostics

/// What is known of the budget beside its amounts: `budget/plan.yaml`.
public struct BudgetPlan: Sendable {
  /// A step of the yearly round of a budget: one of its phases was, or will be, decided on a day.
  public struct Step: Sendable {
    public let year: Int
    public let phase: BudgetLine.Phase
    public let date: Day
    public let body: LocalisedText?
    public let reference: String?
    public let location: SourceLocation

    public init(
      year: Int, phase: BudgetLine.Phase, date: Day, body: LocalisedText?, reference: String?, location: SourceLocation
    ) {
      self.year = year
      self.phase = phase
      self.date = date
      self.body = body
      self.reference = reference
      self.location = location
    }
  }

  /// What an investment is expected to give, and what else was considered.
  public struct Investment: Sendable {
    /// A solution that was not chosen.
    public struct Alternative: Sendable {
      public let title: LocalisedText
      public let cost: Money?
      public let whyNot: LocalisedText

      public init(title: LocalisedText, cost: Money?, whyNot: LocalisedText) {
        self.title = title
        self.cost = cost
        self.whyNot = whyNot
      }
    }

    public let line: Located<BudgetLineID>
    public let benefit: LocalisedText?
    public let alternatives: [Alternative]

    public init(line: Located<BudgetLineID>, benefit: LocalisedText?, alternatives: [Alternative]) {
      self.line = line
      self.benefit = benefit
      self.alternatives = alternatives
    }
  }

  /// In the order of the file.
  public let steps: [Step]
  public let investments: [Investment]

  public init(steps: [Step] = [], investments: [Investment] = []) {
    self.steps = steps
    self.investments = investments
  }

  public func investment(_ line: BudgetLineID) -> Investment? { investments.first { $0.line.value == line } }
}
