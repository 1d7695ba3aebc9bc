extension Catalogue {
  /// IN390-IN399, IN530-IN533, IN555 and IN556: how a round is run.
  static let processWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN390", .error,
      en: Words(
        "the vote binds, but the level of participation is '{level}'",
        hint: "write 'participation_level: codecision', or 'mandate: advisory'"),
      sv: Words(
        "omröstningen är bindande, men graden av delaktighet är ”{level}”",
        hint: "skriv 'participation_level: codecision' eller 'mandate: advisory'"),
      fi: Words(
        "äänestys on sitova, mutta osallisuuden taso on ”{level}”",
        hint: "kirjoita 'participation_level: codecision' tai 'mandate: advisory'")),
    CatalogueEntry(
      "IN391", .warning,
      en: Words(
        "the round is made known through digital channels only",
        hint: "add a channel that reaches those who are not online, such as press, letter, poster or meeting"),
      sv: Words(
        "omgången görs känd bara genom digitala kanaler",
        hint: "lägg till en kanal som når dem som inte är på nätet, till exempel press, letter, poster eller meeting"),
      fi: Words(
        "kierroksesta tiedotetaan vain digitaalisissa kanavissa",
        hint:
          "lisää kanava, joka tavoittaa myös verkon ulkopuolella olevat, esimerkiksi press, letter, poster tai meeting"
      )),
    CatalogueEntry(
      "IN392", .warning,
      en: Words(
        "the round '{round}' has no way to vote on paper and no place to get help",
        hint: "add 'places:', or the votes that were given on paper or with help"),
      sv: Words(
        "i omgången ”{round}” går det inte att rösta på papper, och det finns ingen plats där man får hjälp",
        hint: "lägg till 'places:' eller de röster som gavs på papper eller med hjälp"),
      fi: Words(
        "kierroksella ”{round}” ei voi äänestää paperilla eikä saada apua missään paikassa",
        hint: "lisää 'places:' tai paperilla tai avustettuna annetut äänet")),
    CatalogueEntry(
      "IN393", .error,
      en: Words(
        "the round was decided on {day}, after it began on {begins}", hint: "correct one of the two days",
        notes: ["stage": "it begins here"]),
      sv: Words(
        "omgången beslutades {day}, efter att den började {begins}", hint: "rätta en av dagarna",
        notes: ["stage": "här börjar den"]),
      fi: Words(
        "kierroksesta päätettiin {day}, vaikka se alkoi jo {begins}", hint: "korjaa toinen päivistä",
        notes: ["stage": "se alkaa tässä"])),
    CatalogueEntry(
      "IN394", .error,
      en: Words(
        "the next decision is on {day}, but the vote closes on {closes}",
        hint: "name a decision that the outcome can still affect", notes: ["vote": "the vote stands here"]),
      sv: Words(
        "nästa beslut fattas {day}, men omröstningen stänger {closes}",
        hint: "ange ett beslut som utfallet hinner påverka", notes: ["vote": "här står omröstningen"]),
      fi: Words(
        "seuraava päätös tehdään {day}, mutta äänestys päättyy {closes}",
        hint: "nimeä päätös, johon tulos ehtii vaikuttaa", notes: ["vote": "äänestys on tässä"])),
    CatalogueEntry(
      "IN395", .error,
      en: Words(
        "the report to the board is dated {day}, before there is an evaluation",
        hint: "write the evaluation with its date, or correct the day of the report"),
      sv: Words(
        "rapporten till nämnden är daterad {day}, innan det finns en utvärdering",
        hint: "skriv in utvärderingen med dess datum, eller rätta rapportens dag"),
      fi: Words(
        "raportti toimielimelle on päivätty {day}, ennen kuin arviointi on tehty",
        hint: "lisää arviointi ja sen päivä, tai korjaa raportin päivä")),
    CatalogueEntry(
      "IN396", .warning,
      en: Words(
        "the evaluation was due on {due} and is not published",
        hint: "write 'date' and 'text' of the evaluation, or tell when it will come with a new 'due'"),
      sv: Words(
        "utvärderingen skulle ha kommit {due} och är inte publicerad",
        hint: "skriv utvärderingens 'date' och 'text', eller ange en ny dag i 'due'"),
      fi: Words(
        "arvioinnin piti valmistua {due}, eikä sitä ole julkaistu",
        hint: "kirjoita arvioinnin 'date' ja 'text', tai anna uusi päivä kohtaan 'due'")),
    CatalogueEntry(
      "IN397", .warning,
      en: Words(
        "the round has '{has}' but not '{lacks}'", hint: "tell both what is settled and what residents can change"),
      sv: Words(
        "omgången har '{has}' men inte '{lacks}'",
        hint: "berätta både vad som redan är bestämt och vad invånarna kan påverka"),
      fi: Words(
        "kierroksella on '{has}' mutta ei kohtaa '{lacks}'",
        hint: "kerro sekä mikä on jo päätetty että mihin asukkaat voivat vaikuttaa")),
    CatalogueEntry(
      "IN398", .error,
      en: Words(
        "the round's money, {amount}, is not the given part of {base}",
        hint: "correct 'percent' or 'of'; a share is right within the rounding in which it is written"),
      sv: Words(
        "omgångens pengar, {amount}, är inte den angivna delen av {base}",
        hint: "rätta 'percent' eller 'of'; en andel stämmer inom den avrundning den är skriven med"),
      fi: Words(
        "kierroksen rahat, {amount}, eivät ole ilmoitettu osuus summasta {base}",
        hint: "korjaa 'percent' tai 'of'; osuuden on pidettävä kirjoitetulla tarkkuudella")),
    CatalogueEntry(
      "IN399", .warning,
      en: Words(
        "{count} proposals have had no answer more than {days} days after the result, the first is '{first}'",
        hint: "add 'answer' to the proposals, or the decision about their pool to the round",
        notes: ["first": "the first of them"]),
      sv: Words(
        "{count} förslag har inte fått svar mer än {days} dagar efter resultatet, det första är ”{first}”",
        hint: "lägg till 'answer' i förslagen, eller beslutet om deras pott i omgången",
        notes: ["first": "det första av dem"]),
      fi: Words(
        "{count} ehdotusta on vailla vastausta yli {days} päivää tuloksen jälkeen, ensimmäinen on ”{first}”",
        hint: "lisää ehdotuksiin 'answer' tai kierrokseen niiden pottia koskeva päätös",
        notes: ["first": "niistä ensimmäinen"])),
    CatalogueEntry(
      "IN530", .error,
      en: Words(
        "the claim rests on nothing", hint: "add 'indicator' with the id of an indicator, or 'source' with its words"),
      sv: Words(
        "påståendet vilar inte på något", hint: "lägg till 'indicator' med en indikators id eller 'source' med en källa"
      ),
      fi: Words(
        "väitteellä ei ole perustetta", hint: "lisää 'indicator' ja mittarin tunnus tai 'source' ja lähde")),
    CatalogueEntry(
      "IN531", .warning,
      en: Words(
        "'{text}' names a mailbox where an office or role should stand",
        hint: "write the unit or role; the portal's contact stands on every page"),
      sv: Words(
        "”{text}” anger en e-postadress där en enhet eller roll ska stå",
        hint: "skriv enheten eller rollen; portalens kontakt står på varje sida"),
      fi: Words(
        "”{text}” sisältää sähköpostiosoitteen, vaikka tähän kuuluu yksikkö tai tehtävä",
        hint: "kirjoita yksikkö tai tehtävä; portaalin yhteystiedot ovat joka sivulla")),
    CatalogueEntry(
      "IN532", .error,
      en: Words(
        "the event ends before it begins", hint: "correct 'start' or 'end'", notes: ["start": "it begins here"]),
      sv: Words(
        "evenemanget slutar innan det börjar", hint: "rätta 'start' eller 'end'", notes: ["start": "här börjar det"]),
      fi: Words(
        "tilaisuus päättyy ennen alkuaan", hint: "korjaa 'start' tai 'end'", notes: ["start": "se alkaa tässä"])),
    CatalogueEntry(
      "IN533", .error,
      en: Words("'{value}' is no time of day", hint: "write hours and minutes, such as 18:00"),
      sv: Words("”{value}” är inget klockslag", hint: "skriv timmar och minuter, till exempel 18:00"),
      fi: Words("”{value}” ei ole kellonaika", hint: "kirjoita tunnit ja minuutit, esimerkiksi 18:00")),
    CatalogueEntry(
      "IN554", .warning,
      en: Words(
        "'{proposal}' got money and has no project with a timetable {days} days after the result",
        hint: "add the project's file with 'plan: {start: …, end: …}'"),
      sv: Words(
        "”{proposal}” fick pengar men har inget projekt med tidplan {days} dagar efter resultatet",
        hint: "lägg till projektets fil med 'plan: {start: …, end: …}'"),
      fi: Words(
        "”{proposal}” sai rahoituksen, mutta sillä ei ole aikataulutettua hanketta {days} päivää tuloksen jälkeen",
        hint: "lisää hankkeen tiedosto ja siihen 'plan: {start: …, end: …}'")),
    CatalogueEntry(
      "IN555", .error,
      en: Words(
        "the project '{project}' is '{status}' before the decision that makes its money final",
        hint: "add the 'reference' of the decision, or correct the project's status",
        notes: ["decision": "the decision stands here"]),
      sv: Words(
        "projektet ”{project}” är ”{status}” före beslutet som gör pengarna klara",
        hint: "lägg till beslutets 'reference', eller rätta projektets status",
        notes: ["decision": "beslutet står här"]),
      fi: Words(
        "hankkeen ”{project}” tila on ”{status}” ennen rahoituksen vahvistavaa päätöstä",
        hint: "lisää päätöksen 'reference' tai korjaa hankkeen tila", notes: ["decision": "päätös on tässä"])),
    CatalogueEntry(
      "IN556", .error,
      en: Words("there is no indicator '{indicator}'", hint: "write the id of an indicator of one of the goals"),
      sv: Words("det finns ingen indikator ”{indicator}”", hint: "skriv id:t för en indikator hos något av målen"),
      fi: Words("mittaria ”{indicator}” ei ole", hint: "kirjoita jonkin tavoitteen mittarin tunnus")),
  ]
}
