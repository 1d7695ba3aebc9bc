/// A currency by its ISO 4217 code. Both have hundredths as their minor unit.
public enum Currency: String, Hashable, Sendable, CaseIterable {
  case sek = "SEK"
  case eur = "EUR"
}

/// An amount in minor units (öre, cent). May be negative, as in a round that chooses savings.
public struct Money: Hashable, Sendable {
  public let minorUnits: Int
  public let currency: Currency

  public init(minorUnits: Int, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> Self { Self(minorUnits: 0, currency) }

  /// Reads `45000`, `45 000` (also with no-break spaces), `45000,50`, `-1 200.5`. The minus may be U+2212.
  /// Nil for anything else, for more than two decimals and for amounts beyond 90 trillion.
  public init?(_ text: some StringProtocol, _ currency: Currency) {
    guard let hundredths = DecimalNumber(text, decimals: 2) else { return nil }
    self.init(minorUnits: hundredths.scaled, currency)
  }
}

extension Money {
  public static func + (a: Self, b: Self) -> Self { Self(minorUnits: a.minorUnits + b.minorUnits, a.currency) }
  public static func - (a: Self, b: Self) -> Self { Self(minorUnits: a.minorUnits - b.minorUnits, a.currency) }
  public static prefix func - (a: Self) -> Self { Self(minorUnits: -a.minorUnits, a.currency) }
}

extension Sequence where Element == Money {
  public func sum(in currency: Currency) -> Money { reduce(.zero(currency), +) }
}

/// A decimal number as an integer of its smallest part, so that no figure is ever rounded by binary fractions.
public struct DecimalNumber: Hashable, Sendable {
  /// The number times ten to the power of `decimals`.
  public let scaled: Int
  public let decimals: Int

  public init(scaled: Int, decimals: Int) {
    self.scaled = scaled
    self.decimals = decimals
  }

  /// Reads a number with a decimal comma or point, spaces between thousands and at most `decimals` decimals.
  public init?(_ text: some StringProtocol, decimals: Int) {
    var digits: [UInt8] = []
    var fraction = -1
    var negative = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "-" where index == 0, "\u{2212}" where index == 0: negative = true
      case "0"..."9":
        digits.append(UInt8(scalar.value - 0x30))
        if fraction >= 0 { fraction += 1 }
      case ",", ".":
        guard fraction < 0, !digits.isEmpty else { return nil }
        fraction = 0
      case " ", "\u{A0}", "\u{202F}":
        guard fraction < 0, !digits.isEmpty else { return nil }
      default: return nil
      }
    }
    let missing = decimals - max(fraction, 0)
    guard fraction != 0, missing >= 0, !digits.isEmpty, digits.count + missing <= 16 else { return nil }
    let magnitude = (digits + Array(repeating: 0, count: missing)).reduce(0) { $0 * 10 + Int($1) }
    self.init(scaled: negative ? -magnitude : magnitude, decimals: decimals)
  }

  /// The same number with at least as many decimals, for comparing.
  public func rescaled(to wanted: Int) -> DecimalNumber {
    guard wanted > decimals else { return self }
    return DecimalNumber(scaled: (decimals..<wanted).reduce(scaled) { n, _ in n * 10 }, decimals: wanted)
  }
}

extension DecimalNumber: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    let decimals = max(a.decimals, b.decimals)
    return a.rescaled(to: decimals).scaled < b.rescaled(to: decimals).scaled
  }
}

/// A share in hundredths of a percent: `62,5 %` is 6250.
public struct Share: Hashable, Comparable, Sendable {
  public let basisPoints: Int

  public init(basisPoints: Int) { self.basisPoints = basisPoints }
  public init(percent: Int) { basisPoints = percent * 100 }

  public static func < (a: Self, b: Self) -> Bool { a.basisPoints < b.basisPoints }
}

extension Money {
  /// `-45000,50` and `45000`: digits as in files, for messages.
  public var plain: String {
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ",0\(rest)" : ",\(rest)"
    return (minorUnits < 0 ? "-" : "") + "\(whole)" + decimals
  }
}
