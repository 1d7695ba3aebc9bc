extension Catalogue {
  /// IN820-IN839: what `verify` finds in a published site.
  static let verificationWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN820", .error,
      en: Words("{file} is missing; {by} names it", hint: "copy the whole site again, or publish it again"),
      sv: Words("{file} saknas; {by} nämner den", hint: "kopiera hela webbplatsen igen eller publicera den på nytt"),
      fi: Words("{file} puuttuu; {by} mainitsee sen", hint: "kopioi koko sivusto uudelleen tai julkaise se uudelleen")),
    CatalogueEntry(
      "IN821", .error,
      en: Words(
        "{file} is not the file that was published: its checksum is {counted}…, not {said}…",
        hint: "somebody has changed it, or it was cut on its way; publish or copy it again",
        notes: ["said": "told here"]),
      sv: Words(
        "{file} är inte filen som publicerades: kontrollsumman är {counted}…, inte {said}…",
        hint: "någon har ändrat den eller så blev den avkortad på vägen; publicera eller kopiera den på nytt",
        notes: ["said": "sägs här"]),
      fi: Words(
        "{file} ei ole se tiedosto, joka julkaistiin: tarkistussumma on {counted}…, ei {said}…",
        hint: "joku on muuttanut sitä tai se on katkennut matkalla; julkaise tai kopioi se uudelleen",
        notes: ["said": "kerrotaan tässä"])),
    CatalogueEntry(
      "IN822", .warning,
      en: Words("no description names {file}", hint: "delete it if it does not belong to the open data"),
      sv: Words("ingen beskrivning nämner {file}", hint: "ta bort den om den inte hör till de öppna data"),
      fi: Words("mikään kuvaus ei mainitse tiedostoa {file}", hint: "poista se, jos se ei kuulu avoimeen dataan")),
    CatalogueEntry(
      "IN823", .error,
      en: Words(
        "counted again, pool '{pool}' funds {counted}; published is {said}",
        hint: "the published ballots or sums do not give this result; publish again from the exports"),
      sv: Words(
        "omräknad ger potten ”{pool}” pengar till {counted}; publicerat är {said}",
        hint: "de publicerade röstsedlarna eller summorna ger inte det resultatet; publicera på nytt från exporterna"),
      fi: Words(
        "uudelleen laskettuna potti ”{pool}” rahoittaa: {counted}; julkaistu: {said}",
        hint: "julkaistut äänestysliput tai summat eivät anna tätä tulosta; julkaise uudelleen aineistoista")),
    CatalogueEntry(
      "IN824", .warning,
      en: Words(
        "pool '{pool}' cannot be counted again from what is published: its rule needs more than the sums",
        hint: "publish the ballots, if no voter is given away by that ('open_data' in the round's file)"),
      sv: Words(
        "potten ”{pool}” går inte att räkna om från det som är publicerat: regeln behöver mer än summorna",
        hint: "publicera röstsedlarna om ingen väljare röjs av det (”open_data” i omgångens fil)"),
      fi: Words(
        "pottia ”{pool}” ei voi laskea uudelleen julkaistusta: sääntö tarvitsee muutakin kuin summat",
        hint: "julkaise äänestysliput, jos se ei paljasta äänestäjiä (”open_data” kierroksen tiedostossa)")),
    CatalogueEntry(
      "IN913", .warning,
      en: Words(
        "pool '{pool}' cannot be counted again from what is published: its rule weighs channels, and a channel has so few ballots that its sums are hidden",
        hint:
          "publishing the ballots does not help, for they are published without their channel; let an auditor count again with 'insyn tally' from the exports, and name the minutes of that under 'decisions'"
      ),
      sv: Words(
        "potten ”{pool}” går inte att räkna om från det som är publicerat: regeln väger kanaler, och en kanal har så få röstsedlar att dess summor är dolda",
        hint:
          "det hjälper inte att publicera röstsedlarna, för de publiceras utan kanal; låt en revisor räkna om med 'insyn tally' ur röstexporterna och ange protokollet från det under 'decisions'"
      ),
      fi: Words(
        "pottia ”{pool}” ei voi laskea uudelleen julkaistusta: sääntö painottaa kanavia, ja yhdessä kanavassa on niin vähän äänestyslippuja, että sen summat on piilotettu",
        hint:
          "äänestyslippujen julkaiseminen ei auta, koska ne julkaistaan ilman kanavaa; anna tilintarkastajan laskea äänet uudelleen aineistoista komennolla 'insyn tally' ja mainitse sen pöytäkirja kohdassa 'decisions'"
      )),
    CatalogueEntry(
      "IN825", .error,
      en: Words(
        "{name} of '{of}' is {said} here, but {counted} by the count",
        hint: "the file has been changed or belongs to another count; publish again"),
      sv: Words(
        "{name} för ”{of}” är {said} här, men {counted} enligt räkningen",
        hint: "filen har ändrats eller hör till en annan räkning; publicera på nytt"),
      fi: Words(
        "”{of}”: {name} on tässä {said}, mutta laskennan mukaan {counted}",
        hint: "tiedostoa on muutettu tai se kuuluu toiseen laskentaan; julkaise uudelleen")),
    CatalogueEntry(
      "IN826", .error,
      en: Words(
        "{file} holds a value that may not be published ({source})",
        hint: "take the site down, find how the value came there, and publish again",
        notes: ["source": "the value stands here"]),
      sv: Words(
        "{file} innehåller ett värde som inte får publiceras ({source})",
        hint: "ta ned webbplatsen, ta reda på hur värdet kom dit och publicera på nytt",
        notes: ["source": "värdet står här"]),
      fi: Words(
        "tiedostossa {file} on arvo, jota ei saa julkaista ({source})",
        hint: "poista sivusto verkosta, selvitä, miten arvo päätyi sinne, ja julkaise uudelleen",
        notes: ["source": "arvo on tässä"])),
    CatalogueEntry(
      "IN827", .error,
      en: Words("{page} has no twin in {language}", hint: "publish again; each page stands in every language"),
      sv: Words("{page} saknar motsvarighet på {language}", hint: "publicera på nytt; varje sida finns på alla språk"),
      fi: Words(
        "sivulla {page} ei ole vastinetta kielellä {language}",
        hint: "julkaise uudelleen; jokainen sivu on joka kielellä")),
    CatalogueEntry(
      "IN828", .error,
      en: Words(
        "{page} says that it is in {language}, but lies in the folder {folder}",
        hint: "see the theme's layout: it writes 'lang'"),
      sv: Words(
        "{page} säger att språket är {language}, men ligger i mappen {folder}",
        hint: "se temats layout: den skriver ”lang”"),
      fi: Words(
        "{page} ilmoittaa kielekseen {language}, mutta on kansiossa {folder}",
        hint: "katso teeman pohjaa: se kirjoittaa ”lang”-määritteen")),
    CatalogueEntry(
      "IN829", .error,
      en: Words(
        "{path} is no published site: {missing} is not there",
        hint: "name the folder that 'insyn build' publishes into, or a whole copy of it"),
      sv: Words(
        "{path} är ingen publicerad webbplats: {missing} finns inte",
        hint: "ange mappen som ”insyn build” publicerar i eller en hel kopia av den"),
      fi: Words(
        "{path} ei ole julkaistu sivusto: {missing} puuttuu",
        hint: "anna kansio, johon ”insyn build” julkaisee, tai sen täydellinen kopio")),
    CatalogueEntry(
      "IN830", .error,
      en: Words("{file} breaks off: {expected} was expected here", hint: "copy the file again, or publish again"),
      sv: Words("{file} bryter av: här väntades {expected}", hint: "kopiera filen igen eller publicera på nytt"),
      fi: Words("{file} katkeaa: tässä piti olla {expected}", hint: "kopioi tiedosto uudelleen tai julkaise uudelleen")),
    CatalogueEntry(
      "IN831", .error,
      en: Words(
        "the ballots of {file} are not those of {other}", hint: "one of the files has been changed; publish again"),
      sv: Words("röstsedlarna i {file} är inte de i {other}", hint: "en av filerna har ändrats; publicera på nytt"),
      fi: Words(
        "tiedoston {file} äänestysliput eivät ole samat kuin tiedostossa {other}",
        hint: "jompaakumpaa tiedostoa on muutettu; julkaise uudelleen")),
  ]
}
