extension Catalogue {
  static let csvWords: [CatalogueEntry] = encodingWords + structureWords + columnWords + cellWords

  private static let encodingWords = [
    CatalogueEntry(
      "IN200", .error,
      en: Words(
        "byte {number} of line {line} ({byte}) is not UTF-8; as windows-1252 the text reads \"{text}\"",
        hint: "if that text is right, write 'encoding: windows-1252' for this file, or save it as UTF-8"),
      sv: Words(
        "byte {number} på rad {line} ({byte}) är inte UTF-8; som windows-1252 lyder texten ”{text}”",
        hint: "om texten stämmer: skriv 'encoding: windows-1252' för filen, eller spara den som UTF-8"),
      fi: Words(
        "rivin {line} tavu {number} ({byte}) ei ole UTF-8:aa; windows-1252:na teksti on ”{text}”",
        hint: "jos teksti on oikein, kirjoita tiedostolle 'encoding: windows-1252' tai tallenna se UTF-8:na")),
    CatalogueEntry(
      "IN201", .error,
      en: Words(
        "byte {number} of line {line} ({byte}) is not UTF-8",
        hint: "export the file again as UTF-8; a part of it may be damaged"),
      sv: Words(
        "byte {number} på rad {line} ({byte}) är inte UTF-8",
        hint: "exportera filen på nytt som UTF-8; en del av den kan vara skadad"),
      fi: Words(
        "rivin {line} tavu {number} ({byte}) ei ole UTF-8:aa",
        hint: "vie tiedosto uudelleen UTF-8:na; osa siitä voi olla vioittunut")),
    CatalogueEntry(
      "IN202", .error,
      en: Words(
        "line {line} holds bytes that mean nothing in {encoding}",
        hint: "export the file again, or write the encoding that it has"),
      sv: Words(
        "rad {line} har bytes som inte betyder något i {encoding}",
        hint: "exportera filen på nytt, eller skriv den teckenkodning som den har"),
      fi: Words(
        "rivillä {line} on tavuja, jotka eivät tarkoita mitään koodauksessa {encoding}",
        hint: "vie tiedosto uudelleen tai kirjoita se koodaus, joka tiedostossa on")),
    CatalogueEntry(
      "IN203", .warning,
      en: Words(
        "the file is declared as {declared}, but begins with the mark of {mark}, and is read as that",
        hint: "take 'encoding' away, or write 'encoding: {mark}'"),
      sv: Words(
        "filen anges som {declared} men börjar med märket för {mark}, och läses så",
        hint: "ta bort 'encoding', eller skriv 'encoding: {mark}'"),
      fi: Words(
        "tiedoston koodaukseksi on merkitty {declared}, mutta se alkaa merkillä {mark} ja luetaan sen mukaan",
        hint: "poista 'encoding' tai kirjoita 'encoding: {mark}'")),
    CatalogueEntry(
      "IN204", .error,
      en: Words(
        "line {line} holds a zero byte, which no text has",
        hint:
          "the file may be UTF-16 without its mark (write 'encoding: utf-16'), or no text at all; save it as CSV in UTF-8"
      ),
      sv: Words(
        "rad {line} har en nollbyte, vilket ingen text har",
        hint:
          "filen kan vara UTF-16 utan sitt märke (skriv 'encoding: utf-16') eller ingen text alls; spara den som CSV i UTF-8"
      ),
      fi: Words(
        "rivillä {line} on nollatavu, jota tekstissä ei ole",
        hint:
          "tiedosto voi olla UTF-16:ta ilman merkkiään (kirjoita 'encoding: utf-16') tai jotain muuta kuin tekstiä; tallenna se CSV:nä UTF-8-koodauksella"
      )),
  ]

