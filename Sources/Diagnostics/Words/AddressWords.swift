extension Catalogue {
  /// IN550-IN559: addresses of pages. IN560-IN569: phrases of a locale.
  static let siteWords: [CatalogueEntry] = addressWords + phraseWords

  private static let addressWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN550", .error,
      en: Words(
        "two pages want the address {address}",
        hint: "change one of the titles, or give one of them an 'address' of its own",
        notes: ["first": "the other page is here"]),
      sv: Words(
        "två sidor vill ha adressen {address}",
        hint: "ändra en av rubrikerna eller ge en av sidorna en egen adress med ”address”",
        notes: ["first": "den andra sidan finns här"]),
      fi: Words(
        "kaksi sivua tavoittelee osoitetta {address}",
        hint: "muuta toista otsikkoa tai anna toiselle oma osoite avaimella ”address”",
        notes: ["first": "toinen sivu on tässä"])),
    CatalogueEntry(
      "IN551", .error,
      en: Words(
        "the address {address} belongs to one of the portal's own pages",
        hint: "change the title, or give the page an 'address' of its own"),
      sv: Words(
        "adressen {address} hör till en av portalens egna sidor",
        hint: "ändra rubriken eller ge sidan en egen adress med ”address”"),
      fi: Words(
        "osoite {address} kuuluu portaalin omalle sivulle",
        hint: "muuta otsikkoa tai anna sivulle oma osoite avaimella ”address”")),
    CatalogueEntry(
      "IN552", .error,
      en: Words(
        "the old address {address} is in use",
        hint: "take it away from 'redirect_from', or change the address of the page that has it",
        notes: ["other": "it is used here"]),
      sv: Words(
        "den gamla adressen {address} används redan",
        hint: "ta bort den ur ”redirect_from” eller ändra adressen för sidan som har den",
        notes: ["other": "den används här"]),
      fi: Words(
        "vanha osoite {address} on jo käytössä",
        hint: "poista se kohdasta ”redirect_from” tai muuta sen sivun osoitetta, jolla se on",
        notes: ["other": "se on käytössä tässä"])),
    CatalogueEntry(
      "IN553", .error,
      en: Words(
        "the menu names '{reference}', and there is no such page",
        hint: "write the page as in links, for example /rounds or /pages/om; drafts are no pages"),
      sv: Words(
        "menyn nämner ”{reference}”, men den sidan finns inte",
        hint: "skriv sidan som i länkar, till exempel /rounds eller /pages/om; utkast är inga sidor"),
      fi: Words(
        "valikossa on ”{reference}”, mutta sellaista sivua ei ole",
        hint: "kirjoita sivu kuten linkeissä, esimerkiksi /rounds tai /pages/om; luonnos ei ole sivu")),
  ]

  private static let phraseWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN560", .error,
      en: Words("the locale lacks the text '{key}'", hint: "add it; the locales of other languages show what it says"),
      sv: Words(
        "språkfilen saknar texten ”{key}”", hint: "lägg till den; de andra språkens filer visar vad den säger"),
      fi: Words(
        "kielitiedostosta puuttuu teksti ”{key}”",
        hint: "lisää se; muiden kielten tiedostoista näkee, mitä siinä sanotaan")),
    CatalogueEntry(
      "IN561", .error,
      en: Words(
        "nothing uses the text '{key}'", hint: "take it away, or correct its name; texts of templates go under 'labels'"
      ),
      sv: Words(
        "ingenting använder texten ”{key}”",
        hint: "ta bort den eller rätta namnet; mallarnas texter står under ”labels”"),
      fi: Words(
        "mikään ei käytä tekstiä ”{key}”",
        hint: "poista se tai korjaa nimi; mallipohjien tekstit ovat kohdassa ”labels”")),
    CatalogueEntry(
      "IN562", .error,
      en: Words(
        "the text '{key}' is given no '{{name}}'", hint: "use only what it is given: {known}"),
      sv: Words(
        "texten ”{key}” får inget ”{{name}}”", hint: "använd bara det som texten får: {known}"),
      fi: Words(
        "tekstille ”{key}” ei anneta arvoa ”{{name}}”", hint: "käytä vain sille annettavia arvoja: {known}")),
    CatalogueEntry(
      "IN563", .error,
      en: Words("a brace in the text '{key}' has no partner", hint: "write names as {count}, with both braces"),
      sv: Words(
        "en klammer i texten ”{key}” saknar sin motsvarighet", hint: "skriv namn som {count}, med båda klamrarna"),
      fi: Words(
        "tekstin ”{key}” aaltosulkeella ei ole paria", hint: "kirjoita nimet muodossa {count}, molemmat sulkeet")),
    CatalogueEntry(
      "IN564", .error,
      en: Words("the text '{key}' has no form 'other'", hint: "add 'other:', which stands for every number but one"),
      sv: Words(
        "texten ”{key}” saknar formen ”other”", hint: "lägg till ”other:”, som gäller för alla tal utom ett"),
      fi: Words(
        "tekstiltä ”{key}” puuttuu muoto ”other”",
        hint: "lisää ”other:”, jota käytetään kaikille muille luvuille kuin yhdelle")),
  ]
}
