/// How a municipality was in one year: what its budget is to be seen against.
public struct YearFacts: Hashable, Sendable {
  public let year: Int
  /// How many lived there; those of a plan's year are a forecast.
  public let population: Int
  /// What residents and others paid in taxes.
  public let taxes: Money?
  /// In percent of earned income, with two decimals: `8.90`.
  public let taxRate: DecimalNumber?

  public init(year: Int, population: Int, taxes: Money?, taxRate: DecimalNumber?) {
    self.year = year
    self.population = population
    self.taxes = taxes
    self.taxRate = taxRate
  }
}

extension PortalSettings {
  /// How many lived there in a year, or today where that year is not known.
  public func people(in year: Int) -> Int? {
    let known = years.first { $0.year == year }?.population ?? population
    return known.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension Money {
  /// An amount divided among people: whole hundredths, halves away from zero. `people` must be positive.
  public func each(of people: Int) -> Money {
    let half = minorUnits < 0 ? -people / 2 : people / 2
    return Money(minorUnits: (minorUnits + half) / people, currency)
  }
}
