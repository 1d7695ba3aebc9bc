internal import BudgetModel
internal import Diagnostics

/// Each stage of a round stands once, and none begins before one that comes earlier in the process. They may overlap.
struct StagesFollowEachOther: Rule {
  static let codes: [DiagnosticCode] = ["IN311", "IN312"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.flatMap { repeated($0.stages) + misplaced($0.stages) }
  }

  private func repeated(_ stages: [Stage]) -> [Diagnostic] {
    stages.indices.compactMap { index in
      guard let first = stages[..<index].first(where: { $0.kind == stages[index].kind }) else { return nil }
      return Diagnostic(
        "IN311", at: stages[index].location, ["stage": stages[index].kind.rawValue],
        notes: [.init("first", at: first.location)])
    }
  }

  private func misplaced(_ stages: [Stage]) -> [Diagnostic] {
    Stage.Kind.allCases.compactMap { kind in
      let earlier = Stage.Kind.allCases.prefix { $0 != kind }
      guard let stage = stages.first(where: { $0.kind == kind }),
        let before = stages.first(where: { earlier.contains($0.kind) && $0.days.first > stage.days.first })
      else { return nil }
      return Diagnostic(
        "IN312", at: stage.location,
        [
          "stage": kind.rawValue, "day": stage.days.first, "before": before.kind.rawValue,
          "beforeDay": before.days.first,
        ], notes: [.init("before", at: before.location)])
    }
  }
}
