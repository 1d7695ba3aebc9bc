internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/panel.yaml`: section 5b of `docs/reference/content-format.md`.
enum PanelSchema {
  /// Nil when the file is not there or cannot be used.
  static func read(_ round: String, _ folder: some ContentFolder, in context: ReadingContext) -> Panel? {
    let path = "content/rounds/\(round)/panel.yaml"
    guard folder.contains(path), let source = context.text(of: path, in: folder),
      let root = YAMLDocument.read(source, in: context)
    else { return nil }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return panel(&fields)
  }

  static func panel(_ fields: inout MappingReader) -> Panel {
    let question = fields.words("question")
    let selection = fields.optional("selection", .selection)
    let frame = fields.optional("frame", .located(.signedMoney))
    let overFrame = fields.optional("over_frame", .words)
    let meetings = fields.list("meetings", of: .panelMeeting)
    let assessments = fields.list("assessments", of: .assessment)
    let phases = fields.list("phases", of: .panelPhase)
    let recommendations = fields.list("recommendations", of: .recommendation)
    let participants = fields.list("participants", of: .participant)
    return Panel(
      question: question, selection: selection, frame: frame, overFrame: overFrame,
      meetings: meetings.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        .map(\.element),
      assessments: assessments, phases: phases, recommendations: distinct(recommendations, fields.context),
      participants: participants, location: fields.owner)
  }

  /// Reports an id that stands twice (IN147): the address of a recommendation is for ever.
  private static func distinct(
    _ recommendations: [Panel.Recommendation], _ context: ReadingContext
  ) -> [Panel.Recommendation] {
    var kept: [Panel.Recommendation] = []
    for item in recommendations {
      if let first = kept.first(where: { $0.id == item.id }) {
        context.report(
          Diagnostic(
            "IN147", at: item.location, ["key": "recommendations", "value": item.id],
            notes: [.init("first", at: first.location)]))
      } else {
        kept.append(item)
      }
    }
    return kept
  }
}

extension ValueKind where Value == Panel.Selection {
  fileprivate static var selection: Self {
    .keys { fields in
      let method = fields.required("method", .choice(of: Panel.Selection.Method.self))
      let register = fields.optional("register", .words)
      let date = fields.optional("date", .day)
      let invited = fields.optional("invited", .located(.integer()))
      let enrolled = fields.optional("enrolled", .located(.integer()))
      let members = fields.optional("members", .located(.integer()))
      return method.map {
        Panel.Selection(
          method: $0, register: register, date: date, invited: invited, enrolled: enrolled, members: members)
      }
    }
  }
}

extension ValueKind where Value == Panel.Meeting {
  fileprivate static var panelMeeting: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let title = fields.words("title")
      let place = fields.optional("place", .words)
      let text = fields.optional("text", .words)
      return date.map { Panel.Meeting(date: $0, title: title, place: place, text: text) }
    }
  }
}

extension ValueKind where Value == Panel.Assessment {
  fileprivate static var assessment: Self {
    .keys { fields in
      let role = fields.words("role")
      let date = fields.required("date", .day)
      let text = fields.words("text")
      let amount = fields.optional("amount", .signedMoney)
      return date.map { Panel.Assessment(role: role, date: $0, text: text, amount: amount) }
    }
  }
}

extension ValueKind where Value == Panel.Phase {
  fileprivate static var panelPhase: Self {
    .keys { fields in
      let id: PhaseID? = fields.required("id", .id())
      let name = fields.words("name")
      return id.map { Panel.Phase(id: $0, name: name) }
    }
  }
}

extension ValueKind where Value == Panel.Recommendation {
  fileprivate static var recommendation: Self {
    .keys { fields in
      let id: Located<RecommendationID>? = fields.required("id", .located(.id()))
      let phase: Located<PhaseID>? = fields.required("phase", .located(.id()))
      let title = fields.words("title")
      let text = fields.optional("text", .words)
      let effect = fields.optional("effect", .signedMoney)
      let published = fields.required("published", .day)
      let answer = fields.optional("answer", .panelAnswer)
      let withdrawal = fields.optional("withdrawn", .withdrawal)
      guard let id, let phase, let published else { return nil }
      return Panel.Recommendation(
        id: id.value, phase: phase, title: title, text: text, effect: effect, published: published, answer: answer,
        withdrawal: withdrawal, location: id.location)
    }
  }
}

extension ValueKind where Value == Panel.Withdrawal {
  fileprivate static var withdrawal: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let reason = fields.words("reason")
      return date.map { Panel.Withdrawal(date: $0, reason: reason) }
    }
  }
}

extension ValueKind where Value == Panel.Answer {
  fileprivate static var panelAnswer: Self {
    .keys { fields in
      let outcome = fields.required("outcome", .choice(of: Panel.Answer.Outcome.self))
      let body = fields.words("body")
      let date = fields.required("date", .located(.day))
      let reference = fields.optional("reference", .text)
      let link = fields.optional("link", .webAddress)
      let text = fields.words("text")
      guard let outcome, let date else { return nil }
      return Panel.Answer(
        outcome: outcome,
        decision: PlannedDecision(
          body: body, date: date.value, reference: reference, link: link, location: date.location),
        text: text)
    }
  }
}

extension ValueKind where Value == Panel.Participant {
  fileprivate static var participant: Self {
    .keys { fields in
      let name = fields.required("group", .participantName)
      let count = fields.optional("count", .integer())
      let text = fields.optional("text", .words)
      return name.map { Panel.Participant(name: $0, count: count, text: text) }
    }
  }
}

extension ValueKind where Value == Panel.Participant.Name {
  /// One of the known groups, or a name in each language.
  fileprivate static var participantName: Self {
    Self(.either([ValueKind<Panel.Participant.Group>.choice().shape, .words])) { field, context in
      if case .mapping = field.node.content {
        return ValueKind<LocalisedText>.words.read(field, context).map(Panel.Participant.Name.other)
      }
      return ValueKind<Panel.Participant.Group>.choice().read(field, context).map(Panel.Participant.Name.group)
    }
  }
}
