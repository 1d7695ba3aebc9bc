extension Catalogue {
  /// IN340-IN353: links, pictures, addresses, and what the law asks of the site.
  static let siteRuleWords: [CatalogueEntry] = linkEntries + siteEntries

  private static let linkEntries = [
    CatalogueEntry(
      "IN340", .warning,
      en: Words(
        "a machine translated the text into '{language}', and nobody has read it",
        hint: "read it, correct it, and remove 'machine: yes'"),
      sv: Words(
        "en maskin har översatt texten till ”{language}”, och ingen har läst den",
        hint: "läs den, rätta den och ta bort 'machine: yes'"),
      fi: Words(
        "kone on kääntänyt tekstin kielelle ”{language}”, eikä kukaan ole lukenut sitä",
        hint: "lue ja korjaa se, ja poista 'machine: yes'")),
    CatalogueEntry(
      "IN341", .error,
      en: Words(
        "the text in '{language}' is said to be translated from '{language}'",
        hint: "write the language it was first written in, or remove the line"),
      sv: Words(
        "texten på ”{language}” sägs vara översatt från ”{language}”",
        hint: "skriv det språk den först skrevs på, eller ta bort raden"),
      fi: Words(
        "kielen ”{language}” teksti on merkitty käännetyksi samasta kielestä",
        hint: "kirjoita kieli, jolla se alun perin kirjoitettiin, tai poista rivi")),
    CatalogueEntry(
      "IN342", .error,
      en: Words(
        "the link leads to '{path}', and nothing is there",
        hint: "write the name of a content file without language and ending"),
      sv: Words(
        "länken leder till ”{path}”, och där finns inget",
        hint: "skriv namnet på en innehållsfil utan språk och filändelse"),
      fi: Words(
        "linkki vie kohteeseen ”{path}”, jota ei ole", hint: "kirjoita sisältötiedoston nimi ilman kieltä ja päätettä")),
    CatalogueEntry(
      "IN343", .error,
      en: Words(
        "the link leads to '{path}', which is not public", hint: "publish that text, or remove the link until then"),
      sv: Words(
        "länken leder till ”{path}”, som inte är offentlig", hint: "publicera den texten, eller ta bort länken så länge"
      ),
      fi: Words(
        "linkki vie kohteeseen ”{path}”, jota ei ole julkaistu",
        hint: "julkaise se teksti, tai poista linkki siihen asti")),
    CatalogueEntry(
      "IN344", .error,
      en: Words(
        "'{path}' has no heading '{anchor}' in '{language}'",
        hint: "write the heading in lower case with '-' between the words, without å, ä and ö"),
      sv: Words(
        "”{path}” har ingen rubrik ”{anchor}” på ”{language}”",
        hint: "skriv rubriken med små bokstäver och ”-” mellan orden, utan å, ä och ö"),
      fi: Words(
        "kohteessa ”{path}” ei ole otsikkoa ”{anchor}” kielellä ”{language}”",
        hint: "kirjoita otsikko pienillä kirjaimilla, sanojen väliin ”-”, ilman kirjaimia å, ä ja ö")),
    CatalogueEntry(
      "IN345", .error,
      en: Words("the picture '{file}' is not there", hint: "put the picture next to the text, or correct its name"),
      sv: Words("bilden ”{file}” finns inte", hint: "lägg bilden bredvid texten, eller rätta namnet"),
      fi: Words("kuvaa ”{file}” ei ole", hint: "lisää kuva tekstin viereen, tai korjaa nimi")),
    CatalogueEntry(
      "IN346", .error,
      en: Words(
        "two pages want the old address '{address}'", hint: "keep it at the page that readers look for",
        notes: ["first": "the other page wants it here"]),
      sv: Words(
        "två sidor gör anspråk på den gamla adressen ”{address}”", hint: "behåll den på den sida som läsarna söker",
        notes: ["first": "här begärs den av den andra sidan"]),
      fi: Words(
        "kaksi sivua haluaa vanhan osoitteen ”{address}”", hint: "säilytä se sillä sivulla, jota lukijat etsivät",
        notes: ["first": "toinen sivu haluaa sen tässä"])),
  ]

  private static let siteEntries = [
    CatalogueEntry(
      "IN350", .warning,
      en: Words(
        "groups of {size} people are shown, and fewer than {least} may be told apart",
        hint: "set 'privacy: smallest_group' to {least} or more, or let your data protection officer confirm it"),
      sv: Words(
        "grupper på {size} personer visas, och färre än {least} kan gå att känna igen",
        hint: "sätt 'privacy: smallest_group' till minst {least}, eller låt dataskyddsombudet bekräfta det"),
      fi: Words(
        "{size} hengen ryhmät näytetään, ja alle {least} hengen ryhmästä voi tunnistaa ihmisiä",
        hint: "aseta 'privacy: smallest_group' vähintään arvoon {least}, tai pyydä tietosuojavastaavan vahvistus")),
    CatalogueEntry(
      "IN351", .warning,
      en: Words(
        "the accessibility statement was reviewed {reviewed}, more than a year before {today}",
        hint: "review it and write the day under 'reviewed'"),
      sv: Words(
        "tillgänglighetsredogörelsen sågs över {reviewed}, mer än ett år före {today}",
        hint: "se över den och skriv dagen under 'reviewed'"),
      fi: Words(
        "saavutettavuusseloste on tarkistettu {reviewed}, yli vuosi ennen päivää {today}",
        hint: "tarkista seloste ja kirjoita päivä kohtaan 'reviewed'")),
    CatalogueEntry(
      "IN352", .error,
      en: Words(
        "the accessibility statement was reviewed {reviewed}, before the site was assessed {assessed}",
        hint: "correct one of the days"),
      sv: Words(
        "tillgänglighetsredogörelsen sågs över {reviewed}, innan webbplatsen granskades {assessed}",
        hint: "rätta någon av dagarna"),
      fi: Words(
        "saavutettavuusseloste on tarkistettu {reviewed}, ennen kuin sivusto arvioitiin {assessed}",
        hint: "korjaa jompikumpi päivä")),
    CatalogueEntry(
      "IN353", .error,
      en: Words(
        "the accessibility status is '{status}', and {count} gaps are named",
        hint: "name the gaps of a site that is not fully accessible, and none of one that is"),
      sv: Words(
        "tillgänglighetens status är ”{status}”, och {count} brister är uppräknade",
        hint: "räkna upp bristerna när webbplatsen inte är helt tillgänglig, och inga när den är det"),
      fi: Words(
        "saavutettavuuden tila on ”{status}”, ja puutteita on lueteltu {count}",
        hint: "luettele puutteet, jos sivusto ei ole täysin saavutettava; muuten jätä ne pois")),
  ]
}
