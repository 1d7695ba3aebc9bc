/// What happens when: stages of rounds and openings of what was built.
public struct CalendarPage: Sendable {
  public struct Entry: Sendable {
    /// `1–30 september 2026`
    public let days: String
    public let link: PageLink
    public let place: String?
    public let isNow: Bool
  }

  public struct Year: Sendable {
    public let heading: String
    public let entries: [Entry]
  }

  public let sentence: String
  public let comingHeading: String
  /// What goes on or is to come, the next first.
  public let coming: [Entry]
  /// What is over, by the year in which it began, the newest first.
  public let earlier: [Year]
  /// For calendars.
  public let file: PageLink
}

/// The parts that pages are made of, shown with what the portal itself holds: for those who change a theme.
public struct StylePage: Sendable {
  public let sentence: String
  public let statuses: [StatusMark]
  public let proposals: [ProposalCard]
  public let projects: [ProjectCard]
  public let facts: [Fact]
  public let figures: [KeyFigure]
  public let events: [TimelineEntry]
  public let notices: [Notice]
  public let pager: Pager
  /// Of the newest round that has one.
  public let pool: PoolResult?
}
