extension Catalogue {
  /// IN450-IN499: what a theme makes, and the proof of the pages.
  static let themeWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN451", .warning,
      en: Words(
        "the colour {value} is too pale to be seen on paper ({ratio}:1); {nearest} is used instead",
        hint: "write {nearest}, or another colour with at least 3:1 against the page"),
      sv: Words(
        "färgen {value} är för blek för att synas på papper ({ratio}:1); {nearest} används i stället",
        hint: "skriv {nearest}, eller en annan färg med kontrasten 3:1 eller mer mot sidan"),
      fi: Words(
        "väri {value} on liian vaalea näkyäkseen sivulla ({ratio}:1); sen sijaan käytetään väriä {nearest}",
        hint: "kirjoita {nearest} tai muu väri, jonka kontrasti sivuun on vähintään 3:1")),
    CatalogueEntry(
      "IN460", .error,
      en: Words(
        "the label '{label}' has no text in the language {language}",
        hint: "add it under 'labels:' in that language's locale file"),
      sv: Words(
        "etiketten ”{label}” saknar text på språket {language}",
        hint: "lägg till den under ”labels:” i språkets fil under locales"),
      fi: Words(
        "tekstillä ”{label}” ei ole vastinetta kielellä {language}",
        hint: "lisää se kohtaan ”labels:” kielen locales-tiedostossa")),
    CatalogueEntry(
      "IN470", .error,
      en: Words(
        "the page is not well-formed XML: {reason}",
        hint: "close every element, quote every attribute, and write '&amp;' for '&' in the theme's templates"),
      sv: Words(
        "sidan är inte välformad XML: {reason}",
        hint: "stäng varje element, sätt attributvärden inom citattecken och skriv ”&amp;” för ”&” i temats mallar"),
      fi: Words(
        "sivu ei ole hyvin muodostettua XML:ää: {reason}",
        hint: "sulje jokainen elementti, kirjoita määritteet lainausmerkkeihin ja ”&”-merkki muodossa "
          + "”&amp;” teeman sivupohjissa")),
    CatalogueEntry(
      "IN471", .error,
      en: Words("the id '{id}' stands twice on the page", hint: "give each element an id of its own"),
      sv: Words("id:t ”{id}” finns två gånger på sidan", hint: "ge varje element ett eget id"),
      fi: Words("tunniste ”{id}” on sivulla kahdesti", hint: "anna jokaiselle elementille oma tunniste")),
    CatalogueEntry(
      "IN472", .error,
      en: Words(
        "the page has {count} headings of level 1",
        hint: "give the page one 'h1', and begin its parts with 'h2'"),
      sv: Words("sidan har {count} rubriker på nivå 1", hint: "ge sidan en ”h1” och börja delarna med ”h2”"),
      fi: Words("sivulla on {count} ykköstason otsikkoa", hint: "anna sivulle yksi ”h1” ja aloita osat tasolla ”h2”")),
    CatalogueEntry(
      "IN473", .error,
      en: Words(
        "a heading of level {level} follows one of level {before}, or is empty",
        hint: "use the next level, and give the heading a text"),
      sv: Words(
        "en rubrik på nivå {level} följer på nivå {before}, eller är tom",
        hint: "använd nästa nivå och ge rubriken en text"),
      fi: Words(
        "tason {level} otsikko seuraa tasoa {before}, tai otsikko on tyhjä",
        hint: "käytä seuraavaa tasoa ja kirjoita otsikolle teksti")),
    CatalogueEntry(
      "IN474", .error,
      en: Words(
        "the page does not say which language it is in",
        hint: "write 'lang' on the 'html' element of the layout"),
      sv: Words("sidan säger inte vilket språk den är på", hint: "skriv ”lang” på elementet ”html” i layouten"),
      fi: Words("sivu ei kerro kieltään", hint: "kirjoita määrite ”lang” sivupohjan html-elementtiin")),
    CatalogueEntry(
      "IN475", .error,
      en: Words(
        "the image '{image}' has no 'alt'",
        hint: "write 'alt' with the picture's text, or 'alt=\"\"' for decoration"),
      sv: Words(
        "bilden ”{image}” saknar ”alt”",
        hint: "skriv ”alt” med bildens text, eller ”alt=\"\"” för dekoration"),
      fi: Words(
        "kuvalta ”{image}” puuttuu ”alt”",
        hint: "kirjoita ”alt”-määritteeseen kuvan teksti, tai ”alt=\"\"” koristeelle")),
    CatalogueEntry(
      "IN476", .error,
      en: Words(
        "nothing is published at '{address}'",
        hint: "correct the address in the theme's template or in the content"),
      sv: Words("ingenting publiceras på ”{address}”", hint: "rätta adressen i temats mall eller i innehållet"),
      fi: Words(
        "osoitteessa ”{address}” ei julkaista mitään",
        hint: "korjaa osoite teeman sivupohjassa tai sisällössä")),
    CatalogueEntry(
      "IN477", .error,
      en: Words(
        "the page at '{address}' has nothing called '{anchor}'",
        hint: "correct what stands after '#', or give the place that id"),
      sv: Words(
        "sidan på ”{address}” har inget som heter ”{anchor}”",
        hint: "rätta det som står efter ”#”, eller ge platsen det id:t"),
      fi: Words(
        "osoitteen ”{address}” sivulla ei ole kohtaa ”{anchor}”",
        hint: "korjaa #-merkin jälkeinen osa tai anna kohdalle se tunniste")),
    CatalogueEntry(
      "IN478", .error,
      en: Words(
        "the page names '{address}' as its twin in {language}, which does not name the same pages",
        hint: "name every language on each of the twins, the page's own included"),
      sv: Words(
        "sidan anger ”{address}” som sin motsvarighet på {language}, men den anger inte samma sidor",
        hint: "ange alla språk på var och en av sidorna, också det egna"),
      fi: Words(
        "sivu ilmoittaa vastineekseen kielellä {language} osoitteen ”{address}”, joka ei ilmoita samoja sivuja",
        hint: "ilmoita kaikki kielet jokaisella sivulla, myös sivun oma kieli")),
    CatalogueEntry(
      "IN479", .error,
      en: Words("the page loads '{address}' from another host", hint: "put the file into the theme's 'assets' folder"),
      sv: Words("sidan hämtar ”{address}” från en annan server", hint: "lägg filen i temats mapp ”assets”"),
      fi: Words(
        "sivu lataa osoitteen ”{address}” toiselta palvelimelta",
        hint: "laita tiedosto teeman assets-kansioon")),
    CatalogueEntry(
      "IN480", .warning,
      en: Words(
        "the link '{text}' leads to '{address}' here and to '{other}' before",
        hint: "say in the text where each link leads"),
      sv: Words(
        "länken ”{text}” leder hit till ”{address}” och tidigare till ”{other}”",
        hint: "säg i texten vart varje länk leder"),
      fi: Words(
        "linkki ”{text}” vie tässä osoitteeseen ”{address}” ja aiemmin osoitteeseen ”{other}”",
        hint: "kerro tekstissä, mihin kumpikin linkki vie")),
    CatalogueEntry(
      "IN481", .error,
      en: Words(
        "the title '{title}' is missing, or is that of {other} too",
        hint: "give each page a title of its own"),
      sv: Words("titeln ”{title}” saknas, eller är samma som för {other}", hint: "ge varje sida en egen titel"),
      fi: Words(
        "otsikko ”{title}” puuttuu, tai se on sama kuin sivulla {other}",
        hint: "anna jokaiselle sivulle oma otsikko")),
    CatalogueEntry(
      "IN482", .error,
      en: Words(
        "the page holds '{what}', which its security policy forbids",
        hint: "move it to a file in the theme's 'assets' folder"),
      sv: Words(
        "sidan innehåller ”{what}”, vilket dess säkerhetspolicy förbjuder",
        hint: "flytta det till en fil i temats mapp ”assets”"),
      fi: Words(
        "sivulla on ”{what}”, jonka sivuston turvakäytäntö kieltää",
        hint: "siirrä se tiedostoon teeman assets-kansiossa")),
    CatalogueEntry(
      "IN483", .error,
      en: Words("the table lacks a caption, or heads with 'scope'", hint: "write 'caption', and 'scope' on each 'th'"),
      sv: Words(
        "tabellen saknar rubrik (caption) eller rubrikceller med ”scope”",
        hint: "skriv ”caption”, och ”scope” på varje ”th”"),
      fi: Words(
        "taulukolta puuttuu otsikko (caption) tai otsikkosolujen ”scope”",
        hint: "kirjoita ”caption” ja jokaiseen th-elementtiin ”scope”")),
    CatalogueEntry(
      "IN484", .error,
      en: Words(
        "the drawing has neither a name nor 'aria-hidden'",
        hint: "write 'role=\"img\"' and a 'title' in it, or 'aria-hidden=\"true\"' when it says nothing new"),
      sv: Words(
        "teckningen har varken namn eller ”aria-hidden”",
        hint: "skriv ”role=\"img\"” och en ”title” i den, eller ”aria-hidden=\"true\"” om den inte säger något nytt"),
      fi: Words(
        "piirroksella ei ole nimeä eikä ”aria-hidden”-määritettä",
        hint: "kirjoita ”role=\"img\"” ja piirrokseen ”title”, tai ”aria-hidden=\"true\"”, jos se ei kerro "
          + "mitään uutta")),
  ]
}
