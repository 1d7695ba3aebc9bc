extension Catalogue {
  /// IN651-IN699: the portal's folder on the disk. (IN650 was never used: IN100 tells of unreadable files.)
  static let folderWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN651", .error,
      en: Words(
        "{path} is a link that leads out of the portal's folder",
        hint: "put a copy of the file in its place; only what lies in the portal is read"),
      sv: Words(
        "{path} är en länk som leder ut ur portalens mapp",
        hint: "lägg en kopia av filen där i stället; bara det som finns i portalen läses"),
      fi: Words(
        "{path} on linkki, joka johtaa portaalin kansion ulkopuolelle",
        hint: "korvaa se tiedoston kopiolla; vain portaalin omat tiedostot luetaan")),
    CatalogueEntry(
      "IN652", .error,
      en: Words(
        "'{first}' and '{second}' are the same name on some computers",
        hint: "rename one of them; names must differ in more than capitals or the way å, ä and ö are stored"),
      sv: Words(
        "”{first}” och ”{second}” är samma namn på vissa datorer",
        hint: "byt namn på en av dem; namn måste skilja sig i mer än stora bokstäver eller hur å, ä och ö lagras"),
      fi: Words(
        "”{first}” ja ”{second}” ovat joillakin tietokoneilla sama nimi",
        hint:
          "nimeä toinen uudelleen; nimien on erottava muustakin kuin isoista kirjaimista tai å-, ä- ja ö-merkkien tallennustavasta"
      )),
    CatalogueEntry(
      "IN653", .error,
      en: Words(
        "the name of {path} is not UTF-8 or has control characters",
        hint: "rename the file; letters, digits and '-' always work"),
      sv: Words(
        "namnet på {path} är inte UTF-8 eller har styrtecken",
        hint: "byt namn på filen; bokstäver, siffror och ”-” går alltid bra"),
      fi: Words(
        "tiedoston {path} nimi ei ole UTF-8-muotoa tai siinä on ohjausmerkkejä",
        hint: "nimeä tiedosto uudelleen; kirjaimet, numerot ja ”-” toimivat aina")),
    CatalogueEntry(
      "IN654", .error,
      en: Words(
        "there is no theme '{theme}' in the folder themes/",
        hint: "write 'theme: default' in portal.yaml, or put the theme's folder into themes/"),
      sv: Words(
        "det finns inget tema ”{theme}” i mappen themes/",
        hint: "skriv ”theme: default” i portal.yaml, eller lägg temats mapp i themes/"),
      fi: Words(
        "kansiossa themes/ ei ole teemaa ”{theme}”",
        hint: "kirjoita portal.yaml-tiedostoon ”theme: default” tai lisää teeman kansio kansioon themes/")),
  ]
}
