internal import BudgetModel
internal import Diagnostics

/// Each area has an id of its own, and exactly one, the root, is the whole municipality.
struct AreasFormATree: Rule {
  static let codes: [DiagnosticCode] = ["IN305", "IN306", "IN307"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let areas = portal.areas.all
    guard let first = areas.first else { return [] }
    return repeated(areas) + whole(areas, first)
  }

  private func repeated(_ areas: [Area]) -> [Diagnostic] {
    var seen: [AreaID: SourceLocation] = [:]
    return areas.compactMap { area in
      guard let first = seen.updateValue(seen[area.id] ?? area.location, forKey: area.id) else { return nil }
      return Diagnostic("IN305", at: area.location, ["area": area.id], notes: [.init("first", at: first)])
    }
  }

  private func whole(_ areas: [Area], _ first: Area) -> [Diagnostic] {
    let wholes = areas.filter(\.isWhole)
    guard let root = wholes.first else { return [Diagnostic("IN306", at: first.location, ["area": first.id])] }
    let others = areas.filter { $0.id != root.id && ($0.isWhole || $0.parent == nil) }
    let misplaced = root.parent == nil ? [] : [root]
    return (misplaced + others).map { area in
      Diagnostic(
        "IN307", at: area.location, ["area": area.id, "whole": root.id], notes: [.init("whole", at: root.location)])
    }
  }
}