  private static let structureWords = [
    CatalogueEntry(
      "IN205", .error,
      en: Words(
        "the quote that opens on line {line} never closes; {lost} lines from there to the end of the file cannot be read",
        hint: "close the quote on line {line}, or double it if it belongs to the text"),
      sv: Words(
        "citattecknet som öppnas på rad {line} stängs aldrig; {lost} rader därifrån till filens slut kan inte läsas",
        hint: "stäng citatet på rad {line}, eller dubblera tecknet om det hör till texten"),
      fi: Words(
        "rivillä {line} avattu lainausmerkki ei sulkeudu; {lost} riviä siitä tiedoston loppuun jää lukematta",
        hint: "sulje lainaus rivillä {line} tai kahdenna merkki, jos se kuuluu tekstiin")),
    CatalogueEntry(
      "IN206", .error,
      en: Words(
        "the quote that opens on line {opened} closes in the middle of a value on line {line}, so the rows between would become one",
        hint: "close the quote on line {opened}, where its value ends",
        notes: ["closes": "it would close here"]),
      sv: Words(
        "citattecknet som öppnas på rad {opened} stängs mitt i ett värde på rad {line}, så raderna emellan skulle bli en enda",
        hint: "stäng citatet på rad {opened}, där värdet slutar",
        notes: ["closes": "här skulle det stängas"]),
      fi: Words(
        "rivillä {opened} avattu lainausmerkki sulkeutuu kesken arvon rivillä {line}, jolloin rivit niiden välissä yhdistyisivät",
        hint: "sulje lainaus rivillä {opened}, arvon lopussa",
        notes: ["closes": "tässä se sulkeutuisi"])),
    CatalogueEntry(
      "IN207", .warning,
      en: Words(
        "a quote stands within a value on line {line} (in the whole file: {count}); it is read as a character of the value",
        hint: "put the whole value in quotes and double the quotes within it, if the value came out wrong"),
      sv: Words(
        "ett citattecken står inne i ett värde på rad {line} (i hela filen: {count}); det läses som ett tecken i värdet",
        hint: "sätt hela värdet inom citattecken och dubblera dem som står i det, om värdet blev fel"),
      fi: Words(
        "rivillä {line} on lainausmerkki arvon sisällä (koko tiedostossa: {count}); se luetaan osana arvoa",
        hint: "jos arvo on väärin, pane koko arvo lainausmerkkeihin ja kahdenna sen sisällä olevat merkit")),
    CatalogueEntry(
      "IN208", .error,
      en: Words(
        "it cannot be told which of {characters} separates the columns",
        hint: "write 'delimiter:' for this file"),
      sv: Words(
        "det går inte att avgöra vilket av {characters} som skiljer kolumnerna åt",
        hint: "skriv 'delimiter:' för filen"),
      fi: Words(
        "ei voi päätellä, mikä merkeistä {characters} erottaa sarakkeet",
        hint: "kirjoita tiedostolle 'delimiter:'")),
    CatalogueEntry(
      "IN209", .error,
      en: Words(
        "the row on line {line} has more than 1000 columns",
        hint: "see that the file is a table and that 'delimiter' is the right one"),
      sv: Words(
        "raden på rad {line} har fler än 1000 kolumner",
        hint: "kontrollera att filen är en tabell och att 'delimiter' är rätt"),
      fi: Words(
        "rivillä {line} on yli 1000 saraketta",
        hint: "tarkista, että tiedosto on taulukko ja että 'delimiter' on oikein")),
    CatalogueEntry(
      "IN210", .error,
      en: Words(
        "the row on line {line} holds a value that is larger than a table's value can be (1 MiB)",
        hint: "see that the file is a table in CSV"),
      sv: Words(
        "raden på rad {line} har ett värde som är större än ett värde i en tabell kan vara (1 MiB)",
        hint: "kontrollera att filen är en tabell i CSV"),
      fi: Words(
        "rivillä {line} on arvo, joka on suurempi kuin taulukon arvo voi olla (1 MiB)",
        hint: "tarkista, että tiedosto on CSV-taulukko")),
    CatalogueEntry(
      "IN211", .error,
      en: Words("the table is empty: not even a header", hint: "export the file again"),
      sv: Words("tabellen är tom: inte ens en rubrikrad", hint: "exportera filen på nytt"),
      fi: Words("taulukko on tyhjä: siinä ei ole edes otsikkoriviä", hint: "vie tiedosto uudelleen")),
    CatalogueEntry(
      "IN215", .error,
      en: Words(
        "the quoted value that begins on line {line} is larger than 1 MiB; its quote probably never closes",
        hint: "close the quote on line {line}, or double it if it belongs to the text"),
      sv: Words(
        "värdet inom citattecken som börjar på rad {line} är större än 1 MiB; citatet stängs troligen aldrig",
        hint: "stäng citatet på rad {line}, eller dubblera tecknet om det hör till texten"),
      fi: Words(
        "rivillä {line} alkava lainausmerkeissä oleva arvo on yli 1 MiB; lainaus jää luultavasti sulkematta",
        hint: "sulje lainaus rivillä {line} tai kahdenna merkki, jos se kuuluu tekstiin")),
    CatalogueEntry(
      "IN216", .error,
      en: Words(
        "the row has {fields} values, but the header has {columns} columns",
        hint: "give the row as many values as the header has columns; empty ones count"),
      sv: Words(
        "raden har {fields} värden, men rubrikraden har {columns} kolumner",
        hint: "ge raden lika många värden som rubrikraden har kolumner; tomma räknas"),
      fi: Words(
        "rivillä on {fields} arvoa, mutta otsikkorivillä on {columns} saraketta",
        hint: "anna riville yhtä monta arvoa kuin otsikossa on sarakkeita; tyhjätkin lasketaan")),
  ]

