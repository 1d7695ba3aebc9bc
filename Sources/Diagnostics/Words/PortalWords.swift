extension Catalogue {
  /// Files that are missing, strange or unreadable, and the fields of the portal's own files.
  static let portalWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN100", .error,
      en: Words("'{file}' cannot be read: {reason}", hint: "see that the file is there and that you may read it"),
      sv: Words("”{file}” går inte att läsa: {reason}", hint: "se till att filen finns och att du får läsa den"),
      fi: Words(
        "tiedostoa ”{file}” ei voi lukea: {reason}",
        hint: "varmista, että tiedosto on olemassa ja että sinulla on siihen lukuoikeus"))
  ]
}
