/// A place on the grid of a glyph, or among the pixels of a picture.
struct Point: Hashable {
  var x: Float
  var y: Float
}

/// A straight stroke from one point to another; a dot when they are the same.
struct Stroke: Hashable {
  var from: Point
  var to: Point
  /// Drawn a little heavier than lines, as dots must be to look alike.
  var isDot = false
}

/// Reads the path of a glyph and makes straight strokes of its curves.
struct StrokePath {
  private(set) var strokes: [Stroke] = []
  private var pen = Point(x: 0, y: 0)

  /// What cannot be read ends the path: a test reads them all.
  init(_ path: String) {
    var numbers: [Float] = []
    var command: UInt8 = 0
    for token in path.utf8.split(separator: UInt8(ascii: " ")) {
      var rest = token
      if let first = rest.first, (0x41...0x5A).contains(first) {
        command = first
        numbers = []
        rest = rest.dropFirst()
      }
      numbers += rest.split(separator: UInt8(ascii: ",")).compactMap {
        Int(String(decoding: $0, as: UTF8.self)).map(Float.init)
      }
      draw(command, numbers)
    }
  }

  private mutating func draw(_ command: UInt8, _ numbers: [Float]) {
    guard numbers.count >= 2 else { return }
    let end = Point(x: numbers[numbers.count - 2], y: numbers[numbers.count - 1])
    switch command {
    case UInt8(ascii: "M"): pen = end
    case UInt8(ascii: "L"): line(to: end)
    case UInt8(ascii: "D"):
      pen = end
      strokes.append(Stroke(from: end, to: end, isDot: true))
    case UInt8(ascii: "V"), UInt8(ascii: "H"): quarter(to: end, startsUpright: command == UInt8(ascii: "V"))
    case UInt8(ascii: "C") where numbers.count == 6:
      curve(Point(x: numbers[0], y: numbers[1]), Point(x: numbers[2], y: numbers[3]), to: end)
    default: break
    }
  }

  private mutating func line(to end: Point) {
    strokes.append(Stroke(from: pen, to: end))
    pen = end
  }

  /// A quarter of an ellipse, a little squarer than one, which looks rounder in letters.
  private static let pull: Float = 0.58

  private mutating func quarter(to end: Point, startsUpright: Bool) {
    let (dx, dy) = (end.x - pen.x, end.y - pen.y)
    let upright = (Point(x: pen.x, y: pen.y + Self.pull * dy), Point(x: end.x - Self.pull * dx, y: end.y))
    let level = (Point(x: pen.x + Self.pull * dx, y: pen.y), Point(x: end.x, y: end.y - Self.pull * dy))
    let pulls = startsUpright ? upright : level
    curve(pulls.0, pulls.1, to: end)
  }

  /// Of letters as large as ours six straight strokes are not told from the curve.
  private static let steps = 6

  private mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    let start = pen
    for step in 1...Self.steps {
      let t = Float(step) / Float(Self.steps)
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      line(
        to: Point(
          x: a * start.x + b * first.x + c * second.x + d * end.x,
          y: a * start.y + b * first.y + c * second.y + d * end.y))
    }
  }
}
