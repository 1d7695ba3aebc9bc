extension Catalogue {
  /// IN300-IN353: rules over the whole portal; here those of rounds, their stages, pools and proposals.
  static let roundWords: [CatalogueEntry] = stageEntries + poolEntries

  private static let stageEntries = [
    CatalogueEntry(
      "IN310", .error,
      en: Words("there is no round '{round}'", hint: "write the name of a folder in content/rounds"),
      sv: Words("det finns ingen omgång ”{round}”", hint: "skriv namnet på en mapp i content/rounds"),
      fi: Words("kierrosta ”{round}” ei ole", hint: "kirjoita jonkin kansion content/rounds alikansion nimi")),
    CatalogueEntry(
      "IN311", .error,
      en: Words(
        "the stage '{stage}' stands twice", hint: "join the two, or correct the id of one",
        notes: ["first": "it stands here first"]),
      sv: Words(
        "skedet ”{stage}” står två gånger", hint: "slå ihop de två, eller rätta id för det ena",
        notes: ["first": "här står det först"]),
      fi: Words(
        "vaihe ”{stage}” esiintyy kahdesti", hint: "yhdistä ne, tai korjaa toisen tunnus",
        notes: ["first": "se esiintyy ensin tässä"])),
    CatalogueEntry(
      "IN312", .error,
      en: Words(
        "the stage '{stage}' begins {day}, before the stage '{before}', which begins {beforeDay}",
        hint:
          "correct one of the days; the order is idea, cocreation, review, vote, decision, implementation, evaluation",
        notes: ["before": "the earlier stage stands here"]),
      sv: Words(
        "skedet ”{stage}” börjar {day}, före skedet ”{before}”, som börjar {beforeDay}",
        hint:
          "rätta någon av dagarna; ordningen är idea, cocreation, review, vote, decision, implementation, evaluation",
        notes: ["before": "här står det tidigare skedet"]),
      fi: Words(
        "vaihe ”{stage}” alkaa {day}, ennen vaihetta ”{before}”, joka alkaa {beforeDay}",
        hint:
          "korjaa jompikumpi päivä; järjestys on idea, cocreation, review, vote, decision, implementation, evaluation",
        notes: ["before": "aiempi vaihe on tässä"])),
    CatalogueEntry(
      "IN313", .error,
      en: Words(
        "the mandate was decided {day}, after the vote began {vote}",
        hint: "correct the day; what the vote means is decided before it begins",
        notes: ["vote": "the vote stands here"]),
      sv: Words(
        "mandatet beslutades {day}, efter att omröstningen började {vote}",
        hint: "rätta dagen; vad omröstningen betyder beslutas innan den börjar",
        notes: ["vote": "här står omröstningen"]),
      fi: Words(
        "toimivallasta päätettiin {day}, vaikka äänestys alkoi jo {vote}",
        hint: "korjaa päivä; äänestyksen merkityksestä päätetään ennen sen alkua", notes: ["vote": "äänestys on tässä"])
    ),
    CatalogueEntry(
      "IN327", .error,
      en: Words(
        "figures would be shown from {publish}, and people vote until {last}",
        hint: "publish after the last day of the vote", notes: ["vote": "the vote stands here"]),
      sv: Words(
        "siffror skulle visas från {publish}, och omröstningen pågår till {last}",
        hint: "publicera efter omröstningens sista dag", notes: ["vote": "här står omröstningen"]),
      fi: Words(
        "luvut näkyisivät {publish} alkaen, ja äänestys jatkuu {last} asti",
        hint: "julkaise äänestyksen viimeisen päivän jälkeen", notes: ["vote": "äänestys on tässä"])),
    CatalogueEntry(
      "IN328", .error,
      en: Words("votes are counted, but the round has no stage 'vote'", hint: "add a stage {id: vote, from: …, to: …}"),
      sv: Words(
        "röster räknas, men omgången har inget skede ”vote”", hint: "lägg till ett skede {id: vote, from: …, to: …}"),
      fi: Words(
        "äänet lasketaan, mutta kierroksella ei ole vaihetta ”vote”", hint: "lisää vaihe {id: vote, from: …, to: …}")),
    CatalogueEntry(
      "IN329", .error,
      en: Words(
        "the decision on '{pool}' is from {day}, and people vote until {last}", hint: "correct one of the days",
        notes: ["vote": "the vote stands here"]),
      sv: Words(
        "beslutet om ”{pool}” är från {day}, och omröstningen pågår till {last}", hint: "rätta någon av dagarna",
        notes: ["vote": "här står omröstningen"]),
      fi: Words(
        "päätös potista ”{pool}” on tehty {day}, ja äänestys jatkuu {last} asti", hint: "korjaa jompikumpi päivä",
        notes: ["vote": "äänestys on tässä"])),
    CatalogueEntry(
      "IN330", .warning,
      en: Words(
        "the stage '{stage}' ended {last}, and no update told of it within {days} days",
        hint: "add one under 'updates': what came in, and what happens now"),
      sv: Words(
        "skedet ”{stage}” slutade {last}, och ingen uppdatering berättade om det inom {days} dagar",
        hint: "lägg till en under 'updates': vad som kom in, och vad som händer nu"),
      fi: Words(
        "vaihe ”{stage}” päättyi {last}, eikä mikään päivitys kertonut siitä {days} päivän kuluessa",
        hint: "lisää päivitys kohtaan 'updates': mitä saatiin ja mitä seuraavaksi tapahtuu")),
  ]

  private static let poolEntries = [
    CatalogueEntry(
      "IN314", .error,
      en: Words(
        "the pool '{pool}' stands twice", hint: "give one of them another id", notes: ["first": "it stands here first"]),
      sv: Words(
        "potten ”{pool}” står två gånger", hint: "ge den ena ett annat id", notes: ["first": "här står den först"]),
      fi: Words(
        "potti ”{pool}” esiintyy kahdesti", hint: "anna toiselle eri tunnus",
        notes: ["first": "se esiintyy ensin tässä"])),
    CatalogueEntry(
      "IN315", .error,
      en: Words("the pool '{pool}' has no money or no area", hint: "write its 'amount' and its 'areas'"),
      sv: Words("potten ”{pool}” har inga pengar eller inget område", hint: "skriv dess 'amount' och 'areas'"),
      fi: Words("potilla ”{pool}” ei ole rahaa tai aluetta", hint: "kirjoita sen 'amount' ja 'areas'")),
    CatalogueEntry(
      "IN316", .error,
      en: Words("the round has no pool '{pool}'", hint: "write one of: {known}"),
      sv: Words("omgången har ingen pott ”{pool}”", hint: "skriv någon av: {known}"),
      fi: Words("kierroksella ei ole pottia ”{pool}”", hint: "kirjoita jokin näistä: {known}")),
    CatalogueEntry(
      "IN317", .error,
      en: Words(
        "the area '{area}' belongs to no pool, so nobody can vote for the proposal",
        hint: "add the area to a pool in round.yaml, or correct it here"),
      sv: Words(
        "området ”{area}” hör inte till någon pott, så ingen kan rösta på förslaget",
        hint: "lägg till området i en pott i round.yaml, eller rätta det här"),
      fi: Words(
        "alue ”{area}” ei kuulu mihinkään pottiin, joten ehdotusta ei voi äänestää",
        hint: "lisää alue johonkin pottiin tiedostossa round.yaml, tai korjaa se tässä")),
    CatalogueEntry(
      "IN318", .error,
      en: Words("the area '{area}' belongs to several pools: {pools}", hint: "write 'pool: …' in the proposal"),
      sv: Words("området ”{area}” hör till flera potter: {pools}", hint: "skriv 'pool: …' i förslaget"),
      fi: Words("alue ”{area}” kuuluu useaan pottiin: {pools}", hint: "kirjoita ehdotukseen 'pool: …'")),
    CatalogueEntry(
      "IN319", .error,
      en: Words(
        "the area '{area}' does not belong to the pool '{pool}'", hint: "correct one of the two",
        notes: ["area": "the area stands here"]),
      sv: Words(
        "området ”{area}” hör inte till potten ”{pool}”", hint: "rätta det ena av de två",
        notes: ["area": "här står området"]),
      fi: Words("alue ”{area}” ei kuulu pottiin ”{pool}”", hint: "korjaa jompikumpi", notes: ["area": "alue on tässä"])),
    CatalogueEntry(
      "IN324", .error,
      en: Words(
        "a lot in the pool '{pool}' names '{proposal}', which is no proposal of the round",
        hint: "write the ids of proposals"),
      sv: Words(
        "en lottning i potten ”{pool}” nämner ”{proposal}”, som inte är ett förslag i omgången",
        hint: "skriv förslagens id"),
      fi: Words(
        "potin ”{pool}” arvonnassa on ”{proposal}”, joka ei ole kierroksen ehdotus",
        hint: "kirjoita ehdotusten tunnukset")),
    CatalogueEntry(
      "IN325", .error,
      en: Words(
        "a proposal in the pool '{pool}' needs {votes} votes, and only {people} people may vote",
        hint: "correct 'min_votes' or 'people'"),
      sv: Words(
        "ett förslag i potten ”{pool}” behöver {votes} röster, och bara {people} personer får rösta",
        hint: "rätta 'min_votes' eller 'people'"),
      fi: Words(
        "potin ”{pool}” ehdotus tarvitsee {votes} ääntä, mutta vain {people} henkilöä saa äänestää",
        hint: "korjaa 'min_votes' tai 'people'")),
    CatalogueEntry(
      "IN326", .error,
      en: Words(
        "a ballot in the pool '{pool}' must hold {choices} choices, and there are {proposals} proposals",
        hint: "lower 'min_choices'"),
      sv: Words(
        "en röstsedel i potten ”{pool}” måste ha {choices} val, och det finns {proposals} förslag",
        hint: "sänk 'min_choices'"),
      fi: Words(
        "potin ”{pool}” äänestyslipussa on oltava {choices} valintaa, mutta ehdotuksia on {proposals}",
        hint: "pienennä arvoa 'min_choices'")),
  ]
}
