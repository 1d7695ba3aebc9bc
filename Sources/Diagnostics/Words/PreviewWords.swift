extension Catalogue {
  /// IN700-IN749: `insyn serve`.
  static let previewWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN700", .error,
      en: Words(
        "port {port} on {host} is taken",
        hint: "stop the program that uses it, or name another with --port; without --port the next free one is taken"),
      sv: Words(
        "port {port} på {host} är upptagen",
        hint: "stäng programmet som använder den, eller ange en annan med --port; utan --port tas nästa lediga"),
      fi: Words(
        "portti {port} osoitteessa {host} on varattu",
        hint: "sulje sitä käyttävä ohjelma tai valitse toinen valinnalla --port; ilman valintaa otetaan seuraava vapaa")
    ),
    CatalogueEntry(
      "IN701", .error,
      en: Words(
        "'{host}' is not an address of this computer",
        hint: "leave --host out to serve this computer only, or give one of its IP addresses"),
      sv: Words(
        "”{host}” är inte en adress på den här datorn",
        hint: "utelämna --host för att bara visa på den här datorn, eller ange en av dess IP-adresser"),
      fi: Words(
        "”{host}” ei ole tämän tietokoneen osoite",
        hint: "jätä --host pois, jos näytät vain tällä koneella, tai anna jokin sen IP-osoitteista")),
  ]
}
