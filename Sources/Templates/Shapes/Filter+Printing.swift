/// Filters that only say how a value of one kind is written, as most do.
extension Filter {
  /// Writes a text in another way: `.text("upper") { $0.uppercased() }`.
  public static func text(_ name: String, _ write: @escaping @Sendable (String) -> String) -> Filter {
    Filter(name, .text, gives: .shape(.text)) { value, _ in
      guard case .text(let text) = value else { mismatch(name) }
      return .text(write(text))
    }
  }

  /// Writes a whole number: `.integer("number") { locale.number($0) }`.
  public static func integer(_ name: String, _ write: @escaping @Sendable (Int) -> String) -> Filter {
    Filter(name, .integer, gives: .shape(.text)) { value, _ in
      guard case .integer(let number) = value else { mismatch(name) }
      return .text(write(number))
    }
  }

  /// Writes an amount: `.money("money") { locale.money($0, $1) }`, with minor units and the currency's code.
  public static func money(
    _ name: String, _ write: @escaping @Sendable (_ minorUnits: Int, _ currency: String) -> String
  ) -> Filter {
    Filter(name, .money, gives: .shape(.text)) { value, _ in
      guard case .money(let minorUnits, let currency) = value else { mismatch(name) }
      return .text(write(minorUnits, currency))
    }
  }

  /// Writes a civil date: `.day("day") { locale.day($0, $1, $2) }`.
  public static func day(
    _ name: String, _ write: @escaping @Sendable (_ year: Int, _ month: Int, _ day: Int) -> String
  ) -> Filter {
    Filter(name, .day, gives: .shape(.text)) { value, _ in
      guard case .day(let year, let month, let day) = value else { mismatch(name) }
      return .text(write(year, month, day))
    }
  }

  private static func mismatch(_ name: String) -> Never {
    preconditionFailure("the filter '\(name)' was given a value of another kind than it takes")
  }
}
