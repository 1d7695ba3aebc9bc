import Diagnostics
import PortalBuild
import Testing

@testable import insyn

/// What those who wait are told. That a log gets nothing is seen in every test that reads standard error.
@Suite("Progress")
struct ProgressTests {
  private static let waits: [(elapsed: Duration, done: Int, all: Int, left: Int?)] = [
    (.seconds(3), 100, 1000, 27), (.seconds(3), 99, 1000, nil), (.seconds(2), 100, 1000, nil),
    (.milliseconds(2001), 500, 1000, 3), (.seconds(10), 999, 1000, 1), (.seconds(10), 1000, 1000, nil),
    (.seconds(10), 0, 0, nil),
  ]

  @Test(arguments: waits)
  func secondsLeftFollowFromWhatATenthTook(_ elapsed: Duration, done: Int, all: Int, _ left: Int?) {
    #expect(RemainingTime.seconds(after: elapsed, done: done, of: all) == left)
  }

  @Test(arguments: [
    (MessageLanguage.en, "pages 50 of 500, 1 second left", "files 50 of 500, 12 seconds left"),
    (.sv, "sidor 50 av 500, 1 sekund kvar", "filer 50 av 500, 12 sekunder kvar"),
    (.fi, "sivuja 50/500, 1 sekunti jäljellä", "tiedostoja 50/500, 12 sekuntia jäljellä"),
  ])
  func saysHowFarItIs(_ language: MessageLanguage, building: String, verifying: String) {
    let words = CommandWords(language: language)
    #expect(words.progress(.rendering(done: 50, of: 500)) + words.secondsLeft(1) == building)
    #expect(words.progress(.reading(done: 50, of: 500)) + words.secondsLeft(12) == verifying)
  }
}
