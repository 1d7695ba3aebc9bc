/// The way between the parts of a long list: plain links.
public struct Pager: Sendable {
  /// A part, or a gap between two that are far from each other.
  public enum Step: Sendable {
    case part(PageLink, number: Int, isCurrent: Bool)
    case gap
  }

  /// `Rad 41–80 av 263`
  public let sentence: String
  public let previous: PageLink?
  public let next: PageLink?
  public let steps: [Step]
}

/// A form that narrows and sorts a list where scripts run. Everything it does has an address.
public struct Finder: Sendable {
  public enum Subject: String, CaseIterable, Sendable { case proposals, projects }

  /// A field of the form: its name in addresses and what it is called.
  public struct Field: Hashable, Sendable {
    public let name: String
    public let label: String
  }

  /// An order of the list: its name in addresses, what it is called, and what the script sorts by.
  public struct Order: Hashable, Sendable {
    public enum Key: String, Sendable { case votes, cheapest, dearest, name, newest }

    public let key: Key
    public let value: String
    public let label: String
  }

  public let subject: Subject
  /// The first page of this list, from the root of the host: what is asked is put after it.
  public let action: String
  /// The folder of the search index, from the root of the host.
  public let index: String
  /// The first page of the list of the whole portal, from which rows are taken.
  public let list: String
  /// `sida-`: with a number and a slash it follows `list` for its later parts.
  public let part: String
  /// How many rows stand on a part.
  public let rows: Int
  /// What the list is already narrowed to: `omgang=2026-vote`. Nil on the list of the whole portal.
  public let fixed: FilterValue?
  public let query: Field
  public let filters: [ListFilter]
  public let least: Field
  public let most: Field
  public let sort: Field
  /// The part of what was found.
  public let page: Field
  public let orders: [Order]
}

/// The proposals of a round in one table, to be held against each other.
public struct ComparePage: Sendable {
  public let round: PageLink
  public let sentence: String
  /// Those of this part of the table.
  public let items: [ProposalCard]
  public let pager: Pager?
  /// The first page of the table, from the root of the host.
  public let list: String
  /// `sida-`: with a number and a slash it follows `list` for its later parts.
  public let part: String
  /// How many parts there are.
  public let parts: Int
  /// The name of what is chosen, in addresses.
  public let chosenName: String
}

/// Finding any page by its words.
public struct SearchPage: Sendable {
  /// Ways to the same pages without a script.
  public struct Group: Sendable {
    public let heading: String
    public let links: [PageLink]
  }

  public let sentence: String
  /// The folder of the search index, from the root of the host.
  public let index: String
  public let query: Finder.Field
  /// The name of the part of what was found, in addresses.
  public let pageName: String
  public let groups: [Group]
}
