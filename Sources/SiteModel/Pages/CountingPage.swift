public import BudgetModel

/// How it was counted, so that anybody can do it again.
public struct CountingPage: Sendable {
  public struct PoolCount: Sendable {
    public let anchor: String
    public let name: String
    public let heading: String
    /// The rule in plain words with this pool's amounts and limits, a sentence per line.
    public let rule: [String]
    /// The pool began on an earlier part of the page: here are only more of its steps.
    public let isContinued: Bool
    /// Those that stand on this part of the page.
    public let steps: [Step]
    public let ties: [String]
    /// Lots that were drawn: who, and where the protocol is.
    public let lots: [String]
  }

  public struct Step: Sendable {
    /// From 1.
    public let number: Int
    /// The whole step in words.
    public let text: String
    public let proposal: PageLink
    public let votes: Int
    public let cost: Money
    public let before: Money
    public let after: Money
    public let isFunded: Bool
  }

  /// What became of every row of a file.
  public struct ExportReport: Sendable {
    public struct SetAside: Hashable, Sendable {
      public let reason: String
      /// Rows, ballots or choices.
      public let rows: Int
    }

    /// The file's name, without folders.
    public let file: String
    public let channel: String
    public let shape: String
    public let rows: Int
    public let counted: Int
    /// Ballots that were counted from the file.
    public let ballots: Int
    /// Rows that gave no ballot.
    public let setAside: [SetAside]
    /// Ballots of rows of which another ballot counts.
    public let ballotsSetAside: [SetAside]
    /// Choices of counted ballots.
    public let choicesSetAside: [SetAside]
    /// `1 210 rader = 1 203 räknade + 7 lagda åt sidan`
    public let equation: String
    /// SHA-256 of the file's bytes in lower-case hexadecimal; nil when the file could not be read to its end.
    public let checksum: String?
  }

  public let round: PageLink
  public let state: ResultsPage.State
  public let sentence: String
  public let pools: [PoolCount]
  public let exportsHeading: String
  public let exportsSentence: String
  public let exports: [ExportReport]
  public let repeatHeading: String
  public let repeatSentence: String
  /// The command that counts again: `insyn tally 2024-skargard`.
  public let command: String
  public let results: PageLink
  public let statistics: PageLink
  public let downloads: [Download]
  /// Nil when all steps are on one page.
  public let pager: Pager?
}
