/// How hard a pattern of modules is to read (ISO/IEC 18004, 7.8.3): long runs, blocks, what looks like a finder, too dark
/// or too light. All modules of a line at once.
struct QRPenalty {
  private let lines: [UInt64]
  private let size: Int

  /// - Parameter lines: a bit for each module, the lowest first; at most 60.
  init(_ lines: [UInt64], size: Int) {
    self.lines = lines
    self.size = size
  }

  var sum: Int {
    let columns = columns
    return lines.reduce(0) { $0 + runs($1) + finders($1) } + columns.reduce(0) { $0 + runs($1) + finders($1) } + blocks
      + shade
  }

  private var columns: [UInt64] {
    var columns = [UInt64](repeating: 0, count: size)
    for (y, line) in lines.enumerated() {
      for x in 0..<size { columns[x] |= (line >> UInt64(x) & 1) << UInt64(y) }
    }
    return columns
  }

  /// 3 for five alike in a row, and 1 for each one more: one for every five that stand alike, and two for each run.
  private func runs(_ line: UInt64) -> Int {
    [line, ~line & bits(size)].reduce(0) { sum, alike in
      let pairs = alike & alike >> 1
      let fives = pairs & pairs >> 2 & alike >> 4
      return sum + fives.nonzeroBitCount + 2 * (fives & ~(fives << 1)).nonzeroBitCount
    }
  }

  /// 40 for dark and light as in a finder, 1:1:3:1:1, with four light ones on a side.
  private func finders(_ line: UInt64) -> Int {
    let found =
      line & ~(line >> 1) & line >> 2 & line >> 3 & line >> 4 & ~(line >> 5) & line >> 6
    let before = line << 1 | line << 2 | line << 3 | line << 4
    let after = line >> 7 | line >> 8 | line >> 9 | line >> 10
    return 40 * (found & ~(before & after)).nonzeroBitCount
  }

  /// 3 for four alike in a square.
  private var blocks: Int {
    zip(lines, lines.dropFirst()).reduce(0) { sum, pair in
      let (above, below) = pair
      let alike = ~(above ^ above >> 1) & ~(below ^ below >> 1) & ~(above ^ below) & bits(size - 1)
      return sum + 3 * alike.nonzeroBitCount
    }
  }

  /// 10 for every twentieth that the dark ones are away from half.
  private var shade: Int {
    let all = size * size
    let dark = lines.reduce(0) { $0 + $1.nonzeroBitCount }
    return abs(dark * 20 - all * 10) / all * 10
  }

  private func bits(_ count: Int) -> UInt64 { (UInt64(1) << UInt64(count)) - 1 }
}
