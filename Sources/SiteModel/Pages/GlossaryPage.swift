/// The words of the field, in the order of the alphabet.
public struct GlossaryPage: Sendable {
  public struct Entry: Hashable, Sendable {
    /// Unique on the page, and the same in every language.
    public let anchor: String
    public let term: Passage
    public let explanation: Passage
  }

  public let sentence: String
  public let entries: [Entry]
}
