public import Diagnostics

/// Where a round's money comes from and how it is divided, and how many ideas became what.
public struct RoundMoney: Sendable {
  /// A line of the budget that a round draws from.
  public struct Source: Sendable {
    public let line: Located<BudgetLineID>
    public let year: Int
    public let amount: Money

    public init(line: Located<BudgetLineID>, year: Int, amount: Money) {
      self.line = line
      self.year = year
      self.amount = amount
    }
  }

  /// A part of a round's money, such as Paris' 57 million for twenty districts.
  public struct Part: Sendable {
    public let name: LocalisedText
    public let amount: Money
    /// How many share it: districts, schools.
    public let count: Int?
    /// Why it is set apart.
    public let reason: LocalisedText?
    public let location: SourceLocation

    public init(name: LocalisedText, amount: Money, count: Int?, reason: LocalisedText?, location: SourceLocation) {
      self.name = name
      self.amount = amount
      self.count = count
      self.reason = reason
      self.location = location
    }
  }

  /// How many were left after a step: 1924 ideas, 457 on the ballot, 180 chosen.
  public struct Step: Sendable {
    public let name: LocalisedText
    public let count: Int
    public let location: SourceLocation

    public init(name: LocalisedText, count: Int, location: SourceLocation) {
      self.name = name
      self.count = count
      self.location = location
    }
  }

  public let sources: [Source]
  public let parts: [Part]
  /// Empty where the proposals in the portal tell it themselves.
  public let funnel: [Step]

  public init(sources: [Source] = [], parts: [Part] = [], funnel: [Step] = []) {
    self.sources = sources
    self.parts = parts
    self.funnel = funnel
  }
}

extension Round {
  /// All pools together.
  public func amount(in currency: Currency) -> Money { pools.map(\.amount).sum(in: currency) }
}
