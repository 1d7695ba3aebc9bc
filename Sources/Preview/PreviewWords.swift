import Diagnostics

/// What the preview itself says in pages.
struct PreviewWords {
  let language: MessageLanguage

  /// Over the list of problems.
  func heading(_ problems: [Diagnostic]) -> String {
    let total = DiagnosticReport(problems, in: language).total()
    return problems.hasErrors ? "\(total). \(behind)" : total
  }

  private var behind: String {
    switch language {
    case .en: "What you see behind is the last version that worked."
    case .sv: "Det som syns bakom är den senaste versionen som fungerade."
    case .fi: "Taustalla näkyy viimeisin toimiva versio."
    }
  }

  var close: String {
    switch language {
    case .en: "Close"
    case .sv: "Stäng"
    case .fi: "Sulje"
    }
  }

  var title: String {
    switch language {
    case .en: "Preview"
    case .sv: "Förhandsvisning"
    case .fi: "Esikatselu"
    }
  }

  var nothingYet: String {
    switch language {
    case .en: "The page is shown as soon as the problems are mended."
    case .sv: "Sidan visas så snart problemen är åtgärdade."
    case .fi: "Sivu näkyy heti, kun ongelmat on korjattu."
    }
  }

  func noPage(_ path: String) -> String {
    switch language {
    case .en: "There is no page at \(path)."
    case .sv: "Det finns ingen sida på \(path)."
    case .fi: "Osoitteessa \(path) ei ole sivua."
    }
  }
}
