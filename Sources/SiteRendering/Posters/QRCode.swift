/// A QR code of model 2 (ISO/IEC 18004) with a text in bytes and error correction of level M: a sixth of it may be torn
/// off a poster. Versions 1 to 10: up to 213 bytes, which is more than any address of ours.
struct QRCode {
  let size: Int
  /// By line from above: a bit for each module, the lowest on the left.
  private var modules: [UInt64]
  private var isFixed: [UInt64]

  /// Nil when the text is too long.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.fitting(bytes.count) else { return nil }
    size = version.size
    modules = Array(repeating: 0, count: size)
    isFixed = modules
    drawPatterns(version)
    fill(version.codewords(of: bytes))
    applyBestMask()
  }

  /// Whether a module is dark; outside there is none.
  subscript(x: Int, y: Int) -> Bool { modules[y] >> UInt64(x) & 1 == 1 }

  // MARK: Fixed patterns

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    guard (0..<size).contains(x), (0..<size).contains(y) else { return }
    let module = UInt64(1) << UInt64(x)
    if isDark { modules[y] |= module } else { modules[y] &= ~module }
    isFixed[y] |= module
  }

  private mutating func drawPatterns(_ version: QRVersion) {
    for place in 0..<size {
      set(6, place, place.isMultiple(of: 2))
      set(place, 6, place.isMultiple(of: 2))
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
    let centres = version.alignment
    for x in centres {
      for y in centres where !isCorner(x, y) { drawAlignment(x, y) }
    }
    drawFormat(mask: 0)
    if version.number >= 7 { drawVersion(version.number) }
  }

  private func isCorner(_ x: Int, _ y: Int) -> Bool {
    (x == 6 && y == 6) || (x == 6 && y == size - 7) || (x == size - 7 && y == 6)
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for down in -4...4 {
      for right in -4...4 {
        let ring = max(abs(down), abs(right))
        set(x + right, y + down, ring != 2 && ring != 4)
      }
    }
  }

  private mutating func drawAlignment(_ x: Int, _ y: Int) {
    for down in -2...2 {
      for right in -2...2 { set(x + right, y + down, max(abs(down), abs(right)) != 1) }
    }
  }

  /// Level M is `00`; the five bits and ten for correction stand twice.
  private mutating func drawFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = (rest << 1) ^ ((rest >> 9) * 0x537) }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { set(8, place, bit(place)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for place in 9..<15 { set(14 - place, 8, bit(place)) }
    for place in 0..<8 { set(size - 1 - place, 8, bit(place)) }
    for place in 8..<15 { set(8, size - 15 + place, bit(place)) }
    set(8, size - 8, true)
  }

  private mutating func drawVersion(_ number: Int) {
    var rest = number
    for _ in 0..<12 { rest = (rest << 1) ^ ((rest >> 11) * 0x1F25) }
    let bits = number << 12 | rest
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      set(size - 11 + place % 3, place / 3, isDark)
      set(place / 3, size - 11 + place % 3, isDark)
    }
  }

  // MARK: Data

  /// Up and down in columns of two, from the right; the sixth column belongs to the timing.
  private mutating func fill(_ codewords: [UInt8]) {
    var bit = 0
    var right = size - 1
    while right > 0 {
      if right == 6 { right = 5 }
      let goesUp = (right + 1) & 2 == 0
      for step in 0..<size {
        let y = goesUp ? size - 1 - step : step
        for x in [UInt64(right), UInt64(right - 1)] where isFixed[y] >> x & 1 == 0 {
          if bit < codewords.count * 8 { modules[y] |= UInt64(codewords[bit >> 3] >> (7 - bit & 7) & 1) << x }
          bit += 1
        }
      }
      right -= 2
    }
  }

  // MARK: Masks

  private mutating func applyBestMask() {
    var best = (mask: 0, penalty: Int.max)
    for mask in 0..<8 {
      apply(mask)
      let penalty = QRPenalty(modules, size: size).sum
      if penalty < best.penalty { best = (mask, penalty) }
      apply(mask)
    }
    apply(best.mask)
  }

  /// Twice is as never.
  private mutating func apply(_ mask: Int) {
    drawFormat(mask: mask)
    let all = (UInt64(1) << UInt64(size)) - 1
    for y in 0..<size { modules[y] ^= Self.lines[mask][y % 12] & ~isFixed[y] & all }
  }

  /// By mask, then by line: which modules it inverts. Every mask repeats itself after twelve lines.
  private static let lines: [[UInt64]] = (0..<8).map { mask in
    (0..<12).map { y in (0..<64).reduce(UInt64(0)) { inverts(mask, $1, y) ? $0 | UInt64(1) << UInt64($1) : $0 } }
  }

  private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y).isMultiple(of: 2)
    case 1: y.isMultiple(of: 2)
    case 2: x.isMultiple(of: 3)
    case 3: (x + y).isMultiple(of: 3)
    case 4: (x / 3 + y / 2).isMultiple(of: 2)
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3).isMultiple(of: 2)
    default: ((x + y) % 2 + x * y % 3).isMultiple(of: 2)
    }
  }
}

extension QRCode {
  /// Four modules of paper round it, as the standard wants. One path; each run of dark modules is a part of it.
  func svg(title: String) -> [UInt8] {
    var path: [UInt8] = []
    for y in 0..<size {
      var rest = modules[y]
      while rest != 0 {
        let start = rest.trailingZeroBitCount
        let run = (~(rest >> UInt64(start))).trailingZeroBitCount
        path += Self.rectangle(start + 4, y + 4, run)
        rest &= ~(((UInt64(1) << UInt64(run)) - 1) << UInt64(start))
      }
    }
    var markup = Markup(capacity: path.count + 400)
    let side = size + 8
    markup.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(side) \(side)", "width": "\(side * 8)",
        "height": "\(side * 8)", "shape-rendering": "crispEdges", "role": "img",
      ])
    markup.element("title", text: title)
    markup.void("rect", ["width": "\(side)", "height": "\(side)", "fill": "#fff"])
    markup.raw("<path d=\"")
    markup.raw(path)
    markup.raw("\" fill=\"#000\"/>")
    markup.close("svg")
    return markup.bytes
  }

  /// `M4 4h7v1h-7z`
  private static func rectangle(_ x: Int, _ y: Int, _ width: Int) -> [UInt8] {
    [UInt8(ascii: "M")] + digits[x] + [UInt8(ascii: " ")] + digits[y] + [UInt8(ascii: "h")] + digits[width]
      + Array("v1h-".utf8) + digits[width] + [UInt8(ascii: "z")]
  }

  private static let digits = (0..<100).map { Array(String($0).utf8) }
}
