extension Catalogue {
  /// IN100-IN109 and IN160-IN168: files that are missing, strange or unreadable, and the portal's small tables.
  static let portalWords: [CatalogueEntry] = fileWords + tableWords

  private static let fileWords = [
    CatalogueEntry(
      "IN100", .error,
      en: Words("'{file}' cannot be read: {reason}", hint: "see that the file is there and that you may read it"),
      sv: Words("”{file}” går inte att läsa: {reason}", hint: "se till att filen finns och att du får läsa den"),
      fi: Words(
        "tiedostoa ”{file}” ei voi lukea: {reason}",
        hint: "varmista, että tiedosto on olemassa ja että sinulla on siihen lukuoikeus")),
    CatalogueEntry(
      "IN101", .error,
      en: Words("the file '{file}' is missing", hint: "write it; docs/reference/content-format.md shows what it holds"),
      sv: Words("filen ”{file}” saknas", hint: "skriv den; docs/reference/content-format.md visar vad den innehåller"),
      fi: Words(
        "tiedosto ”{file}” puuttuu", hint: "kirjoita se; docs/reference/content-format.md kertoo, mitä siinä on")),
    CatalogueEntry(
      "IN102", .warning,
      en: Words("nothing reads '{file}'", hint: "put it where it belongs, or remove it"),
      sv: Words("ingenting läser ”{file}”", hint: "lägg den där den hör hemma, eller ta bort den"),
      fi: Words("mikään ei lue tiedostoa ”{file}”", hint: "siirrä se oikeaan paikkaan, tai poista se")),
    CatalogueEntry(
      "IN105", .error,
      en: Words(
        "the name '{name}' cannot be an address",
        hint: "rename the file with lower-case letters a-z, digits and '-': lekpark-strand.sv.md"),
      sv: Words(
        "namnet ”{name}” kan inte bli en adress",
        hint: "byt filens namn till små bokstäver a-z, siffror och ”-”: lekpark-strand.sv.md"),
      fi: Words(
        "nimestä ”{name}” ei saa osoitetta",
        hint: "nimeä tiedosto pienillä kirjaimilla a-z, numeroilla ja ”-”-merkillä: leikkipuisto-ranta.fi.md")),
    CatalogueEntry(
      "IN109", .error,
      en: Words("the name '{file}' does not tell its time", hint: "name the file like {example}"),
      sv: Words("namnet ”{file}” säger inte vilken tid det gäller", hint: "döp filen som {example}"),
      fi: Words("nimestä ”{file}” ei näe ajankohtaa", hint: "nimeä tiedosto näin: {example}")),
  ]

