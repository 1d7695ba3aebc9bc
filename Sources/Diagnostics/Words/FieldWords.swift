extension Catalogue {
  /// IN130-IN154: keys and the kinds of their values.
  static let fieldWords: [CatalogueEntry] = keyWords + shapeWords + valueWords + addressWords

  private static let keyWords = [
    CatalogueEntry(
      "IN130", .error,
      en: Words("the key '{key}' is not known here", hint: "known here: {known}"),
      sv: Words("nyckeln ”{key}” är inte känd här", hint: "kända här: {known}"),
      fi: Words("avainta ”{key}” ei tunneta tässä", hint: "tunnetut avaimet: {known}")),
    CatalogueEntry(
      "IN131", .error,
      en: Words("the key '{key}' is missing", hint: "add a line '{key}: …'"),
      sv: Words("nyckeln ”{key}” saknas", hint: "lägg till en rad '{key}: …'"),
      fi: Words("avain ”{key}” puuttuu", hint: "lisää rivi '{key}: …'")),
    CatalogueEntry(
      "IN150", .error,
      en: Words(
        "'{key}' says nothing when '{other}' is '{value}'", hint: "remove the line, or change '{other}'",
        notes: ["reason": "'{other}' stands here"]),
      sv: Words(
        "”{key}” säger inget när ”{other}” är ”{value}”", hint: "ta bort raden, eller ändra ”{other}”",
        notes: ["reason": "här står ”{other}”"]),
      fi: Words(
        "avain ”{key}” ei kerro mitään, kun ”{other}” on ”{value}”", hint: "poista rivi, tai muuta avainta ”{other}”",
        notes: ["reason": "”{other}” on tässä"])),
    CatalogueEntry(
      "IN151", .error,
      en: Words(
        "the key '{key}' is missing, which is needed when '{other}' is '{value}'", hint: "add a line '{key}: …'",
        notes: ["reason": "'{other}' stands here"]),
      sv: Words(
        "nyckeln ”{key}” saknas, och den behövs när ”{other}” är ”{value}”", hint: "lägg till en rad '{key}: …'",
        notes: ["reason": "här står ”{other}”"]),
      fi: Words(
        "avain ”{key}” puuttuu, ja se tarvitaan, kun ”{other}” on ”{value}”", hint: "lisää rivi '{key}: …'",
        notes: ["reason": "”{other}” on tässä"])),
  ]

  private static let shapeWords = [
    CatalogueEntry(
      "IN132", .error,
      en: Words("'{key}' is one value, not a list or a group of keys", hint: "write the value on the line of its key"),
      sv: Words(
        "”{key}” är ett enda värde, inte en lista eller en grupp av nycklar", hint: "skriv värdet på nyckelns rad"),
      fi: Words(
        "”{key}” on yksi arvo, ei luettelo eikä avainten ryhmä", hint: "kirjoita arvo samalle riville avaimen kanssa")),
    CatalogueEntry(
      "IN133", .error,
      en: Words("'{key}' has no value", hint: "write one, or remove the line; a value that begins with # wants quotes"),
      sv: Words(
        "”{key}” har inget värde",
        hint: "skriv ett, eller ta bort raden; ett värde som börjar med # vill ha citattecken"),
      fi: Words(
        "avaimella ”{key}” ei ole arvoa",
        hint: "kirjoita arvo, tai poista rivi; #-merkillä alkava arvo tarvitsee lainausmerkit")),
    CatalogueEntry(
      "IN134", .error,
      en: Words("'{key}' is a list", hint: "write brackets around what it holds, also around a single one: [a, b]"),
      sv: Words(
        "”{key}” är en lista", hint: "sätt klamrar runt det som den innehåller, också när det är ett enda: [a, b]"),
      fi: Words("”{key}” on luettelo", hint: "laita sisältö hakasulkeisiin, myös yksittäinen: [a, b]")),
    CatalogueEntry(
      "IN135", .error,
      en: Words(
        "'{key}' is a group of keys", hint: "write its keys below it, two spaces further in, each with a value"),
      sv: Words(
        "”{key}” är en grupp av nycklar",
        hint: "skriv nycklarna under den, två blanksteg längre in, var och en med ett värde"),
      fi: Words(
        "”{key}” on avainten ryhmä",
        hint: "kirjoita avaimet sen alle kahden välilyönnin verran sisemmäs, jokaiselle arvo")),
    CatalogueEntry(
      "IN136", .error,
      en: Words("'{key}' cannot be '{value}'", hint: "write one of: {choices}"),
      sv: Words("”{key}” kan inte vara ”{value}”", hint: "skriv något av: {choices}"),
      fi: Words("”{key}” ei voi olla ”{value}”", hint: "kirjoita jokin näistä: {choices}")),
    CatalogueEntry(
      "IN147", .error,
      en: Words(
        "'{value}' stands twice in the list '{key}'", hint: "remove one of them",
        notes: ["first": "it stands here first"]),
      sv: Words(
        "”{value}” står två gånger i listan ”{key}”", hint: "ta bort ett av dem", notes: ["first": "här står det först"]
      ),
      fi: Words(
        "”{value}” on luettelossa ”{key}” kahdesti", hint: "poista toinen", notes: ["first": "se esiintyy ensin tässä"])
    ),
    CatalogueEntry(
      "IN154", .error,
      en: Words(
        "a ballot may hold {most} choices and must hold {least}", hint: "let max_choices be at least min_choices"),
      sv: Words("en röstsedel får ha {most} val och måste ha {least}", hint: "låt max_choices vara minst min_choices"),
      fi: Words(
        "äänestyslipussa saa olla {most} valintaa ja on oltava {least}",
        hint: "anna arvon max_choices olla vähintään min_choices")),
    CatalogueEntry(
      "IN155", .error,
      en: Words(
        "a link in Markdown stands in '{key}', which is printed as it is",
        hint: "write the text without the link; links belong in the text below the second ---, or in a page"),
      sv: Words(
        "en länk i Markdown står i ”{key}”, som skrivs ut som den är",
        hint: "skriv texten utan länken; länkar hör hemma i texten under det andra ---, eller på en sida"),
      fi: Words(
        "kohdassa ”{key}” on Markdown-linkki, mutta teksti tulostetaan sellaisenaan",
        hint: "kirjoita teksti ilman linkkiä; linkit kuuluvat toisen ---rivin alla olevaan tekstiin tai sivulle")),
  ]

  private static let valueWords = [
    CatalogueEntry(
      "IN104", .error,
      en: Words(
        "the end, {last}, comes before the beginning, {first}", hint: "swap the two days, or correct one of them",
        notes: ["first": "it begins here"]),
      sv: Words(
        "slutet, {last}, kommer före början, {first}", hint: "byt plats på dagarna, eller rätta en av dem",
        notes: ["first": "här börjar det"]),
      fi: Words(
        "loppu {last} on ennen alkua {first}", hint: "vaihda päivien paikkaa, tai korjaa niistä toinen",
        notes: ["first": "alku on tässä"])),
    CatalogueEntry(
      "IN137", .error,
      en: Words("'{value}' is not a day", hint: "write year-month-day, and a day that exists: 2026-05-01"),
      sv: Words("”{value}” är inte en dag", hint: "skriv år-månad-dag, och en dag som finns: 2026-05-01"),
      fi: Words("”{value}” ei ole päivä", hint: "kirjoita vuosi-kuukausi-päivä ja päivä, joka on olemassa: 2026-05-01")),
    CatalogueEntry(
      "IN138", .error,
      en: Words(
        "'{value}' is not an amount",
        hint: "write digits only, at most two decimals and no currency: 45 000 or 45000,50"),
      sv: Words(
        "”{value}” är inte ett belopp",
        hint: "skriv bara siffror, högst två decimaler och ingen valuta: 45 000 eller 45000,50"),
      fi: Words(
        "”{value}” ei ole rahamäärä",
        hint: "kirjoita vain numeroita, enintään kaksi desimaalia eikä valuuttaa: 45 000 tai 45000,50")),
    CatalogueEntry(
      "IN139", .error,
      en: Words("'{value}' is not a whole number", hint: "write digits only"),
      sv: Words("”{value}” är inte ett heltal", hint: "skriv bara siffror"),
      fi: Words("”{value}” ei ole kokonaisluku", hint: "kirjoita vain numeroita")),
    CatalogueEntry(
      "IN140", .error,
      en: Words("'{key}' cannot be {value}", hint: "write a number from {low} to {high}"),
      sv: Words("”{key}” kan inte vara {value}", hint: "skriv ett tal från {low} till {high}"),
      fi: Words("”{key}” ei voi olla {value}", hint: "kirjoita luku väliltä {low}–{high}")),
    CatalogueEntry(
      "IN141", .error,
      en: Words(
        "'{value}' is not a number with at most {decimals} decimals",
        hint: "write digits with a comma or a point, or allow more 'decimals'"),
      sv: Words(
        "”{value}” är inte ett tal med högst {decimals} decimaler",
        hint: "skriv siffror med komma eller punkt, eller tillåt fler 'decimals'"),
      fi: Words(
        "”{value}” ei ole luku, jossa on enintään {decimals} desimaalia",
        hint: "kirjoita numeroita ja pilkku tai piste, tai salli enemmän desimaaleja ('decimals')")),
    CatalogueEntry(
      "IN142", .error,
      en: Words("'{value}' is not a share of a hundred", hint: "write a number from 0 to 100, such as 40 %"),
      sv: Words("”{value}” är inte en andel av hundra", hint: "skriv ett tal från 0 till 100, till exempel 40 %"),
      fi: Words("”{value}” ei ole osuus sadasta", hint: "kirjoita luku väliltä 0–100, esimerkiksi 40 %")),
    CatalogueEntry(
      "IN143", .error,
      en: Words("'{key}' is yes or no, not '{value}'", hint: "write yes or no"),
      sv: Words("”{key}” är ja eller nej, inte ”{value}”", hint: "skriv yes eller no (ja eller nej)"),
      fi: Words("”{key}” on kyllä tai ei, ei ”{value}”", hint: "kirjoita yes tai no (kyllä tai ei)")),
    CatalogueEntry(
      "IN144", .error,
      en: Words(
        "'{value}' cannot be an id", hint: "write at most 64 lower-case letters a-z, digits and '-': lekpark-strand"),
      sv: Words(
        "”{value}” kan inte vara ett id", hint: "skriv högst 64 små bokstäver a-z, siffror och ”-”: lekpark-strand"),
      fi: Words(
        "”{value}” ei voi olla tunnus",
        hint: "kirjoita enintään 64 pientä kirjainta a-z, numeroa ja ”-”: leikkipuisto-ranta")),
  ]

  private static let addressWords = [
    CatalogueEntry(
      "IN145", .error,
      en: Words("'{value}' is not a whole address", hint: "begin with {schemes} and write no spaces"),
      sv: Words("”{value}” är inte en hel adress", hint: "börja med {schemes} och skriv inga blanksteg"),
      fi: Words("”{value}” ei ole kokonainen osoite", hint: "aloita näin: {schemes}, äläkä käytä välilyöntejä")),
    CatalogueEntry(
      "IN146", .error,
      en: Words("'{value}' is not a colour", hint: "write # and six digits or letters a-f, within quotes: \"#0b5d7a\""),
      sv: Words(
        "”{value}” är inte en färg", hint: "skriv # och sex siffror eller bokstäver a-f, inom citattecken: \"#0b5d7a\""),
      fi: Words(
        "”{value}” ei ole väri", hint: "kirjoita # ja kuusi numeroa tai kirjainta a-f lainausmerkeissä: \"#0b5d7a\"")),
    CatalogueEntry(
      "IN148", .error,
      en: Words("'{value}' is not the code of a language", hint: "write two lower-case letters: sv, fi, en"),
      sv: Words("”{value}” är inte en språkkod", hint: "skriv två små bokstäver: sv, fi, en"),
      fi: Words("”{value}” ei ole kielikoodi", hint: "kirjoita kaksi pientä kirjainta: sv, fi, en")),
    CatalogueEntry(
      "IN149", .error,
      en: Words(
        "'{value}' is not an address on this site",
        hint: "write the path only, from its first slash: /sv/omgangar/gammal/"),
      sv: Words(
        "”{value}” är inte en adress på den här webbplatsen",
        hint: "skriv bara sökvägen, från första snedstrecket: /sv/omgangar/gammal/"),
      fi: Words(
        "”{value}” ei ole tämän sivuston osoite",
        hint: "kirjoita vain polku ensimmäisestä vinoviivasta alkaen: /fi/kierrokset/vanha/")),
    CatalogueEntry(
      "IN152", .error,
      en: Words(
        "'{value}' cannot be the address of the site", hint: "write https:// and the host, without a slash at the end"),
      sv: Words(
        "”{value}” kan inte vara webbplatsens adress", hint: "skriv https:// och värdnamnet, utan snedstreck på slutet"),
      fi: Words(
        "”{value}” ei voi olla sivuston osoite", hint: "kirjoita https:// ja palvelimen nimi ilman vinoviivaa lopussa")),
    CatalogueEntry(
      "IN153", .error,
      en: Words("'{value}' is not an e-mail address", hint: "write name@place.example"),
      sv: Words("”{value}” är inte en e-postadress", hint: "skriv namn@plats.example"),
      fi: Words("”{value}” ei ole sähköpostiosoite", hint: "kirjoita nimi@paikka.example")),
  ]
}
