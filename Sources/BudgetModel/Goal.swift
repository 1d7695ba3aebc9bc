public import Diagnostics

/// A desired result: what the money is for.
public struct Goal: Sendable {
  public enum Level: String, CaseIterable, Sendable { case overall, strategic, operating }

  public let id: GoalID
  public let level: Level
  public let parent: Located<GoalID>?
  public let order: Int
  /// Numbers of the United Nations' goals for sustainable development, 1-17.
  public let sustainableDevelopment: [Int]
  public let indicators: [Indicator]
  /// What it is about, for finding goals of a kind.
  public let categories: [Category]
  /// Those who took part in setting it, or follow it up.
  public let shapedBy: [Shaper]
  public let words: PerLanguage<Words>
  public let publication: Publication
  public let location: SourceLocation

  /// What a goal is about. The known ones have names in every language of a theme.
  public enum Category: Hashable, Sendable {
    case known(Theme)
    case own(LocalisedText)

    /// SKR's four reasons for participatory budgeting, and what municipalities' strategies are about.
    public enum Theme: String, CaseIterable, Sendable {
      case trust, sustainability, health, democracy, climate, economy, learning, safety, culture, services
    }
  }

  /// A round, a body or a group that took part in setting a goal or judging it.
  public struct Shaper: Sendable {
    public enum Role: String, CaseIterable, Sendable { case set, evaluate }

    public let role: Role
    public let round: Located<RoundID>?
    /// Who it was where it was no round, and what they did.
    public let text: LocalisedText?

    public init(role: Role, round: Located<RoundID>?, text: LocalisedText?) {
      self.role = role
      self.round = round
      self.text = text
    }
  }

  public struct Words: Sendable {
    public let title: String
    /// The desired outcome in one sentence.
    public let outcome: String
    public let summary: String?
    public let body: RichText
    public let source: TextSource

    public init(title: String, outcome: String, summary: String?, body: RichText, source: TextSource) {
      self.title = title
      self.outcome = outcome
      self.summary = summary
      self.body = body
      self.source = source
    }
  }

  public init(
    id: GoalID, level: Level, parent: Located<GoalID>?, order: Int, sustainableDevelopment: [Int],
    indicators: [Indicator], words: PerLanguage<Words>, publication: Publication, location: SourceLocation,
    categories: [Category] = [], shapedBy: [Shaper] = []
  ) {
    self.categories = categories
    self.shapedBy = shapedBy
    self.id = id
    self.level = level
    self.parent = parent
    self.order = order
    self.sustainableDevelopment = sustainableDevelopment
    self.indicators = indicators
    self.words = words
    self.publication = publication
    self.location = location
  }
}

/// How a goal is measured.
public struct Indicator: Sendable {
  public enum Better: String, CaseIterable, Sendable { case lower, higher }

  /// A value for a year.
  public struct Reading: Hashable, Sendable {
    public let year: Int
    public let value: DecimalNumber

    public init(year: Int, value: DecimalNumber) {
      self.year = year
      self.value = value
    }
  }

  /// Computed from the values, never typed.
  public enum Status: String, Sendable, CaseIterable { case met, partly, notMet, noData }

  public let id: IndicatorID
  public let name: LocalisedText
  public let unit: LocalisedText
  public let better: Better
  public let decimals: Int
  public let baseline: Reading
  public let target: Reading
  public let source: LocalisedText?
  public let link: String?
  /// The number of the key figure in Kolada, the Swedish database of municipalities: `N15428`.
  public let kolada: String?
  /// By year, oldest first.
  public let readings: [Reading]
  public let location: SourceLocation

  public init(
    id: IndicatorID, name: LocalisedText, unit: LocalisedText, better: Better, decimals: Int, baseline: Reading,
    target: Reading, source: LocalisedText?, link: String?, readings: [Reading], location: SourceLocation,
    kolada: String? = nil
  ) {
    self.kolada = kolada
    self.id = id
    self.name = name
    self.unit = unit
    self.better = better
    self.decimals = decimals
    self.baseline = baseline
    self.target = target
    self.source = source
    self.link = link
    self.readings = readings
    self.location = location
  }

  /// Where residents find a key figure of Kolada: its page for free search, with the figure chosen.
  public static func koladaAddress(_ id: String) -> String { "https://www.kolada.se/verktyg/fri-sokning/?kpis=" + id }

  /// Met when the latest value reaches the target, partly when it is better than the baseline.
  public var status: Status {
    guard let latest = readings.last?.value else { return .noData }
    func reaches(_ a: DecimalNumber, _ b: DecimalNumber) -> Bool { better == .lower ? a <= b : a >= b }
    if reaches(latest, target.value) { return .met }
    return reaches(latest, baseline.value) && latest.rescaled(to: 9) != baseline.value.rescaled(to: 9)
      ? .partly : .notMet
  }
}