  private static let columnWords = [
    CatalogueEntry(
      "IN212", .error,
      en: Words(
        "{file} has no column '{name}'", hint: "its columns are {known}", notes: ["header": "the header stands here"]),
      sv: Words(
        "{file} har ingen kolumn ”{name}”", hint: "kolumnerna är {known}", notes: ["header": "rubrikraden står här"]),
      fi: Words(
        "tiedostossa {file} ei ole saraketta ”{name}”", hint: "sarakkeet ovat {known}",
        notes: ["header": "otsikkorivi on tässä"])),
    CatalogueEntry(
      "IN213", .error,
      en: Words(
        "{file} has more than one column '{name}', so it cannot be told which is meant",
        hint: "give the columns different names", notes: ["column": "a column of that name"]),
      sv: Words(
        "{file} har mer än en kolumn ”{name}”, så det går inte att veta vilken som avses",
        hint: "ge kolumnerna olika namn", notes: ["column": "en kolumn med det namnet"]),
      fi: Words(
        "tiedostossa {file} on useampi kuin yksi sarake ”{name}”, eikä voi tietää, kumpaa tarkoitetaan",
        hint: "anna sarakkeille eri nimet", notes: ["column": "samanniminen sarake"])),
    CatalogueEntry(
      "IN214", .error,
      en: Words(
        "the header is a single column, \"{header}\", when split at \"{delimiter}\"; there is no column '{name}'",
        hint: "write the right 'delimiter:' for this file, or leave it out to have it found",
        notes: ["wanted": "the column is asked for here"]),
      sv: Words(
        "rubrikraden blir en enda kolumn, ”{header}”, när den delas vid ”{delimiter}”; kolumnen ”{name}” finns inte",
        hint: "skriv rätt 'delimiter:' för filen, eller utelämna det så hittas det",
        notes: ["wanted": "kolumnen efterfrågas här"]),
      fi: Words(
        "otsikkorivi on yksi ainoa sarake, ”{header}”, kun erottimena on ”{delimiter}”; saraketta ”{name}” ei ole",
        hint: "kirjoita tiedostolle oikea 'delimiter:' tai jätä se pois, niin se löydetään",
        notes: ["wanted": "saraketta kysytään tässä"])),
    CatalogueEntry(
      "IN217", .error,
      en: Words("nothing is known of a column '{name}'", hint: "known columns are {known}"),
      sv: Words("kolumnen ”{name}” är okänd", hint: "kända kolumner är {known}"),
      fi: Words("saraketta ”{name}” ei tunneta", hint: "tunnetut sarakkeet ovat {known}")),
    CatalogueEntry(
      "IN218", .error,
      en: Words("the column has no name", hint: "name it in the header, or take the column away"),
      sv: Words("kolumnen saknar namn", hint: "namnge den i rubrikraden, eller ta bort kolumnen"),
      fi: Words("sarakkeella ei ole nimeä", hint: "nimeä se otsikkorivillä tai poista sarake")),
  ]

