extension Catalogue {
  /// IN280-IN299: exports of other platforms.
  static let importWords: [CatalogueEntry] = exportFileWords + exportContentWords

  private static let exportFileWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN280", .error,
      en: Words(
        "this is no export that is known; its columns are {columns}",
        hint:
          "name the platform's own export without editing it, or give the table a header with at least a title and a cost or votes"
      ),
      sv: Words(
        "detta är ingen export som är känd; kolumnerna är {columns}",
        hint:
          "ange plattformens egen export utan att redigera den, eller ge tabellen en rubrikrad med åtminstone titel och kostnad eller röster"
      ),
      fi: Words(
        "tätä vientitiedostoa ei tunneta; sen sarakkeet ovat {columns}",
        hint:
          "anna alustan oma vienti muokkaamattomana tai lisää taulukkoon otsikkorivi, jossa on ainakin nimi ja kustannus tai äänet"
      )),
    CatalogueEntry(
      "IN281", .warning,
      en: Words(
        "the file is not UTF-8 (line {line}); it is read as Windows-1252",
        hint: "look at å, ä and ö in what was imported; save the table as CSV UTF-8 next time"),
      sv: Words(
        "filen är inte UTF-8 (rad {line}); den läses som Windows-1252",
        hint: "titta på å, ä och ö i det som importerades; spara tabellen som CSV UTF-8 nästa gång"),
      fi: Words(
        "tiedosto ei ole UTF-8:aa (rivi {line}); se luetaan Windows-1252:na",
        hint: "tarkista tuoduista teksteistä å, ä ja ö; tallenna taulukko ensi kerralla muodossa CSV UTF-8")),
    CatalogueEntry(
      "IN282", .error,
      en: Words(
        "the row on line {line} has {fields} values, but the header has {columns} columns",
        hint:
          "export the file again; if it was opened in a spreadsheet, a separator within a text may have split the row"),
      sv: Words(
        "raden på rad {line} har {fields} värden, men rubrikraden har {columns} kolumner",
        hint:
          "exportera filen på nytt; om den öppnats i ett kalkylprogram kan ett skiljetecken i en text ha delat raden"),
      fi: Words(
        "rivillä {line} on {fields} arvoa, mutta otsikkorivillä on {columns} saraketta",
        hint:
          "vie tiedosto uudelleen; jos se on avattu taulukkolaskennassa, tekstin sisällä oleva erotin on voinut katkaista rivin"
      )),
    CatalogueEntry(
      "IN283", .warning,
      en: Words(
        "quotes within texts are not doubled (first on line {line}), as the group export of Your Priorities writes them; a quote was taken to end its value only before a separator",
        hint: "look through the texts with quotes; nothing else is affected"),
      sv: Words(
        "citattecken inne i texter är inte dubblerade (först på rad {line}), så som gruppexporten i Your Priorities skriver dem; ett citattecken togs som slut på värdet bara före ett skiljetecken",
        hint: "se igenom texterna med citattecken; inget annat påverkas"),
      fi: Words(
        "tekstien sisäisiä lainausmerkkejä ei ole kahdennettu (ensimmäinen rivillä {line}), kuten Your Prioritiesin ryhmävienti ne kirjoittaa; lainausmerkin katsottiin päättävän arvon vain ennen erotinta",
        hint: "käy läpi tekstit, joissa on lainausmerkkejä; muuhun tämä ei vaikuta")),
    CatalogueEntry(
      "IN284", .warning,
      en: Words(
        "{count} ballots have {fields} values where the header has {columns}: Stanford's export of knapsacks leaves out the voter's stage; they were read without it",
        hint: "nothing needs to be done; the choices are whole"),
      sv: Words(
        "{count} röstsedlar har {fields} värden där rubrikraden har {columns}: Stanfords export av ryggsäckar utelämnar väljarens skede; de lästes utan det",
        hint: "inget behöver göras; valen är fullständiga"),
      fi: Words(
        "{count} äänestyslipussa on {fields} arvoa, otsikossa {columns}: Stanfordin reppuäänestyksen vienti jättää äänestäjän vaiheen pois; liput luettiin ilman sitä",
        hint: "mitään ei tarvitse tehdä; valinnat ovat ehjät")),
    CatalogueEntry(
      "IN285", .error,
      en: Words(
        "the workbook {file} cannot be read: it is damaged, locked with a password, or of the old kind .xls",
        hint:
          "open it in the spreadsheet program and save it as .xlsx without a password, or save each sheet as CSV UTF-8"),
      sv: Words(
        "arbetsboken {file} går inte att läsa: den är skadad, låst med lösenord eller av den gamla sorten .xls",
        hint: "öppna den i kalkylprogrammet och spara den som .xlsx utan lösenord, eller spara varje blad som CSV UTF-8"
      ),
      fi: Words(
        "työkirjaa {file} ei voi lukea: se on vahingoittunut, lukittu salasanalla tai vanhaa .xls-muotoa",
        hint:
          "avaa se taulukkolaskennassa ja tallenna .xlsx-muotoon ilman salasanaa, tai tallenna jokainen taulukko muotoon CSV UTF-8"
      )),
    CatalogueEntry(
      "IN286", .error,
      en: Words(
        "the workbook unfolds to more than it may: {entry}",
        hint: "see that the file is the export itself; save the sheet as CSV UTF-8 if it really is that large"),
      sv: Words(
        "arbetsboken vecklas ut till mer än tillåtet: {entry}",
        hint: "kontrollera att filen är själva exporten; spara bladet som CSV UTF-8 om det verkligen är så stort"),
      fi: Words(
        "työkirja purkautuu sallittua suuremmaksi: {entry}",
        hint:
          "tarkista, että tiedosto on itse vienti; tallenna taulukko muotoon CSV UTF-8, jos se todella on niin suuri")),
    CatalogueEntry(
      "IN295", .error,
      en: Words(
        "the file is an export of {found}, not of {wanted}",
        hint: "name the platform that it came from, or auto"),
      sv: Words(
        "filen är en export från {found}, inte från {wanted}",
        hint: "ange plattformen som den kom från, eller auto"),
      fi: Words(
        "tiedosto on alustan {found} vienti eikä alustan {wanted}",
        hint: "anna alusta, josta se on peräisin, tai auto")),
    CatalogueEntry(
      "IN940", .error,
      en: Words(
        "the table holds several rounds: {rounds}",
        hint: "give the table of the one round, from its own folder in the open data"),
      sv: Words(
        "tabellen rymmer flera omgångar: {rounds}",
        hint: "ange tabellen för den enda omgången, ur dess egen mapp i öppna data"),
      fi: Words(
        "taulukossa on useita kierroksia: {rounds}",
        hint: "anna yhden kierroksen taulukko sen omasta kansiosta avoimessa datassa")),
    CatalogueEntry(
      "IN299", .error,
      en: Words(
        "the JSON breaks off here: {expected} should stand in this place",
        hint: "export the file again; it may have been cut or edited"),
      sv: Words(
        "JSON bryts av här: {expected} borde stå på den här platsen",
        hint: "exportera filen på nytt; den kan ha kapats eller redigerats"),
      fi: Words(
        "JSON katkeaa tähän: tässä kohdassa pitäisi olla {expected}",
        hint: "vie tiedosto uudelleen; se on voinut katketa tai sitä on muokattu")),
  ]

  private static let exportContentWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN287", .warning,
      en: Words(
        "'{column}' is empty: the platform hides votes until the result is published, so they are unknown and not zero",
        hint: "export the file again when the votes are shown"),
      sv: Words(
        "”{column}” är tom: plattformen döljer röster tills resultatet publiceras, så de är okända och inte noll",
        hint: "exportera filen på nytt när rösterna visas"),
      fi: Words(
        "sarake ”{column}” on tyhjä: alusta piilottaa äänet tuloksen julkaisemiseen asti, joten ne ovat tuntemattomia eivätkä nollia",
        hint: "vie tiedosto uudelleen, kun äänet ovat näkyvissä")),
    CatalogueEntry(
      "IN288", .warning,
      en: Words(
        "{id} stands twice with different values; the first row counts",
        hint: "see which row is right, and take the other away or export again",
        notes: ["first": "the first row is here"]),
      sv: Words(
        "{id} står två gånger med olika värden; den första raden gäller",
        hint: "se efter vilken rad som är rätt, och ta bort den andra eller exportera på nytt",
        notes: ["first": "den första raden står här"]),
      fi: Words(
        "{id} esiintyy kahdesti eri arvoilla; ensimmäinen rivi pätee",
        hint: "tarkista, kumpi rivi on oikein, ja poista toinen tai vie uudelleen",
        notes: ["first": "ensimmäinen rivi on tässä"])),
    CatalogueEntry(
      "IN289", .error,
      en: Words(
        "two projects have the title '{title}', and this export knows projects by their titles alone",
        hint: "give them different titles on the platform and export again",
        notes: ["first": "the other project is here"]),
      sv: Words(
        "två projekt har titeln ”{title}”, och denna export känner projekt bara vid titeln",
        hint: "ge dem olika titlar på plattformen och exportera på nytt",
        notes: ["first": "det andra projektet står här"]),
      fi: Words(
        "kahdella hankkeella on otsikko ”{title}”, ja tämä vienti tuntee hankkeet vain otsikosta",
        hint: "anna niille eri otsikot alustalla ja vie uudelleen", notes: ["first": "toinen hanke on tässä"])),
    CatalogueEntry(
      "IN290", .warning,
      en: Words(
        "'{column}' is \"{text}\", which is not understood; it was left out",
        hint: "correct the value in what was imported, or in the export and import again"),
      sv: Words(
        "”{column}” är ”{text}”, som inte går att tolka; det utelämnades",
        hint: "rätta värdet i det som importerades, eller i exporten och importera på nytt"),
      fi: Words(
        "sarakkeessa ”{column}” on ”{text}”, jota ei ymmärretä; se jätettiin pois",
        hint: "korjaa arvo tuotuun tiedostoon, tai korjaa vienti ja tuo uudelleen")),
    CatalogueEntry(
      "IN291", .warning,
      en: Words(
        "'{title}' is written in {written} and not in {languages}, so it is a draft that is not published yet",
        hint:
          "write the missing file beside it and take 'draft: yes' away; --machine-translations takes in those that the export holds"
      ),
      sv: Words(
        "”{title}” är skrivet på {written} och inte på {languages}, så det är ett utkast som inte publiceras ännu",
        hint:
          "skriv filen som saknas bredvid den andra och ta bort 'draft: yes'; --machine-translations tar in dem som exporten har"
      ),
      fi: Words(
        "”{title}” on kirjoitettu kielellä {written} mutta ei kielellä {languages}, joten se on luonnos eikä sitä vielä julkaista",
        hint:
          "kirjoita puuttuva tiedosto toisen viereen ja poista 'draft: yes'; --machine-translations ottaa mukaan ne, jotka ovat aineistossa"
      )),
    CatalogueEntry(
      "IN180", .warning,
      en: Words(
        "'{key}' of '{title}' is there in {from} only; in {file} it stands with a mark of that language",
        hint: "translate it in that file and take the mark away"),
      sv: Words(
        "'{key}' för ”{title}” finns bara på {from}; i {file} står den med en märkning av det språket",
        hint: "översätt den i den filen och ta bort märkningen"),
      fi: Words(
        "kohteen ”{title}” '{key}' on vain kielellä {from}; tiedostossa {file} se on merkitty sillä kielellä",
        hint: "käännä se siinä tiedostossa ja poista merkintä")),
    CatalogueEntry(
      "IN292", .warning,
      en: Words(
        "{elements} in the text cannot stand in the portal and was left out",
        hint: "add pictures as files of their own, and link to films and forms"),
      sv: Words(
        "{elements} i texten kan inte stå i portalen och utelämnades",
        hint: "lägg till bilder som egna filer, och länka till filmer och formulär"),
      fi: Words(
        "tekstin osa {elements} ei voi olla portaalissa, ja se jätettiin pois",
        hint: "lisää kuvat omina tiedostoinaan ja linkitä videot ja lomakkeet")),
    CatalogueEntry(
      "IN293", .warning,
      en: Words(
        "the area '{area}' is not in areas.yaml",
        hint: "add it there, or correct 'area:' in what was imported; known areas are {known}"),
      sv: Words(
        "området ”{area}” finns inte i areas.yaml",
        hint: "lägg till det där, eller rätta 'area:' i det som importerades; kända områden är {known}"),
      fi: Words(
        "aluetta ”{area}” ei ole tiedostossa areas.yaml",
        hint: "lisää se sinne tai korjaa 'area:' tuotuihin tiedostoihin; tunnetut alueet ovat {known}")),
    CatalogueEntry(
      "IN294", .warning,
      en: Words(
        "votes name '{id}', which no imported proposal has",
        hint: "import the platform's projects together with its votes"),
      sv: Words(
        "röster nämner ”{id}”, som inget importerat förslag har",
        hint: "importera plattformens projekt tillsammans med rösterna"),
      fi: Words(
        "äänissä mainitaan ”{id}”, jota millään tuodulla ehdotuksella ei ole",
        hint: "tuo alustan hankkeet yhdessä äänten kanssa")),
    CatalogueEntry(
      "IN296", .warning,
      en: Words(
        "{count} columns that tell of single voters were not read: {columns}",
        hint: "keep the export itself out of the portal's folder, since it is personal data"),
      sv: Words(
        "{count} kolumner som berättar om enskilda väljare lästes inte: {columns}",
        hint: "håll själva exporten utanför portalens mapp, eftersom den är personuppgifter"),
      fi: Words(
        "{count} saraketta, jotka kertovat yksittäisistä äänestäjistä, jätettiin lukematta: {columns}",
        hint: "pidä itse vienti portaalin kansion ulkopuolella, sillä se sisältää henkilötietoja")),
    CatalogueEntry(
      "IN297", .warning,
      en: Words(
        "'{key}' was edited here and has changed in the export too; what stands here was kept",
        hint: "compare the two and correct the file by hand, if the export is right",
        notes: ["export": "the export tells it here"]),
      sv: Words(
        "”{key}” har redigerats här och även ändrats i exporten; det som står här behölls",
        hint: "jämför de två och rätta filen för hand, om exporten har rätt",
        notes: ["export": "exporten säger det här"]),
      fi: Words(
        "kohtaa ”{key}” on muokattu täällä, ja se on muuttunut myös viennissä; täällä oleva säilytettiin",
        hint: "vertaa niitä ja korjaa tiedosto käsin, jos vienti on oikeassa",
        notes: ["export": "vienti kertoo sen tässä"])),
    CatalogueEntry(
      "IN298", .warning,
      en: Words(
        "'{column}' says {said}, but the rows give {counted}",
        hint: "see whether the file was edited after it was exported; the rows are what is read"),
      sv: Words(
        "”{column}” säger {said}, men raderna ger {counted}",
        hint: "kontrollera om filen redigerats efter exporten; det är raderna som läses"),
      fi: Words(
        "sarakkeessa ”{column}” on {said}, mutta rivien mukaan luku on {counted}",
        hint: "tarkista, onko tiedostoa muokattu viennin jälkeen; rivit ovat se, mikä luetaan")),
  ]
}
