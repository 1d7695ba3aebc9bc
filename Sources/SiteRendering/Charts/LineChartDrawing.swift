internal import BudgetModel
internal import SiteModel
internal import Templates

extension LineChart {
  /// The values over the years, the field in which the target is met, the starting value as an open dot, the target as a dashed line; the first value, the
  /// latest and the target are written in the picture.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: LineScale.height)
    let scale = LineScale(self)
    drawing.field("line-band", y1: scale.y(target), y2: better == .lower ? scale.floor : 0)
    drawing.line("line-rule", x1: 0, y1: scale.floor, x2: 10_000, y2: scale.floor)
    drawTarget(&drawing, scale)
    drawValues(&drawing, scale)
    drawYears(&drawing, scale)
    return drawing.html
  }

  private var latest: Point { points.last ?? baseline }

  /// The label stands above its line, at the end; where the latest value is too near, below it, at the beginning.
  private func drawTarget(_ drawing: inout Drawing, _ scale: LineScale) {
    let y = scale.y(target)
    drawing.line("line-target", x1: 0, y1: y, x2: 10_000, y2: y)
    let isCrowded = abs(scale.y(latest) - y) < 34 && scale.x(latest.year) > 4_500
    drawing.text(
      targetLabel, x: isCrowded ? 0 : 10_000, y: isCrowded ? y + 20 : y - 8, anchor: isCrowded ? .start : .end,
      className: "quiet-ink")
  }

  private func drawValues(_ drawing: inout Drawing, _ scale: LineScale) {
    for (from, to) in zip(points, points.dropFirst()) {
      drawing.line(
        "line-value", x1: scale.x(from.year), y1: scale.y(from), x2: scale.x(to.year), y2: scale.y(to))
    }
    for point in points where point != baseline && point != latest {
      drawing.dot("dot dot-small", x: scale.x(point.year), y: scale.y(point))
    }
    let rises = scale.y(latest) <= scale.y(baseline)
    mark(baseline, "dot-baseline", isAbove: !rises, &drawing, scale)
    if latest != baseline { mark(latest, "dot", isAbove: isLatestAbove(rises, scale), &drawing, scale) }
  }

  /// A value stands where its line does not come from, unless the target's line is there.
  private func isLatestAbove(_ rises: Bool, _ scale: LineScale) -> Bool {
    let room = scale.y(target) - scale.y(latest)
    return rises ? !(-34..<0).contains(room) : (0..<34).contains(room)
  }

  private func mark(
    _ point: Point, _ className: String, isAbove: Bool, _ drawing: inout Drawing, _ scale: LineScale
  ) {
    let (x, y) = (scale.x(point.year), scale.y(point))
    drawing.dot(className, x: x, y: y)
    drawing.text(point.valueText, x: x, y: isAbove ? y - 12 : y + 23, anchor: anchor(x), className: "value-ink")
  }

  /// The first, the latest and the target's year, but none that would be written over another.
  private func drawYears(_ drawing: inout Drawing, _ scale: LineScale) {
    var taken: [Int] = []
    for year in [baseline.year, target.year, latest.year] {
      let x = scale.x(year)
      guard taken.allSatisfy({ abs($0 - x) >= 1_500 }) else { continue }
      taken.append(x)
      drawing.text(String(year), x: x, y: LineScale.height - 4, anchor: anchor(x), className: "quiet-ink")
    }
  }

  private func anchor(_ x: Int) -> Drawing.Anchor { x < 1_000 ? .start : x > 9_000 ? .end : .middle }
}

/// From years and values to places in the picture.
private struct LineScale {
  static let height = 200
  /// The lowest place for a value; the years stand below.
  let floor = 172
  private static let ceiling = 34
  private let years: ClosedRange<Int>
  private let low: Int
  private let high: Int
  private let decimals: Int

  init(_ chart: LineChart) {
    let all = chart.points + [chart.baseline, chart.target]
    let years = all.map(\.year)
    self.years = (years.min() ?? 0)...(years.max() ?? 0)
    let decimals = all.map(\.value.decimals).max() ?? 0
    let values = all.map { $0.value.rescaled(to: decimals).scaled }
    self.decimals = decimals
    low = values.min() ?? 0
    high = values.max() ?? 0
  }

  func x(_ year: Int) -> Int {
    let span = years.upperBound - years.lowerBound
    guard span > 0 else { return 5_000 }
    return 200 + (year - years.lowerBound) * 9_600 / span
  }

  func y(_ point: LineChart.Point) -> Int {
    let value = point.value.rescaled(to: decimals).scaled
    guard high > low else { return (floor + Self.ceiling) / 2 }
    let bottom = floor - 24
    return bottom - (value - low) * (bottom - Self.ceiling) / (high - low)
  }
}
