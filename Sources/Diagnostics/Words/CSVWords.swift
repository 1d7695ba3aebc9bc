extension Catalogue {
  static let csvWords: [CatalogueEntry] = []
}
