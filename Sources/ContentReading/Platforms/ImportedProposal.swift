public import BudgetModel
public import Diagnostics

/// Something that a platform names: an area, a category, a budget. `Language.unknown` where it does not say in which
/// language.
public struct ForeignName: Hashable, Sendable {
  public let id: String?
  public let texts: [Language: String]

  public init(id: String? = nil, texts: [Language: String]) {
    self.id = id
    self.texts = texts
  }

  /// Whether the platform left both empty.
  var isEmpty: Bool { (id ?? "").isEmpty && texts.values.allSatisfy(\.isEmpty) }
}

extension Language {
  /// ISO 639-2 "undetermined": the export has one language and does not say which.
  public static var unknown: Language { Language("und") ?? .swedish }
}

/// A proposal, or a project that stood on the ballot, as a platform's export tells it.
public struct ImportedProposal: Sendable {
  /// How many votes the export tells of. An empty column is an embargo and never a zero.
  public enum Votes: Hashable, Sendable {
    /// The export has no such column.
    case untold
    /// The column is there and empty: the platform hides votes until the result is published.
    case hidden
    case counted(Int)
  }

  /// Where the municipality's examination stands.
  public enum State: Hashable, Sendable {
    case undecided, accepted, rejected, withdrawn, deleted
  }

  /// Texts by language.
  public typealias Texts = [Language: Located<String>]

  /// The id that the platform gave, or the exact title where its export has no ids.
  public var id: Located<String>
  /// The number on the ballot, where the platform has one apart from its id.
  public var number: Int?
  /// The name of its files, where the export knows it.
  public var stem: String?
  public var titles: Texts
  public var summaries: Texts = [:]
  /// Markdown.
  public var bodies: Texts = [:]
  /// The municipality's answer, on one line.
  public var answers: Texts = [:]
  /// What a machine translated, apart from what people wrote.
  public var machineTitles: Texts = [:]
  public var machineBodies: Texts = [:]
  /// Hundredths of the currency.
  public var cost: Located<DecimalNumber>?
  /// The budget, heading or ballot area that pays.
  public var pool: ForeignName?
  public var areas: [ForeignName] = []
  public var categories: [ForeignName] = []
  public var state = State.undecided
  public var votes = Votes.untold
  public var paperVotes: Int?
  /// Support before the vote, which is no vote.
  public var supporters: Int?
  /// Whether the platform says that it won; nil when the export does not tell.
  public var isSelected: Bool?
  public var selectedOn: Day?
  public var submitted: Day?
  public var place: Proposal.Place?
  public var address: String?
  public var link: String?
  /// Ids of what it was made from.
  public var related: [String] = []
  /// The id of what it has become part of.
  public var mergedInto: String?
  /// Ids of the portal's goals.
  public var goals: [String] = []

  public init(id: Located<String>, titles: Texts) {
    self.id = id
    self.titles = titles
  }

  /// Votes of all channels; nil when hidden or untold.
  public var allVotes: Int? {
    if case .counted(let votes) = votes { votes + (paperVotes ?? 0) } else { nil }
  }
}

/// A budget or ballot area with its amount.
public struct ImportedPool: Hashable, Sendable {
  public let name: ForeignName
  /// Hundredths of the currency.
  public let amount: DecimalNumber?

  public init(name: ForeignName, amount: DecimalNumber?) {
    self.name = name
    self.amount = amount
  }
}

/// Votes of a file: single ballots or sums, by the ids of `ImportedProposal`.
public struct ImportedVotes: Sendable {
  public struct Ballot: Hashable, Sendable {
    /// Ids, the best first when the ballots rank.
    public let choices: [String]
    /// Points of each choice, where ballots give points.
    public let points: [Int]?
    public let pool: String?
    public let channel: BallotChannel
    public let line: Int

    public init(
      choices: [String], points: [Int]? = nil, pool: String? = nil, channel: BallotChannel = .digital, line: Int
    ) {
      self.choices = choices
      self.points = points
      self.pool = pool
      self.channel = channel
      self.line = line
    }
  }

  public enum Content: Sendable {
    case ballots([Ballot])
    /// Sums by id, in the order of the file. `ballots` is how many ballots they came from, where the file says.
    case totals([(id: String, votes: Int)], ballots: Int?)
  }

  /// How the file may stand in `votes/` as it is.
  public struct Declaration: Hashable, Sendable {
    public let shape: VoteExport.Shape
    /// Key of `columns:` and the column's name in the file, in the order in which they are written.
    public let columns: [Column]
    public struct Column: Hashable, Sendable {
      public let key: String
      public let name: String

      public init(_ key: String, _ name: String) {
        self.key = key
        self.name = name
      }
    }

    public init(shape: VoteExport.Shape, columns: [Column]) {
      self.shape = shape
      self.columns = columns
    }
  }

  public let kind: BallotKind
  public let channel: BallotChannel
  public let content: Content
  /// Nil when the file must be rewritten to be read: its form is the platform's own, or it holds personal data.
  public let declaration: Declaration?

  public init(kind: BallotKind, channel: BallotChannel, content: Content, declaration: Declaration? = nil) {
    self.kind = kind
    self.channel = channel
    self.content = content
    self.declaration = declaration
  }

  public var ballots: [Ballot] { if case .ballots(let ballots) = content { ballots } else { [] } }
  public var totals: [(id: String, votes: Int)] { if case .totals(let sums, _) = content { sums } else { [] } }
}
