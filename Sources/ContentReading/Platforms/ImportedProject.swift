public import BudgetModel
public import Diagnostics

/// A project that is being built, as a platform's accountability export tells it.
public struct ImportedProject: Sendable {
  public var id: Located<String>
  public var titles: ImportedProposal.Texts
  public var bodies: ImportedProposal.Texts = [:]
  public var start: Day?
  public var end: Day?
  public var status: Project.Status?
  /// The platform's own names of the status.
  public var statusNames: [Language: String] = [:]
  /// Hundredths of a percent.
  public var progress: Share?
  public var budget: Located<DecimalNumber>?
  /// The result that this one is a part of.
  public var parent: String?
  public var area: ForeignName?
  /// Ids of the proposals that it builds.
  public var proposals: [String] = []
  /// The name of its files, where the export knows it.
  public var stem: String?
  /// What our own open data tells besides.
  public var own = OwnFacts()
  public var link: String?

  /// What no platform but Insyn exports.
  public struct OwnFacts: Sendable {
    public var summaries: ImportedProposal.Texts = [:]
    /// Why it stopped or is late.
    public var reasons: ImportedProposal.Texts = [:]
    /// What happens next.
    public var next: ImportedProposal.Texts = [:]
    public var responsible: ImportedProposal.Texts = [:]
    public var progressBasis: ImportedProposal.Texts = [:]
    public var actual = Project.Dates(start: nil, end: nil)
    public var opening: Day?
    public var openingPlace: ImportedProposal.Texts = [:]
    public var goals: [String] = []
    public var milestones: [Milestone] = []
    public var updates: [Update] = []
    /// What the ledger has booked, and until when.
    public var spent: (amount: DecimalNumber, until: Day)?
  }

  public struct Milestone: Sendable {
    public let titles: ImportedProposal.Texts
    public let planned: Day?
    public let done: Day?
  }

  public struct Update: Sendable {
    public let date: Day
    public let titles: ImportedProposal.Texts
    public let texts: ImportedProposal.Texts
  }

  public init(id: Located<String>, titles: ImportedProposal.Texts) {
    self.id = id
    self.titles = titles
  }
}

extension ImportedProject {
  /// Takes over what is not known yet: our own open data tells of one project in several tables.
  mutating func fill(from other: ImportedProject) {
    titles.merge(other.titles) { own, _ in own }
    bodies.merge(other.bodies) { own, _ in own }
    start = start ?? other.start
    end = end ?? other.end
    status = status ?? other.status
    progress = progress ?? other.progress
    budget = budget ?? other.budget
    if proposals.isEmpty { proposals = other.proposals }
    stem = stem ?? other.stem
    own.fill(from: other.own)
  }
}

extension ImportedProject.OwnFacts {
  fileprivate mutating func fill(from other: Self) {
    summaries.merge(other.summaries) { own, _ in own }
    reasons.merge(other.reasons) { own, _ in own }
    next.merge(other.next) { own, _ in own }
    responsible.merge(other.responsible) { own, _ in own }
    progressBasis.merge(other.progressBasis) { own, _ in own }
    if actual.start == nil, actual.end == nil { actual = other.actual }
    opening = opening ?? other.opening
    openingPlace.merge(other.openingPlace) { own, _ in own }
    if goals.isEmpty { goals = other.goals }
    milestones += other.milestones
    updates += other.updates
    spent = spent ?? other.spent
  }
}
