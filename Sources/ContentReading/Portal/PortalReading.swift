public import BudgetModel
public import Diagnostics

/// Reads everything that a portal's folder holds, apart from the rows of vote exports.
public enum PortalReading {
  /// What was read, and every problem that was met, in the order in which they are shown.
  public struct Result: Sendable {
    /// Nil only when `portal.yaml` cannot be used. Otherwise what could be read, so that rules over the whole may
    /// still be tried; when there are errors it must not be published.
    public let portal: Portal?
    public let diagnostics: [Diagnostic]
  }

  /// Never stops at the first problem.
  public static func read(_ folder: some ContentFolder) -> Result {
    let context = ReadingContext()
    let settings = SettingsSchema.read(folder, in: context)
    let inventory = ContentInventory(folder, in: context)
    let areas = AreasSchema.read(folder, in: context)
    let readings = IndicatorTable(folder, in: context)
    let goals = texts("content/goals", inventory, folder, context) { GoalSchema.goal(&$0, readings: readings) }
    readings.finish(in: context)
    let budget = inventory.budgets.flatMap { BudgetTable.read($0, folder, in: context) }
    let budgetPlan = BudgetPlanSchema.read(folder, in: context)
    let rounds = inventory.rounds.sorted().compactMap {
      RoundSchema.read($0, inventory, folder, areas: areas, in: context)
    }
    let pages = texts("content/pages", inventory, folder, context) { PageSchema.page(&$0) }
    let news = texts("content/news", inventory, folder, context) { PageSchema.news(&$0) }
    let glossary = GlossarySchema.read(folder, in: context)
    let portal = settings.map { settings in
      Portal(
        settings: settings, areas: areas, goals: goals.sorted { ($0.order, $0.id) < ($1.order, $1.id) },
        budget: budget, rounds: newestFirst(rounds), pages: pages.sorted { ($0.order, $0.id) < ($1.order, $1.id) },
        news: news.sorted { ($1.date, $0.id) < ($0.date, $1.id) }, budgetPlan: budgetPlan, glossary: glossary)
    }
    return Result(portal: portal, diagnostics: context.diagnostics.inOrder())
  }

  /// By the first day of their first stage; rounds without stages by year.
  private static func newestFirst(_ rounds: [Round]) -> [Round] {
    func start(_ round: Round) -> (Int, Int) {
      (round.year, round.stages.map(\.days.first.number).min() ?? 0)
    }
    return rounds.sorted { a, b in start(a) == start(b) ? a.id < b.id : start(a) > start(b) }
  }

  private static func texts<Value>(
    _ path: String, _ inventory: ContentInventory, _ folder: some ContentFolder, _ context: ReadingContext,
    _ read: (inout SiblingReader) -> Value?
  ) -> [Value] {
    inventory.texts(in: path).compactMap { group in
      var texts = SiblingReader(group, in: folder, context)
      return read(&texts)
    }
  }
}
