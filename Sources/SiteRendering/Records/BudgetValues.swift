public import BudgetModel
public import Templates

/// Amounts go into templates as they are; filters print them.
extension Money: MoneyConvertible {
  public var currencyCode: String { currency.rawValue }
}

extension Day: DayConvertible {}
