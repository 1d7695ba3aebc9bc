/// A picture of pixels, each a number in a palette of ramps: 64 steps from a ground to an ink.
struct Canvas {
  let width: Int
  let height: Int
  private(set) var pixels: [UInt8]
  /// Rows with a ground of their own or ink in them.
  private var isTouched: [Bool]

  /// Steps of a ramp.
  static let steps = 64

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = Array(repeating: 0, count: width * height)
    isTouched = Array(repeating: false, count: height)
  }

  /// Whether a row is for sure like the one above it.
  func isRowAlike(_ row: Int) -> Bool { row > 0 && !isTouched[row] && !isTouched[row - 1] }

  /// Rows of the ground of a ramp.
  mutating func fill(rows: Range<Int>, ramp: Int) {
    isTouched[rows.lowerBound] = true
    for index in (rows.lowerBound * width)..<(rows.upperBound * width) { pixels[index] = UInt8(ramp * Self.steps) }
  }

  /// A line of text with its baseline at `y`, capitals `size` pixels high, with a pen so many units of the grid thick.
  mutating func write(_ line: Lettering, x: Float, y: Float, size: Float, pen: Float, ramp: Int) {
    let scale = size / Glyph.capHeight
    let half = pen * scale / 2
    for (glyph, place) in line.glyphs {
      for stroke in glyph.strokes {
        let from = Point(x: x + (place + stroke.from.x) * scale, y: y - stroke.from.y * scale)
        let to = Point(x: x + (place + stroke.to.x) * scale, y: y - stroke.to.y * scale)
        draw(from, to, half: stroke.isDot ? half * 1.3 : half, ramp: ramp)
      }
    }
  }

  /// A stroke with round ends. A pixel is inked by how far it is from the middle of the stroke; in each row those that
  /// are inked wholly lie side by side, and only those at their edges are measured.
  mutating func draw(_ from: Point, _ to: Point, half: Float, ramp: Int) {
    let shape = StrokeShape(from, to, half: half)
    let top = max(0, Int((min(from.y, to.y) - shape.outer).rounded(.down)))
    let bottom = min(height - 1, Int((max(from.y, to.y) + shape.outer).rounded(.up)))
    guard top <= bottom else { return }
    for row in top...bottom { isTouched[row] = true }
    let base = UInt8(ramp * Self.steps)
    let width = width
    pixels.withUnsafeMutableBufferPointer { pixels in
      for row in top...bottom {
        let y = Float(row) + 0.5
        let span = shape.span(at: y)
        var left = max(0, Int(span.lowerBound.rounded(.down)))
        var right = min(width - 1, Int(span.upperBound.rounded(.up)))
        let line = UnsafeMutableBufferPointer(rebasing: pixels[(row * width)..<((row + 1) * width)])
        while left <= right, Self.ink(&line[left], shape.level(x: Float(left) + 0.5, y: y), base) { left += 1 }
        while right > left, Self.ink(&line[right], shape.level(x: Float(right) + 0.5, y: y), base) { right -= 1 }
        guard left <= right else { continue }
        for column in left...right { line[column] = base | 63 }
      }
    }
  }

  /// Inks a pixel that has less of this ink. False when it is inked wholly.
  private static func ink(_ pixel: inout UInt8, _ level: UInt8, _ base: UInt8) -> Bool {
    if level == 63 { return false }
    if level > 0, pixel & 0xC0 != base || pixel & 0x3F < level { pixel = base | level }
    return true
  }
}

/// A straight stroke with round ends, for asking how much of a pixel it inks.
private struct StrokeShape {
  private let from: Point
  private let dx: Float
  private let dy: Float
  /// 1 / length²; 0 for a dot.
  private let inverse: Float
  /// From here on nothing is inked.
  let outer: Float
  /// Up to here all is.
  private let inner: Float

  init(_ from: Point, _ to: Point, half: Float) {
    self.from = from
    dx = to.x - from.x
    dy = to.y - from.y
    let length = dx * dx + dy * dy
    inverse = length > 0 ? 1 / length : 0
    outer = half + 0.5
    inner = max(0, half - 0.5)
  }

  /// From 0 to 63.
  func level(x: Float, y: Float) -> UInt8 {
    let (px, py) = (x - from.x, y - from.y)
    let along = min(1, max(0, (px * dx + py * dy) * inverse))
    let (ex, ey) = (px - along * dx, py - along * dy)
    let square = ex * ex + ey * ey
    if square >= outer * outer { return 0 }
    if square <= inner * inner { return 63 }
    return UInt8(truncatingIfNeeded: Int32((outer - square.squareRoot()) * 62.9))
  }

  /// The columns that a stroke may reach in the row at `y`.
  func span(at y: Float) -> ClosedRange<Float> {
    var (first, last): (Float, Float) = (0, 1)
    if abs(dy) > 0.001 {
      let (a, b) = ((y - outer - from.y) / dy, (y + outer - from.y) / dy)
      (first, last) = (min(1, max(0, min(a, b))), min(1, max(0, max(a, b))))
    }
    let (a, b) = (from.x + first * dx, from.x + last * dx)
    return (min(a, b) - outer)...(max(a, b) + outer)
  }
}
