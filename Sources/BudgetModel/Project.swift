public import Diagnostics

/// One or more funded proposals being built.
public struct Project: Sendable {
  public enum Status: String, CaseIterable, Sendable { case planned, ongoing, done, stopped }

  /// Days of which some may not be known yet.
  public struct Dates: Hashable, Sendable {
    public let start: Day?
    public let end: Day?

    public init(start: Day?, end: Day?) {
      self.start = start
      self.end = end
    }
  }

  public struct Milestone: Sendable {
    public let title: LocalisedText
    public let planned: Day?
    public let done: Day?
    /// Where it stands in the project's file; nil for what was not read from one.
    public let location: SourceLocation?

    public init(title: LocalisedText, planned: Day?, done: Day?, location: SourceLocation? = nil) {
      self.title = title
      self.planned = planned
      self.done = done
      self.location = location
    }
  }

  public struct Opening: Sendable {
    public let date: Day
    public let place: LocalisedText?

    public init(date: Day, place: LocalisedText?) {
      self.date = date
      self.place = place
    }
  }

  public struct Words: Sendable {
    /// Nil: the proposal's title.
    public let title: String?
    public let summary: String?
    /// Why it stopped or is late.
    public let reason: String?
    /// What happens next.
    public let next: String?
    public let imageAlternative: String?
    public let body: RichText
    public let source: TextSource

    public init(
      title: String?, summary: String?, reason: String?, next: String?, imageAlternative: String?, body: RichText,
      source: TextSource
    ) {
      self.title = title
      self.summary = summary
      self.reason = reason
      self.next = next
      self.imageAlternative = imageAlternative
      self.body = body
      self.source = source
    }
  }

  /// The id of the file, which is that of its (first) proposal unless it names others.
  public let id: ProposalID
  public let proposals: [Located<ProposalID>]
  public let status: Located<Status>
  public let progress: Share?
  public let progressBasis: LocalisedText?
  /// What it may cost. Nil: the cost of its proposals.
  public let budget: Money?
  /// What the ledger has booked; nil when there are no bookings.
  public let spent: Money?
  /// The day of the newest booking.
  public let spentUntil: Day?
  /// What was booked on each account, where the ledger tells accounts: by account. They add up to `spent`.
  public let accounts: [AccountSum]
  public let plan: Dates
  public let actual: Dates
  public let responsible: LocalisedText?
  /// Empty: the goals of its proposals.
  public let goals: [Located<GoalID>]
  public let milestones: [Milestone]
  public let updates: [Update]
  public let opening: Opening?
  /// Residents and associations who take part in building.
  public let partners: [LocalisedText]
  public let image: Located<String>?
  public let words: PerLanguage<Words>
  public let publication: Publication
  public let location: SourceLocation

  public init(
    id: ProposalID, proposals: [Located<ProposalID>], status: Located<Status>, progress: Share?,
    progressBasis: LocalisedText?, budget: Money?, spent: Money?, spentUntil: Day?, plan: Dates, actual: Dates,
    responsible: LocalisedText?, goals: [Located<GoalID>], milestones: [Milestone], updates: [Update],
    opening: Opening?, image: Located<String>?, words: PerLanguage<Words>, publication: Publication,
    location: SourceLocation, partners: [LocalisedText] = [], accounts: [AccountSum] = []
  ) {
    self.id = id
    self.accounts = accounts
    self.proposals = proposals
    self.status = status
    self.progress = progress
    self.progressBasis = progressBasis
    self.budget = budget
    self.spent = spent
    self.spentUntil = spentUntil
    self.plan = plan
    self.actual = actual
    self.responsible = responsible
    self.goals = goals
    self.milestones = milestones
    self.updates = updates
    self.opening = opening
    self.partners = partners
    self.image = image
    self.words = words
    self.publication = publication
    self.location = location
  }
}

/// Dated feedback on a round or a project.
public struct Update: Sendable {
  public let date: Day
  public let title: LocalisedText
  public let text: LocalisedText

  public init(date: Day, title: LocalisedText, text: LocalisedText) {
    self.date = date
    self.title = title
    self.text = text
  }
}

/// What was booked on one account for a project.
public struct AccountSum: Sendable {
  /// As the ledger numbers it; empty for bookings that tell none.
  public let account: String
  /// What it is called, where `costs.yaml` says so.
  public let name: LocalisedText?
  public let amount: Money

  public init(account: String, name: LocalisedText?, amount: Money) {
    self.account = account
    self.name = name
    self.amount = amount
  }
}
