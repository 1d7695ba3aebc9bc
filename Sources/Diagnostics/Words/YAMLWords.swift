extension Catalogue {
  /// IN106-IN127: texts as such, and YAML before anybody asks what it means.
  static let yamlWords: [CatalogueEntry] = sourceWords + yamlSlipWords + yamlStructureWords

  private static let sourceWords = [
    CatalogueEntry(
      "IN106", .error,
      en: Words("the file holds {size} KiB, and texts may hold {limit} KiB", hint: "divide it into several files"),
      sv: Words("filen är på {size} KiB, och texter får vara på {limit} KiB", hint: "dela upp den i flera filer"),
      fi: Words(
        "tiedoston koko on {size} KiB, ja tekstit saavat olla enintään {limit} KiB", hint: "jaa se useaksi tiedostoksi")
    ),
    CatalogueEntry(
      "IN107", .error,
      en: Words(
        "line {line} holds a byte ({byte}) that is not UTF-8",
        hint: "open the file as windows-1252 (ANSI) in your editor and save it as UTF-8"),
      sv: Words(
        "rad {line} har en byte ({byte}) som inte är UTF-8",
        hint: "öppna filen som windows-1252 (ANSI) i textredigeraren och spara den som UTF-8"),
      fi: Words(
        "rivillä {line} on tavu ({byte}), joka ei ole UTF-8:aa",
        hint: "avaa tiedosto tekstieditorissa windows-1252-muodossa (ANSI) ja tallenna se UTF-8:na")),
    CatalogueEntry(
      "IN108", .error,
      en: Words("an invisible control character ({character}) stands here", hint: "delete it and write the place anew"),
      sv: Words("här står ett osynligt styrtecken ({character})", hint: "radera det och skriv om stället"),
      fi: Words(
        "tässä on näkymätön ohjausmerkki ({character})", hint: "poista se ja kirjoita kohta uudelleen")),
  ]

  private static let yamlSlipWords = [
    CatalogueEntry(
      "IN110", .error,
      en: Words(
        "the keys cannot be read here ({problem})",
        hint: "compare with a file that works: 'key: value', lines of one group equally far in"),
      sv: Words(
        "nycklarna går inte att läsa här ({problem})",
        hint: "jämför med en fil som fungerar: 'nyckel: värde', rader i en grupp lika långt in"),
      fi: Words(
        "avaimia ei voi lukea tästä ({problem})",
        hint: "vertaa toimivaan tiedostoon: 'avain: arvo', ryhmän rivit yhtä pitkälle sisennettyinä")),
    CatalogueEntry(
      "IN111", .error,
      en: Words("a text with a colon stands without quotes", hint: "put quotes around it: \"{value}\""),
      sv: Words("en text med kolon står utan citattecken", hint: "sätt citattecken runt den: \"{value}\""),
      fi: Words("kaksoispisteen sisältävä teksti on ilman lainausmerkkejä", hint: "lisää lainausmerkit: \"{value}\"")),
    CatalogueEntry(
      "IN112", .error,
      en: Words("the line begins with a tab", hint: "write spaces instead, two for each step"),
      sv: Words("raden börjar med en tabb", hint: "skriv blanksteg i stället, två för varje steg"),
      fi: Words("rivi alkaa sarkaimella", hint: "käytä välilyöntejä, kaksi kutakin tasoa kohti")),
    CatalogueEntry(
      "IN113", .error,
      en: Words(
        "a quote opens here and is not closed on its line",
        hint: "close it at the end of the text; within double quotes write \\\" for a quote"),
      sv: Words(
        "här börjar ett citattecken som inte avslutas på raden",
        hint: "avsluta det där texten slutar; skriv \\\" för ett citattecken inne i texten"),
      fi: Words(
        "tästä alkaa lainausmerkki, jota ei suljeta samalla rivillä",
        hint: "sulje se tekstin lopussa; kirjoita tekstin sisällä oleva lainausmerkki muodossa \\\"")),
    CatalogueEntry(
      "IN114", .error,
      en: Words(
        "something follows after the closing quote",
        hint: "put the quotes around the whole text; for an apostrophe use double quotes around it"),
      sv: Words(
        "något följer efter det avslutande citattecknet",
        hint: "sätt citattecknen runt hela texten; har den en apostrof, använd dubbla citattecken"),
      fi: Words(
        "lopettavan lainausmerkin jälkeen on vielä jotain",
        hint: "laita lainausmerkit koko tekstin ympärille; jos tekstissä on heittomerkki, käytä kaksinkertaisia")),
    CatalogueEntry(
      "IN115", .error,
      en: Words(
        "the line begins {spaces} spaces in, which fits none of the lines above",
        hint: "put it exactly below the line that it belongs with"),
      sv: Words(
        "raden börjar {spaces} blanksteg in, vilket inte passar någon rad ovanför",
        hint: "ställ den rakt under den rad som den hör ihop med"),
      fi: Words(
        "rivin sisennys on {spaces} välilyöntiä, mikä ei sovi mihinkään yllä olevaan riviin",
        hint: "aseta se täsmälleen sen rivin alle, johon se kuuluu")),
    CatalogueEntry(
      "IN121", .error,
      en: Words("the bracket '{bracket}' has no partner", hint: "add the missing one, or put quotes around the text"),
      sv: Words(
        "parentesen ”{bracket}” saknar sin motpart",
        hint: "lägg till den som saknas, eller sätt citattecken runt texten"),
      fi: Words("sululta ”{bracket}” puuttuu pari", hint: "lisää puuttuva, tai laita teksti lainausmerkkeihin")),
    CatalogueEntry(
      "IN122", .error,
      en: Words("the line has no key", hint: "write 'key: value', with a space after the colon"),
      sv: Words("raden har ingen nyckel", hint: "skriv 'nyckel: värde', med blanksteg efter kolonet"),
      fi: Words("rivillä ei ole avainta", hint: "kirjoita 'avain: arvo', ja välilyönti kaksoispisteen jälkeen")),
    CatalogueEntry(
      "IN125", .error,
      en: Words(
        "everything from the # is taken as a comment and would be lost",
        hint: "put quotes around the text, or a space after the # of a comment"),
      sv: Words(
        "allt från # räknas som en kommentar och skulle gå förlorat",
        hint: "sätt citattecken runt texten, eller ett blanksteg efter # om det är en kommentar"),
      fi: Words(
        "kaikki #-merkistä eteenpäin tulkitaan kommentiksi ja jäisi pois",
        hint: "laita teksti lainausmerkkeihin, tai lisää kommentin #-merkin perään välilyönti")),
    CatalogueEntry(
      "IN126", .error,
      en: Words("a text that begins with '{character}' stands without quotes", hint: "put quotes around the text"),
      sv: Words("en text som börjar med ”{character}” står utan citattecken", hint: "sätt citattecken runt texten"),
      fi: Words(
        "merkillä ”{character}” alkava teksti on ilman lainausmerkkejä", hint: "laita teksti lainausmerkkeihin")),
    CatalogueEntry(
      "IN127", .error,
      en: Words(
        "a backslash stands within double quotes", hint: "write it twice, or use single quotes around the text"),
      sv: Words(
        "ett omvänt snedstreck står inom dubbla citattecken",
        hint: "skriv det två gånger, eller använd enkla citattecken runt texten"),
      fi: Words(
        "kenoviiva on kaksinkertaisten lainausmerkkien sisällä",
        hint: "kirjoita se kahdesti, tai käytä tekstin ympärillä yksinkertaisia lainausmerkkejä")),
  ]

  private static let yamlStructureWords = [
    CatalogueEntry(
      "IN116", .error,
      en: Words(
        "'&', '*', '!' and '<<' have a meaning of their own here, which portals do not use",
        hint: "put quotes around the text, or write the value out"),
      sv: Words(
        "”&”, ”*”, ”!” och ”<<” betyder något eget här, som portaler inte använder",
        hint: "sätt citattecken runt texten, eller skriv ut värdet"),
      fi: Words(
        "merkeillä ”&”, ”*”, ”!” ja ”<<” on tässä oma merkityksensä, jota portaaleissa ei käytetä",
        hint: "laita teksti lainausmerkkeihin, tai kirjoita arvo kokonaan")),
    CatalogueEntry(
      "IN117", .error,
      en: Words("a line '---' begins a second part of the file", hint: "remove the line; a file has one part"),
      sv: Words("en rad ”---” inleder en andra del av filen", hint: "ta bort raden; en fil har en del"),
      fi: Words("rivi ”---” aloittaa tiedoston toisen osan", hint: "poista rivi; tiedostossa on yksi osa")),
    CatalogueEntry(
      "IN118", .error,
      en: Words("groups lie within groups in more than {limit} steps", hint: "look for brackets too many"),
      sv: Words("grupper ligger inuti grupper i mer än {limit} steg", hint: "leta efter överflödiga parenteser"),
      fi: Words("ryhmiä on sisäkkäin yli {limit} tasoa", hint: "etsi ylimääräisiä sulkuja")),
    CatalogueEntry(
      "IN119", .error,
      en: Words("a list or a group stands where a key should", hint: "write a name before the colon"),
      sv: Words("en lista eller en grupp står där en nyckel ska stå", hint: "skriv ett namn före kolonet"),
      fi: Words("avaimen paikalla on luettelo tai ryhmä", hint: "kirjoita nimi ennen kaksoispistettä")),
    CatalogueEntry(
      "IN120", .error,
      en: Words("'{key}' stands twice", hint: "keep one of them", notes: ["first": "it stands here first"]),
      sv: Words("”{key}” står två gånger", hint: "behåll ett av dem", notes: ["first": "här står det först"]),
      fi: Words(
        "”{key}” esiintyy kahdesti", hint: "säilytä niistä yksi", notes: ["first": "se esiintyy ensin tässä"])),
    CatalogueEntry(
      "IN124", .error,
      en: Words("the file is empty", hint: "write its keys, or remove the file"),
      sv: Words("filen är tom", hint: "skriv nycklarna, eller ta bort filen"),
      fi: Words("tiedosto on tyhjä", hint: "kirjoita avaimet, tai poista tiedosto")),
  ]
}
