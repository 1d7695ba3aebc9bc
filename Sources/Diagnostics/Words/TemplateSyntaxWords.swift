extension Catalogue {
  /// IN400-IN409: tags that cannot be read or do not match.
  static let templateSyntaxWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN400", .error,
      en: Words("this tag is never closed", hint: "end it with {ending}"),
      sv: Words("taggen avslutas aldrig", hint: "avsluta den med {ending}"),
      fi: Words("tämä tagi ei pääty", hint: "päätä se merkeillä {ending}")),
    CatalogueEntry(
      "IN401", .error,
      en: Words(
        "'{name}' is opened here and never closed",
        hint: "write {{/{name}}} where it ends", notes: ["closing": "this tag closes something around it"]),
      sv: Words(
        "”{name}” öppnas här och stängs aldrig",
        hint: "skriv {{/{name}}} där det slutar", notes: ["closing": "den här taggen stänger något utanför"]),
      fi: Words(
        "”{name}” avataan tässä, mutta sitä ei suljeta",
        hint: "kirjoita {{/{name}}} kohtaan, jossa se päättyy",
        notes: ["closing": "tämä tagi sulkee jotakin sen ulkopuolelta"])),
    CatalogueEntry(
      "IN402", .error,
      en: Words("{{/{name}}} closes nothing", hint: "take it away, or open '{name}' before it"),
      sv: Words("{{/{name}}} stänger ingenting", hint: "ta bort den, eller öppna ”{name}” före den"),
      fi: Words("{{/{name}}} ei sulje mitään", hint: "poista se tai avaa ”{name}” ennen sitä")),
    CatalogueEntry(
      "IN403", .error,
      en: Words(
        "{{/{name}}} stands where '{opening}' is to be closed",
        hint: "write {{/{opening}}}", notes: ["opening": "it is opened here"]),
      sv: Words(
        "{{/{name}}} står där ”{opening}” ska stängas",
        hint: "skriv {{/{opening}}}", notes: ["opening": "det öppnas här"]),
      fi: Words(
        "{{/{name}}} on kohdassa, jossa ”{opening}” pitäisi sulkea",
        hint: "kirjoita {{/{opening}}}", notes: ["opening": "se avataan tässä"])),
    CatalogueEntry(
      "IN404", .error,
      en: Words("this tag is empty", hint: "write a name in it, or take it away"),
      sv: Words("taggen är tom", hint: "skriv ett namn i den, eller ta bort den"),
      fi: Words("tagi on tyhjä", hint: "kirjoita siihen nimi tai poista se")),
    CatalogueEntry(
      "IN405", .error,
      en: Words(
        "'{text}' cannot be read in a tag",
        hint: "write a name, and after it any filters: {{cost|money}} or {{votes|plural:t.votes}}"),
      sv: Words(
        "”{text}” går inte att tyda i en tagg",
        hint: "skriv ett namn och efter det eventuella filter: {{cost|money}} eller {{votes|plural:t.votes}}"),
      fi: Words(
        "tagin kohtaa ”{text}” ei voi tulkita",
        hint: "kirjoita nimi ja sen jälkeen mahdolliset suodattimet: {{cost|money}} tai {{votes|plural:t.votes}}")),
    CatalogueEntry(
      "IN406", .error,
      en: Words(
        "a change of delimiters names two of them",
        hint: "write {{=<% %>=}}: a space between them and no '=' in them"),
      sv: Words(
        "ett byte av avgränsare anger två stycken",
        hint: "skriv {{=<% %>=}}: ett mellanslag mellan dem och inget ”=” i dem"),
      fi: Words(
        "erottimien vaihto nimeää kaksi erotinta",
        hint: "kirjoita {{=<% %>=}}: erottimien välissä on välilyönti eikä niissä ole merkkiä ”=”")),
    CatalogueEntry(
      "IN407", .error,
      en: Words("the template is not UTF-8 text", hint: "save it as UTF-8"),
      sv: Words("mallen är inte UTF-8-text", hint: "spara den som UTF-8"),
      fi: Words("sivupohja ei ole UTF-8-tekstiä", hint: "tallenna se UTF-8-muodossa")),
  ]
}
