import Diagnostics

/// A template with marks where a problem is expected: `«` and `»` around the place, `‹` and `›` around the places of
/// its notes.
struct MarkedText {
  let text: String
  /// In the order of the text.
  let problems: [SourceLocation]
  let notes: [SourceLocation]

  init(_ marked: String, path: String = "page.html") {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var opened: [(line: Int, column: Int)] = []
    var places: [Unicode.Scalar: [SourceLocation]] = [:]
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«", "‹": opened.append((line, column))
      case "»", "›":
        guard let start = opened.popLast() else { continue }
        let place = SourceLocation(
          path: path, line: start.line, column: start.column, length: line == start.line ? column - start.column : 0)
        places[scalar, default: []].append(place)
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = String(text)
    problems = places["»", default: []].sorted()
    notes = places["›", default: []].sorted()
  }
}
