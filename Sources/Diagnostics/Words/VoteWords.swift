extension Catalogue {
  static let voteWords: [CatalogueEntry] = []
}
