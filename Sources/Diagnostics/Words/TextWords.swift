extension Catalogue {
  /// IN500-IN549: languages, and the texts themselves.
  static let textWords: [CatalogueEntry] = languageWords + frontMatterWords + markdownWords + linkWords

  private static let languageWords = [
    CatalogueEntry(
      "IN500", .error,
      en: Words("'{key}' is not said in '{language}'", hint: "add '{language}: …' to it"),
      sv: Words("”{key}” saknas på språket ”{language}”", hint: "lägg till '{language}: …'"),
      fi: Words("”{key}” puuttuu kielellä ”{language}”", hint: "lisää '{language}: …'")),
    CatalogueEntry(
      "IN501", .error,
      en: Words(
        "the text is not there in '{language}': '{file}' is missing",
        hint: "write that file, or mark this text 'draft: yes' until it is there"),
      sv: Words(
        "texten finns inte på ”{language}”: ”{file}” saknas",
        hint: "skriv den filen, eller märk texten 'draft: yes' tills den finns"),
      fi: Words(
        "tekstiä ei ole kielellä ”{language}”: ”{file}” puuttuu",
        hint: "kirjoita se tiedosto, tai merkitse teksti luonnokseksi ('draft: yes'), kunnes se on valmis")),
    CatalogueEntry(
      "IN502", .error,
      en: Words(
        "'{key}' has another value in another language",
        hint: "keep it in one of the files only; it holds for all languages",
        notes: ["first": "the other value stands here"]),
      sv: Words(
        "”{key}” har ett annat värde på ett annat språk",
        hint: "ha kvar det i bara en av filerna; det gäller alla språk", notes: ["first": "här står det andra värdet"]),
      fi: Words(
        "avaimella ”{key}” on toisella kielellä eri arvo",
        hint: "säilytä se vain yhdessä tiedostossa; se koskee kaikkia kieliä", notes: ["first": "toinen arvo on tässä"])
    ),
    CatalogueEntry(
      "IN503", .error,
      en: Words(
        "the name of '{file}' does not end in one of the portal's languages", hint: "let it end in one of: {languages}"),
      sv: Words(
        "namnet på ”{file}” slutar inte med ett av portalens språk", hint: "låt det sluta med något av: {languages}"),
      fi: Words("tiedoston ”{file}” nimi ei pääty portaalin kieleen", hint: "nimen loppu on jokin näistä: {languages}")),
    CatalogueEntry(
      "IN504", .error,
      en: Words("'{key}' stands here, but not in '{file}'", hint: "write it there too, or remove it here"),
      sv: Words("”{key}” står här, men inte i ”{file}”", hint: "skriv det där också, eller ta bort det här"),
      fi: Words("”{key}” on tässä, mutta ei tiedostossa ”{file}”", hint: "kirjoita se sinnekin, tai poista se tästä")),
    CatalogueEntry(
      "IN505", .error,
      en: Words("'{language}' under '{key}' is none of the portal's languages", hint: "use {languages}"),
      sv: Words("”{language}” under ”{key}” är inget av portalens språk", hint: "använd {languages}"),
      fi: Words("avaimen ”{key}” alla oleva ”{language}” ei ole portaalin kieli", hint: "käytä näitä: {languages}")),
    CatalogueEntry(
      "IN506", .error,
      en: Words("'{key}' is one text for each language", hint: "write {example}"),
      sv: Words("”{key}” är en text för varje språk", hint: "skriv {example}"),
      fi: Words("”{key}” on teksti joka kielellä", hint: "kirjoita {example}")),
    CatalogueEntry(
      "IN507", .error,
      en: Words(
        "a comma cuts the text of '{key}' short; '{rest}' would be lost", hint: "put quotes around a text with a comma"),
      sv: Words(
        "ett komma klipper av texten i ”{key}”; ”{rest}” skulle gå förlorat",
        hint: "sätt citattecken runt en text med komma"),
      fi: Words(
        "pilkku katkaisee avaimen ”{key}” tekstin; ”{rest}” jäisi pois",
        hint: "laita pilkun sisältävä teksti lainausmerkkeihin")),
  ]

  private static let frontMatterWords = [
    CatalogueEntry(
      "IN510", .error,
      en: Words("the file does not begin with a line '---'", hint: "write ---, the keys, and --- above the text"),
      sv: Words("filen börjar inte med en rad ”---”", hint: "skriv ---, nycklarna och --- ovanför texten"),
      fi: Words("tiedosto ei ala rivillä ”---”", hint: "kirjoita ---, avaimet ja --- tekstin yläpuolelle")),
    CatalogueEntry(
      "IN511", .error,
      en: Words(
        "no second line '---' ends the keys", hint: "write --- on a line of its own between the keys and the text"),
      sv: Words(
        "ingen andra rad ”---” avslutar nycklarna", hint: "skriv --- på en egen rad mellan nycklarna och texten"),
      fi: Words(
        "mikään toinen rivi ”---” ei päätä avaimia", hint: "kirjoita --- omalle rivilleen avainten ja tekstin väliin")),
  ]

  private static let markdownWords = [
    CatalogueEntry(
      "IN512", .error,
      en: Words(
        "HTML stands in the text: {html}", hint: "write it as Markdown, or put backticks (`) around it to show it"),
      sv: Words(
        "texten innehåller HTML: {html}",
        hint: "skriv det som Markdown, eller sätt grava accenter (`) runt det för att visa det"),
      fi: Words(
        "tekstissä on HTML:ää: {html}",
        hint: "kirjoita se Markdownina, tai laita sen ympärille gravisaksentit (`), jos se pitää näyttää")),
    CatalogueEntry(
      "IN514", .error,
      en: Words(
        "the picture '{file}' has no text for those who do not see it",
        hint: "write what it shows: ![children on a swing]({file})"),
      sv: Words(
        "bilden ”{file}” saknar text för den som inte ser den", hint: "skriv vad den visar: ![barn på en gunga]({file})"
      ),
      fi: Words(
        "kuvalla ”{file}” ei ole tekstiä niille, jotka eivät näe sitä",
        hint: "kirjoita, mitä siinä on: ![lapsia keinussa]({file})")),
    CatalogueEntry(
      "IN515", .error,
      en: Words("a heading in the text is of the first level, which is the title's", hint: "begin with ##"),
      sv: Words("en rubrik i texten är på första nivån, som är titelns", hint: "börja med ##"),
      fi: Words("tekstin otsikko on ensimmäistä tasoa, joka kuuluu sivun otsikolle", hint: "aloita merkeillä ##")),
    CatalogueEntry(
      "IN516", .error,
      en: Words("the heading jumps over a level", hint: "write {wanted} instead of {marks}"),
      sv: Words("rubriken hoppar över en nivå", hint: "skriv {wanted} i stället för {marks}"),
      fi: Words("otsikko hyppää tason yli", hint: "kirjoita {wanted} eikä {marks}")),
    CatalogueEntry(
      "IN517", .error,
      en: Words("a heading says nothing", hint: "write its text after the #, or remove the line"),
      sv: Words("en rubrik är tom", hint: "skriv texten efter #, eller ta bort raden"),
      fi: Words("otsikko on tyhjä", hint: "kirjoita teksti #-merkkien perään, tai poista rivi")),
    CatalogueEntry(
      "IN524", .error,
      en: Words("a footnote stands in the text", hint: "write the note within brackets, or as a paragraph of its own"),
      sv: Words("texten har en fotnot", hint: "skriv noten inom parentes, eller som ett eget stycke"),
      fi: Words("tekstissä on alaviite", hint: "kirjoita viite sulkeisiin, tai omaksi kappaleekseen")),
    CatalogueEntry(
      "IN525", .error,
      en: Words("a table has more than {limit} columns", hint: "divide it, or publish it as a file"),
      sv: Words("en tabell har fler än {limit} kolumner", hint: "dela upp den, eller publicera den som en fil"),
      fi: Words("taulukossa on yli {limit} saraketta", hint: "jaa se, tai julkaise se tiedostona")),
    CatalogueEntry(
      "IN526", .error,
      en: Words(
        "lists and quotes lie within each other in more than {limit} steps",
        hint: "look for > or spaces too many at the beginning of lines"),
      sv: Words(
        "listor och citat ligger i varandra i mer än {limit} steg",
        hint: "leta efter överflödiga > eller blanksteg i början av raderna"),
      fi: Words(
        "luetteloita ja lainauksia on sisäkkäin yli {limit} tasoa",
        hint: "etsi rivien alusta ylimääräisiä >-merkkejä tai välilyöntejä")),
  ]

  private static let linkWords = [
    CatalogueEntry(
      "IN513", .error,
      en: Words(
        "a link may not begin with '{scheme}'", hint: "use https://, mailto:, tel:, or the name of a content file"),
      sv: Words(
        "en länk får inte börja med ”{scheme}”", hint: "använd https://, mailto:, tel: eller namnet på en innehållsfil"),
      fi: Words(
        "linkki ei saa alkaa näin: ”{scheme}”", hint: "käytä muotoja https://, mailto:, tel: tai sisältötiedoston nimeä"
      )),
    CatalogueEntry(
      "IN518", .error,
      en: Words(
        "the link to '{destination}' has no words", hint: "write what it leads to: [the minutes]({destination})"),
      sv: Words("länken till ”{destination}” saknar ord", hint: "skriv vart den leder: [protokollet]({destination})"),
      fi: Words(
        "linkissä osoitteeseen ”{destination}” ei ole sanoja",
        hint: "kirjoita, mihin se vie: [pöytäkirja]({destination})")),
    CatalogueEntry(
      "IN519", .error,
      en: Words("a link leads nowhere", hint: "write where it leads, or remove the brackets"),
      sv: Words("en länk leder ingenstans", hint: "skriv vart den leder, eller ta bort parenteserna"),
      fi: Words("linkki ei vie mihinkään", hint: "kirjoita, mihin se vie, tai poista sulut")),
    CatalogueEntry(
      "IN520", .error,
      en: Words(
        "'{destination}' is not the name of a content file",
        hint: "write it without language and ending, such as /goals/klimat or brygga"),
      sv: Words(
        "”{destination}” är inte namnet på en innehållsfil",
        hint: "skriv det utan språk och filändelse, till exempel /goals/klimat eller brygga"),
      fi: Words(
        "”{destination}” ei ole sisältötiedoston nimi",
        hint: "kirjoita se ilman kieltä ja päätettä, esimerkiksi /goals/klimat tai brygga")),
    CatalogueEntry(
      "IN521", .error,
      en: Words(
        "'{destination}' leads out of the content", hint: "take away one '../', or begin at the content folder with '/'"
      ),
      sv: Words(
        "”{destination}” leder ut ur innehållet", hint: "ta bort ett ”../”, eller börja vid innehållsmappen med ”/”"),
      fi: Words(
        "”{destination}” vie ulos sisällöstä", hint: "poista yksi ”../”, tai aloita sisältökansiosta merkillä ”/”")),
    CatalogueEntry(
      "IN522", .error,
      en: Words(
        "'{file}' is not a picture next to the text",
        hint: "put the picture in the same folder and write its name only; it ends in one of: {endings}"),
      sv: Words(
        "”{file}” är inte en bild bredvid texten",
        hint: "lägg bilden i samma mapp och skriv bara namnet; det slutar på något av: {endings}"),
      fi: Words(
        "”{file}” ei ole tekstin vieressä oleva kuva",
        hint: "siirrä kuva samaan kansioon ja kirjoita vain sen nimi; pääte on jokin näistä: {endings}")),
    CatalogueEntry(
      "IN523", .error,
      en: Words("this looks like a link, but is none", hint: "write [words](address), without spaces in the address"),
      sv: Words("det här ser ut som en länk, men är ingen", hint: "skriv [ord](adress), utan blanksteg i adressen"),
      fi: Words("tämä näyttää linkiltä, mutta ei ole", hint: "kirjoita [sanat](osoite), ilman välilyöntejä osoitteessa")
    ),
    CatalogueEntry(
      "IN381", .error,
      en: Words(
        "the word '{word}' stands in the terms '{term}' and '{other}'", hint: "keep it in one of them",
        notes: ["other": "the other term"]),
      sv: Words(
        "ordet ”{word}” står i termerna ”{term}” och ”{other}”", hint: "behåll det i en av dem",
        notes: ["other": "den andra termen"]),
      fi: Words(
        "sana ”{word}” on termeissä ”{term}” ja ”{other}”", hint: "jätä se vain toiseen",
        notes: ["other": "toinen termi"])),
    CatalogueEntry(
      "IN382", .warning,
      en: Words(
        "a sentence has {words} words; it begins with '{begins}'",
        hint: "divide it: one idea in each sentence, at most {longest} words"),
      sv: Words(
        "en mening har {words} ord; den börjar ”{begins}”",
        hint: "dela den: en tanke i varje mening, högst {longest} ord"),
      fi: Words(
        "virkkeessä on {words} sanaa; se alkaa ”{begins}”",
        hint: "jaa se: yksi ajatus virkkeessä, enintään {longest} sanaa")),
    CatalogueEntry(
      "IN383", .warning,
      en: Words("'{word}' is a word that officials use", hint: "write so that everybody understands: {plain}"),
      sv: Words("”{word}” är ett ord som myndigheter använder", hint: "skriv så att alla förstår: {plain}"),
      fi: Words("”{word}” on virkakieltä", hint: "kirjoita niin, että kaikki ymmärtävät: {plain}")),
    CatalogueEntry(
      "IN384", .warning,
      en: Words(
        "the original has changed since the text was translated",
        hint: "bring the translation up to date, then write 'original: {mark}'", notes: ["original": "the original"]),
      sv: Words(
        "originalet har ändrats sedan texten översattes",
        hint: "gör översättningen aktuell och skriv sedan 'original: {mark}'", notes: ["original": "originalet"]),
      fi: Words(
        "alkuperäinen teksti on muuttunut kääntämisen jälkeen",
        hint: "saata käännös ajan tasalle ja kirjoita sitten 'original: {mark}'",
        notes: ["original": "alkuperäinen teksti"])),
    CatalogueEntry(
      "IN385", .error,
      en: Words("'{text}' is a text that was to be filled in", hint: "write what holds for the municipality"),
      sv: Words("”{text}” är en text som skulle fyllas i", hint: "skriv vad som gäller för kommunen"),
      fi: Words("”{text}” on täyttämättä jäänyt kohta", hint: "kirjoita, mikä kunnassa pitää paikkansa")),
    CatalogueEntry(
      "IN386", .error,
      en: Words("'{path}' is no translation of the portal", hint: "name a file that has 'translated_from'"),
      sv: Words("”{path}” är ingen översättning i portalen", hint: "ange en fil som har 'translated_from'"),
      fi: Words("”{path}” ei ole portaalin käännös", hint: "nimeä tiedosto, jossa on 'translated_from'")),
  ]
}
