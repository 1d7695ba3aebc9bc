public import ContentReading
public import Diagnostics

/// Files with marks (1️⃣, 2️⃣ ...) at the places where problems are expected. The marks are taken out before reading.
///
///     let files = MarkedFiles(["content/portal.yaml": "1️⃣titel: x"])
///     #expect(files.named(problems) == ["1️⃣ IN130"])
public struct MarkedFiles: Sendable {
  /// The files without marks.
  public let files: [String: String]
  private let marks: [String: String]

  public init(_ marked: [String: String]) {
    var files: [String: String] = [:]
    var marks: [String: String] = [:]
    for (path, text) in marked {
      let (clean, places) = Self.unmarked(text)
      files[path] = clean
      for (place, mark) in places { marks["\(path):\(place)"] = mark }
    }
    self.files = files
    self.marks = marks
  }

  public var folder: InMemoryFolder { InMemoryFolder(files) }

  /// Each problem as its mark and code, in the order in which problems are shown: `1️⃣ IN130`. A problem where no mark
  /// stands is named by its place, so that a test tells where it went.
  public func named(_ problems: some Sequence<Diagnostic>) -> [String] {
    problems.inOrder().map { "\(name(of: $0.location)) \($0.code)" }
  }

  /// The mark at a place, or else the place itself.
  public func name(of location: SourceLocation) -> String { marks[location.description] ?? location.description }

  private static func unmarked(_ text: String) -> (text: String, places: [(place: String, mark: String)]) {
    var clean = ""
    var places: [(place: String, mark: String)] = []
    var line = 1
    var column = 1
    for character in text {
      if character.unicodeScalars.count == 3, character.unicodeScalars.last == "\u{20E3}" {
        places.append(("\(line):\(column)", String(character)))
      } else {
        clean.append(character)
        (line, column) = character.isNewline ? (line + 1, 1) : (line, column + character.unicodeScalars.count)
      }
    }
    return (clean, places)
  }
}
