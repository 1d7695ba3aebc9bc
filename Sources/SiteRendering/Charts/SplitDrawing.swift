internal import BudgetModel
internal import SiteModel
internal import Templates

extension SplitChart {
  /// One bar, a part after the other, light and dark by turns; the rest is hatched. Parts wide enough carry their number in
  /// the table next to it.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: 40)
    var left = 0
    for part in parts {
      drawing.bar(
        part.isApart
          ? "segment fill-left" : part.number.isMultiple(of: 2) ? "segment fill-second" : "segment fill-marked",
        x: left, y: 0, width: part.basisPoints, height: 40, pattern: part.isApart ? "hatch_left" : nil)
      if part.basisPoints >= 500, !part.isApart {
        drawing.text(
          String(part.number), x: left + part.basisPoints / 2, y: 25, anchor: .middle,
          className: part.number.isMultiple(of: 2) ? "value-ink" : "on-segment")
      }
      left += part.basisPoints
    }
    return drawing.html
  }
}

extension FunnelChart {
  private static let row = 62

  /// A bar for each step, in the middle, as wide as what is left.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: steps.count * Self.row)
    for (place, step) in steps.enumerated() {
      let top = place * Self.row
      drawing.text(step.label.text, x: 0, y: top + 15)
      drawing.text(
        "\(step.countText) · \(step.shareText)", x: 10_000, y: top + 15, anchor: .end, className: "value-ink")
      drawing.bar(
        place == steps.count - 1 ? "fill-marked" : "fill-second", x: (10_000 - step.basisPoints) / 2, y: top + 24,
        width: step.basisPoints, height: 26)
    }
    return drawing.html
  }
}

extension PairChart {
  private static let row = 66
  /// The longest bar; beside it there is room for its figure.
  private static let widest = 6_000

  /// Two bars a row: what was planned is an empty one, what it became is filled.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: rows.count * Self.row)
    for (place, row) in rows.enumerated() {
      let top = place * Self.row
      drawing.text(row.label.text, x: 0, y: top + 15)
      draw(row.plan, row.planText, "pair-plan", "quiet-ink", top + 23, &drawing)
      draw(row.actual, row.actualText, "fill-marked", "value-ink", top + 41, &drawing)
    }
    return drawing.html
  }

  private func draw(
    _ value: Int, _ text: String, _ className: String, _ ink: String, _ top: Int, _ drawing: inout Drawing
  ) {
    let width = Int(Int128(value.magnitude) * Int128(Self.widest) / Int128(maximum))
    drawing.bar(className, x: 0, y: top, width: width, height: 12, pattern: value < 0 ? "hatch_ongoing" : nil)
    drawing.text(text, x: width, besides: 6, y: top + 11, className: ink)
  }
}

extension TimelineChart {
  private static let row = 44
  private static let head = 24

  /// A bar for each stage over the years; today is a line through all of them.
  var drawing: Html {
    let height = Self.head + rows.count * Self.row + 18
    var drawing = Drawing(title: title, description: description, height: height)
    let scale = TimelineScale(years)
    for (year, x) in scale.marks {
      drawing.line("line-rule", x1: x, y1: Self.head - 6, x2: x, y2: height - 18)
      drawing.text(String(year), x: x, besides: x > 9_000 ? -38 : 4, y: 14, className: "quiet-ink")
    }
    for (place, row) in rows.enumerated() {
      let top = Self.head + place * Self.row
      let x = scale.x(row.days.first.number)
      let width = max(80, scale.x(row.days.last.number + 1) - x)
      if x > 5_500 {
        drawing.text(row.label.text, x: x + width, y: top + 13, anchor: .end)
      } else {
        drawing.text(row.label.text, x: x, y: top + 13)
      }
      drawing.bar(
        "fill-\(row.state.look)", x: x, y: top + 19, width: width, height: 14,
        pattern: row.state == .past ? nil : "hatch_\(row.state.look)")
    }
    if let today { mark(today.number, scale, height, &drawing) }
    return drawing.html
  }

  private func mark(_ today: Int, _ scale: TimelineScale, _ height: Int, _ drawing: inout Drawing) {
    let x = scale.x(today)
    drawing.line("line-target", x1: x, y1: Self.head - 6, x2: x, y2: height - 18)
    drawing.text(
      todayText, x: x, y: height - 4, anchor: x < 1_000 ? .start : x > 9_000 ? .end : .middle, className: "value-ink")
  }
}

extension StageBar.State {
  /// The look of a status: `fill-done`, `hatch_ongoing`.
  fileprivate var look: String {
    switch self {
    case .past: "done"
    case .ongoing: "ongoing"
    case .coming: "planned"
    }
  }
}
