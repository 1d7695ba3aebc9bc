/// A line of text in glyphs with their places, in the units of the grid.
///
/// Letters stand so that what is left free between two of them is alike by eye: the mean of the gaps at each height, wide
/// ones counted as moderate. `To`, `AV` and `r.` close up of themselves.
struct Lettering {
  private(set) var glyphs: [(glyph: Glyph, x: Float)] = []
  /// From the first stroke to the last.
  private(set) var width: Float = 0

  /// Nil when a character has no glyph.
  ///
  /// - Parameter pen: how thick the strokes will be.
  init?(_ text: String, pen: Float) {
    let spacing = Spacing(pen: pen)
    var isAfterSpace = false
    for scalar in Self.scalars(text) {
      if Signs.spaces.contains(scalar) {
        isAfterSpace = true
        continue
      }
      guard let glyph = Glyph.of(scalar) else { return nil }
      add(glyph, spacing, isAfterSpace: isAfterSpace)
      isAfterSpace = false
    }
  }

  private mutating func add(_ glyph: Glyph, _ spacing: Spacing, isAfterSpace: Bool) {
    var x = -glyph.width.lowerBound
    if let last = glyphs.last {
      x =
        isAfterSpace
        ? last.x + last.glyph.body.upperBound + spacing.word - glyph.body.lowerBound
        : last.x + spacing.advance(from: last.glyph, to: glyph)
    }
    glyphs.append((glyph, x))
    width = max(width, x + glyph.width.upperBound)
  }

  /// Whether every character of a text can be drawn.
  static func canWrite(_ text: String) -> Bool {
    scalars(text).allSatisfy { Signs.spaces.contains($0) || Glyph.of($0) != nil }
  }

  /// Letters and the marks that follow them as one; soft hyphens are not drawn.
  private static func scalars(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where scalar != "\u{AD}" && scalar != "\u{200B}" {
      if scalar.value >= 0x300, let mark = Accents.mark(scalar), let base = scalars.last,
        let one = Accents.composed(base == "i" ? "ı" : base, mark)
      {
        scalars[scalars.count - 1] = one
      } else {
        scalars.append(scalar)
      }
    }
    return scalars
  }
}

/// How far apart letters and words stand, from the middle of a stroke to the middle of the next.
struct Spacing {
  /// The mean gap of two letters.
  private let gap: Float
  /// What a wide gap counts as.
  private let widest: Float
  /// The least distance anywhere.
  private let closest: Float
  let word: Float
  private let pen: Float

  init(pen: Float) {
    self.pen = pen
    gap = pen + 25
    widest = pen + 38
    closest = pen + 16
    word = pen + 56
  }

  /// From the origin of one glyph to that of the next.
  func advance(from left: Glyph, to right: Glyph) -> Float {
    var least = -Float.infinity
    var pairs: [Float] = []
    var lonely = 0
    for band in 0..<Glyph.bandCount {
      if let a = left.reach[band], let b = right.reach[band] {
        pairs.append(a.upperBound - b.lowerBound)
        least = max(least, a.upperBound - b.lowerBound + closest)
      } else if left.reach[band] != nil || right.reach[band] != nil {
        lonely += 1
      }
    }
    guard !pairs.isEmpty else { return left.width.upperBound - right.width.lowerBound + pen + 8 }
    // However a letter leans over the next, it stays with its own.
    let apart = left.isSign || right.isSign ? pen + 12 : -10
    return max(least, solved(pairs, lonely), left.width.upperBound - right.width.lowerBound + apart)
  }

  /// The distance at which the mean of the gaps is right. They grow with it, so the bounds close in on it.
  private func solved(_ pairs: [Float], _ lonely: Int) -> Float {
    let wanted = gap * Float(pairs.count + lonely) - widest * Float(lonely)
    var (low, high) = ((pairs.min() ?? 0) - 60, (pairs.max() ?? 0) + widest)
    for _ in 0..<14 {
      let middle = (low + high) / 2
      var sum: Float = 0
      for pair in pairs { sum += min(widest, middle - pair) }
      if sum < wanted { low = middle } else { high = middle }
    }
    return high
  }
}
