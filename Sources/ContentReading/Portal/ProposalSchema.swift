internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/proposals/<proposal>.<language>.md`: section 6 of `docs/reference/content-format.md`.
enum ProposalSchema {
  static func read(
    _ round: String, _ inventory: ContentInventory, _ folder: some ContentFolder, in context: ReadingContext
  ) -> [Proposal] {
    inventory.texts(in: "content/rounds/\(round)/proposals").compactMap { group in
      var texts = SiblingReader(group, in: folder, context)
      return proposal(&texts)
    }
  }

  static func proposal(_ texts: inout SiblingReader) -> Proposal? {
    let number = texts.locatedFact("number", .integer(in: 1...1_000_000))
    let area: Located<AreaID>? = texts.requiredFact("area", .id())
    let pool: Located<PoolID>? = texts.locatedFact("pool", .id())
    let goals: [Located<GoalID>] = texts.distinctFacts("goals", of: .id())
    let submitted = texts.fact("submitted", .day)
    let proposer = texts.fact("proposer", .choice(of: Proposal.Proposer.self))
    let verdict = verdict(&texts)
    let costed = texts.fact("costed", .day)
    let costedBy = texts.fact("costed_by", .words)
    let supporters = texts.fact("supporters", .integer())
    let answered = texts.fact("answered", .decision)
    let place = texts.fact("place", .place)
    let image = texts.locatedFact("image", .image)
    let changes = texts.facts("changes", of: .change)
    let words = words(&texts, verdict)
    let publication = texts.publication()
    texts.finish(isDraft: publication.isDraft)
    guard let id = ProposalID(texts.group.name), let area, let verdict, let words else { return nil }
    return Proposal(
      id: id, number: number, area: area, pool: pool, goals: goals, submitted: submitted, proposer: proposer,
      verdict: verdict, costed: costed, costedBy: costedBy, supporters: supporters, place: place, image: image,
      changes: changes, words: words, publication: publication, location: texts.location,
      answered: answered)
  }

  /// The verdict with the fact that it needs and no other: a cost when feasible, a heir when merged.
  private static func verdict(_ texts: inout SiblingReader) -> Proposal.Verdict? {
    let kind = texts.requiredFact("verdict", .choice(of: Proposal.Verdict.Kind.self))?.value
    let cost = texts.fact("cost", .signedMoney)
    let heir: Located<ProposalID>? = texts.locatedFact("merged_into", .id())
    guard let kind else { return nil }
    check("cost", isNeeded: kind == .feasible, texts, kind)
    check("merged_into", isNeeded: kind == .merged, texts, kind)
    switch kind {
    case .pending: return .pending
    case .feasible: return cost.map { .feasible(cost: $0) }
    case .unfeasible: return .unfeasible
    case .merged: return heir.map { .merged(into: $0) }
    case .withdrawn: return .withdrawn
    }
  }

  private static func check(
    _ key: String, isNeeded: Bool, _ texts: SiblingReader, _ kind: Proposal.Verdict.Kind
  ) {
    if isNeeded == texts.has(key) { return }
    let place = isNeeded ? texts.place(of: "verdict") : texts.place(of: key)
    texts.context.report(
      Diagnostic(
        isNeeded ? "IN151" : "IN150", at: place, ["key": key, "other": "verdict", "value": kind.rawValue],
        notes: [.init("reason", at: texts.place(of: "verdict"))]))
  }

  private static func words(
    _ texts: inout SiblingReader, _ verdict: Proposal.Verdict?
  ) -> PerLanguage<Proposal.Words>? {
    let title = texts.requiredWords("title")
    let summary = texts.words("summary")
    let answer = texts.words("answer")
    let imageAlternative = texts.words("image_alt")
    if verdict?.kind == .unfeasible { texts.require("answer", because: "verdict", is: "unfeasible") }
    if texts.has("image") { texts.require("image_alt", because: "image", is: texts.text(of: "image")) }
    return texts.perLanguage { language, body, source in
      Proposal.Words(
        title: title[language] ?? "", summary: summary[language], answer: answer[language],
        imageAlternative: imageAlternative[language], body: body, source: source)
    }
  }
}

extension ValueKind where Value == Proposal.Place {
  /// Degrees, WGS 84, at most six decimals.
  fileprivate static var place: Self {
    .keys { fields in
      let latitude = fields.required("latitude", .degrees(within: 90))
      let longitude = fields.required("longitude", .degrees(within: 180))
      guard let latitude, let longitude else { return nil }
      return Proposal.Place(latitude: latitude, longitude: longitude)
    }
  }
}

extension ValueKind where Value == Int {
  /// Millionths of degrees.
  fileprivate static func degrees(within limit: Int) -> Self {
    Self(.number) { field, context in
      guard let number = ValueKind<DecimalNumber>.decimal(places: 6).read(field, context) else { return nil }
      if abs(number.scaled) <= limit * 1_000_000 { return number.scaled }
      context.report(field.problem("IN140", ["low": -limit, "high": limit]))
      return nil
    }
  }
}

extension ValueKind where Value == Proposal.Change {
  fileprivate static var change: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let text = fields.words("text")
      let with = fields.optional("with", .words)
      return date.map { Proposal.Change(date: $0, text: text, with: with) }
    }
  }
}
