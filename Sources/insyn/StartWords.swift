import Diagnostics

/// What `init` and `new` say, in the language of messages.
struct StartWords {
  let language: MessageLanguage

  var anyMunicipality: String {
    switch language {
    case .en: "Our municipality"
    case .sv: "Vår kommun"
    case .fi: "Meidän kunta"
    }
  }

  /// What was made, and what to do now.
  func started(_ folder: String, _ files: Int) -> [String] {
    let go = folder == "." ? [] : ["  cd \(folder)"]
    switch language {
    case .en:
      return ["\(folder): a portal of \(files) files. Next:"] + go + [
        "  insyn serve                  look at it while you write",
        "  content/portal.yaml          the municipality's name, colour and contact",
        "  insyn new round 2027-park    your first own round",
      ]
    case .sv:
      return ["\(folder): en portal med \(files) filer. Gör nu så här:"] + go + [
        "  insyn serve                  titta på den medan du skriver",
        "  content/portal.yaml          kommunens namn, färg och kontaktuppgifter",
        "  insyn new round 2027-park    er första egna omgång",
      ]
    case .fi:
      return ["\(folder): portaalissa on \(files) tiedostoa. Seuraavaksi:"] + go + [
        "  insyn serve                  katso portaalia kirjoittaessasi",
        "  content/portal.yaml          kunnan nimi, väri ja yhteystiedot",
        "  insyn new round 2027-puisto  ensimmäinen oma kierroksenne",
      ]
    }
  }

  func wrote(_ path: String) -> String {
    switch language {
    case .en: "written: \(path)"
    case .sv: "skrev: \(path)"
    case .fi: "kirjoitettu: \(path)"
    }
  }
}
