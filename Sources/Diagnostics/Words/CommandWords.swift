extension Catalogue {
  /// IN800-IN806: what was asked for on the command line.
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
    CatalogueEntry(
      "IN803", .error,
      en: Words("'{path}' is there already, and nothing was written", hint: "choose another name, or move the file"),
      sv: Words("'{path}' finns redan, och ingenting skrevs", hint: "välj ett annat namn, eller flytta filen"),
      fi: Words("'{path}' on jo olemassa, eikä mitään kirjoitettu", hint: "valitse toinen nimi tai siirrä tiedosto")),
    CatalogueEntry(
      "IN804", .error,
      en: Words(
        "'{path}', which comes with insyn, is not where it should be",
        hint: "install insyn again, or let INSYN_SHARE name the folder that holds themes/default"),
      sv: Words(
        "'{path}', som följer med insyn, finns inte där det ska",
        hint: "installera insyn på nytt, eller låt INSYN_SHARE ange mappen som har themes/default"),
      fi: Words(
        "'{path}', joka tulee insynin mukana, ei ole paikallaan",
        hint: "asenna insyn uudelleen tai anna muuttujassa INSYN_SHARE kansio, jossa on themes/default")),
    CatalogueEntry(
      "IN805", .error,
      en: Words("there is no '{path}' to write into", hint: "name a round or a project that the portal has"),
      sv: Words("det finns ingen '{path}' att skriva i", hint: "ange en omgång eller ett projekt som portalen har"),
      fi: Words("kohdetta '{path}' ei ole", hint: "anna kierros tai hanke, joka portaalissa on")),
    CatalogueEntry(
      "IN806", .error,
      en: Words("the portal cannot be read", hint: "run 'insyn check', which tells what is wrong"),
      sv: Words("portalen går inte att läsa", hint: "kör 'insyn check', som berättar vad som är fel"),
      fi: Words("portaalia ei voi lukea", hint: "aja 'insyn check', joka kertoo, mikä on vialla")),
  ]
}
