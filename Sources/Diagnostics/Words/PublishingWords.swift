extension Catalogue {
  /// IN600-IN649: writing the published folder.
  static let publishingWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN600", .error,
      en: Words(
        "the disk is full: there is no room for {path}",
        hint: "free some room and build again; the published site is as it was"),
      sv: Words(
        "disken är full: {path} får inte plats",
        hint: "frigör plats och bygg igen; den publicerade webbplatsen är orörd"),
      fi: Words(
        "levy on täynnä: {path} ei mahdu",
        hint: "vapauta tilaa ja julkaise uudelleen; julkaistu sivusto on ennallaan")),
    CatalogueEntry(
      "IN601", .error,
      en: Words(
        "this user may not write {path}",
        hint: "give the user that builds the right to write there, or name another folder with --output"),
      sv: Words(
        "användaren har inte rätt att skriva {path}",
        hint: "ge den som bygger rätt att skriva där, eller ange en annan mapp med --output"),
      fi: Words(
        "käyttäjällä ei ole oikeutta kirjoittaa: {path}",
        hint: "anna julkaisijalle kirjoitusoikeus tai valitse toinen kansio valinnalla --output")),
    CatalogueEntry(
      "IN602", .error,
      en: Words(
        "the system could not use {path}: {reason}",
        hint: "see what the reason says and build again; the published site is as it was"),
      sv: Words(
        "systemet kunde inte använda {path}: {reason}",
        hint: "se vad orsaken säger och bygg igen; den publicerade webbplatsen är orörd"),
      fi: Words(
        "järjestelmä ei voinut käyttää kohdetta {path}: {reason}",
        hint: "katso syy ja julkaise uudelleen; julkaistu sivusto on ennallaan")),
    CatalogueEntry(
      "IN603", .error,
      en: Words(
        "'{path}' cannot be the name of a published file",
        hint: "use a relative address without '..', empty parts, control characters or names over 255 bytes"),
      sv: Words(
        "”{path}” kan inte vara namnet på en publicerad fil",
        hint: "använd en relativ adress utan ”..”, tomma delar, styrtecken eller namn över 255 byte"),
      fi: Words(
        "”{path}” ei voi olla julkaistun tiedoston nimi",
        hint:
          "käytä suhteellista osoitetta, jossa ei ole ”..”-osia, tyhjiä osia, ohjausmerkkejä eikä yli 255 tavun nimiä")),
    CatalogueEntry(
      "IN604", .error,
      en: Words(
        "'{first}' and '{second}' would be the same published file",
        hint: "give one of the pages another address; capital and small letters count as the same here"),
      sv: Words(
        "”{first}” och ”{second}” skulle bli samma publicerade fil",
        hint: "ge en av sidorna en annan adress; stora och små bokstäver räknas här som samma"),
      fi: Words(
        "”{first}” ja ”{second}” olisivat sama julkaistu tiedosto",
        hint: "anna toiselle sivulle toinen osoite; isot ja pienet kirjaimet ovat tässä samat")),
    CatalogueEntry(
      "IN605", .error,
      en: Words(
        "{path} is in the way: insyn did not write it and does not replace it",
        hint: "move it out of the output folder, or name another folder with --output"),
      sv: Words(
        "{path} är i vägen: insyn har inte skrivit den och skriver inte över den",
        hint: "flytta ut den ur mappen, eller ange en annan mapp med --output"),
      fi: Words(
        "{path} on tiellä: insyn ei ole kirjoittanut sitä eikä korvaa sitä",
        hint: "siirrä se pois kansiosta tai valitse toinen kansio valinnalla --output")),
    CatalogueEntry(
      "IN606", .error,
      en: Words(
        "another build is writing to {path}", hint: "wait until it has ended, and build again"),
      sv: Words(
        "ett annat bygge skriver till {path}", hint: "vänta tills det är klart och bygg igen"),
      fi: Words(
        "toinen julkaisu kirjoittaa kansioon {path}", hint: "odota, kunnes se on valmis, ja julkaise uudelleen")),
    CatalogueEntry(
      "IN607", .error,
      en: Words(
        "{path} is needed for publishing, but something that insyn did not write is there",
        hint: "move or delete it, and build again"),
      sv: Words(
        "{path} behövs för publiceringen, men där finns något som insyn inte har skrivit",
        hint: "flytta eller ta bort det och bygg igen"),
      fi: Words(
        "julkaisu tarvitsee nimen {path}, mutta siinä on jotain, mitä insyn ei ole kirjoittanut",
        hint: "siirrä tai poista se ja julkaise uudelleen")),
    CatalogueEntry(
      "IN608", .error,
      en: Words(
        "the output folder {path} lies where the content or the themes are",
        hint: "name a folder of its own with --output, such as --output site"),
      sv: Words(
        "utmappen {path} ligger där innehållet eller temana finns",
        hint: "ange en egen mapp med --output, till exempel --output site"),
      fi: Words(
        "tuloskansio {path} on samassa paikassa kuin sisältö tai teemat",
        hint: "valitse oma kansio valinnalla --output, esimerkiksi --output site")),
    CatalogueEntry(
      "IN609", .error,
      en: Words(
        "{path} cannot be replaced as a whole: it is a mount point or on another disk than the folder it is in",
        hint: "name a folder inside it with --output, so that old and new can change places at once"),
      sv: Words(
        "{path} kan inte bytas ut som helhet: det är en monteringspunkt eller ligger på en annan disk än mappen den är i",
        hint: "ange en mapp inuti den med --output, så att gammalt och nytt kan byta plats på en gång"),
      fi: Words(
        "kansiota {path} ei voi vaihtaa kokonaan: se on liitospiste tai eri levyllä kuin yläkansionsa",
        hint: "valitse sen sisältä kansio valinnalla --output, jotta vanha ja uusi voivat vaihtaa paikkaa kerralla")),
  ]
}
