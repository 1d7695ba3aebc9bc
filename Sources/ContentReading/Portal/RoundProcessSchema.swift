internal import BudgetModel
internal import Diagnostics

/// How a round is run: section 5a of `docs/reference/content-format.md`. Every key may be left out.
enum RoundProcessSchema {
  /// Reads the keys of `round.yaml` into `process`, which holds what stands in files of its own.
  static func read(_ fields: inout MappingReader, into process: inout RoundProcess) {
    readPurpose(&fields, into: &process)
    readDecisions(&fields, into: &process)
    readTakingPart(&fields, into: &process)
  }

  private static func readPurpose(_ fields: inout MappingReader, into process: inout RoundProcess) {
    process.organiser = fields.optional("organiser", .words)
    process.governingBody = fields.optional("governing_body", .words)
    process.orientation = orientation(&fields)
    process.series = fields.optional("series", .seriesPlace)
    process.level = fields.optional("participation_level", .located(.choice(of: RoundProcess.Level.self)))
    process.logic = fields.optional("logic", .choice(of: RoundProcess.Logic.self))
    process.reason = fields.optional("reason", .choice(of: RoundProcess.Reason.self))
    process.way = fields.optional("way", .choice(of: RoundProcess.Way.self))
    process.claims = fields.list("claims", of: .claim)
    process.purposes = fields.list("purposes", of: .roundPurpose)
    process.plan = fields.optional("project_plan", .projectPlan)
    process.alreadyDecided = fields.list("already_decided", of: .words)
    process.openForInfluence = fields.list("open_for_influence", of: .words)
    process.related = fields.list("related", of: .way)
  }

  private static func readDecisions(_ fields: inout MappingReader, into process: inout RoundProcess) {
    process.startDecision = fields.optional("start_decision", .decision)
    process.nextDecision = fields.optional("next_decision", .plannedDecision)
    process.fundingDecision = fields.optional("funding_decision", .plannedDecision)
    process.reported = fields.optional("reported", .decision)
    process.shareOfBudget = fields.optional("share_of_budget", .shareOfBudget)
    process.rules = fields.optional("rules_version", .rulesVersion)
    // Who inside the municipality stands behind the round is kept in its file for staff, and never published.
    _ = fields.list("anchored_with", of: .words)
  }

  private static func readTakingPart(_ fields: inout MappingReader, into process: inout RoundProcess) {
    process.mayPropose = fields.optional("may_propose", .eligibility)
    process.invitation = fields.optional("invitation", .invitation)
    process.communication = fields.list("communication", of: .announcement)
    process.events = fields.list("events", of: .roundEvent)
    process.ballotOrder = fields.optional("ballot_order", .ballotOrder)
  }

  /// `orientation` and the key that goes with it. Reports IN151 when `group` or `theme` is missing, IN150 when one
  /// stands there without its orientation.
  private static func orientation(_ fields: inout MappingReader) -> Orientation? {
    let kind = fields.optional("orientation", .choice(of: Orientation.Kind.self))
    let group = fields.optional("group", .words)
    let theme = fields.optional("theme", .words)
    for (key, wanted) in [("group", Orientation.Kind.group), ("theme", .theme)] {
      if kind == wanted { fields.require(key, because: "orientation", is: wanted.rawValue) }
      if let kind, kind != wanted, let stray = fields.peek(key) {
        fields.context.report(
          Diagnostic(
            "IN150", at: stray.key.location, ["key": key, "other": "orientation", "value": kind.rawValue],
            notes: fields.peek("orientation").map { [.init("reason", at: $0.location)] } ?? []))
      }
    }
    switch kind {
    case .territory: return .territory
    case .group: return group.map(Orientation.group)
    case .theme: return theme.map(Orientation.theme)
    case nil: return nil
    }
  }
}

extension ValueKind where Value == SeriesPlace {
  fileprivate static var seriesPlace: Self {
    .keys { fields in
      let series: Located<SeriesID>? = fields.required("id", .located(.id()))
      let index = fields.required("index", .located(.integer(in: 1...1000)))
      let planned = fields.required("planned", .integer(in: 1...1000))
      let lessons = fields.list("lessons", of: .words)
      let differs = fields.optional("differs", .words)
      guard let series, let index, let planned else { return nil }
      return SeriesPlace(series: series, index: index, planned: planned, lessons: lessons, differs: differs)
    }
  }
}

