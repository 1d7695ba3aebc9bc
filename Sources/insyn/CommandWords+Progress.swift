import Diagnostics
import PortalBuild

/// What is being done, for those who wait.
extension CommandWords {
  func progress(_ progress: PortalPipeline.Progress) -> String {
    switch (progress, language) {
    case (.reading, .en): "reading ..."
    case (.reading, .sv): "läser ..."
    case (.reading, .fi): "luetaan ..."
    case (.counting(let round), .en): "counting \(round) ..."
    case (.counting(let round), .sv): "räknar \(round) ..."
    case (.counting(let round), .fi): "lasketaan \(round) ..."
    case (.rendering(let done, let all), .en): "pages \(done) of \(all)"
    case (.rendering(let done, let all), .sv): "sidor \(done) av \(all)"
    case (.rendering(let done, let all), .fi): "sivuja \(done)/\(all)"
    case (.publishing, .en): "publishing ..."
    case (.publishing, .sv): "publicerar ..."
    case (.publishing, .fi): "julkaistaan ..."
    }
  }

  func progress(_ progress: SiteVerification.Progress) -> String {
    switch (progress, language) {
    case (.checksums, .en): "checksums ..."
    case (.checksums, .sv): "kontrollsummor ..."
    case (.checksums, .fi): "tarkistussummat ..."
    case (.counting, .en): "counting again ..."
    case (.counting, .sv): "räknar om ..."
    case (.counting, .fi): "lasketaan uudelleen ..."
    case (.reading(let done, let all), .en): "files \(done) of \(all)"
    case (.reading(let done, let all), .sv): "filer \(done) av \(all)"
    case (.reading(let done, let all), .fi): "tiedostoja \(done)/\(all)"
    }
  }

  /// What follows after how much is done.
  func secondsLeft(_ count: Int) -> String {
    switch language {
    case .en: ", \(count) \(count == 1 ? "second" : "seconds") left"
    case .sv: ", \(count) \(count == 1 ? "sekund" : "sekunder") kvar"
    case .fi: ", \(count) \(count == 1 ? "sekunti" : "sekuntia") jäljellä"
    }
  }
}
