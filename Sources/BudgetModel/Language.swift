/// A language of the portal, by the code that names its files and addresses: `sv`, `fi`.
public struct Language: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let code: String

  /// Nil unless `code` is two or three lower-case ASCII letters.
  public init?(_ code: some StringProtocol) {
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    self.code = String(code)
  }

  private init(known code: String) { self.code = code }
  public static let swedish = Language(known: "sv")
  public static let finnish = Language(known: "fi")
  public static let english = Language(known: "en")

  public static func < (a: Self, b: Self) -> Bool { a.code < b.code }
  public var description: String { code }
}

/// Something said in each of the portal's languages.
///
/// What has passed the reading holds every main language of the portal. Where another is missing, the first language
/// that has it stands in.
public struct PerLanguage<Value: Sendable>: Sendable {
  public let values: [Language: Value]
  /// The language that is given where one is missing; nil for what is said in none.
  public let standIn: Language?
  private let fallback: Value

  /// Nil when there is no value in any language.
  ///
  /// - Parameter order: which language stands in before which; without it, by their codes.
  public init?(_ values: [Language: Value], order: [Language] = []) {
    guard let first = order.first(where: { values[$0] != nil }) ?? values.keys.min(), let value = values[first] else {
      return nil
    }
    self.values = values
    standIn = first
    fallback = value
  }

  public subscript(language: Language) -> Value { values[language] ?? fallback }

  public func has(_ language: Language) -> Bool { values[language] != nil }

  public func map<T: Sendable>(_ transform: (Value) throws -> T) rethrows -> PerLanguage<T> {
    PerLanguage<T>(values: try values.mapValues(transform), standIn: standIn, fallback: try transform(fallback))
  }

  /// Said in no language: keeps what it belongs to from being lost while the gap is reported.
  public static func missing(_ fallback: Value) -> Self { Self(values: [:], standIn: nil, fallback: fallback) }

  private init(values: [Language: Value], standIn: Language?, fallback: Value) {
    self.values = values
    self.standIn = standIn
    self.fallback = fallback
  }
}

extension PerLanguage: Equatable where Value: Equatable {}
extension PerLanguage: Hashable where Value: Hashable {}

/// A text in each of the portal's languages.
public typealias LocalisedText = PerLanguage<String>
