extension Catalogue {
  /// IN930-IN933: what `insyn group` tells.
  static let groupWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN930", .error,
      en: Words(
        "the ballots of pool '{pool}' were not written: {unique} of {ballots} are like no other, or there are too few, so the file may be personal data",
        hint:
          "leave out areas or channels (--without-areas, --without-channels), or add --allow-rare when the file stays within the house"
      ),
      sv: Words(
        "röstsedlarna i potten ”{pool}” skrevs inte: {unique} av {ballots} är inte lika någon annan, eller så är de för få, och filen kan vara personuppgifter",
        hint:
          "utelämna områden eller kanaler (--without-areas, --without-channels), eller lägg till --allow-rare om filen stannar i huset"
      ),
      fi: Words(
        "potin ”{pool}” äänestyslippuja ei kirjoitettu: {unique}/{ballots} ei ole samanlainen kuin mikään muu, tai lippuja on liian vähän, joten tiedosto voi olla henkilötietoa",
        hint:
          "jätä pois alueet tai kanavat (--without-areas, --without-channels), tai lisää --allow-rare, jos tiedosto jää talon sisälle"
      )),
    CatalogueEntry(
      "IN931", .warning,
      en: Words(
        "the file may be personal data: of {ballots} ballots in pool '{pool}' {unique} are like no other, or there are few",
        hint: "do not publish it; remove it when it is no longer needed"),
      sv: Words(
        "filen kan vara personuppgifter: av {ballots} röstsedlar i potten ”{pool}” är {unique} inte lika någon annan, eller så är de få",
        hint: "publicera den inte; ta bort den när den inte behövs längre"),
      fi: Words(
        "tiedosto voi olla henkilötietoa: potin ”{pool}” {ballots} äänestyslipusta {unique} ei ole samanlainen kuin mikään muu, tai lippuja on vähän",
        hint: "älä julkaise sitä; poista se, kun sitä ei enää tarvita")),
    CatalogueEntry(
      "IN932", .error,
      en: Words(
        "the id '{id}' is empty or holds a space, which stands between choices in a table of groups",
        hint: "give the proposal an id without spaces"),
      sv: Words(
        "id:t ”{id}” är tomt eller innehåller ett mellanslag, som i en tabell med grupper står mellan valen",
        hint: "ge förslaget ett id utan mellanslag"),
      fi: Words(
        "tunnus ”{id}” on tyhjä tai siinä on välilyönti, joka ryhmien taulukossa erottaa valinnat",
        hint: "anna ehdotukselle tunnus, jossa ei ole välilyöntiä")),
    CatalogueEntry(
      "IN933", .warning,
      en: Words(
        "{ballots} ballots of pool '{pool}' are known as sums only and are not in the table",
        hint: "keep their export of shape 'totals' beside the table"),
      sv: Words(
        "{ballots} röstsedlar i potten ”{pool}” är kända bara som summor och finns inte i tabellen",
        hint: "behåll deras export med formen 'totals' bredvid tabellen"),
      fi: Words(
        "potin ”{pool}” äänestyslipuista {ballots} tunnetaan vain summina, eivätkä ne ole taulukossa",
        hint: "säilytä niiden aineisto, jonka muoto on 'totals', taulukon rinnalla")),
  ]
}
