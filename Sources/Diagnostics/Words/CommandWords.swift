extension Catalogue {
  static let commandWords: [CatalogueEntry] = []
}
