extension Catalogue {
  static let voteWords: [CatalogueEntry] =
    ballotsSetAsideWords + rowsSetAsideWords + choicesSetAsideWords + exportWords + totalsWords + pabulibWords

  private static let ballotsSetAsideWords = [
    CatalogueEntry(
      "IN230", .warning,
      en: Words(
        "ballots with more choices than the pool allows, set aside: {count} (lines {lines})",
        hint: "see that 'max_choices' is what the voters were told"),
      sv: Words(
        "röstsedlar med fler val än potten tillåter, undanlagda: {count} (rader {lines})",
        hint: "kontrollera att 'max_choices' är det som väljarna fick veta"),
      fi: Words(
        "äänestyslippuja, joissa on enemmän valintoja kuin potti sallii, hylätty: {count} (rivit {lines})",
        hint: "tarkista, että 'max_choices' on se, mitä äänestäjille kerrottiin")),
    CatalogueEntry(
      "IN231", .warning,
      en: Words(
        "ballots with fewer choices than the pool asks for, set aside: {count} (lines {lines})",
        hint: "see that 'min_choices' is what the voters were told; blank ballots are counted and not meant here"),
      sv: Words(
        "röstsedlar med färre val än potten kräver, undanlagda: {count} (rader {lines})",
        hint: "kontrollera att 'min_choices' är det som väljarna fick veta; blanka röstsedlar räknas och avses inte här"
      ),
      fi: Words(
        "äänestyslippuja, joissa on vähemmän valintoja kuin potti vaatii, hylätty: {count} (rivit {lines})",
        hint:
          "tarkista, että 'min_choices' on se, mitä äänestäjille kerrottiin; tyhjät liput lasketaan eivätkä ole tässä")),
    CatalogueEntry(
      "IN232", .warning,
      en: Words(
        "ballots whose choices cost more than the pool allows, set aside: {count} (lines {lines})",
        hint: "see that 'max_cost' and the proposals' costs are what the voters were told"),
      sv: Words(
        "röstsedlar vars val kostar mer än potten tillåter, undanlagda: {count} (rader {lines})",
        hint: "kontrollera att 'max_cost' och förslagens kostnader är de som väljarna fick veta"),
      fi: Words(
        "äänestyslippuja, joiden valinnat maksavat enemmän kuin potti sallii, hylätty: {count} (rivit {lines})",
        hint: "tarkista, että 'max_cost' ja ehdotusten kustannukset ovat ne, jotka äänestäjille kerrottiin")),
    CatalogueEntry(
      "IN233", .warning,
      en: Words(
        "ballots set aside because their voter has another ballot in the same pool: {count} (lines {lines})",
        hint: "'duplicate_voters' says which one counts"),
      sv: Words(
        "röstsedlar undanlagda för att väljaren har en annan röstsedel i samma pott: {count} (rader {lines})",
        hint: "'duplicate_voters' säger vilken som räknas"),
      fi: Words(
        "äänestyslippuja hylätty, koska äänestäjällä on toinen lippu samassa potissa: {count} (rivit {lines})",
        hint: "'duplicate_voters' kertoo, kumpi lasketaan")),
  ]

