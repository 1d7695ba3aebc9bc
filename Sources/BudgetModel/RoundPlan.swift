public import Diagnostics

/// What is written down before a round begins. Each part is there.
public struct ProjectPlan: Sendable {
  public enum Part: String, CaseIterable, Sendable {
    case purpose, goals, organisation
    case targetGroup = "target_group"
    case timetable, budget, criteria, limits
  }

  public let texts: [Part: LocalisedText]

  public init(texts: [Part: LocalisedText]) { self.texts = texts }
}

/// Where people are told of the round.
public struct Announcement: Sendable {
  public enum Channel: String, CaseIterable, Sendable {
    case website, email, app
    case socialMedia = "social_media"
    case press, letter, poster, radio, meeting, phone, school, library

    /// Reaches only those who are online.
    public var isDigital: Bool {
      switch self {
      case .website, .email, .app, .socialMedia: true
      case .press, .letter, .poster, .radio, .meeting, .phone, .school, .library: false
      }
    }
  }

  public let channel: Located<Channel>
  public let date: Day?
  public let text: LocalisedText?

  public init(channel: Located<Channel>, date: Day?, text: LocalisedText?) {
    self.channel = channel
    self.date = date
    self.text = text
  }
}

/// What an invitation to take part must say.
public struct Invitation: Sendable {
  /// What area or part of the municipality's work it is about.
  public let area: LocalisedText
  public let question: LocalisedText
  public let timetable: LocalisedText
  /// How those who take part hear what came of it.
  public let feedback: LocalisedText

  public init(area: LocalisedText, question: LocalisedText, timetable: LocalisedText, feedback: LocalisedText) {
    self.area = area
    self.question = question
    self.timetable = timetable
    self.feedback = feedback
  }
}

/// A meeting, walk or other occasion.
public struct RoundEvent: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case meeting, workshop, walk, hearing, hotline
    case openHouse = "open_house"
  }

  public enum Form: String, CaseIterable, Sendable { case physical, digital, both }

  public let kind: Kind
  public let form: Form
  public let title: LocalisedText?
  public let date: Day
  /// Minutes since midnight.
  public let start: Int?
  public let end: Int?
  /// Always there when the event is not digital only.
  public let place: LocalisedText?
  public let area: Located<AreaID>?
  /// How the place can be reached and used: entrances, hearing loops, interpreters.
  public let accessibility: LocalisedText?
  public let link: String?
  public let location: SourceLocation

  public init(
    kind: Kind, form: Form, title: LocalisedText?, date: Day, start: Int?, end: Int?, place: LocalisedText?,
    area: Located<AreaID>?, accessibility: LocalisedText?, link: String?, location: SourceLocation
  ) {
    self.kind = kind
    self.form = form
    self.title = title
    self.date = date
    self.start = start
    self.end = end
    self.place = place
    self.area = area
    self.accessibility = accessibility
    self.link = link
    self.location = location
  }
}

/// In which order proposals stand on the ballot. By their numbers or ids, never by titles, so that both languages agree.
public struct BallotOrder: Sendable {
  public enum Rule: String, CaseIterable, Sendable { case number, lot, alphabet }

  public let rule: Rule
  /// The day on which the list was shown.
  public let published: Day?
  /// Where the lot is recorded.
  public let reference: String?
  /// As the lot gave it; empty where the numbers of the proposals tell it.
  public let order: [Located<ProposalID>]
  public let location: SourceLocation

  public init(
    rule: Rule, published: Day?, reference: String?, order: [Located<ProposalID>] = [], location: SourceLocation
  ) {
    self.order = order
    self.location = location
    self.rule = rule
    self.published = published
    self.reference = reference
  }
}

/// Which rules a round is held under. A later version changes nothing in rounds before it.
public struct RulesVersion: Sendable {
  public let version: String
  /// The page of the rules.
  public let page: Located<PageID>?
  public let changes: [LocalisedText]

  public init(version: String, page: Located<PageID>?, changes: [LocalisedText]) {
    self.version = version
    self.page = page
    self.changes = changes
  }
}

/// A document that governs, published as a page.
public struct GoverningDocument: Sendable {
  /// What kind of document binds how (Värnamo's five).
  public enum Kind: String, CaseIterable, Sendable { case reglemente, policy, plan, atgardsplan, riktlinje }

  public let kind: Kind
  public let adoptedBy: LocalisedText
  public let validFrom: Day
  public let appliesTo: LocalisedText
  public let owner: LocalisedText
  public let version: String?

  public init(
    kind: Kind, adoptedBy: LocalisedText, validFrom: Day, appliesTo: LocalisedText, owner: LocalisedText,
    version: String?
  ) {
    self.kind = kind
    self.adoptedBy = adoptedBy
    self.validFrom = validFrom
    self.appliesTo = appliesTo
    self.owner = owner
    self.version = version
  }
}

/// A section of an act that lets residents take part.
public struct LegalBasis: Sendable {
  public let act: LocalisedText
  /// `22 §`, `4 kap. 8 §`
  public let section: String
  public let link: String?
  public let location: SourceLocation

  public init(act: LocalisedText, section: String, link: String?, location: SourceLocation) {
    self.act = act
    self.section = section
    self.link = link
    self.location = location
  }
}
