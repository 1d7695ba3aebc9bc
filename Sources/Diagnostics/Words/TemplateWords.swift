extension Catalogue {
  /// IN400-IN449: the templates of themes. Types are named as theme authors write them, in every language.
  static let templateWords: [CatalogueEntry] =
    templateSyntaxWords + templateValueWords + templateUseWords + templateMarkupWords

  /// The note on a tag through which the template with the problem came to be used.
  static func usedFrom(_ language: MessageLanguage) -> [String: String] {
    switch language {
    case .en: ["used": "used from here"]
    case .sv: ["used": "används härifrån"]
    case .fi: ["used": "käytetään täältä"]
    }
  }
}
