internal import SiteModel
internal import Templates

/// A field of the picture: hundredths of a percent across, pixels down.
struct TreemapField: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int
}

/// Lays fields side by side so that each surface is in proportion to its value and none is longer than it must be (the
/// squarified treemap of Bruls, Huizing and van Wijk). Whole numbers throughout: the same on every machine.
struct TreemapLayout {
  /// How many units across are as long as a pixel down, in a picture of about 700 pixels.
  private static let unitsPerPixel = 14

  private var free: TreemapField
  private var rest: Int
  private(set) var fields: [TreemapField] = []

  /// One field per value, in the order given, which should be the largest first. Values must be above 0.
  static func fields(_ values: [Int], in field: TreemapField) -> [TreemapField] {
    var layout = TreemapLayout(free: field, rest: values.reduce(0, +))
    var row: [Int] = []
    for value in values {
      if row.isEmpty || layout.isBetter(row + [value], than: row) {
        row.append(value)
      } else {
        layout.place(row)
        row = [value]
      }
    }
    if !row.isEmpty { layout.place(row) }
    return layout.fields
  }

  private init(free: TreemapField, rest: Int) {
    self.free = free
    self.rest = rest
  }

  private var isWide: Bool { free.width >= free.height * Self.unitsPerPixel }

  private func isBetter(_ longer: [Int], than row: [Int]) -> Bool { worst(longer) <= worst(row) }

  /// The longest side of any field of the row against its shortest, were it placed now; in thousandths.
  private func worst(_ row: [Int]) -> Int {
    let side = Int128(isWide ? free.height * Self.unitsPerPixel : free.width)
    let sum = row.reduce(0) { $0 + Int128($1) }
    let surface = Int128(free.width) * Int128(free.height * Self.unitsPerPixel)
    let thickness = max(1, surface * sum / Int128(max(1, rest)) / max(1, side))
    return row.map { value in
      let length = max(1, side * Int128(value) / max(1, sum))
      return Int(max(length * 1000 / thickness, thickness * 1000 / length))
    }.max() ?? 0
  }

  /// A row along the shorter side. The last of all takes what is left, so that no gap remains.
  private mutating func place(_ row: [Int]) {
    let sum = row.reduce(0, +)
    let isLast = sum >= rest
    let along = isWide ? free.height : free.width
    let across = isWide ? free.width : free.height
    let thickness = isLast ? across : part(sum, of: rest, length: across)
    var before = 0
    var start = 0
    for value in row {
      before += value
      let end = part(before, of: sum, length: along)
      fields.append(
        isWide
          ? TreemapField(x: free.x, y: free.y + start, width: thickness, height: end - start)
          : TreemapField(x: free.x + start, y: free.y, width: end - start, height: thickness))
      start = end
    }
    if isWide {
      free.x += thickness
      free.width -= thickness
    } else {
      free.y += thickness
      free.height -= thickness
    }
    rest -= sum
  }

  private func part(_ value: Int, of whole: Int, length: Int) -> Int {
    Int((Int128(value) * Int128(length) * 2 + Int128(whole)) / (Int128(max(1, whole)) * 2))
  }
}

extension TreemapChart {
  private static let height = 440

  /// A field per committee, and in it one per line. Numbers are those of the table; names stand where there is room.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: Self.height)
    let whole = TreemapField(x: 0, y: 0, width: 10_000, height: Self.height)
    let fields = TreemapLayout.fields(tiles.map(\.value), in: whole)
    for (place, (tile, field)) in zip(tiles, fields).enumerated() {
      let inner = TreemapLayout.fields(tile.parts.map(\.value), in: field)
      for (part, place2) in zip(tile.parts, inner) {
        drawing.bar(
          "tile tile-\(place % 4 + 1)", x: place2.x, y: place2.y, width: place2.width, height: place2.height)
        draw(part, place2, &drawing)
      }
      drawing.bar("tile-frame", x: field.x, y: field.y, width: field.width, height: field.height)
    }
    return drawing.html
  }

  private func draw(_ tile: Tile, _ field: TreemapField, _ drawing: inout Drawing) {
    guard field.width >= 450, field.height >= 24 else { return }
    var lines = [(text: tile.number, className: field.width >= 1_000 ? "value-ink" : "value-ink tile-name")]
    if field.width >= 2_000, field.height >= 42 { lines.append((tile.label.text, "tile-name")) }
    if field.width >= 2_000, field.height >= 60 { lines.append((tile.valueText, "tile-name quiet-ink")) }
    drawing.label(lines, x: field.x, y: field.y, width: field.width, height: field.height)
  }
}
