/// Rows in the order of their words.
struct RowOrder {
  private(set) var rows: [UInt32]

  /// By digits of eight bits, the lowest first; each pass keeps what the ones before brought about. O(n)
  init(_ words: [UInt64]) {
    rows = words.indices.map { UInt32($0) }
    let differing = words.reduce(UInt64(0)) { $0 | ($1 ^ words[0]) }
    var moving = words
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      pass(&moving, shift)
    }
  }

  /// Words in order. O(n)
  static func sorted(_ words: [UInt64]) -> [UInt64] {
    guard let first = words.first else { return [] }
    let differing = words.reduce(UInt64(0)) { $0 | ($1 ^ first) }
    var (from, to) = (words, words)
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (differing >> shift) & 0xFF != 0 {
      move(from, to: &to, by: shift)
      swap(&from, &to)
    }
    return from
  }

  private static func move(_ words: [UInt64], to moved: inout [UInt64], by shift: UInt64) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { next in
      next.initialize(repeating: 0)
      for word in words { next[Int((word >> shift) & 0xFF) + 1] += 1 }
      for digit in 1...256 { next[digit] += next[digit - 1] }
      moved.withUnsafeMutableBufferPointer { moved in
        for word in words {
          let digit = Int((word >> shift) & 0xFF)
          moved[next[digit]] = word
          next[digit] += 1
        }
      }
    }
  }

  private mutating func pass(_ words: inout [UInt64], _ shift: UInt64) {
    var next = [Int](repeating: 0, count: 257)
    for word in words { next[Int((word >> shift) & 0xFF) + 1] += 1 }
    for digit in 1...256 { next[digit] += next[digit - 1] }
    var (movedWords, movedRows) = (words, rows)
    for (word, row) in zip(words, rows) {
      let digit = Int((word >> shift) & 0xFF)
      movedWords[next[digit]] = word
      movedRows[next[digit]] = row
      next[digit] += 1
    }
    words = movedWords
    rows = movedRows
  }

  /// Puts rows with one and the same key into the order of `precedes`.
  mutating func settle(_ key: (UInt32) -> UInt64?, by precedes: (UInt32, UInt32) -> Bool) {
    var start = 0
    while start < rows.count {
      var end = start + 1
      if let shared = key(rows[start]) {
        while end < rows.count, key(rows[end]) == shared { end += 1 }
      }
      if end > start + 1 { rows[start..<end].sort(by: precedes) }
      start = end
    }
  }
}
