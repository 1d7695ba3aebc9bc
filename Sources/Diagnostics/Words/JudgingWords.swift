extension Catalogue {
  /// IN807-IN814: what a run is told to write, to accept, to be strict about and to refuse.
  static let judgingWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN807", .error,
      en: Words(
        "{path} could not be written: {reason}",
        hint: "name a file in a folder that exists and that you may write in"),
      sv: Words(
        "{path} gick inte att skriva: {reason}",
        hint: "ange en fil i en mapp som finns och som du får skriva i"),
      fi: Words(
        "tiedostoa {path} ei voitu kirjoittaa: {reason}",
        hint: "anna tiedosto kansiossa, joka on olemassa ja johon saat kirjoittaa")),
    CatalogueEntry(
      "IN808", .error,
      en: Words(
        "the report {path} would lie in the published folder or among the content",
        hint: "put it somewhere else: it holds times, and no two runs write the same"),
      sv: Words(
        "rapporten {path} skulle hamna i den publicerade mappen eller bland innehållet",
        hint: "lägg den någon annanstans: den innehåller tider och blir aldrig likadan två gånger"),
      fi: Words(
        "raportti {path} olisi julkaistussa kansiossa tai sisällön seassa",
        hint: "tallenna se muualle: siinä on kestoja, eikä se ole kahdesti samanlainen")),
    CatalogueEntry(
      "IN809", .error,
      en: Words(
        "this line of the list of known problems cannot be read",
        hint: "let 'insyn check --write-baseline' write the list anew, or take the line away"),
      sv: Words(
        "raden i listan över kända problem går inte att läsa",
        hint: "låt 'insyn check --write-baseline' skriva listan på nytt, eller ta bort raden"),
      fi: Words(
        "tunnettujen ongelmien luettelon riviä ei voi lukea",
        hint: "kirjoita luettelo uudelleen komennolla 'insyn check --write-baseline' tai poista rivi")),
    CatalogueEntry(
      "IN810", .error,
      en: Words(
        "{code} is an error, and errors cannot be accepted as known",
        hint: "mend the problem and take this line away"),
      sv: Words(
        "{code} är ett fel, och fel kan inte godtas som kända",
        hint: "rätta problemet och ta bort raden"),
      fi: Words(
        "{code} on virhe, eikä virheitä voi hyväksyä tunnettuina",
        hint: "korjaa ongelma ja poista tämä rivi")),
    CatalogueEntry(
      "IN811", .warning,
      en: Words(
        "{code} in {path} is accepted as known, but is no longer there",
        hint: "take this line away, or let 'insyn check --write-baseline' write the list anew"),
      sv: Words(
        "{code} i {path} är godtaget som känt men finns inte längre",
        hint: "ta bort raden, eller låt 'insyn check --write-baseline' skriva listan på nytt"),
      fi: Words(
        "{code} tiedostossa {path} on hyväksytty tunnettuna, mutta sitä ei enää ole",
        hint: "poista rivi tai kirjoita luettelo uudelleen komennolla 'insyn check --write-baseline'")),
    CatalogueEntry(
      "IN812", .error,
      en: Words(
        "the published results of round '{round}' would change",
        hint: "see what with 'insyn diff'; if the new count is right, publish it with --allow-changed-results"),
      sv: Words(
        "de publicerade resultaten för omgången ”{round}” skulle ändras",
        hint: "se hur med 'insyn diff'; är den nya räkningen rätt, publicera den med --allow-changed-results"),
      fi: Words(
        "kierroksen ”{round}” julkaistut tulokset muuttuisivat",
        hint:
          "katso muutokset komennolla 'insyn diff'; jos uusi laskenta on oikein, julkaise se valinnalla --allow-changed-results"
      )),
    CatalogueEntry(
      "IN813", .error,
      en: Words(
        "published pages would disappear and lead nowhere ({count}): {pages}",
        hint:
          "write the old address under 'redirect_from' in the file that took the page's place, or publish with --allow-lost-pages"
      ),
      sv: Words(
        "publicerade sidor skulle försvinna utan hänvisning ({count}): {pages}",
        hint:
          "skriv den gamla adressen under ”redirect_from” i filen som har ersatt sidan, eller publicera med --allow-lost-pages"
      ),
      fi: Words(
        "julkaistuja sivuja katoaisi ilman uudelleenohjausta ({count}): {pages}",
        hint:
          "kirjoita vanha osoite kohtaan ”redirect_from” siihen tiedostoon, joka korvaa sivun, tai julkaise valinnalla --allow-lost-pages"
      )),
    CatalogueEntry(
      "IN814", .error,
      en: Words(
        "the published results of round '{round}' would disappear",
        hint: "see that its vote exports and the day in 'publish' are right, or publish with --allow-changed-results"),
      sv: Words(
        "de publicerade resultaten för omgången ”{round}” skulle försvinna",
        hint: "se efter att röstexporterna och dagen i ”publish” stämmer, eller publicera med --allow-changed-results"),
      fi: Words(
        "kierroksen ”{round}” julkaistut tulokset katoaisivat",
        hint: "tarkista ääniaineistot ja kohdan ”publish” päivä, tai julkaise valinnalla --allow-changed-results")),
  ]
}
