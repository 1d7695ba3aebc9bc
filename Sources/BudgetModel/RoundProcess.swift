public import Diagnostics

/// How a round is run, beyond its stages, money and votes: what the guidelines of Swedish and Finnish municipalities ask
/// for. All of it may be left out.
public struct RoundProcess: Sendable {
  /// How much residents decide (SKR's ladder of participation).
  public enum Level: String, CaseIterable, Sendable { case information, consultation, dialogue, influence, codecision }

  /// Why participatory budgeting is done at all: three ways of thinking.
  public enum Logic: String, CaseIterable, Sendable { case power, governance, efficiency }

  /// Why a round is held (the five reasons of Finland's small municipalities).
  public enum Reason: String, CaseIterable, Sendable { case allocate, income, codesign, savings, challenges }

  /// What residents get to decide about (their four ways).
  public enum Way: String, CaseIterable, Sendable { case task, area, project, share }

  // MARK: Who and why

  /// Who holds the round, where it is not the municipality.
  public var organiser: LocalisedText?
  /// The assembly that governs the level at which the round is held.
  public var governingBody: LocalisedText?
  public var orientation: Orientation?
  public var series: SeriesPlace?
  public var level: Located<Level>?
  public var logic: Logic?
  public var reason: Reason?
  public var way: Way?
  public var claims: [Claim] = []
  public var purposes: [RoundPurpose] = []
  public var plan: ProjectPlan?
  /// What is settled already, and cannot be changed by the round.
  public var alreadyDecided: [LocalisedText] = []
  public var openForInfluence: [LocalisedText] = []

  // MARK: Decisions and money

  /// That the round is held at all.
  public var startDecision: Decision?
  /// The coming decision that the outcome can affect.
  public var nextDecision: PlannedDecision?
  /// Makes the money final, as a council's budget vote does after the residents' vote.
  public var fundingDecision: PlannedDecision?
  /// The report to the board once the round has been evaluated.
  public var reported: Decision?
  public var shareOfBudget: ShareOfBudget?

  // MARK: Taking part

  public var mayPropose: Eligibility?
  public var invitation: Invitation?
  public var communication: [Announcement] = []
  public var events: [RoundEvent] = []
  public var ballotOrder: BallotOrder?
  public var rules: RulesVersion?
  public var evaluationPlan: EvaluationPlan?
  /// Similar rounds, also of other municipalities.
  public var related: [Round.Way] = []

  // MARK: Other ways than a vote

  public var panel: Panel?
  public var ideas: IdeaStage?

  public init() {}
}

/// A decision that may lie ahead: its reference is known once it has been made.
public struct PlannedDecision: Sendable {
  public let body: LocalisedText
  public let date: Day
  public let reference: String?
  public let link: String?
  public let location: SourceLocation

  public init(body: LocalisedText, date: Day, reference: String?, link: String?, location: SourceLocation) {
    self.body = body
    self.date = date
    self.reference = reference
    self.link = link
    self.location = location
  }

  /// Whether it had been made on a day.
  public func isMade(by day: Day) -> Bool { date <= day && reference != nil }
}

/// Whom a round is about: a place, certain people, or a matter.
public enum Orientation: Sendable {
  case territory
  case group(LocalisedText)
  case theme(LocalisedText)

  public enum Kind: String, CaseIterable, Sendable { case territory, group, theme }

  public var kind: Kind {
    switch self {
    case .territory: .territory
    case .group: .group
    case .theme: .theme
    }
  }
}

/// Rounds that are meant to be repeated, so that each learns from the one before.
public struct Series: Sendable {
  public let id: SeriesID
  public let name: LocalisedText
  public let text: LocalisedText?
  public let location: SourceLocation

  public init(id: SeriesID, name: LocalisedText, text: LocalisedText?, location: SourceLocation) {
    self.id = id
    self.name = name
    self.text = text
    self.location = location
  }
}

public typealias SeriesID = Identifier<Series>

/// Which round of a series it is.
public struct SeriesPlace: Sendable {
  public let series: Located<SeriesID>
  /// From 1.
  public let index: Located<Int>
  /// How many rounds are planned.
  public let planned: Int
  /// What was changed since the round before.
  public let lessons: [LocalisedText]
  /// Why the stages are others than in the round before; nil where they are the same.
  public let differs: LocalisedText?

  public init(
    series: Located<SeriesID>, index: Located<Int>, planned: Int, lessons: [LocalisedText], differs: LocalisedText?
  ) {
    self.series = series
    self.index = index
    self.planned = planned
    self.lessons = lessons
    self.differs = differs
  }
}

/// Something good that is said of participatory budgeting. Shown with what it rests on.
public struct Claim: Sendable {
  public enum Ground: Sendable {
    case indicator(Located<IndicatorID>)
    case source(LocalisedText, link: String?)
  }

  public let text: LocalisedText
  public let ground: Ground

  public init(text: LocalisedText, ground: Ground) {
    self.text = text
    self.ground = ground
  }
}

/// What part of a budget the round's money is. `of` is the base that the share is counted on.
public struct ShareOfBudget: Sendable {
  public let share: Share
  public let of: Money
  /// `stadens investeringsbudget 2026`
  public let budget: LocalisedText
  public let location: SourceLocation

  public init(share: Share, of: Money, budget: LocalisedText, location: SourceLocation) {
    self.share = share
    self.of = of
    self.budget = budget
    self.location = location
  }

  /// Whether the amount is the share of the base, within the rounding of the share as it is written: `5 %` means at
  /// least 4.5 and less than 5.5.
  public func fits(_ amount: Money) -> Bool {
    let step = share.basisPoints.isMultiple(of: 100) ? 100 : share.basisPoints.isMultiple(of: 10) ? 10 : 1
    let (low, high) = (share.basisPoints * 2 - step, share.basisPoints * 2 + step)
    let twice = abs(amount.minorUnits).multipliedFullWidth(by: 20_000)
    let base = abs(of.minorUnits)
    let least = base.multipliedFullWidth(by: low)
    let most = base.multipliedFullWidth(by: high)
    return !Self.isLess(twice, least) && !Self.isLess(most, twice)
  }

  private static func isLess(_ a: (high: Int, low: UInt), _ b: (high: Int, low: UInt)) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }
}

/// When and how the round will be evaluated.
public struct EvaluationPlan: Sendable {
  public let due: Day?
  public let method: LocalisedText?
  public let location: SourceLocation

  public init(due: Day?, method: LocalisedText?, location: SourceLocation) {
    self.due = due
    self.method = method
    self.location = location
  }
}
