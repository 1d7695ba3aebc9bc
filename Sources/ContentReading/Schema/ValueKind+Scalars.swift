public import BudgetModel
internal import Diagnostics

extension ValueKind where Value == String {
  /// Any text that is not empty.
  public static var text: Self { Self(.text) { field, context in field.text(in: context) } }

  /// The address of another site: `https`, `http`. Reports IN145.
  public static var webAddress: Self {
    .scalar(or: "IN145", ["schemes": "https://"], as: .form("^[A-Za-z]+:", sample: "https://x.example")) { text, _ in
      isAddress(text, schemes: ["https://", "http://"]) ? text : nil
    }
  }

  /// The address of another site, a mailbox or a telephone. Reports IN145.
  public static var address: Self {
    .scalar(
      or: "IN145", ["schemes": "https://, mailto:, tel:"], as: .form("^[A-Za-z]+:", sample: "https://x.example")
    ) { text, _ in
      isAddress(text, schemes: ["https://", "http://", "mailto:", "tel:"]) ? text : nil
    }
  }

  /// `#0b5d7a`, within quotes since `#` begins a comment. Reports IN146.
  public static var colour: Self {
    .scalar(or: "IN146", as: .form("^#[0-9A-Fa-f]{6}$", sample: "#000000")) { text, _ in
      let digits = text.utf8.dropFirst()
      let isHexadecimal = digits.count == 6 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      return text.hasPrefix("#") && isHexadecimal ? text : nil
    }
  }

  /// The address of a mailbox. Reports IN153.
  public static var email: Self {
    .scalar(or: "IN153", as: .form("@", sample: "x@x.example")) { text, _ in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(" ") ? text : nil
    }
  }

  private static func isAddress(_ text: String, schemes: [String]) -> Bool {
    let hasScheme = schemes.contains { text.lowercased().hasPrefix($0) && text.count > $0.count }
    return hasScheme && !text.unicodeScalars.contains { $0 == " " || $0.value < 0x21 || $0 == "\"" || $0 == "<" }
  }
}

extension ValueKind where Value == Int {
  /// A whole number within a range, spaces between thousands allowed. Reports IN139 and IN140.
  public static func integer(in range: ClosedRange<Int> = 0...1_000_000_000_000) -> Self {
    Self(.integer(range)) { field, context in
      guard let text = field.text(in: context) else { return nil }
      guard let number = DecimalNumber(text, decimals: 0)?.scaled else {
        context.report(field.problem("IN139"))
        return nil
      }
      if range.contains(number) { return number }
      context.report(field.problem("IN140", ["low": range.lowerBound, "high": range.upperBound]))
      return nil
    }
  }
}

extension ValueKind where Value == Bool {
  /// `yes`, `no`, `true`, `false`, `ja`, `nej`, `kyllä`, `ei`. Reports IN143.
  public static var yesNo: Self {
    .scalar(or: "IN143", as: .yesNo) { text, _ in
      switch text.lowercased() {
      case "yes", "true", "ja", "kyllä": true
      case "no", "false", "nej", "ei": false
      default: nil
      }
    }
  }
}

extension ValueKind where Value == Day {
  /// `2026-05-01`. Reports IN137.
  public static var day: Self { .scalar(or: "IN137", as: .day) { text, _ in Day(iso: text) } }
}

extension ValueKind where Value == Money {
  /// An amount in the portal's currency, at least 0. Reports IN138.
  public static var money: Self {
    .scalar(or: "IN138", as: .number) { text, context in
      Money(text, context.currency).flatMap { $0.minorUnits >= 0 ? $0 : nil }
    }
  }
}

extension ValueKind where Value == Money {
  /// An amount in the portal's currency that may be negative, as savings are. Reports IN138.
  public static var signedMoney: Self {
    .scalar(or: "IN138", as: .number) { text, context in Money(text, context.currency) }
  }
}

extension ValueKind where Value == DecimalNumber {
  /// A number with at most so many decimals, with comma or point. Reports IN141.
  public static func decimal(places: Int) -> Self {
    .scalar(or: "IN141", ["decimals": places], as: .number) { text, _ in DecimalNumber(text, decimals: places) }
  }
}

extension ValueKind where Value == Share {
  /// `40 %`, `62,5` : a share of a hundred. Reports IN142.
  public static var share: Self { .scalar(or: "IN142", as: .number) { text, _ in Share(written: text) } }
}

extension Share {
  /// Reads `40`, `40 %`, `62,5%`. Nil outside 0-100 and for more than two decimals.
  init?(written text: String) {
    let number = text.hasSuffix("%") ? text.dropLast().trimmed : text
    guard let value = DecimalNumber(number, decimals: 2), (0...10_000).contains(value.scaled) else { return nil }
    self.init(basisPoints: value.scaled)
  }
}

extension ValueKind {
  /// A stable name: lower-case letters a-z, digits and `-`. Reports IN144.
  public static func id<Entity>() -> Self where Value == Identifier<Entity> {
    .scalar(or: "IN144", as: .id) { text, _ in Identifier(text) }
  }

  /// One of a few words. Reports IN136 with the words.
  public static func choice(of kind: Value.Type = Value.self) -> Self
  where Value: CaseIterable & RawRepresentable<String> {
    Self(.choice(Value.allCases.map(\.rawValue))) { field, context in
      guard let text = field.text(in: context) else { return nil }
      if let value = Value(rawValue: text) { return value }
      let names = Value.allCases.map(\.rawValue)
      context.report(
        field.problem(
          "IN136", ["choices": names.joined(separator: ", ")], suggestion: Suggestion.nearest(to: text, among: names)))
      return nil
    }
  }
}
