import BudgetModel

/// An indicator's latest value against where it began and where it shall be.
struct IndicatorSentences {
  private let maker: PageMaker
  private let indicator: Indicator
  private var unit: String { indicator.unit[maker.reader] }

  init(_ maker: PageMaker, _ indicator: Indicator) {
    self.maker = maker
    self.indicator = indicator
  }

  var view: GoalPage.IndicatorView {
    let source = indicator.source?[maker.reader]
    let link = indicator.link.map { maker.external(source ?? maker.say(.indicatorSource), $0) }
    return GoalPage.IndicatorView(
      id: indicator.id, name: indicator.name[maker.reader], unit: unit, status: indicator.status, mark: mark,
      sentence: sentence, chart: chart, source: link, sourceText: link == nil ? source : nil,
      kolada: indicator.kolada.map {
        maker.external(maker.say(.indicatorKolada, ["id": $0]), Indicator.koladaAddress($0))
      })
  }

  private var mark: StatusMark {
    let kind: StatusMark.Kind =
      switch indicator.status {
      case .met: .done
      case .partly: .ongoing
      case .notMet: .stopped
      case .noData: .planned
      }
    return StatusMark(kind: kind, word: maker.book.text(.indicator(indicator.status)))
  }

  private func value(_ number: DecimalNumber) -> String {
    let text = maker.formats.number(number, decimals: indicator.decimals)
    return unit.isEmpty ? text : text + "\u{A0}" + unit
  }

  var sentence: String {
    let goal = [
      "target": value(indicator.target.value), "target_year": String(indicator.target.year),
      "baseline": value(indicator.baseline.value), "baseline_year": String(indicator.baseline.year),
    ]
    guard let latest = indicator.readings.last else { return maker.say(.indicatorNoData, goal) }
    return maker.say(
      .indicatorSentence, goal.merging(["value": value(latest.value), "year": String(latest.year)]) { $1 })
  }

  private func point(_ reading: Indicator.Reading) -> LineChart.Point {
    LineChart.Point(year: reading.year, value: reading.value, valueText: value(reading.value))
  }

  /// The baseline is a point of its own unless a value of its year is there.
  private var chart: LineChart? {
    guard !indicator.readings.isEmpty else { return nil }
    let hasBaseline = indicator.readings.contains { $0.year == indicator.baseline.year }
    let readings = (hasBaseline ? [] : [indicator.baseline]) + indicator.readings
    let points = readings.sorted { $0.year < $1.year }.map(point)
    let title = indicator.name[maker.reader]
    let target = maker.say(
      .indicatorTarget,
      ["target": value(indicator.target.value), "year": String(indicator.target.year)])
    return LineChart(
      title: title, description: sentence, unit: unit, points: points, baseline: point(indicator.baseline),
      target: point(indicator.target), targetLabel: target, better: indicator.better,
      table: ChartTable(
        caption: title, columns: [maker.say(.columnYear), maker.say(.columnValue)],
        rows: points.map { [String($0.year), $0.valueText] } + [[String(indicator.target.year), target]]))
  }
}
