internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/projects/<proposal>.<language>.md`: section 7 of `docs/reference/content-format.md`.
enum ProjectSchema {
  static func read(
    _ round: String, _ inventory: ContentInventory, _ folder: some ContentFolder, in context: ReadingContext
  ) -> [Project] {
    let groups = inventory.texts(in: "content/rounds/\(round)/projects")
    let costs = ProjectCosts(round, inventory, folder, projects: groups.map(\.name), in: context)
    return groups.compactMap { group in
      var texts = SiblingReader(group, in: folder, context)
      return project(&texts, costs)
    }
  }

  static func project(_ texts: inout SiblingReader, _ costs: ProjectCosts) -> Project? {
    let proposals: [Located<ProposalID>] = texts.distinctFacts("proposals", of: .id())
    let status = texts.requiredFact("status", .choice(of: Project.Status.self))
    let progress = texts.fact("progress", .share)
    let progressBasis = texts.fact("progress_basis", .words)
    let budget = texts.fact("budget", .money)
    let plan = texts.fact("plan", .dates) ?? Project.Dates(start: nil, end: nil)
    let actual = texts.fact("actual", .dates) ?? Project.Dates(start: nil, end: nil)
    let responsible = texts.fact("responsible", .words)
    let goals: [Located<GoalID>] = texts.distinctFacts("goals", of: .id())
    let milestones = texts.facts("milestones", of: .milestone)
    let updates = texts.facts("updates", of: .update)
    let opening = texts.fact("opening", .opening)
    let partners = texts.facts("partners", of: .words)
    let image = texts.locatedFact("image", .image)
    let words = words(&texts, status?.value)
    let publication = texts.publication()
    texts.finish(isDraft: publication.isDraft)
    guard let id = ProposalID(texts.group.name), let status, let words else { return nil }
    return Project(
      id: id, proposals: proposals.isEmpty ? [Located(id, at: texts.location)] : proposals, status: status,
      progress: progress, progressBasis: progressBasis, budget: budget, spent: costs.spent(on: id.rawValue),
      spentUntil: costs.newest(of: id.rawValue), plan: plan, actual: actual, responsible: responsible, goals: goals,
      milestones: milestones, updates: updates, opening: opening, image: image, words: words,
      publication: publication, location: texts.location, partners: partners,
      accounts: costs.accounts(of: id.rawValue))
  }

  private static func words(
    _ texts: inout SiblingReader, _ status: Project.Status?
  ) -> PerLanguage<Project.Words>? {
    let title = texts.words("title")
    let summary = texts.words("summary")
    let reason = texts.words("reason")
    let next = texts.words("next")
    let imageAlternative = texts.words("image_alt")
    if status == .stopped { texts.require("reason", because: "status", is: "stopped") }
    if texts.has("image") { texts.require("image_alt", because: "image", is: texts.text(of: "image")) }
    return texts.perLanguage { language, body, source in
      Project.Words(
        title: title[language], summary: summary[language], reason: reason[language], next: next[language],
        imageAlternative: imageAlternative[language], body: body, source: source)
    }
  }
}

extension ValueKind where Value == Project.Dates {
  /// `{start: day, end: day}`, of which one may be unknown. The end does not come before the start (IN104).
  fileprivate static var dates: Self {
    .keys { fields in
      let start = fields.optional("start", .located(.day))
      let end = fields.optional("end", .located(.day))
      if let start, let end, end.value < start.value {
        fields.context.report(
          Diagnostic(
            "IN104", at: end.location, ["first": start.value, "last": end.value],
            notes: [.init("first", at: start.location)]))
      }
      return Project.Dates(start: start?.value, end: end?.value)
    }
  }
}

extension ValueKind where Value == Project.Milestone {
  fileprivate static var milestone: Self {
    .keys { fields in
      let title = fields.words("title")
      let planned = fields.optional("planned", .located(.day))
      let done = fields.optional("done", .located(.day))
      return Project.Milestone(
        title: title, planned: planned?.value, done: done?.value,
        location: done?.location ?? planned?.location ?? fields.owner)
    }
  }
}

extension ValueKind where Value == Project.Opening {
  fileprivate static var opening: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let place = fields.optional("place", .words)
      return date.map { Project.Opening(date: $0, place: place) }
    }
  }
}
