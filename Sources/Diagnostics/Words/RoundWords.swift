extension Catalogue {
  static let roundWords: [CatalogueEntry] = []
}