  private static let rowsSetAsideWords = [
    CatalogueEntry(
      "IN234", .warning,
      en: Words(
        "rows set aside because they have more or fewer values than the header has columns: {count} (lines {lines})",
        hint: "look at the lines in the file; a value that holds the separator must stand in quotes"),
      sv: Words(
        "rader undanlagda för att de har fler eller färre värden än rubrikraden har kolumner: {count} (rader {lines})",
        hint: "se efter på raderna i filen; ett värde med skiljetecknet i måste stå inom citattecken"),
      fi: Words(
        "rivejä hylätty, koska niissä on eri määrä arvoja kuin otsikossa sarakkeita: {count} (rivit {lines})",
        hint: "katso tiedoston rivejä; arvo, jossa on erotinmerkki, kuuluu lainausmerkkeihin")),
    CatalogueEntry(
      "IN235", .warning,
      en: Words(
        "rows without any value, set aside: {count} (lines {lines})",
        hint: "spreadsheets write such rows below the last one; blank ballots need a voter or a mark of their own"),
      sv: Words(
        "rader utan något värde, undanlagda: {count} (rader {lines})",
        hint:
          "kalkylprogram skriver sådana rader under den sista; blanka röster behöver en väljare eller ett eget märke"),
      fi: Words(
        "rivejä, joissa ei ole yhtään arvoa, hylätty: {count} (rivit {lines})",
        hint:
          "taulukkolaskenta kirjoittaa tällaisia viimeisen rivin alle; tyhjä ääni tarvitsee äänestäjän tai oman merkinnän"
      )),
    CatalogueEntry(
      "IN236", .warning,
      en: Words(
        "rows set aside because their pool is unknown ({values}): {count} (lines {lines})",
        hint: "write what the words mean under 'pools:' of the export"),
      sv: Words(
        "rader undanlagda för att deras pott är okänd ({values}): {count} (rader {lines})",
        hint: "skriv vad orden betyder under exportens 'pools:'"),
      fi: Words(
        "rivejä hylätty, koska niiden potti on tuntematon ({values}): {count} (rivit {lines})",
        hint: "kirjoita aineiston 'pools:'-kohtaan, mitä sanat tarkoittavat")),
    CatalogueEntry(
      "IN237", .warning,
      en: Words(
        "rows set aside because they name no voter: {count} (lines {lines})",
        hint: "take 'voter' out of 'columns' if the export has no voters; then nobody is checked for voting twice"),
      sv: Words(
        "rader undanlagda för att de saknar väljare: {count} (rader {lines})",
        hint: "ta bort 'voter' ur 'columns' om exporten saknar väljare; då kontrolleras inte om någon röstat två gånger"
      ),
      fi: Words(
        "rivejä hylätty, koska niissä ei ole äänestäjää: {count} (rivit {lines})",
        hint:
          "poista 'voter' kohdasta 'columns', jos aineistossa ei ole äänestäjiä; silloin kahdesti äänestämistä ei tarkisteta"
      )),
    CatalogueEntry(
      "IN238", .warning,
      en: Words(
        "rows set aside because nothing tells their pool: {count} (lines {lines})",
        hint: "they are blank or name no known proposal; write 'pool:' for the export, or 'pool' in its 'columns'"),
      sv: Words(
        "rader undanlagda för att inget säger vilken pott de hör till: {count} (rader {lines})",
        hint: "de är blanka eller nämner inget känt förslag; skriv 'pool:' för exporten, eller 'pool' i dess 'columns'"),
      fi: Words(
        "rivejä hylätty, koska mikään ei kerro niiden pottia: {count} (rivit {lines})",
        hint:
          "ne ovat tyhjiä tai niissä ei ole tunnettua ehdotusta; kirjoita aineistolle 'pool:' tai sen 'columns'-kohtaan 'pool'"
      )),
    CatalogueEntry(
      "IN239", .warning,
      en: Words(
        "rows set aside because their number cannot be read ({values}): {count} (lines {lines})",
        hint: "write a whole number in digits; ballots are at least 1"),
      sv: Words(
        "rader undanlagda för att antalet inte går att läsa ({values}): {count} (rader {lines})",
        hint: "skriv ett heltal med siffror; röstsedlar är minst 1"),
      fi: Words(
        "rivejä hylätty, koska niiden lukumäärää ei voi lukea ({values}): {count} (rivit {lines})",
        hint: "kirjoita kokonaisluku numeroin; lippuja on vähintään 1")),
  ]

