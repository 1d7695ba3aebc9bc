/// One letter or sign: its strokes, and how far it reaches to either side at each height.
struct Glyph {
  let strokes: [Stroke]
  /// In bands of 10 from the baseline up to the capitals' height; nil where there is nothing.
  let reach: [ClosedRange<Float>?]
  /// From the leftmost to the rightmost place of the pen.
  let width: ClosedRange<Float>
  /// The same above the baseline: the tail of a j reaches under the letter before it.
  let body: ClosedRange<Float>
  /// Signs keep clear of letters and of each other.
  let isSign: Bool

  static let bandCount = 15
  static let capHeight: Float = 140

  init(strokes: [Stroke], isSign: Bool = false) {
    self.strokes = strokes
    self.isSign = isSign
    var reach = [ClosedRange<Float>?](repeating: nil, count: Self.bandCount)
    for stroke in strokes { Self.widen(&reach, by: stroke) }
    self.reach = reach
    let places = strokes.flatMap { [$0.from.x, $0.to.x] }
    width = (places.min() ?? 0)...(places.max() ?? 0)
    let bands = reach.compactMap(\.self)
    body = (bands.map(\.lowerBound).min() ?? 0)...(bands.map(\.upperBound).max() ?? 0)
  }

  private static func widen(_ reach: inout [ClosedRange<Float>?], by stroke: Stroke) {
    let (low, high) = stroke.from.y <= stroke.to.y ? (stroke.from, stroke.to) : (stroke.to, stroke.from)
    for band in 0..<bandCount {
      let (bottom, top) = (Float(band * 10) - 5, Float(band * 10) + 5)
      guard low.y <= top, high.y >= bottom else { continue }
      let a = place(at: max(bottom, low.y), low, high)
      let b = place(at: min(top, high.y), low, high)
      let (least, most) =
        high.y - low.y < 0.001 ? (min(low.x, high.x), max(low.x, high.x)) : (min(a, b), max(a, b))
      let old = reach[band] ?? least...most
      reach[band] = min(old.lowerBound, least)...max(old.upperBound, most)
    }
  }

  private static func place(at y: Float, _ low: Point, _ high: Point) -> Float {
    high.y - low.y < 0.001 ? low.x : low.x + (high.x - low.x) * (y - low.y) / (high.y - low.y)
  }
}

extension Glyph {
  /// Nil for a character that has no glyph, and cannot be put together of a letter and its mark.
  static func of(_ scalar: Unicode.Scalar) -> Glyph? { all[scalar] }

  private static let all: [Unicode.Scalar: Glyph] = {
    let plain = [Letters.lowerCase, Letters.capitals, Signs.figures, Signs.punctuation].reduce(into: [:]) {
      $0.merge($1) { first, _ in first }
    }
    var glyphs: [Unicode.Scalar: Glyph] = [:]
    for (scalar, path) in plain {
      glyphs[scalar] = Glyph(strokes: StrokePath(path).strokes, isSign: Signs.punctuation[scalar] != nil)
    }
    for letter in Accents.letters {
      guard let (base, mark) = Accents.parts(of: letter), let path = plain[base] else { continue }
      glyphs[letter] = Glyph(strokes: StrokePath(path).strokes + strokes(of: mark, on: base, path))
    }
    return glyphs
  }()

  /// The mark in the middle above or below its letter.
  private static func strokes(of mark: Accents.Mark, on base: Unicode.Scalar, _ path: String) -> [Stroke] {
    let width = Glyph(strokes: StrokePath(path).strokes).width
    let isTall = base.properties.isUppercase
    let middle = base == "ȷ" ? 22 : (width.lowerBound + width.upperBound) / 2
    let up: Float = mark.hangs ? 0 : isTall ? 40 : "dtlhk".unicodeScalars.contains(base) ? 44 : 0
    return StrokePath(mark.path).strokes.map { stroke in
      Stroke(
        from: Point(x: stroke.from.x + middle, y: stroke.from.y + up),
        to: Point(x: stroke.to.x + middle, y: stroke.to.y + up), isDot: stroke.isDot)
    }
  }
}
