public import BudgetModel

/// A short text and, when it is not in the language of its page, the tag for a `lang` mark.
public struct Passage: Hashable, Sendable {
  public let text: String
  /// BCP 47; nil when the text is in the page's own language.
  public let languageTag: String?

  public init(_ text: String, languageTag: String? = nil) {
    self.text = text
    self.languageTag = languageTag
  }
}

/// A formatted text and, when it is not in the language of its page, the tag for a `lang` mark.
public struct Prose: Hashable, Sendable {
  public let text: RichText
  /// BCP 47; nil when the text is in the page's own language.
  public let languageTag: String?
}

/// A link within the portal or out of it.
public struct PageLink: Hashable, Sendable {
  public let text: String
  /// From the root of the host (`/sv/omgangar/`), base path included; or a whole address for other sites.
  public let address: String
  /// BCP 47; nil when the text is in the page's own language.
  public let languageTag: String?
  /// Leads to another site.
  public let isExternal: Bool

  public init(_ text: String, _ address: String, languageTag: String? = nil, isExternal: Bool = false) {
    self.text = text
    self.address = address
    self.languageTag = languageTag
    self.isExternal = isExternal
  }
}

/// A line of a list of facts.
public struct Fact: Hashable, Sendable {
  public let label: String
  public let value: String
  /// Where the value leads, when it names something that has a page.
  public let address: String?
}

/// A figure that is worth being large, and what it counts.
public struct KeyFigure: Hashable, Sendable {
  /// The figure as it is printed, unit included: `1 203`, `40 000 €`.
  public let value: String
  public let label: String
  /// The base, the year or what else the reader must know: `av 15 890 röstberättigade`.
  public let note: String?
}

/// A photograph with its text for those who do not see it.
public struct Picture: Hashable, Sendable {
  /// From the root of the host.
  public let address: String
  public let alternative: Passage
}

/// A file to download.
public struct Download: Hashable, Sendable {
  public let text: String
  public let address: String
  /// `CSV`, `JSON`
  public let format: String
  /// The file relative to the published folder, for its size.
  public let path: String
}

/// Where something stands. The word is what is read; kind and glyph only repeat it.
public struct StatusMark: Hashable, Sendable {
  /// The four looks of a status.
  public enum Kind: String, CaseIterable, Sendable { case planned, ongoing, done, stopped }

  public let kind: Kind
  /// `Pågår`, `Valmis`
  public let word: String
}

/// Something that happened on a day.
public struct TimelineEntry: Hashable, Sendable {
  public let day: Day
  public let title: String?
  public let text: Passage
  /// Unique on its page.
  public let anchor: String
}

/// A remark on the page as a whole, above its content.
public struct Notice: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Figures exist, and are not shown before a day.
    case embargo
    /// Only seen in a preview: the page is a draft or is published later.
    case preview
    /// A text stands in the other language only.
    case otherLanguage
    /// Translated by a machine and read by nobody yet.
    case machineTranslation
    /// The outcome may still change.
    case provisional
  }

  public let kind: Kind
  public let text: String
}
