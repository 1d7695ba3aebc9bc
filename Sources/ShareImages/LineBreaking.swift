/// Breaks a text into lines that fit a width, at the largest of some sizes that needs no more lines than there may be.
struct LineBreaking {
  /// Heights of the capitals in pixels, the largest first.
  let sizes: [Float]
  /// In pixels.
  let width: Float
  let most: Int
  /// In pixels.
  var height = Float.infinity
  /// How thick the strokes are, in units of the grid.
  let pen: Float

  struct Lines: Hashable {
    let size: Float
    let lines: [String]
  }

  /// A word and its width in units of the grid.
  private struct Word {
    let text: String
    let width: Float
  }

  /// At the smallest size what does not fit ends in an ellipsis. Long words are broken with a hyphen there only.
  func lines(of text: String) -> Lines {
    let words = text.split { $0 == " " || $0 == "\n" }.map { word(String($0)) }
    for size in sizes {
      let room = room(size)
      guard words.allSatisfy({ $0.width <= room }) else { continue }
      let count = filled(words, room).count
      if count <= most, Self.height(count, size) <= height {
        return Lines(size: size, lines: balanced(words, room, count).map(joined))
      }
    }
    return smallest(words)
  }

  /// From one baseline to the next, in heights of capitals.
  static let leading: Float = 1.64

  /// From the top of the first line to the last baseline.
  static func height(_ count: Int, _ size: Float) -> Float { size * (1 + leading * Float(count - 1)) }

  private func room(_ size: Float) -> Float { width * Glyph.capHeight / size - pen }

  private func word(_ text: String) -> Word { Word(text: text, width: Lettering(text, pen: pen)?.width ?? 0) }

  private func joined(_ words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

  private func smallest(_ words: [Word]) -> Lines {
    let size = sizes.last ?? 40
    let room = room(size)
    let lines = filled(words.flatMap { pieces(of: $0, room) }, room).map(joined)
    guard lines.count > most else { return Lines(size: size, lines: lines) }
    let kept = lines.prefix(most)
    return Lines(size: size, lines: kept.dropLast() + [shortened(kept.last ?? "", room)])
  }

  /// As few lines as it takes, and those about equally long.
  private func balanced(_ words: [Word], _ room: Float, _ count: Int) -> [[Word]] {
    guard count > 1 else { return filled(words, room) }
    var (low, high) = (words.map(\.width).max() ?? 0, room)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if filled(words, middle).count == count { high = middle } else { low = middle }
    }
    return filled(words, high)
  }

  /// As many words in each line as it holds. A piece of a word ends its line.
  private func filled(_ words: [Word], _ room: Float) -> [[Word]] {
    let space = Spacing(pen: pen).word
    var lines: [[Word]] = []
    var taken: Float = 0
    for word in words {
      let isBroken = lines.last?.last?.text.hasSuffix("\u{2010}") ?? true
      if !isBroken, taken + space + word.width <= room {
        lines[lines.count - 1].append(word)
        taken += space + word.width
      } else {
        lines.append([word])
        taken = word.width
      }
    }
    return lines
  }

  /// A word in pieces that fit, all but the last with a hyphen.
  private func pieces(of word: Word, _ room: Float) -> [Word] {
    guard word.width > room else { return [word] }
    var pieces: [Word] = []
    var piece = ""
    for letter in word.text {
      if !piece.isEmpty, self.word(piece + String(letter) + "\u{2010}").width > room {
        pieces.append(self.word(piece + "\u{2010}"))
        piece = ""
      }
      piece.append(letter)
    }
    return pieces + [self.word(piece)]
  }

  private func shortened(_ line: String, _ room: Float) -> String {
    var line = line
    while !line.isEmpty, word(line + "…").width > room { line.removeLast() }
    while line.last == " " || line.last == "\u{2010}" { line.removeLast() }
    return line + "…"
  }
}
