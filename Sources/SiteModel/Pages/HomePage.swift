public import BudgetModel

/// Which language? No redirect, no script.
public struct ChooserPage: Sendable {
  public struct Choice: Hashable, Sendable {
    public let languageTag: String
    /// `svenska`, `suomi`
    public let name: String
    public let municipality: String
    public let title: String
    public let lead: String
    /// `Fortsätt på svenska`
    public let link: PageLink
  }

  public let choices: [Choice]
}

/// What is going on now, what was decided last, what the money is for.
public struct HomePage: Sendable {
  /// Something a resident can do or follow today.
  public struct Current: Sendable {
    /// `Just nu: omröstning 1–30 september 2026`
    public let heading: String
    public let round: PageLink
    /// What it is about, with the amount.
    public let sentence: String
    /// How to take part; nil when there is nothing to take part in.
    public let how: String?
    public let stage: Stage.Kind?
    public let days: DaySpan?
    public let link: PageLink
  }

  public let lead: String
  public let currentHeading: String
  /// The most urgent first.
  public let current: [Current]
  /// Said instead, when nothing goes on.
  public let nothingCurrent: String?
  public let moneyHeading: String
  /// `Sedan 2024 har invånarna fördelat 340 000 € i tre omgångar.`
  public let moneySentence: String?
  public let figures: [KeyFigure]
  /// Amounts of the rounds, oldest first. Nil with fewer than two rounds.
  public let amounts: BarChart?
  public let roundsHeading: String
  public let rounds: [RoundCard]
  public let roundsLink: PageLink
  public let projectsHeading: String
  /// Nil when there are no projects yet.
  public let projects: StatusBar?
  public let projectsLink: PageLink
  public let goalsHeading: String
  public let goals: [GoalCard]
  public let goalsLink: PageLink
  public let newsHeading: String
  /// The newest three.
  public let news: [NewsCard]
  public let newsLink: PageLink
}
