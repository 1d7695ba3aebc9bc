public import Diagnostics

/// A group of residents who study a question and recommend. Also other bodies than the panel may have taken part.
public struct Panel: Sendable {
  /// How members were chosen. Every figure may be unknown.
  public struct Selection: Sendable {
    public enum Method: String, CaseIterable, Sendable { case random, open, appointed }

    public let method: Method
    /// The register that names were drawn from.
    public let register: LocalisedText?
    public let date: Day?
    public let invited: Located<Int>?
    public let enrolled: Located<Int>?
    public let members: Located<Int>?

    public init(
      method: Method, register: LocalisedText?, date: Day?, invited: Located<Int>?, enrolled: Located<Int>?,
      members: Located<Int>?
    ) {
      self.method = method
      self.register = register
      self.date = date
      self.invited = invited
      self.enrolled = enrolled
      self.members = members
    }
  }

  public struct Meeting: Sendable {
    public let date: Day
    public let title: LocalisedText
    public let place: LocalisedText?
    public let text: LocalisedText?

    public init(date: Day, title: LocalisedText, place: LocalisedText?, text: LocalisedText?) {
      self.date = date
      self.title = title
      self.place = place
      self.text = text
    }
  }

  /// What an expert says of the economy or of effects. By role, not by name.
  public struct Assessment: Sendable {
    public let role: LocalisedText
    public let date: Day
    public let text: LocalisedText
    public let amount: Money?

    public init(role: LocalisedText, date: Day, text: LocalisedText, amount: Money?) {
      self.role = role
      self.date = date
      self.text = text
      self.amount = amount
    }
  }

  /// A phase in which the panel recommended.
  public struct Phase: Sendable {
    public let id: PhaseID
    public let name: LocalisedText

    public init(id: PhaseID, name: LocalisedText) {
      self.id = id
      self.name = name
    }
  }

  public struct Recommendation: Sendable {
    public let id: RecommendationID
    public let phase: Located<PhaseID>
    public let title: LocalisedText
    public let text: LocalisedText?
    /// What it does to the budget: a cost is positive, a saving negative. Nil when it does nothing.
    public let effect: Money?
    /// Seen from this day on.
    public let published: Day
    public let answer: Answer?
    /// Nil as long as it stands.
    public let withdrawal: Withdrawal?
    public let location: SourceLocation

    public init(
      id: RecommendationID, phase: Located<PhaseID>, title: LocalisedText, text: LocalisedText?, effect: Money?,
      published: Day, answer: Answer?, withdrawal: Withdrawal? = nil, location: SourceLocation
    ) {
      self.withdrawal = withdrawal
      self.id = id
      self.phase = phase
      self.title = title
      self.text = text
      self.effect = effect
      self.published = published
      self.answer = answer
      self.location = location
    }
  }

  /// That a recommendation was taken back. It stays at its address, since others may have referred to it.
  public struct Withdrawal: Sendable {
    public let date: Day
    public let reason: LocalisedText

    public init(date: Day, reason: LocalisedText) {
      self.date = date
      self.reason = reason
    }
  }

  /// What the municipality answered.
  public struct Answer: Sendable {
    public enum Outcome: String, CaseIterable, Sendable { case accepted, partly, rejected, investigated }

    public let outcome: Outcome
    public let decision: PlannedDecision
    public let text: LocalisedText

    public init(outcome: Outcome, decision: PlannedDecision, text: LocalisedText) {
      self.outcome = outcome
      self.decision = decision
      self.text = text
    }
  }

  /// A body that took part beside the panel.
  public struct Participant: Sendable {
    public enum Group: String, CaseIterable, Sendable {
      case youthCouncil = "youth_council"
      case elderlyCouncil = "elderly_council"
      case disabilityCouncil = "disability_council"
      case council, board, staff, association, company, school, church, university
    }

    public enum Name: Sendable {
      case group(Group)
      case other(LocalisedText)
    }

    public let name: Name
    public let count: Int?
    public let text: LocalisedText?

    public init(name: Name, count: Int?, text: LocalisedText?) {
      self.name = name
      self.count = count
      self.text = text
    }
  }

  /// The one question that the panel answers.
  public let question: LocalisedText
  public let selection: Selection?
  /// What the recommendations may cost together.
  public let frame: Located<Money>?
  /// Why the recommendations go beyond the frame.
  public let overFrame: LocalisedText?
  /// In order of their days.
  public let meetings: [Meeting]
  public let assessments: [Assessment]
  public let phases: [Phase]
  /// In the order of the file.
  public let recommendations: [Recommendation]
  public let participants: [Participant]
  public let location: SourceLocation

  public init(
    question: LocalisedText, selection: Selection?, frame: Located<Money>?, overFrame: LocalisedText?,
    meetings: [Meeting], assessments: [Assessment], phases: [Phase], recommendations: [Recommendation],
    participants: [Participant], location: SourceLocation
  ) {
    self.question = question
    self.selection = selection
    self.frame = frame
    self.overFrame = overFrame
    self.meetings = meetings
    self.assessments = assessments
    self.phases = phases
    self.recommendations = recommendations
    self.participants = participants
    self.location = location
  }

  /// The panel as it was known on a day.
  public func known(on day: Day) -> Panel {
    Panel(
      question: question, selection: selection, frame: frame, overFrame: overFrame, meetings: meetings,
      assessments: assessments.filter { $0.date <= day }, phases: phases,
      recommendations: recommendations.filter { $0.published <= day }.map { $0.known(on: day) },
      participants: participants, location: location)
  }
}

extension Panel {
  /// Those that were not taken back.
  public var standing: [Recommendation] { recommendations.filter { $0.withdrawal == nil } }
}

extension Panel.Recommendation {
  fileprivate func known(on day: Day) -> Self {
    Self(
      id: id, phase: phase, title: title, text: text, effect: effect, published: published,
      answer: answer.flatMap { $0.decision.date > day ? nil : $0 },
      withdrawal: withdrawal.flatMap { $0.date > day ? nil : $0 }, location: location)
  }
}

public typealias PhaseID = Identifier<Panel.Phase>
public typealias RecommendationID = Identifier<Panel.Recommendation>
