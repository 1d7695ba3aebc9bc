extension Catalogue {
  static let yamlWords: [CatalogueEntry] = []
}
