internal import SiteModel
internal import Templates

/// Where the nodes and streams of a flow stand. Lengths are tenths of the picture's units; whole numbers throughout, so
/// that every machine draws the same.
struct FlowLayout {
  struct Box {
    let x: Int
    let y: Int
    let height: Int
    /// The middle of the room that the node and its words have.
    let middle: Int
    let lines: [String]

    var bottom: Int { max(y + height, middle + lines.count * FlowLayout.line / 2) }
  }

  static let width = 10_000
  static let node = 120
  fileprivate static let line = 160
  private static let gap = 140
  private static let tallest = 4_200

  let columns: [[Box]]
  let height: Int
  private let perUnit: (length: Int, value: Int)

  init(_ chart: FlowChart) {
    let largest = max(1, chart.columns.map { $0.nodes.reduce(0) { $0 + $1.value } }.max() ?? 1)
    let perUnit = (length: Self.tallest, value: largest)
    columns = zip(chart.columns, Self.places(chart.columns.count)).map { column, x in
      Self.boxes(column.nodes, x, perUnit)
    }
    height = Self.gap + (columns.compactMap(\.last).map(\.bottom).max() ?? 0)
    self.perUnit = perUnit
  }

  /// Below each other, each with room for its words.
  private static func boxes(
    _ nodes: [FlowChart.Node], _ x: Int, _ perUnit: (length: Int, value: Int)
  ) -> [Box] {
    var y = 0
    return nodes.map { node in
      let height = max(20, scaled(node.value, perUnit))
      let lines = wrapped(node.label.text) + [node.valueText]
      let room = max(height, lines.count * line)
      defer { y += room + gap }
      return Box(x: x, y: y + (room - height) / 2, height: height, middle: y + room / 2, lines: lines)
    }
  }

  /// Streams are never thinner than can be seen.
  func thickness(_ value: Int) -> Int { max(12, Self.scaled(value, perUnit)) }

  /// Where each stream begins and ends down the sides of its nodes.
  func ends(_ links: [FlowChart.Link], from: [Box], to: [Box]) -> [(start: Int, end: Int)] {
    var starts = from.map(\.y)
    var ends = to.map(\.y)
    return links.map { link in
      defer {
        starts[link.from] += Self.scaled(link.value, perUnit)
        ends[link.to] += Self.scaled(link.value, perUnit)
      }
      return (starts[link.from], ends[link.to])
    }
  }

  private static func scaled(_ value: Int, _ perUnit: (length: Int, value: Int)) -> Int {
    Int(Int128(value) * Int128(perUnit.length) / Int128(perUnit.value))
  }

  /// The first and the last column leave room for words outside of them.
  private static func places(_ columns: Int) -> [Int] {
    columns > 2 ? [2_150, 4_700, 7_500] : [2_300, 7_300]
  }

  /// In lines of about thirty letters, at most two.
  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < 30 || lines.count == 2 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension FlowChart {
  /// Columns of nodes with streams between them. On phones the list of streams stands in its place.
  var drawing: Html {
    let layout = FlowLayout(self)
    var markup = Markup(capacity: 8192)
    markup.open(
      "svg",
      [
        "role": "img", "viewBox": "0 0 \(FlowLayout.width / 10) \(layout.height / 10)", "width": "100%",
        "focusable": "false",
      ])
    markup.element("title", text: title)
    markup.element("desc", text: description)
    for (place, column) in columns.enumerated() where place + 1 < layout.columns.count {
      draw(column, from: layout.columns[place], to: layout.columns[place + 1], columns[place + 1], layout, &markup)
    }
    for (place, column) in columns.enumerated() {
      for (node, box) in zip(column.nodes, layout.columns[place]) {
        markup.void(
          "rect",
          [
            "class": node.isApart ? "flow-node is-apart" : "flow-node", "x": Self.tenths(box.x),
            "y": Self.tenths(box.y),
            "width": Self.tenths(FlowLayout.node), "height": Self.tenths(box.height),
          ])
        write(box, isFirst: place == 0, &markup)
      }
    }
    markup.close("svg")
    return Html(trusted: markup.bytes)
  }

  private func draw(
    _ column: Column, from: [FlowLayout.Box], to: [FlowLayout.Box], _ next: Column, _ layout: FlowLayout,
    _ markup: inout Markup
  ) {
    for (link, ends) in zip(column.links, layout.ends(column.links, from: from, to: to)) {
      let (left, right) = (from[link.from].x + FlowLayout.node, to[link.to].x)
      let thick = layout.thickness(link.value)
      let middle = Self.tenths((left + right) / 2)
      let (a, b) = (ends.start, ends.end)
      let isApart = next.nodes[link.to].isApart || column.nodes[link.from].isApart
      markup.open(
        "path",
        [
          "class": isApart ? "flow-link is-apart" : "flow-link",
          "d": "M\(Self.tenths(left)) \(Self.tenths(a))C\(middle) \(Self.tenths(a)) \(middle) \(Self.tenths(b)) "
            + "\(Self.tenths(right)) \(Self.tenths(b))v\(Self.tenths(thick))C\(middle) \(Self.tenths(b + thick)) "
            + "\(middle) \(Self.tenths(a + thick)) \(Self.tenths(left)) \(Self.tenths(a + thick))z",
        ])
      markup.element(
        "title",
        text: "\(column.nodes[link.from].label.text) → \(next.nodes[link.to].label.text): \(link.valueText)")
      markup.close("path")
    }
  }

  private func write(_ box: FlowLayout.Box, isFirst: Bool, _ markup: inout Markup) {
    let x = isFirst ? box.x - 80 : box.x + FlowLayout.node + 80
    let top = box.middle - (box.lines.count - 1) * 80 + 45
    for (place, line) in box.lines.enumerated() {
      markup.element(
        "text",
        [
          "class": place == box.lines.count - 1 ? "value-ink" : nil, "x": Self.tenths(x),
          "y": Self.tenths(top + place * 160), "text-anchor": isFirst ? "end" : "start",
        ], text: line)
    }
  }

  /// `1234` is `123.4`.
  private static func tenths(_ number: Int) -> String {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(whole)" : "\(number < 0 && whole == 0 ? "-" : "")\(whole).\(rest.magnitude)"
  }
}
