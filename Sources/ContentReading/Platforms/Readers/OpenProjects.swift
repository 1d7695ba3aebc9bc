internal import BudgetModel
internal import Diagnostics

/// What Insyn's own open data tells of projects: `projects.csv`, `milestones.csv`, `updates.csv` and `costs.csv`. Their rows
/// come together by the project's id.
enum OpenProjects {
  static func read(_ table: HeaderedTable, into export: inout PlatformExport) {
    for row in table.recordsOfOneRound(&export) {
      guard let id = row.cell("project") else { continue }
      var project = ImportedProject(id: id, titles: [:])
      switch table.format {
      case .openMilestones: milestone(row, of: &project, &export)
      case .openUpdates: update(row, of: &project, &export)
      case .openCosts: cost(row, of: &project, &export)
      default: facts(row, of: &project, &export)
      }
      export.projects.append(project)
    }
  }

  private static func facts(_ row: ForeignRecord, of project: inout ImportedProject, _ export: inout PlatformExport) {
    project.stem = project.id.value
    project.titles = row.texts("title")
    project.bodies = row.texts("text")
    project.status = row.text("status").flatMap(Project.Status.init(rawValue:))
    project.progress = row.text("progress_percent").flatMap { DecimalNumber($0, decimals: 2) }
      .map { Share(basisPoints: $0.scaled) }
    project.budget = row.money("budget", into: &export)
    project.start = row.day("planned_start", into: &export)
    project.end = row.day("planned_end", into: &export)
    project.proposals = list(row.text("proposals"))
    project.own.summaries = row.texts("summary")
    project.own.reasons = row.texts("reason")
    project.own.next = row.texts("next")
    project.own.responsible = row.texts("responsible")
    project.own.progressBasis = row.texts("progress_basis")
    project.own.actual = Project.Dates(
      start: row.day("actual_start", into: &export), end: row.day("actual_end", into: &export))
    project.own.opening = row.day("opening", into: &export)
    project.own.openingPlace = row.texts("opening_place")
    project.own.goals = list(row.text("goals"))
  }

  private static func milestone(
    _ row: ForeignRecord, of project: inout ImportedProject, _ export: inout PlatformExport
  ) {
    project.own.milestones.append(
      ImportedProject.Milestone(
        titles: row.texts("title"), planned: row.day("planned", into: &export), done: row.day("done", into: &export)))
  }

  private static func update(_ row: ForeignRecord, of project: inout ImportedProject, _ export: inout PlatformExport) {
    guard let date = row.day("date", into: &export) else { return }
    project.own.updates.append(
      ImportedProject.Update(date: date, titles: row.texts("title"), texts: row.texts("text")))
  }

  private static func cost(_ row: ForeignRecord, of project: inout ImportedProject, _ export: inout PlatformExport) {
    project.budget = row.money("budget", into: &export)
    guard let spent = row.money("spent", into: &export), let until = row.day("spent_until", into: &export) else {
      return
    }
    project.own.spent = (spent.value, until)
  }

  private static func list(_ text: String?) -> [String] { text?.split(separator: " ").map(String.init) ?? [] }
}