extension ValueKind where Value == Claim {
  /// Reports IN530 when neither `indicator` nor `source` says what the claim rests on.
  fileprivate static var claim: Self {
    .keys { fields in
      let text = fields.words("text")
      let indicator: Located<IndicatorID>? = fields.optional("indicator", .located(.id()))
      let source = fields.optional("source", .words)
      let link = fields.optional("link", .webAddress)
      if let indicator { return Claim(text: text, ground: .indicator(indicator)) }
      if let source { return Claim(text: text, ground: .source(source, link: link)) }
      if !fields.has("indicator"), !fields.has("source") {
        fields.context.report(Diagnostic("IN530", at: fields.peek("text")?.location ?? fields.owner))
      }
      return nil
    }
  }
}

extension ValueKind where Value == ProjectPlan {
  fileprivate static var projectPlan: Self {
    .keys { fields in
      var texts: [ProjectPlan.Part: LocalisedText] = [:]
      for part in ProjectPlan.Part.allCases { texts[part] = fields.required(part.rawValue, .words) }
      return ProjectPlan(texts: texts)
    }
  }
}

extension ValueKind where Value == PlannedDecision {
  static var plannedDecision: Self {
    .keys { fields in
      let body = fields.words("body")
      let date = fields.required("date", .located(.day))
      let reference = fields.optional("reference", .text)
      let link = fields.optional("link", .webAddress)
      return date.map {
        PlannedDecision(body: body, date: $0.value, reference: reference, link: link, location: $0.location)
      }
    }
  }
}

extension ValueKind where Value == ShareOfBudget {
  fileprivate static var shareOfBudget: Self {
    .keys { fields in
      let share = fields.required("percent", .located(.share))
      let base = fields.required("of", .money)
      let budget = fields.words("budget")
      guard let share, let base else { return nil }
      return ShareOfBudget(share: share.value, of: base, budget: budget, location: share.location)
    }
  }
}

extension ValueKind where Value == RulesVersion {
  fileprivate static var rulesVersion: Self {
    .keys { fields in
      let version = fields.required("version", .text)
      let page: Located<PageID>? = fields.optional("page", .located(.id()))
      let changes = fields.list("changes", of: .words)
      return version.map { RulesVersion(version: $0, page: page, changes: changes) }
    }
  }
}

extension ValueKind where Value == Invitation {
  fileprivate static var invitation: Self {
    .keys { fields in
      Invitation(
        area: fields.words("area"), question: fields.words("question"), timetable: fields.words("timetable"),
        feedback: fields.words("feedback"))
    }
  }
}

extension ValueKind where Value == Announcement {
  fileprivate static var announcement: Self {
    .keys { fields in
      let channel = fields.required("channel", .located(.choice(of: Announcement.Channel.self)))
      let date = fields.optional("date", .day)
      let text = fields.optional("text", .words)
      return channel.map { Announcement(channel: $0, date: date, text: text) }
    }
  }
}

extension ValueKind where Value == BallotOrder {
  /// A lot needs the reference that it is recorded under (IN151).
  fileprivate static var ballotOrder: Self {
    .keys { fields in
      let rule = fields.required("by", .choice(of: BallotOrder.Rule.self))
      let published = fields.optional("published", .day)
      let reference = fields.optional("reference", .text)
      let order: [Located<ProposalID>] = fields.optional("order", .distinct(of: .id())) ?? []
      if rule == .lot { fields.require("reference", because: "by", is: "lot") }
      if let rule, rule != .lot, let stray = fields.peek("order") {
        fields.context.report(
          Diagnostic(
            "IN150", at: stray.key.location, ["key": "order", "other": "by", "value": rule.rawValue]))
      }
      let owner = fields.owner
      return rule.map {
        BallotOrder(rule: $0, published: published, reference: reference, order: order, location: owner)
      }
    }
  }
}
