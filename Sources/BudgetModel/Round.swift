public import Diagnostics

/// One process with a budget, by vote or by panel.
public struct Round: Sendable {
  public enum Kind: String, CaseIterable, Sendable { case vote, panel }
  /// Whether the outcome of the vote is advice or decides. Settled beforehand.
  public enum Mandate: String, CaseIterable, Sendable { case advisory, binding }

  public struct Evaluation: Sendable {
    public let date: Day
    public let text: LocalisedText
    public let lessons: [LocalisedText]

    public init(date: Day, text: LocalisedText, lessons: [LocalisedText]) {
      self.date = date
      self.text = text
      self.lessons = lessons
    }
  }

  /// A further way to influence the municipality.
  public struct Way: Sendable {
    public let name: LocalisedText
    public let link: Located<LinkTarget>

    public init(name: LocalisedText, link: Located<LinkTarget>) {
      self.name = name
      self.link = link
    }
  }

  public let id: RoundID
  public let title: LocalisedText
  public let lead: LocalisedText
  public let kind: Kind
  public let year: Int
  public let goals: [Located<GoalID>]
  public let mandate: Mandate
  public let mandateDecision: Decision
  /// In the order of the file.
  public let stages: [Stage]
  public let eligible: Eligibility?
  public let howToTakePart: LocalisedText?
  public let places: [VotingPlace]
  public let pools: [Pool]
  /// How the pools' amounts came about; nil where they are written one by one.
  public let allocation: Allocation?
  public let votes: Votes?
  public let ballotPublishing: BallotPublishing
  public let money: RoundMoney
  public let decisions: [PoolDecision]
  public let evaluation: Evaluation?
  public let updates: [Update]
  public let nextWays: [Way]
  public let responsible: LocalisedText?
  /// By id.
  public let proposals: [Proposal]
  /// By id.
  public let projects: [Project]
  public let publication: Publication
  public let location: SourceLocation
  public let process: RoundProcess

  public init(
    id: RoundID, title: LocalisedText, lead: LocalisedText, kind: Kind, year: Int, goals: [Located<GoalID>],
    mandate: Mandate, mandateDecision: Decision, stages: [Stage], eligible: Eligibility?,
    howToTakePart: LocalisedText?, places: [VotingPlace], pools: [Pool], allocation: Allocation? = nil, votes: Votes?,
    decisions: [PoolDecision],
    evaluation: Evaluation?, updates: [Update], nextWays: [Way], responsible: LocalisedText?, proposals: [Proposal],
    projects: [Project], publication: Publication, location: SourceLocation,
    ballotPublishing: BallotPublishing = BallotPublishing(), process: RoundProcess = RoundProcess(),
    money: RoundMoney = RoundMoney()
  ) {
    self.money = money
    self.id = id
    self.title = title
    self.lead = lead
    self.kind = kind
    self.year = year
    self.goals = goals
    self.mandate = mandate
    self.mandateDecision = mandateDecision
    self.stages = stages
    self.eligible = eligible
    self.howToTakePart = howToTakePart
    self.places = places
    self.pools = pools
    self.allocation = allocation
    self.votes = votes
    self.ballotPublishing = ballotPublishing
    self.decisions = decisions
    self.evaluation = evaluation
    self.updates = updates
    self.nextWays = nextWays
    self.responsible = responsible
    self.proposals = proposals
    self.projects = projects
    self.publication = publication
    self.location = location
    self.process = process
  }

  public func proposal(_ id: ProposalID) -> Proposal? { proposals.first { $0.id == id } }
  public func stage(_ kind: Stage.Kind) -> Stage? { stages.first { $0.kind == kind } }
}

/// A body decided something on a day; the reference leads to the minutes.
public struct Decision: Sendable {
  public let body: LocalisedText
  public let date: Day
  public let reference: String
  public let link: String?
  public let location: SourceLocation

  public init(body: LocalisedText, date: Day, reference: String, link: String?, location: SourceLocation) {
    self.body = body
    self.date = date
    self.reference = reference
    self.link = link
    self.location = location
  }
}

/// A part of a round with its days. Stages may overlap.
public struct Stage: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case idea, cocreation, review, vote, decision, implementation, evaluation
  }

  public let kind: Kind
  public let days: DaySpan
  public let text: LocalisedText?
  public let location: SourceLocation

  public init(kind: Kind, days: DaySpan, text: LocalisedText?, location: SourceLocation) {
    self.kind = kind
    self.days = days
    self.text = text
    self.location = location
  }
}

/// Who may vote.
public struct Eligibility: Sendable {
  public let lives: Bool
  public let works: Bool
  public let studies: Bool
  /// Has another relation to the municipality, such as a summer house.
  public let relation: Bool
  public let minimumAge: Int?
  /// How many people could vote.
  public let people: Int?
  /// Where their number stands; nil for what was not read from a file.
  public let peopleLocation: SourceLocation?

  public init(
    lives: Bool, works: Bool, studies: Bool, relation: Bool = false, minimumAge: Int?, people: Int?,
    peopleLocation: SourceLocation? = nil
  ) {
    self.peopleLocation = peopleLocation
    self.lives = lives
    self.works = works
    self.studies = studies
    self.relation = relation
    self.minimumAge = minimumAge
    self.people = people
  }
}

/// Where to vote on paper or get help.
public struct VotingPlace: Sendable {
  public enum Purpose: String, CaseIterable, Sendable { case vote, help }

  public let name: LocalisedText
  public let hours: LocalisedText?
  public let area: Located<AreaID>?
  /// What can be done there. Never empty.
  public let purposes: [Purpose]

  public init(
    name: LocalisedText, hours: LocalisedText?, area: Located<AreaID>?, purposes: [Purpose] = Purpose.allCases
  ) {
    self.name = name
    self.hours = hours
    self.area = area
    self.purposes = purposes
  }
}
