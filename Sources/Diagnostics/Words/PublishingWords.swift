extension Catalogue {
  static let publishingWords: [CatalogueEntry] = []
}