  private static let choicesSetAsideWords = [
    CatalogueEntry(
      "IN240", .warning,
      en: Words(
        "choices set aside because no proposal has that id or number ({values}): {count} (lines {lines})",
        hint: "see that 'separator' is right and that the proposals have the numbers of the ballot"),
      sv: Words(
        "val undanlagda för att inget förslag har det id:t eller numret ({values}): {count} (rader {lines})",
        hint: "kontrollera att 'separator' är rätt och att förslagen har röstsedelns nummer"),
      fi: Words(
        "valintoja hylätty, koska millään ehdotuksella ei ole sitä tunnusta tai numeroa ({values}): {count} (rivit {lines})",
        hint: "tarkista, että 'separator' on oikein ja että ehdotuksilla on äänestyslipun numerot")),
    CatalogueEntry(
      "IN241", .warning,
      en: Words(
        "choices set aside because their proposal is withdrawn, merged, or not found feasible: {count} (lines {lines})",
        hint: "if it stood on the ballot, its verdict must be 'feasible'"),
      sv: Words(
        "val undanlagda för att förslaget är tillbakadraget, hopslaget eller inte bedömt som genomförbart: {count} (rader {lines})",
        hint: "om det stod på röstsedeln måste dess verdict vara 'feasible'"),
      fi: Words(
        "valintoja hylätty, koska ehdotus on peruttu, yhdistetty tai sitä ei ole todettu toteutuskelpoiseksi: {count} (rivit {lines})",
        hint: "jos se oli äänestyslipussa, sen verdict-arvon pitää olla 'feasible'")),
    CatalogueEntry(
      "IN242", .warning,
      en: Words(
        "choices set aside because their proposal belongs to another pool than the ballot: {count} (lines {lines})",
        hint: "leave 'pool' out for the export if each choice shall count in its own pool"),
      sv: Words(
        "val undanlagda för att förslaget hör till en annan pott än röstsedeln: {count} (rader {lines})",
        hint: "utelämna 'pool' för exporten om varje val ska räknas i sin egen pott"),
      fi: Words(
        "valintoja hylätty, koska ehdotus kuuluu eri pottiin kuin äänestyslippu: {count} (rivit {lines})",
        hint: "jätä aineiston 'pool' pois, jos jokainen valinta lasketaan omassa potissaan")),
    CatalogueEntry(
      "IN243", .warning,
      en: Words(
        "choices named twice on one ballot, counted once: {count} (lines {lines})",
        hint: "nothing needs to be done if one vote per ballot and proposal is what was meant"),
      sv: Words(
        "val som nämns två gånger på samma röstsedel, räknade en gång: {count} (rader {lines})",
        hint: "inget behöver göras om en röst per röstsedel och förslag är det som avsågs"),
      fi: Words(
        "valintoja, jotka ovat samassa lipussa kahdesti, laskettu kerran: {count} (rivit {lines})",
        hint: "mitään ei tarvitse tehdä, jos tarkoitus on yksi ääni lippua ja ehdotusta kohti")),
    CatalogueEntry(
      "IN244", .warning,
      en: Words(
        "marks set aside because they are neither yes nor no ({values}): {count} (lines {lines})",
        hint: "1, x, true, yes, ja, kyllä are marks; empty, 0, false, no, nej, ei are none"),
      sv: Words(
        "märken undanlagda för att de varken är ja eller nej ({values}): {count} (rader {lines})",
        hint: "1, x, true, yes, ja, kyllä är märken; tomt, 0, false, no, nej, ei är inga"),
      fi: Words(
        "merkintöjä hylätty, koska ne eivät ole kyllä eivätkä ei ({values}): {count} (rivit {lines})",
        hint: "1, x, true, yes, ja, kyllä ovat merkintöjä; tyhjä, 0, false, no, nej, ei eivät ole")),
    CatalogueEntry(
      "IN246", .warning,
      en: Words(
        "ballots set aside because they give more points than a ballot has: {count} (lines {lines})",
        hint: "the limit is 'max_points' in the pool's 'ballot'"),
      sv: Words(
        "röstsedlar undanlagda för att de ger fler poäng än en röstsedel har: {count} (rader {lines})",
        hint: "gränsen är 'max_points' i pottens 'ballot'"),
      fi: Words(
        "äänestyslippuja hylätty, koska ne antavat enemmän pisteitä kuin lipussa on: {count} (rivit {lines})",
        hint: "raja on 'max_points' potin kohdassa 'ballot'")),
    CatalogueEntry(
      "IN247", .warning,
      en: Words(
        "ballots set aside because a choice got more or fewer points than one choice may: {count} (lines {lines})",
        hint: "the limits are 'min_points_each' (0 when not given) and 'max_points_each' in the pool's 'ballot'"),
      sv: Words(
        "röstsedlar undanlagda för att ett val fick fler eller färre poäng än ett val får ha: {count} (rader {lines})",
        hint: "gränserna är 'min_points_each' (0 om den inte anges) och 'max_points_each' i pottens 'ballot'"),
      fi: Words(
        "äänestyslippuja hylätty, koska valinta sai enemmän tai vähemmän pisteitä kuin yksi valinta saa saada: {count} (rivit {lines})",
        hint: "rajat ovat 'min_points_each' (0, ellei sitä anneta) ja 'max_points_each' potin kohdassa 'ballot'")),
    CatalogueEntry(
      "IN248", .warning,
      en: Words(
        "ballots set aside because two of their choices have the same place: {count} (lines {lines})",
        hint: "each choice of a ballot has a place of its own: 1, 2, 3 ..."),
      sv: Words(
        "röstsedlar undanlagda för att två av valen har samma plats: {count} (rader {lines})",
        hint: "varje val på en röstsedel har sin egen plats: 1, 2, 3 ..."),
      fi: Words(
        "äänestyslippuja hylätty, koska kahdella valinnalla on sama sija: {count} (rivit {lines})",
        hint: "jokaisella lipun valinnalla on oma sijansa: 1, 2, 3 ...")),
    CatalogueEntry(
      "IN249", .warning,
      en: Words(
        "points or places set aside because they are not numbers, or not one for each choice ({values}): {count} (lines {lines})",
        hint: "points and places are whole numbers; in one cell they stand in the order of the choices"),
      sv: Words(
        "poäng eller platser undanlagda för att de inte är tal, eller inte ett för varje val ({values}): {count} (rader {lines})",
        hint: "poäng och platser är heltal; i en cell står de i samma ordning som valen"),
      fi: Words(
        "pisteitä tai sijoja hylätty, koska ne eivät ole lukuja tai niitä ei ole yhtä valintaa kohti ({values}): {count} (rivit {lines})",
        hint: "pisteet ja sijat ovat kokonaislukuja; samassa solussa ne ovat valintojen järjestyksessä")),
  ]

