extension Catalogue {
  static let textWords: [CatalogueEntry] = []
}
