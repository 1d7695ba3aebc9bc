extension Catalogue {
  /// IN900-IN909: what the round's file says of channels, areas, times and names in vote exports.
  static let voteMappingWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN908", .warning,
      en: Words(
        "ballots whose choices cost less than the pool asks for, set aside: {count} (lines {lines})",
        hint: "see that 'min_cost' and the proposals' costs are what the voters were told"),
      sv: Words(
        "röstsedlar vars val kostar mindre än potten kräver, undanlagda: {count} (rader {lines})",
        hint: "kontrollera att 'min_cost' och förslagens kostnader är de som väljarna fick veta"),
      fi: Words(
        "äänestyslippuja, joiden valinnat maksavat vähemmän kuin potti vaatii, hylätty: {count} (rivit {lines})",
        hint: "tarkista, että 'min_cost' ja ehdotusten kustannukset ovat ne, jotka äänestäjille kerrottiin")),
    CatalogueEntry(
      "IN909", .error,
      en: Words(
        "a ballot's choices may cost {most} and must cost {least}", hint: "let max_cost be at least min_cost"),
      sv: Words(
        "en röstsedels val får kosta {most} och måste kosta {least}", hint: "låt max_cost vara minst min_cost"),
      fi: Words(
        "äänestyslipun valinnat saavat maksaa {most} ja niiden pitää maksaa {least}",
        hint: "anna max_cost-arvoksi vähintään min_cost")),
    CatalogueEntry(
      "IN900", .warning,
      en: Words(
        "ballots set aside because they were given before the vote opened or after it closed: {count} (lines {lines})",
        hint: "the limits are 'window' of the export"),
      sv: Words(
        "röstsedlar undanlagda för att de gavs innan omröstningen öppnade eller efter att den stängde: {count} (rader {lines})",
        hint: "gränserna är exportens 'window'"),
      fi: Words(
        "äänestyslippuja hylätty, koska ne annettiin ennen äänestyksen alkua tai sen päätyttyä: {count} (rivit {lines})",
        hint: "rajat ovat aineiston kohdassa 'window'")),
    CatalogueEntry(
      "IN901", .warning,
      en: Words(
        "ballots set aside because their time cannot be read or compared: {count} (lines {lines})",
        hint:
          "a time looks like 2026-04-21 20:00 or 21.4.2026 20:00; where the file tells the zone (Z, UTC, +03:00), 'window' tells it too"
      ),
      sv: Words(
        "röstsedlar undanlagda för att tiden inte går att läsa eller jämföra: {count} (rader {lines})",
        hint:
          "en tid skrivs 2026-04-21 20:00 eller 21.4.2026 20:00; anger filen tidszon (Z, UTC, +03:00) så anger 'window' den också"
      ),
      fi: Words(
        "äänestyslippuja hylätty, koska aikaa ei voi lukea tai verrata: {count} (rivit {lines})",
        hint:
          "aika on muotoa 2026-04-21 20:00 tai 21.4.2026 20:00; jos tiedosto kertoo aikavyöhykkeen (Z, UTC, +03:00), myös 'window' kertoo sen"
      )),
    CatalogueEntry(
      "IN902", .warning,
      en: Words(
        "rows set aside because their channel is not known ({values}): {count} (lines {lines})",
        hint: "say what the values mean under 'channels:' of the export; known are digital, paper, assisted"),
      sv: Words(
        "rader undanlagda för att deras kanal inte är känd ({values}): {count} (rader {lines})",
        hint: "säg vad värdena betyder under exportens 'channels:'; kända är digital, paper, assisted"),
      fi: Words(
        "rivejä hylätty, koska niiden kanavaa ei tunneta ({values}): {count} (rivit {lines})",
        hint: "kerro arvojen merkitys aineiston kohdassa 'channels:'; tunnetut ovat digital, paper, assisted")),
    CatalogueEntry(
      "IN903", .warning,
      en: Words(
        "ballots set aside because nothing tells the voter's area: {count} (lines {lines})",
        hint: "the pool has 'own_areas: yes'; say what the area column's values mean under 'areas:' of the export"),
      sv: Words(
        "röstsedlar undanlagda för att väljarens område inte framgår: {count} (rader {lines})",
        hint: "potten har 'own_areas: yes'; säg vad områdeskolumnens värden betyder under exportens 'areas:'"),
      fi: Words(
        "äänestyslippuja hylätty, koska äänestäjän alue ei selviä: {count} (rivit {lines})",
        hint: "potilla on 'own_areas: yes'; kerro aluesarakkeen arvojen merkitys aineiston kohdassa 'areas:'")),
    CatalogueEntry(
      "IN904", .warning,
      en: Words(
        "ballots set aside because the voter belongs to another area than the pool's: {count} (lines {lines})",
        hint: "the pool has 'own_areas: yes': only voters of its areas vote in it"),
      sv: Words(
        "röstsedlar undanlagda för att väljaren hör till ett annat område än pottens: {count} (rader {lines})",
        hint: "potten har 'own_areas: yes': bara väljare i dess områden röstar i den"),
      fi: Words(
        "äänestyslippuja hylätty, koska äänestäjä kuuluu muulle kuin potin alueelle: {count} (rivit {lines})",
        hint: "potilla on 'own_areas: yes': siinä äänestävät vain sen alueiden äänestäjät")),
    CatalogueEntry(
      "IN905", .error,
      en: Words(
        "the round has no proposal '{proposal}'", hint: "under 'proposals' stand ids: the names of their files"),
      sv: Words("omgången har inget förslag ”{proposal}”", hint: "under 'proposals' står id:n: filernas namn"),
      fi: Words(
        "kierroksella ei ole ehdotusta ”{proposal}”", hint: "kohdassa 'proposals' on tunnuksia: tiedostojen nimiä")),
    CatalogueEntry(
      "IN906", .error,
      en: Words(
        "'window' and the column 'time' belong together, and one of them is missing",
        hint: "write both, 'window' with 'from' and 'to', or take both away"),
      sv: Words(
        "'window' och kolumnen 'time' hör ihop, och det ena saknas",
        hint: "skriv båda, 'window' med 'from' och 'to', eller ta bort båda"),
      fi: Words(
        "'window' ja sarake 'time' kuuluvat yhteen, ja toinen puuttuu",
        hint: "kirjoita molemmat, 'window' ja siihen 'from' ja 'to', tai poista molemmat")),
    CatalogueEntry(
      "IN907", .error,
      en: Words(
        "'{value}' is not a moment that fits '{key}'",
        hint: "write 2026-04-21 or \"2026-04-21 20:00\"; 'to' comes after 'from'"),
      sv: Words(
        "”{value}” är inte en tidpunkt som passar för '{key}'",
        hint: "skriv 2026-04-21 eller \"2026-04-21 20:00\"; 'to' kommer efter 'from'"),
      fi: Words(
        "”{value}” ei ole ajankohta, joka sopii kohtaan '{key}'",
        hint: "kirjoita 2026-04-21 tai \"2026-04-21 20:00\"; 'to' on myöhemmin kuin 'from'")),
    CatalogueEntry(
      "IN912", .warning,
      en: Words(
        "{ballots} ballots were counted in '{pool}', and {people} people could vote",
        hint: "correct 'people', or see whether the export holds more than this vote",
        notes: ["export": "the ballots are read here"]),
      sv: Words(
        "{ballots} röstsedlar räknades i ”{pool}”, men {people} personer kunde rösta",
        hint: "rätta 'people', eller se efter om exporten rymmer mer än den här omröstningen",
        notes: ["export": "här läses röstsedlarna"]),
      fi: Words(
        "potissa ”{pool}” laskettiin {ballots} äänestyslippua, mutta äänestää sai {people} ihmistä",
        hint: "korjaa 'people' tai tarkista, onko tiedostossa muitakin kuin tämän äänestyksen lippuja",
        notes: ["export": "liput luetaan tästä"])),
  ]
}
