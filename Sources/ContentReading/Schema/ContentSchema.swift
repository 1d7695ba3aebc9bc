internal import BudgetModel
internal import Diagnostics

/// The JSON Schema (draft 7) of each kind of file that people write, made from the code that reads it.
///
/// It knows every key, every word of a choice and the form of every value, and is never narrower than what is read.
/// What depends on more than one value (a cost where the verdict says feasible) is left to `insyn check`.
public enum ContentSchema: String, CaseIterable, Sendable {
  case portal, areas, glossary, plan, round, panel, workshop, costs
  /// The keys at the top of texts, between two lines of `---`.
  case goal, proposal, project, page, news

  /// The files that it is for, as a pattern of names from the portal's folder.
  public var files: String {
    switch self {
    case .portal, .areas, .glossary: "content/\(rawValue).yaml"
    case .plan: "content/budget/plan.yaml"
    case .round, .panel, .workshop, .costs: "content/rounds/*/\(rawValue).yaml"
    case .goal: "content/goals/*.md"
    case .proposal: "content/rounds/*/proposals/*.md"
    case .project: "content/rounds/*/projects/*.md"
    case .page: "content/pages/*.md"
    case .news: "content/news/*.md"
    }
  }

  /// What the schema of a file is called where schemas are kept.
  public var fileName: String { "\(rawValue).schema.json" }

  /// That of a file of YAML; nil for other files.
  public init?(of path: String) {
    let steps = path.split(separator: "/")
    guard steps.first == "content", let name = steps.last, name.hasSuffix(".yaml"),
      let schema = Self(rawValue: String(name.dropLast(5))), schema.files.hasSuffix("/" + name),
      schema.files.split(separator: "/").count == steps.count
    else { return nil }
    self = schema
  }

  /// UTF-8 that ends with a line break.
  public var bytes: [UInt8] {
    var writer = SchemaWriter()
    writer.write(root, title: files)
    return writer.bytes
  }

  var root: KeyGroup {
    switch self {
    case .portal: group { _ = SettingsSchema.settings(&$0) }
    case .areas: group { _ = AreasSchema.areas(&$0) }
    case .glossary: group { _ = GlossarySchema.terms(&$0) }
    case .plan: group { _ = BudgetPlanSchema.plan(&$0) }
    case .round: group { RoundSchema.describe(&$0) }
    case .panel: group { _ = PanelSchema.panel(&$0) }
    case .workshop: group { _ = IdeaStageSchema.stage(&$0, ideas: []) }
    case .costs: group { _ = LedgerSchema.ledgers(&$0, of: "x") }
    case .goal: texts { _ = GoalSchema.goal(&$0, readings: IndicatorTable(InMemoryFolder([:]), in: $0.context)) }
    case .proposal: texts { _ = ProposalSchema.proposal(&$0) }
    case .project: texts { _ = ProjectSchema.project(&$0, .none(in: $0.context)) }
    case .page: texts { _ = PageSchema.page(&$0) }
    case .news: texts { _ = PageSchema.news(&$0) }
    }
  }

  private func group(_ schema: @escaping (inout MappingReader) -> Void) -> KeyGroup {
    KeyGroup(ContentSchema.self, [schema])
  }

  private func texts(_ schema: @escaping (inout SiblingReader) -> Void) -> KeyGroup {
    group { fields in
      guard var texts = SiblingReader(probing: fields) else { return }
      schema(&texts)
    }
  }
}

extension ProjectCosts {
  /// Those of a round without bookings.
  fileprivate static func none(in context: ReadingContext) -> ProjectCosts {
    let folder = InMemoryFolder([:])
    return ProjectCosts("x", ContentInventory(folder, in: context), folder, projects: [], in: context)
  }
}
