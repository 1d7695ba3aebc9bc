internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/costs.csv`: bookings from the ledger, summed by project. What a booking says is never kept.
struct CostTable {
  private var sums: [String: Money] = [:]
  private var days: [String: Day] = [:]
  private var places: [String: SourceLocation] = [:]

  /// Reports a booking for something that is no project of the round (IN165).
  init(round: String, _ folder: some ContentFolder, projects: [String], in context: ReadingContext) {
    let table = TableReader(
      path: "content/rounds/\(round)/costs.csv", columns: ["project", "date", "amount"], optional: ["text"])
    table.read(folder, in: context) { row in
      let project = row.text("project")
      let date = row.day("date")
      let amount = row.money("amount", in: context.currency)
      guard let project, let date, let amount else { return }
      guard projects.contains(project.value) else {
        context.report(
          Diagnostic(
            "IN165", at: project.location, ["project": project.value],
            suggestion: Suggestion.nearest(to: project.value, among: projects)))
        return
      }
      sums[project.value] = (sums[project.value] ?? .zero(context.currency)) + amount.value
      places[project.value] = places[project.value] ?? project.location
      days[project.value] = max(days[project.value] ?? date.value, date.value)
    }
  }

  func spent(on project: String) -> Money? { sums[project] }
  /// Where its first booking stands.
  func place(of project: String) -> SourceLocation? { places[project] }
  func newest(of project: String) -> Day? { days[project] }
}
