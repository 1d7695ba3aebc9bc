extension Catalogue {
  static let portalWords: [CatalogueEntry] = []
}
