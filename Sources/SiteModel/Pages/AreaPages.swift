public import BudgetModel

/// All areas as the tree they are.
public struct AreasPage: Sendable {
  /// An area in the tree; `depth` is 0 for the whole municipality.
  public struct Row: Sendable {
    /// From 1, as on the map.
    public let number: Int
    public let link: PageLink
    public let depth: Int
    public let population: Int?
    public let proposals: Int
    public let projects: Int
  }

  public let sentence: String
  /// Parents before their parts.
  public let areas: [Row]
  /// Nil when nobody has drawn the areas.
  public let map: AreaMap?
}

/// One area: its money, proposals and projects.
public struct AreaPage: Sendable {
  public struct PoolRow: Sendable {
    public let round: PageLink
    public let year: Int
    public let pool: String
    public let amount: Money
    public let results: PageLink?
  }

  public let sentence: String
  public let text: String?
  public let facts: [Fact]
  public let parent: PageLink?
  public let parts: [PageLink]
  public let poolsHeading: String
  public let pools: [PoolRow]
  public let projectsHeading: String
  public let projects: [ProjectCard]
  public let proposalsHeading: String
  public let proposals: [ProposalCard]
  /// Nil when the lists are on one page.
  public let pager: Pager?
}
