import Diagnostics
import Testing

@testable import SiteRendering

@Suite("A municipality's colour")
struct AccentTests {
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
    ("#777777", "#ffffff", 4.47), ("#0b5d7a", "#ffffff", 7.34), ("#ff0000", "#000000", 5.25),
  ])
  func contrastIsThatOfWCAG(a: String, b: String, expected: Double) throws {
    let ratio = try #require(Colour(a)).contrast(with: #require(Colour(b)))
    #expect(abs(ratio - expected) < 0.01)
  }

  @Test(arguments: ["0b5d7a", "#0b5d7", "#0b5d7g", "blue", "", "#å"])
  func isNoColour(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test(arguments: [
    "#0b5d7a", "#000000", "#d40000", "#eb5e00", "#2e7d32", "#5b2c83", "#c2185b", "#888888", "#0047b6", "#7a5c00",
  ])
  func everyShadeCanBeReadWhereItStands(text: String) throws {
    let (accent, problems) = Accent.read(Located(text, at: .file("content/portal.yaml")))
    #expect(problems == [])
    let grounds = Accent.Grounds.standard
    for (shades, papers) in [(accent.light, grounds.light), (accent.dark, grounds.dark)] {
      #expect(shades.ink.contrast(with: shades.surface) >= 4.5)
      for paper in papers {
        #expect(shades.text.contrast(with: paper) >= 4.5)
        #expect(shades.graphic.contrast(with: paper) >= 3)
        #expect(shades.surface.contrast(with: paper) >= 3)
      }
    }
  }

  @Test func aColourThatCannotBeSeenIsReplacedByTheNearestThatCan() throws {
    let (accent, problems) = Accent.read(
      Located("#ffdd00", at: SourceLocation(path: "content/portal.yaml", line: 9, column: 9)))
    let problem = try #require(problems.first)
    #expect(problem.code == "IN451")
    #expect(problem.location.description == "content/portal.yaml:9:9")
    #expect(problem.arguments == ["value": "#ffdd00", "ratio": "1.1", "nearest": accent.light.surface.description])
    #expect(accent.light.surface.contrast(with: Accent.Grounds.standard.light[1]) >= 3)
  }

  @Test func withoutAColourTheThemeHasItsOwn() {
    let (accent, problems) = Accent.read(nil)
    #expect(accent == Accent(Accent.standard))
    #expect(problems == [])
  }

  /// The tokens of the default theme: what is written in its style sheet can be read.
  @Test(arguments: ["--ink", "--ink-quiet", "--planned", "--ongoing", "--done", "--stopped"])
  func inksOfTheDefaultThemeAreReadOnItsPapers(token: String) throws {
    for (block, minimum) in [(0, 4.5), (1, 4.5)] {
      let ink = try colour(token, block)
      for paper in ["--paper", "--paper-sunk"] {
        #expect(try ink.contrast(with: colour(paper, block)) >= minimum, "\(token) on \(paper), block \(block)")
      }
    }
  }

  @Test func theGroundsThatTheAccentIsCheckedOnAreThoseOfTheStyleSheet() throws {
    let grounds = Accent.Grounds.standard
    #expect(try grounds.light == [colour("--paper", 0), colour("--paper-sunk", 0)])
    #expect(try grounds.dark == [colour("--paper", 1), colour("--paper-sunk", 1)])
  }

  @Test func rulesThatCarryMeaningAreSeen() throws {
    for block in [0, 1] {
      #expect(try colour("--rule-strong", block).contrast(with: colour("--paper", block)) >= 3)
    }
  }

  /// The value of a token in the light (0) or the dark (1) block.
  private func colour(_ token: String, _ block: Int) throws -> Colour {
    let css = DefaultThemeFiles.text("assets/css/1-tokens.css")
    let values = css.split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: ":").map { $0.trimmingPrefix(while: \.isWhitespace) }
      return parts.count == 2 && parts[0] == token ? String(parts[1].dropLast()) : nil
    }
    return try #require(Colour(values[block]))
  }
}
