extension Catalogue {
  /// IN610-IN639: what is published as open data.
  static let openDataWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN610", .error,
      en: Words(
        "the ballots of pool '{pool}' would give voters away: {unique} of {ballots} ({share} %) are like no other, and {most} % may be",
        hint: "set 'ballots: none' under 'open_data' in the round's file; the sums are published all the same"),
      sv: Words(
        "röstsedlarna i potten ”{pool}” skulle röja väljare: {unique} av {ballots} ({share} %) är olika alla andra, och högst {most} % får vara det",
        hint: "skriv ”ballots: none” under ”open_data” i omgångens fil; summorna publiceras ändå"),
      fi: Words(
        "potin ”{pool}” äänestysliput paljastaisivat äänestäjiä: {unique}/{ballots} ({share} %) poikkeaa kaikista muista, ja enintään {most} % saa poiketa",
        hint: "kirjoita kierroksen tiedoston kohtaan ”open_data” rivi ”ballots: none”; summat julkaistaan silti")),
    CatalogueEntry(
      "IN611", .error,
      en: Words(
        "pool '{pool}' has {ballots} ballots, too few to publish them one by one: at least {fewest} are needed",
        hint: "set 'ballots: none' under 'open_data' in the round's file; the sums are published all the same"),
      sv: Words(
        "potten ”{pool}” har {ballots} röstsedlar, för få för att publicera dem en och en: minst {fewest} behövs",
        hint: "skriv ”ballots: none” under ”open_data” i omgångens fil; summorna publiceras ändå"),
      fi: Words(
        "potissa ”{pool}” on {ballots} äänestyslippua, liian vähän yksittäin julkaistaviksi: niitä pitää olla vähintään {fewest}",
        hint: "kirjoita kierroksen tiedoston kohtaan ”open_data” rivi ”ballots: none”; summat julkaistaan silti")),
    CatalogueEntry(
      "IN612", .error,
      en: Words(
        "'{value}' is neither a Swedish organisation number nor a Finnish business id",
        hint: "write it as 212000-1355 (Sweden) or 0201256-6 (Finland), and check the digits"),
      sv: Words(
        "”{value}” är varken ett svenskt organisationsnummer eller ett finskt FO-nummer",
        hint: "skriv det som 212000-1355 (Sverige) eller 0201256-6 (Finland) och kontrollera siffrorna"),
      fi: Words(
        "”{value}” ei ole ruotsalainen organisaationumero eikä suomalainen Y-tunnus",
        hint: "kirjoita se muodossa 212000-1355 (Ruotsi) tai 0201256-6 (Suomi) ja tarkista numerot")),
  ]
}
