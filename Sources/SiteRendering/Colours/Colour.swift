/// A colour of the screen, its channels from 0 to 255.
///
/// Contrast and lightness are computed in doubles from integers with +, *, / and fixed powers of an own table, so
/// that every machine gets the same digits.
struct Colour: Hashable, Sendable, CustomStringConvertible {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb` or `#rgb`.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst().compactMap { Self.digit($0) }
    guard text.hasPrefix("#"), digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  static let white = Colour(red: 255, green: 255, blue: 255)
  static let black = Colour(red: 0, green: 0, blue: 0)

  var description: String { "#" + [red, green, blue].map(Self.hexadecimal).joined() }

  private static func hexadecimal(_ channel: UInt8) -> String {
    let digits = String(channel, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }
}

// MARK: - Contrast

extension Colour {
  /// Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white).
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// A channel without its gamma.
  private static func linear(_ channel: UInt8) -> Double { linearChannels[Int(channel)] }

  private static let linearChannels: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
  }

  /// x to the power of 2.4, that is x² times the fifth root of x². Newton's method from 1 ends at the same digits
  /// everywhere, since it uses nothing but arithmetic that IEEE 754 fixes.
  private static func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}

// MARK: - Shades

extension Colour {
  /// This colour mixed with `other`: 0 is all this, 100 all other.
  func mixed(with other: Colour, percent: Int) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(clamping: (Int(a) * (100 - percent) + Int(b) * percent + 50) / 100)
    }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The first colour on the way to `end` that has at least this contrast with every one of `grounds`.
  func shaded(towards end: Colour, until ratio: Double, on grounds: [Colour]) -> Colour {
    for percent in 0...100 {
      let shade = mixed(with: end, percent: percent)
      if grounds.allSatisfy({ shade.contrast(with: $0) >= ratio }) { return shade }
    }
    return end
  }
}
