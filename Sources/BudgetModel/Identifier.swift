/// The stable name of one thing of a kind: lower-case ASCII letters, digits and `-`, 1-64 characters.
///
/// `Entity` only keeps the kinds apart, so that an area's id cannot be handed over as a goal's.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// Nil when `text` is not a well-formed id.
  public init?(_ text: some StringProtocol) {
    let allowed = text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    guard allowed, !text.isEmpty, text.utf8.count <= 64 else { return nil }
    rawValue = String(text)
  }

  /// For ids that come from elsewhere, such as elections of other cities (`BO.D18.9/23`): kept as they are.
  public init(foreign text: String) { rawValue = text }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  public var description: String { rawValue }
}

public typealias AreaID = Identifier<Area>
public typealias GoalID = Identifier<Goal>
public typealias IndicatorID = Identifier<Indicator>
public typealias BudgetLineID = Identifier<BudgetLine>
public typealias RoundID = Identifier<Round>
public typealias PoolID = Identifier<Pool>
public typealias ProposalID = Identifier<Proposal>
public typealias PageID = Identifier<Page>
