extension Catalogue {
  /// IN800-IN819: what was asked for on the command line.
  static let commandWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN800", .error,
      en: Words(
        "there is no {path} here",
        hint: "go to the portal's folder, the one that holds content/ and themes/, or name it with --portal"),
      sv: Words(
        "här finns ingen {path}",
        hint: "gå till portalens mapp, den som har content/ och themes/, eller ange den med --portal"),
      fi: Words(
        "täällä ei ole tiedostoa {path}",
        hint: "siirry portaalin kansioon, jossa ovat content/ ja themes/, tai anna se valinnalla --portal")),
    CatalogueEntry(
      "IN801", .error,
      en: Words("there is no round '{round}' in this portal", hint: "name one of: {known}"),
      sv: Words("det finns ingen omgång ”{round}” i portalen", hint: "ange en av: {known}"),
      fi: Words("portaalissa ei ole kierrosta ”{round}”", hint: "anna jokin näistä: {known}")),
    CatalogueEntry(
      "IN802", .error,
      en: Words(
        "no proposal '{proposal}' was counted in '{what}'",
        hint: "name one that stands in the table of 'insyn tally {what}'"),
      sv: Words(
        "inget förslag ”{proposal}” har räknats i ”{what}”",
        hint: "ange ett som står i tabellen från 'insyn tally {what}'"),
      fi: Words(
        "ehdotusta ”{proposal}” ei laskettu kohteessa ”{what}”",
        hint: "anna tunnus, joka on komennon 'insyn tally {what}' taulukossa")),
  ]
}
