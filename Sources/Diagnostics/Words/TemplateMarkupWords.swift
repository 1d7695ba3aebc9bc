extension Catalogue {
  /// IN440-IN449: values where HTML would read code or markup.
  static let templateMarkupWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN440", .error,
      en: Words(
        "'{name}' stands in <{place}>, where browsers read code",
        hint: "put it in a data- attribute of an element, and read it from there", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” står i <{place}>, där webbläsare läser kod",
        hint: "lägg det i ett data-attribut på ett element och läs det därifrån", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on elementissä <{place}>, jonka selain lukee koodina",
        hint: "sijoita se jonkin elementin data-attribuuttiin ja lue se sieltä", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN441", .error,
      en: Words(
        "'{name}' is an attribute's value without quotes",
        hint: "put quotes around the value", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är ett attributvärde utan citattecken",
        hint: "sätt citattecken runt värdet", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on attribuutin arvo ilman lainausmerkkejä",
        hint: "lisää arvon ympärille lainausmerkit", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN442", .error,
      en: Words(
        "'{name}' stands in the attribute '{place}', which browsers read as code",
        hint: "put it in a data- attribute; 'style' takes whole numbers", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” står i attributet ”{place}”, som webbläsare läser som kod",
        hint: "lägg det i ett data-attribut; ”style” tar heltal", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on attribuutissa ”{place}”, jonka selain lukee koodina",
        hint: "sijoita se data-attribuuttiin; ”style” ottaa kokonaislukuja", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN443", .error,
      en: Words(
        "'{name}' is text, and the attribute '{place}' takes an address",
        hint: "use a value of the type url", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är text, och attributet ”{place}” tar en adress",
        hint: "använd ett värde av typen url", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on tekstiä, ja attribuutti ”{place}” ottaa osoitteen",
        hint: "käytä arvoa, jonka tyyppi on url", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN444", .error,
      en: Words(
        "'{name}' ends at another place in the markup than it begins",
        hint: "keep a tag and the quotes around a value whole, inside or outside", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” slutar på ett annat ställe i märkningen än det börjar",
        hint: "håll en tagg och citattecknen runt ett värde hela, innanför eller utanför", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” päättyy eri kohtaan html-rakennetta kuin se alkaa",
        hint: "pidä tagi ja arvon lainausmerkit kokonaisina joko sisä- tai ulkopuolella", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN445", .error,
      en: Words(
        "'{name}' stands where a tag or an attribute has its name",
        hint: "print values between tags or in quoted attributes only", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” står där en tagg eller ett attribut har sitt namn",
        hint: "skriv bara ut värden mellan taggar eller i attribut med citattecken", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on kohdassa, jossa on tagin tai attribuutin nimi",
        hint: "tulosta arvoja vain tagien väliin tai lainausmerkeissä oleviin attribuutteihin", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN446", .error,
      en: Words(
        "'{name}' is html, and '{place}' holds text only",
        hint: "use a value of the type text", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” är html, och ”{place}” rymmer bara text",
        hint: "använd ett värde av typen text", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on html-koodia, ja ”{place}” sisältää vain tekstiä",
        hint: "käytä arvoa, jonka tyyppi on text", notes: usedFrom(.fi))),
    CatalogueEntry(
      "IN447", .error,
      en: Words(
        "'{name}' stands in a comment or a declaration",
        hint: "take it out; comments for yourself are written {{! like this }}", notes: usedFrom(.en)),
      sv: Words(
        "”{name}” står i en kommentar eller en deklaration",
        hint: "ta bort det; egna kommentarer skrivs {{! så här }}", notes: usedFrom(.sv)),
      fi: Words(
        "”{name}” on kommentissa tai määrittelyssä",
        hint: "poista se; omat kommentit kirjoitetaan {{! näin }}", notes: usedFrom(.fi))),
  ]
}
