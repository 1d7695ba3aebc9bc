extension Catalogue {
  static let templateWords: [CatalogueEntry] = []
}
