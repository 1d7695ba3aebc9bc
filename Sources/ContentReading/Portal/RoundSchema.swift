internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/round.yaml`: section 5 of `docs/reference/content-format.md`.
enum RoundSchema {
  /// A round and the texts in its folder.
  static func read(
    _ name: String, _ inventory: ContentInventory, _ folder: some ContentFolder, areas: AreaTree,
    in context: ReadingContext
  ) -> Round? {
    let path = "content/rounds/\(name)/round.yaml"
    guard let id = RoundID(name) else {
      context.report(Diagnostic("IN105", at: .file(path), ["name": name]))
      return nil
    }
    let proposals = ProposalSchema.read(name, inventory, folder, in: context)
    let projects = ProjectSchema.read(name, inventory, folder, in: context)
    guard folder.contains(path) else {
      context.report(Diagnostic("IN101", at: .file(path), ["file": path]))
      return nil
    }
    guard let source = context.text(of: path, in: folder), let root = YAMLDocument.read(source, in: context) else {
      return nil
    }
    var process = RoundProcess()
    process.panel = PanelSchema.read(name, folder, in: context)
    process.ideas = IdeaStageSchema.read(name, folder, in: context)
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    let round = round(id, &fields, proposals, projects, areas, process)
    if let round { checkKind(of: round, fields, inventory.exports[name] ?? []) }
    ExportFiles(round: name, known: inventory).check(round?.votes, named: root, in: context)
    return round
  }

  /// Asks for every key.
  static func describe(_ fields: inout MappingReader) {
    guard let id = RoundID("x") else { return }
    _ = round(id, &fields, [], [], AreaTree([]), RoundProcess())
  }

  private static func round(
    _ id: RoundID, _ fields: inout MappingReader, _ proposals: [Proposal], _ projects: [Project],
    _ areas: AreaTree, _ known: RoundProcess
  ) -> Round? {
    var process = known
    let title = fields.words("title")
    let lead = fields.words("lead")
    let kind = fields.required("kind", .choice(of: Round.Kind.self))
    let year = fields.required("year", .year)
    let goals: [Located<GoalID>] = fields.optional("goals", .distinct(of: .id())) ?? []
    let mandate = fields.required("mandate", .choice(of: Round.Mandate.self))
    let mandateDecision = fields.required("mandate_decision", .decision)
    let stages = fields.required("stages", .list(of: .stage)) ?? []
    let eligible = fields.optional("eligible", .eligibility)
    let howToTakePart = fields.optional("how_to_take_part", .words)
    let places = fields.list("places", of: .votingPlace)
    let allocation = fields.optional("allocation", .allocation)
    let poolList = ValueKind<[Pool]>.list(of: .pool(isAllocated: fields.has("allocation")))
    let written = (kind == .panel ? fields.optional("pools", poolList) : fields.required("pools", poolList)) ?? []
    let pools = allocation.map { allocated(written, by: $0, in: areas, fields.context) } ?? written
    let votes = fields.optional("votes", .votes(of: id))
    let ballotPublishing = fields.optional("open_data", .ballotPublishing) ?? BallotPublishing()
    let decisions = fields.list("decisions", of: .poolDecision)
    let evaluation = fields.optional("evaluation", .evaluation)
    process.evaluationPlan = evaluation?.plan
    let updates = fields.list("updates", of: .update)
    let nextWays = fields.list("next_ways", of: .way)
    let responsible = fields.optional("responsible", .words)
    let publication = publication(&fields)
    RoundProcessSchema.read(&fields, into: &process)
    let money = RoundMoneySchema.read(&fields)
    guard let kind, let year, let mandate, let mandateDecision else { return nil }
    return Round(
      id: id, title: title, lead: lead, kind: kind, year: year, goals: goals, mandate: mandate,
      mandateDecision: mandateDecision, stages: stages, eligible: eligible, howToTakePart: howToTakePart,
      places: places, pools: pools, allocation: allocation, votes: votes, decisions: decisions,
      evaluation: evaluation?.done, updates: updates,
      nextWays: nextWays, responsible: responsible, proposals: proposals, projects: projects,
      publication: publication, location: fields.owner, ballotPublishing: ballotPublishing, process: process,
      money: money)
  }

  /// A panel has its file and no votes (IN539, IN543); a vote has no panel.
  private static func checkKind(of round: Round, _ fields: MappingReader, _ exports: [String]) {
    let isPanel = round.kind == .panel
    if isPanel, let votes = fields.peek("votes")?.key.location ?? exports.min().map(SourceLocation.file) {
      fields.context.report(
        Diagnostic(
          "IN539", at: votes, ["round": round.id],
          notes: fields.peek("kind").map { [.init("kind", at: $0.location)] } ?? []))
    }
    if isPanel != (round.process.panel != nil), let kind = fields.peek("kind") {
      fields.context.report(Diagnostic("IN543", at: kind.location, ["kind": round.kind.rawValue, "round": round.id]))
    }
  }

  /// The pools with their amounts. Reports IN347 for a weight of a pool that is not there, IN358 for a pool of which the
  /// weight or the population is not known.
  private static func allocated(
    _ pools: [Pool], by allocation: Allocation, in areas: AreaTree, _ context: ReadingContext
  ) -> [Pool] {
    let ids = pools.map(\.id)
    for named in allocation.named where !ids.contains(named.value) {
      context.report(
        Diagnostic(
          "IN347", at: named.location, ["pool": named.value],
          suggestion: Suggestion.nearest(to: named.value.rawValue, among: ids.map(\.rawValue))))
    }
    return zip(pools, allocation.amounts(of: pools, in: areas)).map { pool, amount in
      if let amount { return pool.with(amount: amount) }
      context.report(
        Diagnostic("IN358", at: pool.location, ["pool": pool.id], notes: [.init("allocation", at: allocation.location)])
      )
      return pool
    }
  }

  private static func publication(_ fields: inout MappingReader) -> Publication {
    Publication(
      isDraft: fields.optional("draft", .yesNo) ?? false, from: fields.optional("publish", .day),
      redirectFrom: fields.list("redirect_from", of: .located(.sitePath)),
      addresses: fields.optional("address", .addresses) ?? [:],
      isExample: fields.optional("example", .yesNo) ?? false)
  }
}

extension ValueKind where Value == [Language: Located<String>] {
  /// The last part of a page's address in each language.
  fileprivate static var addresses: Self {
    .named(of: .located(.pathPart)) { fields, part in
      var addresses: [Language: Located<String>] = [:]
      for language in fields.context.languages {
        addresses[language] =
          fields.context.mainLanguages.contains(language)
          ? fields.required(language.code, part) : fields.optional(language.code, part)
      }
      return addresses
    }
  }
}

extension ValueKind where Value == Decision {
  static var decision: Self { .keys { Decision.read(&$0) } }
}

extension Decision {
  fileprivate static func read(_ fields: inout MappingReader) -> Decision? {
    let body = fields.words("body")
    let date = fields.required("date", .located(.day))
    let reference = fields.required("reference", .text)
    let link = fields.optional("link", .webAddress)
    guard let date else { return nil }
    return Decision(
      body: body, date: date.value, reference: reference ?? "", link: link, location: date.location)
  }
}

extension ValueKind where Value == PoolDecision {
  fileprivate static var poolDecision: Self {
    .keys { fields in
      let pool: Located<PoolID>? = fields.required("pool", .located(.id()))
      let text = fields.optional("text", .words)
      let changes = fields.list("changes", of: .decidedChange)
      let decision = Decision.read(&fields)
      guard let pool, let decision else { return nil }
      return PoolDecision(pool: pool, decision: decision, text: text, changes: changes)
    }
  }
}

extension ValueKind where Value == DecidedChange {
  fileprivate static var decidedChange: Self {
    .keys { fields in
      let proposal: Located<ProposalID>? = fields.required("proposal", .located(.id()))
      let outcome = fields.required("outcome", .choice(of: DecidedChange.Outcome.self))
      let amount = fields.optional("amount", .located(.money))
      let reason = fields.words("reason")
      guard let proposal, let outcome else { return nil }
      return DecidedChange(proposal: proposal, outcome: outcome, amount: amount, reason: reason)
    }
  }
}

extension ValueKind where Value == Stage {
  fileprivate static var stage: Self {
    .keys { fields in
      let kind = fields.required("id", .located(.choice(of: Stage.Kind.self)))
      let days = fields.span("from", "to")
      let text = fields.optional("text", .words)
      guard let kind, let days else { return nil }
      return Stage(kind: kind.value, days: days, text: text, location: kind.location)
    }
  }
}

extension MappingReader {
  /// Two days of which the second does not come before the first (IN104).
  mutating func span(_ from: String, _ to: String) -> DaySpan? {
    let first = required(from, .located(.day))
    let last = required(to, .located(.day))
    guard let first, let last else { return nil }
    if let span = DaySpan(first.value, last.value) { return span }
    context.report(
      Diagnostic(
        "IN104", at: last.location, ["first": first.value, "last": last.value],
        notes: [.init("first", at: first.location)]))
    return nil
  }
}

extension ValueKind where Value == Eligibility {
  static var eligibility: Self {
    .keys { fields in
      let people = fields.optional("people", .located(.integer()))
      return Eligibility(
        lives: fields.optional("lives", .yesNo) ?? false, works: fields.optional("works", .yesNo) ?? false,
        studies: fields.optional("studies", .yesNo) ?? false, relation: fields.optional("relation", .yesNo) ?? false,
        minimumAge: fields.optional("min_age", .integer(in: 0...120)), people: people?.value,
        peopleLocation: people?.location)
    }
  }
}

extension ValueKind where Value == VotingPlace {
  fileprivate static var votingPlace: Self {
    .keys { fields in
      VotingPlace(
        name: fields.words("name"), hours: fields.optional("hours", .words),
        area: fields.optional("area", .located(.id())), purposes: purposes(&fields))
    }
  }

  private static func purposes(_ fields: inout MappingReader) -> [VotingPlace.Purpose] {
    let named = fields.optional("for", .distinct(of: .choice(of: VotingPlace.Purpose.self)))?.map(\.value) ?? []
    return named.isEmpty ? VotingPlace.Purpose.allCases : named
  }
}

/// What `evaluation:` says: of what has been done, and of what is planned.
private struct EvaluationParts {
  let done: Round.Evaluation?
  let plan: EvaluationPlan?
}

extension ValueKind where Value == EvaluationParts {
  /// Before it has been done it has a day on which it is due; afterwards a date and a text.
  fileprivate static var evaluation: Self {
    .keys { fields in
      let due = fields.optional("due", .located(.day))
      let method = fields.optional("method", .words)
      let isPlanOnly = due != nil && !fields.has("date") && !fields.has("text")
      let date = isPlanOnly ? nil : fields.required("date", .day)
      let text = isPlanOnly ? nil : fields.words("text")
      let lessons = fields.list("lessons", of: .words)
      let plan = EvaluationPlan(due: due?.value, method: method, location: due?.location ?? fields.owner)
      return EvaluationParts(
        done: date.flatMap { day in text.map { Round.Evaluation(date: day, text: $0, lessons: lessons) } }, plan: plan)
    }
  }
}

extension ValueKind where Value == Round.Way {
  static var way: Self {
    .keys { fields in
      let name = fields.words("name")
      let link = fields.required("link", .located(.link))
      return link.map { Round.Way(name: name, link: $0) }
    }
  }
}

extension ValueKind where Value == Update {
  static var update: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let title = fields.words("title")
      let text = fields.words("text")
      return date.map { Update(date: $0, title: title, text: text) }
    }
  }
}
