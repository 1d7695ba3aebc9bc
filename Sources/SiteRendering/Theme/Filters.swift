internal import BudgetModel
internal import Templates

/// How values are written in one language. `SiteModel.Formats` knows; tests may pretend.
struct ValueFormats: Sendable {
  let number: @Sendable (Int) -> String
  let percent: @Sendable (Share) -> String
  let money: @Sendable (Money) -> String
  let difference: @Sendable (Money) -> String
  let day: @Sendable (Day) -> String
  let month: @Sendable (Day) -> String

  /// Every value as a program would write it.
  static let plain = ValueFormats(
    number: { String($0) }, percent: { "\($0.basisPoints)" }, money: { "\($0.minorUnits)" },
    difference: { "\($0.minorUnits)" }, day: { $0.description }, month: { "\($0.year)-\($0.month)" })
}

extension FilterSet {
  /// What templates may do with values. The same names in every language.
  ///
  /// `number`, `percent` (of hundredths of a percent), `money`, `difference` (money with its sign), `day`, `month`,
  /// `iso` (a day for `datetime`), `any` (whether a list has something), `count`, `plural` (the form of a label that
  /// goes with a number).
  init(_ formats: ValueFormats) {
    self.init([
      .count,
      Filter("any", .list, gives: .shape(.flag)) { value, _ in
        guard case .list(let elements) = value else { return .flag(false) }
        return .flag(!elements.isEmpty)
      },
      .integers("number") { formats.number($0) },
      .integers("percent") { formats.percent(Share(basisPoints: $0)) },
      .amounts("money") { formats.money($0) },
      .amounts("difference") { formats.difference($0) },
      .days("day") { formats.day($0) },
      .days("month") { formats.month($0) },
      .days("iso") { $0.description },
      .plural,
    ])
  }

  /// For compiling, when nothing is printed yet.
  static let signatures = FilterSet(.plain)
}

extension Filter {
  fileprivate static func integers(_ name: String, _ print: @escaping @Sendable (Int) -> String) -> Filter {
    Filter(name, .integer, gives: .shape(.text)) { value, _ in
      guard case .integer(let number) = value else { return .text("") }
      return .text(print(number))
    }
  }

  fileprivate static func amounts(_ name: String, _ print: @escaping @Sendable (Money) -> String) -> Filter {
    Filter(name, .money, gives: .shape(.text)) { value, _ in
      guard case .money(let minorUnits, let code) = value, let currency = Currency(rawValue: code) else {
        return .text("")
      }
      return .text(print(Money(minorUnits: minorUnits, currency)))
    }
  }

  fileprivate static func days(_ name: String, _ print: @escaping @Sendable (Day) -> String) -> Filter {
    Filter(name, .day, gives: .shape(.text)) { value, _ in
      guard case .day(let year, let month, let day) = value, let date = Day(year: year, month: month, day: day)
      else { return .text("") }
      return .text(print(date))
    }
  }

  /// Swedish and Finnish alike: one form for 1, the other for everything else.
  fileprivate static let plural = Filter(
    "plural", .integer, argument: .texts(["one", "other"]), gives: .shape(.text)
  ) { value, forms in
    guard case .integer(let number) = value, case .record(let forms)? = forms, forms.count == 2 else {
      return .text("")
    }
    return forms[number == 1 ? 0 : 1]
  }
}
