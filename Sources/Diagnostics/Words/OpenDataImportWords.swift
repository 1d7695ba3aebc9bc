extension Catalogue {
  /// IN815-IN819: a portal brought back from its open data.
  static let openDataImportWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN815", .error,
      en: Words(
        "there is no open data of a portal here: {file} is missing",
        hint:
          "name the folder 'data' of a published site, or the site's own folder; a site of an older program lacks the file, and then the tables of one round at a time can be imported"
      ),
      sv: Words(
        "här finns inga öppna data från en portal: {file} saknas",
        hint:
          "ange mappen data i en publicerad webbplats, eller webbplatsens egen mapp; en webbplats från ett äldre program saknar filen, och då går det att importera en omgångs tabeller i taget"
      ),
      fi: Words(
        "tässä ei ole portaalin avointa dataa: {file} puuttuu",
        hint:
          "anna julkaistun sivuston data-kansio tai sivuston oma kansio; vanhemman ohjelman sivustosta tiedosto puuttuu, ja silloin voi tuoda yhden kierroksen taulukot kerrallaan"
      )),
    CatalogueEntry(
      "IN816", .warning,
      en: Words(
        "the picture {file} is not beside the open data",
        hint: "fetch {address}, put it at {file} and import again"),
      sv: Words(
        "bilden {file} finns inte intill de öppna data",
        hint: "hämta {address}, lägg den som {file} och importera en gång till"),
      fi: Words(
        "kuvaa {file} ei ole avoimen datan vieressä",
        hint: "hae {address}, tallenna se nimellä {file} ja tuo aineisto uudelleen")),
    CatalogueEntry(
      "IN817", .warning,
      en: Words(
        "round '{round}' comes without its votes: pool '{pool}' cannot be counted again from what is published",
        hint: "put the round's vote exports in its folder 'votes' and name them in round.yaml, if you have them"),
      sv: Words(
        "omgången ”{round}” kommer utan sina röster: potten ”{pool}” går inte att räkna om från det som är publicerat",
        hint: "lägg omgångens röstexporter i dess mapp votes och ange dem i round.yaml, om ni har dem"),
      fi: Words(
        "kierros ”{round}” tulee ilman ääniään: pottia ”{pool}” ei voi laskea uudelleen julkaistusta",
        hint:
          "lisää kierroksen ääniaineistot sen kansioon votes ja ilmoita ne tiedostossa round.yaml, jos ne ovat teillä")
    ),
    CatalogueEntry(
      "IN818", .warning,
      en: Words(
        "portal.yaml does not come from an import, and is left as it is",
        hint: "import into an empty folder to get the published portal as it was"),
      sv: Words(
        "portal.yaml kommer inte från en import och lämnas som den är",
        hint: "importera till en tom mapp för att få den publicerade portalen som den var"),
      fi: Words(
        "portal.yaml ei ole peräisin tuonnista, joten se jätetään ennalleen",
        hint: "tuo tyhjään kansioon, niin saat julkaistun portaalin sellaisena kuin se oli")),
    CatalogueEntry(
      "IN819", .error,
      en: Words(
        "the open data names a file that a portal does not have: {path}",
        hint: "content.json has been changed or comes from a newer program: fetch it again, or use the newest insyn"),
      sv: Words(
        "de öppna data nämner en fil som inte hör hemma i en portal: {path}",
        hint:
          "content.json har ändrats eller kommer från ett nyare program: hämta filen på nytt eller använd den nyaste versionen av insyn"
      ),
      fi: Words(
        "avoin data nimeää tiedoston, joka ei kuulu portaaliin: {path}",
        hint:
          "tiedostoa content.json on muutettu tai se on uudemmasta ohjelmasta: hae se uudelleen tai käytä insynin uusinta versiota"
      )),
  ]
}
