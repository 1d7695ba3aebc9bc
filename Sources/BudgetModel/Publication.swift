public import Diagnostics

/// Whether and from when something may be seen by the public.
public struct Publication: Hashable, Sendable {
  public let isDraft: Bool
  public let from: Day?
  /// Addresses that lead here too, because the page has moved.
  public let redirectFrom: [Located<String>]
  /// The last part of the address (`lekpark-vid-stranden`), where it shall not follow from the title.
  public let addresses: [Language: Located<String>]

  /// Invented, to practise on: it may be seen, but not published at a real address.
  public let isExample: Bool

  public init(
    isDraft: Bool = false, from: Day? = nil, redirectFrom: [Located<String>] = [],
    addresses: [Language: Located<String>] = [:], isExample: Bool = false
  ) {
    self.isDraft = isDraft
    self.from = from
    self.redirectFrom = redirectFrom
    self.addresses = addresses
    self.isExample = isExample
  }

  public func isPublic(on day: Day) -> Bool { !isDraft && (from.map { $0 <= day } ?? true) }
}

/// Where a text comes from: its file, and whether it is a translation.
public struct TextSource: Hashable, Sendable {
  public let location: SourceLocation
  public let translatedFrom: Language?
  /// Translated by a machine and read by nobody yet.
  public let isMachine: Bool
  /// What tells this wording from any other: eight hexadecimal digits that depend on words and body, not on facts.
  public let mark: String
  /// The mark that the original had when the text was translated; nil where nobody wrote it down.
  public let originalMark: Located<String>?

  public init(
    location: SourceLocation, translatedFrom: Language? = nil, isMachine: Bool = false, mark: String = "",
    originalMark: Located<String>? = nil
  ) {
    self.mark = mark
    self.originalMark = originalMark
    self.location = location
    self.translatedFrom = translatedFrom
    self.isMachine = isMachine
  }
}
