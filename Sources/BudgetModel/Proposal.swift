public import Diagnostics

/// A resident's idea, from submission to verdict.
public struct Proposal: Sendable {
  public enum Proposer: String, CaseIterable, Sendable {
    case resident, group, association, school, company, municipality
  }

  /// What the municipality's experts found. Only feasible proposals stand on the ballot.
  public enum Verdict: Sendable {
    case pending
    case feasible(cost: Money)
    case unfeasible
    case merged(into: Located<ProposalID>)
    case withdrawn

    public enum Kind: String, CaseIterable, Sendable { case pending, feasible, unfeasible, merged, withdrawn }

    public var kind: Kind {
      switch self {
      case .pending: .pending
      case .feasible: .feasible
      case .unfeasible: .unfeasible
      case .merged: .merged
      case .withdrawn: .withdrawn
      }
    }
  }

  public struct Change: Sendable {
    public let date: Day
    public let text: LocalisedText
    /// With whom it was talked over.
    public let with: LocalisedText?

    public init(date: Day, text: LocalisedText, with: LocalisedText? = nil) {
      self.date = date
      self.text = text
      self.with = with
    }
  }

  public struct Place: Hashable, Sendable {
    /// Degrees times 1 000 000, WGS 84.
    public let latitude: Int
    public let longitude: Int

    public init(latitude: Int, longitude: Int) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  public struct Words: Sendable {
    public let title: String
    public let summary: String?
    /// What the municipality answered.
    public let answer: String?
    public let imageAlternative: String?
    public let body: RichText
    public let source: TextSource

    public init(
      title: String, summary: String?, answer: String?, imageAlternative: String?, body: RichText, source: TextSource
    ) {
      self.title = title
      self.summary = summary
      self.answer = answer
      self.imageAlternative = imageAlternative
      self.body = body
      self.source = source
    }
  }

  public let id: ProposalID
  public let number: Located<Int>?
  public let area: Located<AreaID>
  /// Named only when the area belongs to several pools.
  public let pool: Located<PoolID>?
  public let goals: [Located<GoalID>]
  public let submitted: Day?
  public let proposer: Proposer?
  public let verdict: Verdict
  public let costed: Day?
  public let costedBy: LocalisedText?
  /// Who answered for the municipality, and when.
  public let answered: Decision?
  public let supporters: Int?
  public let place: Place?
  public let image: Located<String>?
  public let changes: [Change]
  public let words: PerLanguage<Words>
  public let publication: Publication
  public let location: SourceLocation

  public init(
    id: ProposalID, number: Located<Int>?, area: Located<AreaID>, pool: Located<PoolID>?, goals: [Located<GoalID>],
    submitted: Day?, proposer: Proposer?, verdict: Verdict, costed: Day?, costedBy: LocalisedText?, supporters: Int?,
    place: Place?, image: Located<String>?, changes: [Change], words: PerLanguage<Words>, publication: Publication,
    location: SourceLocation, answered: Decision? = nil
  ) {
    self.id = id
    self.number = number
    self.area = area
    self.pool = pool
    self.goals = goals
    self.submitted = submitted
    self.proposer = proposer
    self.verdict = verdict
    self.costed = costed
    self.costedBy = costedBy
    self.answered = answered
    self.supporters = supporters
    self.place = place
    self.image = image
    self.changes = changes
    self.words = words
    self.publication = publication
    self.location = location
  }

  /// What it would cost, when it is feasible.
  public var cost: Money? {
    if case .feasible(let cost) = verdict { cost } else { nil }
  }
}

extension Proposal.Verdict {
  /// What it has become part of; nil unless it is merged.
  public var heir: ProposalID? { if case .merged(let heir) = self { heir.value } else { nil } }
}
