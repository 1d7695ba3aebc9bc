extension Catalogue {
  /// IN430-IN439: templates that use each other.
  static let templateUseWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN430", .error,
      en: Words("there is no template '{name}'", hint: "templates: {known}", notes: usedFrom(.en)),
      sv: Words("det finns ingen mall ”{name}”", hint: "mallar: {known}", notes: usedFrom(.sv)),
      fi: Words("sivupohjaa ”{name}” ei ole", hint: "sivupohjat: {known}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN431", .error,
      en: Words(
        "'{layout}' has no block '{block}', so this would not be shown",
        hint: "its blocks: {known}", notes: usedFrom(.en)),
      sv: Words(
        "”{layout}” har inget block ”{block}”, så det här skulle inte visas",
        hint: "dess block: {known}", notes: usedFrom(.sv)),
      fi: Words(
        "sivupohjassa ”{layout}” ei ole lohkoa ”{block}”, joten tätä ei näytettäisi",
        hint: "sen lohkot: {known}", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN432", .error,
      en: Words(
        "this would not be shown: '{layout}' shows only its blocks",
        hint: "move it into a block, or out of the layout's tags"),
      sv: Words(
        "det här skulle inte visas: ”{layout}” visar bara sina block",
        hint: "flytta in det i ett block, eller ut ur layoutens taggar"),
      fi: Words(
        "tätä ei näytettäisi: ”{layout}” näyttää vain lohkonsa",
        hint: "siirrä se lohkoon tai pois sivupohjan tagien välistä")),
    CatalogueEntry(
      "IN433", .error,
      en: Words(
        "'{name}' uses itself without end",
        hint: "use it in a section over a part of its own record, such as a list of children", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” använder sig själv utan slut",
        hint: "använd den i en sektion över en del av sin egen post, som en lista med barn", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” käyttää itseään loputtomasti",
        hint: "käytä sitä osiossa, joka avaa osan sen omasta tietueesta, kuten alakohtien luettelon",
        notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN434", .error,
      en: Words(
        "the block '{block}' is filled twice",
        hint: "keep one of the two", notes: ["first": "it is filled here first"]),
      sv: Words(
        "blocket ”{block}” fylls två gånger",
        hint: "behåll ett av de två", notes: ["first": "det fylls först här"]),
      fi: Words(
        "lohko ”{block}” täytetään kahdesti",
        hint: "säilytä vain toinen", notes: ["first": "se täytetään ensin tässä"])),
    CatalogueEntry(
      "IN435", .warning,
      en: Words("no page uses the template '{name}'", hint: "take the file away, or use it"),
      sv: Words("ingen sida använder mallen ”{name}”", hint: "ta bort filen, eller använd den"),
      fi: Words("mikään sivu ei käytä sivupohjaa ”{name}”", hint: "poista tiedosto tai ota se käyttöön")),
    CatalogueEntry(
      "IN436", .error,
      en: Words(
        "the theme has no template '{name}'",
        hint: "add it to the theme's templates; without it these pages cannot be made"),
      sv: Words(
        "temat har ingen mall ”{name}”",
        hint: "lägg till den bland temats mallar; utan den kan sidorna inte skapas"),
      fi: Words(
        "teemassa ei ole sivupohjaa ”{name}”",
        hint: "lisää se teeman sivupohjiin; ilman sitä sivuja ei voi luoda")),
  ]
}
