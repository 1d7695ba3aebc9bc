public import BudgetModel

/// All news, newest first.
public struct NewsPage: Sendable {
  public let sentence: String
  /// Those of this part of the list.
  public let items: [NewsCard]
  /// Nil when the list is on one page.
  public let pager: Pager?
  public let feed: PageLink
}

/// A piece of news.
public struct NewsItemPage: Sendable {
  public let date: Day
  public let summary: Passage?
  public let round: PageLink?
  public let body: Prose
}

/// A page that the municipality wrote.
public struct FreePage: Sendable {
  public let summary: Passage?
  /// The head of a document that governs; empty for other pages.
  public let facts: [Fact]
  /// How a document of its kind binds.
  public let kindText: String?
  public let body: Prose
}

/// Every table of the portal: where it is and what its columns mean.
public struct OpenDataPage: Sendable {
  public struct Dataset: Sendable {
    public let anchor: String
    public let title: String
    public let description: String
    public let files: [Download]
    public let columns: [Column]
  }

  public struct Column: Hashable, Sendable {
    public let name: String
    public let kind: String
    public let meaning: String
  }

  public let sentence: String
  public let licence: PageLink
  public let licenceSentence: String
  public let datasets: [Dataset]
}

/// The statement that the law demands, made from the facts in the portal's file.
public struct AccessibilityPage: Sendable {
  public struct Section: Sendable {
    public let heading: String
    /// Level 2 or 3.
    public let level: Int
    public let paragraphs: [Paragraph]
  }

  public enum Paragraph: Hashable, Sendable {
    case text(String)
    /// Text before, the link, text after.
    case link(before: String, PageLink, after: String)
    case list([String])
  }

  public let sections: [Section]
}

/// There is no such page. One page for all languages, since an unknown address tells of none.
public struct NotFoundPage: Sendable {
  public struct Block: Hashable, Sendable {
    public let languageTag: String
    public let heading: String
    public let sentence: String
    public let links: [PageLink]
  }

  public let sentence: String
  public let links: [PageLink]
  /// The same in the portal's other languages.
  public let others: [Block]
}

/// An old address that leads to a page's new one.
public struct RedirectPage: Hashable, Sendable {
  /// From the root of the portal: `/sv/omgangar/gammal/`.
  public let path: String
  public let target: PageLink
  public let languageTag: String
  /// `Sidan har flyttat`
  public let title: String
  public let canonical: String
}