  private static let tableWords = [
    CatalogueEntry(
      "IN160", .error,
      en: Words(
        "'{value}' does not lie in the round's folder votes/", hint: "put the export there and write votes/NAME.csv"),
      sv: Words("”{value}” ligger inte i omgångens mapp votes/", hint: "lägg exporten där och skriv votes/NAMN.csv"),
      fi: Words(
        "”{value}” ei ole kierroksen kansiossa votes/", hint: "siirrä aineisto sinne ja kirjoita votes/NIMI.csv")),
    CatalogueEntry(
      "IN161", .error,
      en: Words(
        "the vote export '{file}' is missing", hint: "put the file in the round's folder votes/, or correct its name"),
      sv: Words("röstexporten ”{file}” saknas", hint: "lägg filen i omgångens mapp votes/, eller rätta namnet"),
      fi: Words("ääniaineisto ”{file}” puuttuu", hint: "lisää tiedosto kierroksen kansioon votes/, tai korjaa nimi")),
    CatalogueEntry(
      "IN162", .warning,
      en: Words(
        "no export in round.yaml names '{file}', so its votes are not counted",
        hint: "name it under 'votes: exports:', or remove the file"),
      sv: Words(
        "ingen export i round.yaml nämner ”{file}”, så dess röster räknas inte",
        hint: "ta upp den under 'votes: exports:', eller ta bort filen"),
      fi: Words(
        "round.yaml ei mainitse tiedostoa ”{file}”, joten sen ääniä ei lasketa",
        hint: "lisää se kohtaan 'votes: exports:', tai poista tiedosto")),
    CatalogueEntry(
      "IN163", .error,
      en: Words(
        "'{indicator}' has two values for {year}", hint: "keep one of the rows",
        notes: ["first": "the first one stands here"]),
      sv: Words(
        "”{indicator}” har två värden för {year}", hint: "behåll en av raderna", notes: ["first": "här står det första"]
      ),
      fi: Words(
        "mittarilla ”{indicator}” on vuodelle {year} kaksi arvoa", hint: "säilytä toinen riveistä",
        notes: ["first": "ensimmäinen on tässä"])),
    CatalogueEntry(
      "IN164", .error,
      en: Words(
        "no goal '{goal}' has an indicator '{indicator}'",
        hint: "correct the row, or add the indicator to the goal's file"),
      sv: Words(
        "inget mål ”{goal}” har en indikator ”{indicator}”",
        hint: "rätta raden, eller lägg till indikatorn i målets fil"),
      fi: Words(
        "tavoitteella ”{goal}” ei ole mittaria ”{indicator}”",
        hint: "korjaa rivi, tai lisää mittari tavoitteen tiedostoon")),
    CatalogueEntry(
      "IN165", .error,
      en: Words("the round has no project '{project}'", hint: "write the name of a file in the folder projects/"),
      sv: Words("omgången har inget projekt ”{project}”", hint: "skriv namnet på en fil i mappen projects/"),
      fi: Words("kierroksella ei ole hanketta ”{project}”", hint: "kirjoita jonkin kansion projects/ tiedoston nimi")),
    CatalogueEntry(
      "IN167", .error,
      en: Words(
        "there is no area '{area}' in areas.yaml",
        hint: "give the shape the id of an area, or take it away"),
      sv: Words(
        "det finns inget område ”{area}” i areas.yaml",
        hint: "ge formen ett områdes id, eller ta bort den"),
      fi: Words(
        "areas.yaml-tiedostossa ei ole aluetta ”{area}”",
        hint: "anna muodolle jonkin alueen tunnus tai poista se")),
    CatalogueEntry(
      "IN168", .error,
      en: Words(
        "the map cannot be drawn from this; expected here: {expected}",
        hint: "export the areas as GeoJSON with longitude and latitude (WGS 84), a polygon each, and the area's id"),
      sv: Words(
        "kartan kan inte ritas av det här; här väntades: {expected}",
        hint: "exportera områdena som GeoJSON med longitud och latitud (WGS 84), en polygon var, och områdets id"),
      fi: Words(
        "karttaa ei voi piirtää tästä; tässä pitäisi olla: {expected}",
        hint: "vie alueet GeoJSON-tiedostoksi (pituus- ja leveysasteet, WGS 84), kukin monikulmiona ja tunnuksineen")),
    CatalogueEntry(
      "IN166", .error,
      en: Words(
        "the budget line '{id}' has two amounts in the phase '{phase}'",
        hint: "keep one of the rows, or give one another id", notes: ["first": "the first one stands here"]),
      sv: Words(
        "budgetposten ”{id}” har två belopp i fasen ”{phase}”",
        hint: "behåll en av raderna, eller ge den ena ett annat id", notes: ["first": "här står den första"]),
      fi: Words(
        "määrärahalla ”{id}” on vaiheessa ”{phase}” kaksi summaa",
        hint: "säilytä toinen riveistä, tai anna toiselle eri tunnus", notes: ["first": "ensimmäinen on tässä"])),
    CatalogueEntry(
      "IN374", .error,
      en: Words(
        "netlify and cloudflare read the same files", hint: "keep the one that the site is published at",
        notes: ["first": "the other one stands here"]),
      sv: Words(
        "netlify och cloudflare läser samma filer", hint: "behåll den som webbplatsen publiceras hos",
        notes: ["first": "den andra står här"]),
      fi: Words(
        "netlify ja cloudflare lukevat samoja tiedostoja", hint: "jätä se, jossa sivusto julkaistaan",
        notes: ["first": "toinen on tässä"])),
    CatalogueEntry(
      "IN387", .error,
      en: Words(
        "the language '{language}' stands under 'languages' too",
        hint: "keep it under 'languages' when every text must have it, under 'other_languages' when texts may lack it",
        notes: ["first": "it stands here as well"]),
      sv: Words(
        "språket ”{language}” står också under ”languages”",
        hint:
          "låt det stå under ”languages” om alla texter ska ha det, under ”other_languages” om texter får sakna det",
        notes: ["first": "det står här också"]),
      fi: Words(
        "kieli ”{language}” on myös kohdassa ”languages”",
        hint:
          "jätä se kohtaan ”languages”, jos kaikilla teksteillä on oltava se, tai kohtaan ”other_languages”, jos se saa puuttua",
        notes: ["first": "se on tässäkin"])),
  ]
}