  private static let cellWords = [
    CatalogueEntry(
      "IN220", .error,
      en: Words("'{column}' has no value", hint: "fill the cell"),
      sv: Words("”{column}” saknar värde", hint: "fyll i cellen"),
      fi: Words("sarakkeessa ”{column}” ei ole arvoa", hint: "täytä solu")),
    CatalogueEntry(
      "IN221", .error,
      en: Words("'{column}' is \"{text}\", where a whole number should be", hint: "write digits only, such as 1250"),
      sv: Words("”{column}” är ”{text}”, där ett heltal ska stå", hint: "skriv bara siffror, till exempel 1250"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, vaikka siinä kuuluu olla kokonaisluku",
        hint: "kirjoita vain numeroita, esimerkiksi 1250")),
    CatalogueEntry(
      "IN222", .error,
      en: Words(
        "'{column}' is \"{text}\", where a number should be",
        hint: "write a number with at most {decimals} decimals, such as 5,4"),
      sv: Words(
        "”{column}” är ”{text}”, där ett tal ska stå",
        hint: "skriv ett tal med högst {decimals} decimaler, till exempel 5,4"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, vaikka siinä kuuluu olla luku",
        hint: "kirjoita luku, jossa on enintään {decimals} desimaalia, esimerkiksi 5,4")),
    CatalogueEntry(
      "IN223", .error,
      en: Words(
        "'{column}' is \"{text}\", where an amount should be",
        hint: "write the amount without currency, such as 45 000 or 45000,50"),
      sv: Words(
        "”{column}” är ”{text}”, där ett belopp ska stå",
        hint: "skriv beloppet utan valuta, till exempel 45 000 eller 45000,50"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, vaikka siinä kuuluu olla rahamäärä",
        hint: "kirjoita summa ilman valuuttaa, esimerkiksi 45 000 tai 45000,50")),
    CatalogueEntry(
      "IN224", .error,
      en: Words("'{column}' is \"{text}\", where a day should be", hint: "write year-month-day, such as 2026-05-01"),
      sv: Words("”{column}” är ”{text}”, där en dag ska stå", hint: "skriv år-månad-dag, till exempel 2026-05-01"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, vaikka siinä kuuluu olla päivä",
        hint: "kirjoita vuosi-kuukausi-päivä, esimerkiksi 2026-05-01")),
    CatalogueEntry(
      "IN225", .error,
      en: Words("'{column}' is \"{text}\", where a year should be", hint: "write four digits, such as 2026"),
      sv: Words("”{column}” är ”{text}”, där ett årtal ska stå", hint: "skriv fyra siffror, till exempel 2026"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, vaikka siinä kuuluu olla vuosi",
        hint: "kirjoita neljä numeroa, esimerkiksi 2026")),
    CatalogueEntry(
      "IN226", .error,
      en: Words("'{column}' is \"{text}\", which is none of the known words", hint: "write one of {known}"),
      sv: Words("”{column}” är ”{text}”, som inte är något av de kända orden", hint: "skriv ett av {known}"),
      fi: Words("sarakkeessa ”{column}” on ”{text}”, joka ei ole tunnettu sana", hint: "kirjoita jokin näistä: {known}")
    ),
  ]
}