  private static let exportWords = [
    CatalogueEntry(
      "IN245", .error,
      en: Words(
        "number {name} stands for proposals of several pools, and nothing tells which pool is meant",
        hint: "write 'pool:' for the export or 'pool' in its 'columns', or give the proposals different numbers",
        notes: ["export": "the export is described here"]),
      sv: Words(
        "nummer {name} står för förslag i flera potter, och inget säger vilken pott som avses",
        hint: "skriv 'pool:' för exporten eller 'pool' i dess 'columns', eller ge förslagen olika nummer",
        notes: ["export": "exporten beskrivs här"]),
      fi: Words(
        "numero {name} tarkoittaa usean potin ehdotuksia, eikä mikään kerro, mistä potista on kyse",
        hint: "kirjoita aineistolle 'pool:' tai sen 'columns'-kohtaan 'pool', tai anna ehdotuksille eri numerot",
        notes: ["export": "aineisto kuvataan tässä"])),
    CatalogueEntry(
      "IN250", .error,
      en: Words(
        "column '{name}' is neither declared nor a proposal of the round",
        hint: "list it under 'ignore:' if it holds no votes"),
      sv: Words(
        "kolumnen ”{name}” är varken angiven eller ett förslag i omgången",
        hint: "skriv den under 'ignore:' om den inte innehåller röster"),
      fi: Words(
        "sarake ”{name}” ei ole ilmoitettu eikä kierroksen ehdotus",
        hint: "kirjoita se kohtaan 'ignore:', jos siinä ei ole ääniä")),
    CatalogueEntry(
      "IN251", .error,
      en: Words(
        "no column of the matrix is a proposal", hint: "the header must name proposals by id or number"),
      sv: Words(
        "ingen kolumn i matrisen är ett förslag", hint: "rubrikraden måste namnge förslag med id eller nummer"),
      fi: Words(
        "mikään matriisin sarake ei ole ehdotus", hint: "otsikossa pitää olla ehdotusten tunnukset tai numerot")),
    CatalogueEntry(
      "IN252", .error,
      en: Words(
        "\"{name}\" stands for both '{one}' and '{other}' in one pool",
        hint: "give each proposal of the pool a number of its own"),
      sv: Words(
        "”{name}” står för både ”{one}” och ”{other}” i samma pott", hint: "ge varje förslag i potten ett eget nummer"),
      fi: Words(
        "”{name}” tarkoittaa samassa potissa sekä ehdotusta ”{one}” että ehdotusta ”{other}”",
        hint: "anna potin jokaiselle ehdotukselle oma numero")),
    CatalogueEntry(
      "IN254", .error,
      en: Words(
        "an export of shape '{shape}' needs to know its column '{column}'",
        hint: "write '{column}:' with the column's name under 'columns:'"),
      sv: Words(
        "en export av formen '{shape}' behöver veta vilken kolumn '{column}' är",
        hint: "skriv '{column}:' med kolumnens namn under 'columns:'"),
      fi: Words(
        "aineistosta, jonka muoto on '{shape}', pitää tietää, mikä sarake on '{column}'",
        hint: "kirjoita 'columns:'-kohtaan '{column}:' ja sarakkeen nimi")),
    CatalogueEntry(
      "IN255", .error,
      en: Words("the round has no pool '{pool}'", hint: "its pools are {known}"),
      sv: Words("omgången har ingen pott ”{pool}”", hint: "dess potter är {known}"),
      fi: Words("kierroksella ei ole pottia ”{pool}”", hint: "sen potit ovat {known}")),
  ]

