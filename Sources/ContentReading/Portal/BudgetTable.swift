internal import BudgetModel
internal import Diagnostics

/// `budget/<year>.csv`: section 4 of `docs/reference/content-format.md`.
enum BudgetTable {
  static func read(_ path: String, _ folder: some ContentFolder, in context: ReadingContext) -> [BudgetLine] {
    guard let year = path.split(separator: "/").last.flatMap({ Int($0.dropLast(4)) }) else { return [] }
    let names = LanguageColumns("name", in: context)
    let table = TableReader(
      path: path, columns: ["id", "kind", "phase", "amount"] + names.required,
      optional: ["parent", "goals"] + names.optional + LanguageColumns("committee", in: context).all)
    var lines: [BudgetLine] = []
    table.read(folder, in: context) { row in
      guard let line = line(&row, year, in: context) else { return }
      if let first = lines.first(where: { $0.id == line.id && $0.phase == line.phase }) {
        context.report(
          Diagnostic(
            "IN166", at: line.location, ["id": line.id, "phase": line.phase.rawValue],
            notes: [.init("first", at: first.location)]))
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private static func line(_ row: inout TableRow, _ year: Int, in context: ReadingContext) -> BudgetLine? {
    let id: Located<BudgetLineID>? = row.text("id").flatMap { identifier($0, "id", in: context) }
    let parent: Located<BudgetLineID>? = row.optionalText("parent").flatMap { identifier($0, "parent", in: context) }
    let name = LanguageColumns("name", in: context).words(of: &row)
    let kind = row.choice("kind", of: BudgetLine.Kind.self)
    let phase = row.choice("phase", of: BudgetLine.Phase.self)
    let amount = row.money("amount", in: context.currency)
    let written = row.optionalText("goals")
    let isApart = written?.value == "-"
    let goals = isApart ? [] : written.map { shares($0, in: context) } ?? []
    let committee = LanguageColumns("committee", in: context).optionalWords(of: row)
    guard let id, let kind, let phase, let amount else { return nil }
    return BudgetLine(
      id: id.value, year: year, parent: parent, name: name ?? .missing(id.value.rawValue),
      committee: committee, kind: kind.value, phase: phase.value, amount: amount.value, goals: goals,
      location: id.location, isApart: isApart)
  }

  /// `klimat:60 trygghet:40`; a lone id means all of it, `-` that it serves none on purpose. Reports IN142 and IN144.
  private static func shares(_ cell: Located<String>, in context: ReadingContext) -> [BudgetLine.GoalShare] {
    cell.value.split(separator: " ").compactMap { item in
      let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
      let share = parts.count == 2 ? Share(written: parts[1]) : Share(percent: 100)
      guard let share else {
        context.report(Diagnostic("IN142", at: cell.location, ["key": "goals", "value": parts.last ?? ""]))
        return nil
      }
      return identifier(Located(parts.first ?? "", at: cell.location), "goals", in: context)
        .map { BudgetLine.GoalShare(goal: $0, share: share) }
    }
  }

  private static func identifier<Entity>(
    _ text: Located<String>, _ column: String, in context: ReadingContext
  ) -> Located<Identifier<Entity>>? {
    if let id = Identifier<Entity>(text.value) { return Located(id, at: text.location) }
    context.report(Diagnostic("IN144", at: text.location, ["key": column, "value": text.value]))
    return nil
  }
}
