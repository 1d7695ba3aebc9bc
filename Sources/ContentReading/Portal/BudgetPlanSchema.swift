internal import BudgetModel
internal import Diagnostics

/// `budget/plan.yaml`: section 4 of `docs/reference/content-format.md`.
enum BudgetPlanSchema {
  static let path = "content/budget/plan.yaml"

  /// The file may be missing.
  static func read(_ folder: some ContentFolder, in context: ReadingContext) -> BudgetPlan {
    guard folder.contains(path), let source = context.text(of: path, in: folder),
      let root = YAMLDocument.read(source, in: context)
    else { return BudgetPlan() }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return plan(&fields)
  }

  static func plan(_ fields: inout MappingReader) -> BudgetPlan {
    BudgetPlan(
      steps: fields.list("calendar", of: .budgetStep), investments: fields.list("investments", of: .investment))
  }
}

extension ValueKind where Value == BudgetPlan.Step {
  fileprivate static var budgetStep: Self {
    .keys { fields in
      let year = fields.required("year", .year)
      let phase = fields.required("phase", .choice(of: BudgetLine.Phase.self))
      let date = fields.required("date", .located(.day))
      let body = fields.optional("body", .words)
      let reference = fields.optional("reference", .text)
      guard let year, let phase, let date else { return nil }
      return BudgetPlan.Step(
        year: year, phase: phase, date: date.value, body: body, reference: reference, location: date.location)
    }
  }
}

extension ValueKind where Value == BudgetPlan.Investment {
  fileprivate static var investment: Self {
    .keys { fields in
      let line: Located<BudgetLineID>? = fields.required("line", .located(.id()))
      let benefit = fields.optional("benefit", .words)
      let alternatives = fields.list("alternatives", of: .alternative)
      return line.map { BudgetPlan.Investment(line: $0, benefit: benefit, alternatives: alternatives) }
    }
  }
}

extension ValueKind where Value == BudgetPlan.Investment.Alternative {
  fileprivate static var alternative: Self {
    .keys { fields in
      let title = fields.words("title")
      let cost = fields.optional("cost", .money)
      let whyNot = fields.words("why_not")
      return BudgetPlan.Investment.Alternative(title: title, cost: cost, whyNot: whyNot)
    }
  }
}