  private static let totalsWords = [
    CatalogueEntry(
      "IN253", .error,
      en: Words("\"{text}\" stands where a number of votes should be", hint: "write a whole number in digits"),
      sv: Words("”{text}” står där ett antal röster ska stå", hint: "skriv ett heltal med siffror"),
      fi: Words("”{text}” on kohdassa, jossa kuuluu olla äänimäärä", hint: "kirjoita kokonaisluku numeroin")),
    CatalogueEntry(
      "IN256", .warning,
      en: Words(
        "nothing tells how many ballots the totals in {file} came from, so they are missing from the turnout",
        hint: "write 'ballots:' for the export"),
      sv: Words(
        "inget säger hur många röstsedlar summorna i {file} kommer från, så de saknas i valdeltagandet",
        hint: "skriv 'ballots:' för exporten"),
      fi: Words(
        "mikään ei kerro, monestako lipusta tiedoston {file} summat tulevat, joten ne puuttuvat äänestysaktiivisuudesta",
        hint: "kirjoita aineistolle 'ballots:'")),
    CatalogueEntry(
      "IN257", .error,
      en: Words(
        "{file} has totals of several pools, so it cannot be told how its {ballots} ballots divide between them",
        hint: "make one file for each pool, with its own 'pool:' and 'ballots:'"),
      sv: Words(
        "{file} har summor för flera potter, så det går inte att veta hur dess {ballots} röstsedlar fördelar sig på dem",
        hint: "gör en fil för varje pott, med egen 'pool:' och egna 'ballots:'"),
      fi: Words(
        "tiedostossa {file} on usean potin summia, eikä voi tietää, miten sen {ballots} lippua jakautuvat niille",
        hint: "tee joka potille oma tiedosto, jolla on oma 'pool:' ja 'ballots:'")),
    CatalogueEntry(
      "IN258", .error,
      en: Words(
        "the votes of '{proposal}' add up to {votes}",
        hint: "corrections must not take away more votes than there are"),
      sv: Words(
        "rösterna på ”{proposal}” blir tillsammans {votes}",
        hint: "rättelser får inte ta bort fler röster än det finns"),
      fi: Words(
        "ehdotuksen ”{proposal}” äänet ovat yhteensä {votes}",
        hint: "korjaukset eivät saa poistaa enempää ääniä kuin on")),
    CatalogueEntry(
      "IN259", .error,
      en: Words(
        "'{proposal}' has {votes} votes from {ballots} ballots",
        hint: "one ballot gives a proposal one vote: correct the votes, or 'ballots:' of the export",
        notes: ["ballots": "the number of ballots stands here"]),
      sv: Words(
        "”{proposal}” har {votes} röster från {ballots} röstsedlar",
        hint: "en röstsedel ger ett förslag en röst: rätta rösterna, eller exportens 'ballots:'",
        notes: ["ballots": "antalet röstsedlar står här"]),
      fi: Words(
        "ehdotuksella ”{proposal}” on {votes} ääntä {ballots} lipusta",
        hint: "yksi lippu antaa ehdotukselle yhden äänen: korjaa äänet tai aineiston 'ballots:'",
        notes: ["ballots": "lippujen määrä on tässä"])),
  ]
}
