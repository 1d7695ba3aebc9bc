extension ColumnMeaning {
  /// Of tables about panels, workshops and how rounds are run.
  static let process: [String: Entry] = [
    "recommendation": .init(
      kind: .string, en: "id of the recommendation", sv: "rekommendationens id", fi: "suosituksen tunnus"),
    "panel_phase": .init(
      kind: .string, en: "phase in which the panel recommended it", sv: "skede då panelen rekommenderade det",
      fi: "vaihe, jossa raati suositti sitä"),
    "effect": .init(
      kind: .number, en: "effect on the budget: a cost is positive, a saving negative; empty: none",
      sv: "effekt på budgeten: en kostnad är positiv, en besparing negativ; tomt: ingen",
      fi: "vaikutus talousarvioon: kustannus positiivinen, säästö negatiivinen; tyhjä: ei vaikutusta"),
    "effects_so_far": .init(
      kind: .number, en: "sum of the effects up to and including this row",
      sv: "summan av effekterna till och med raden", fi: "vaikutusten summa tähän riviin asti"),
    "frame": .init(
      kind: .number, en: "what the recommendations may cost together",
      sv: "vad rekommendationerna får kosta tillsammans",
      fi: "mitä suositukset saavat maksaa yhteensä"),
    "published": .init(kind: .date, en: "day of publication", sv: "publiceringsdag", fi: "julkaisupäivä"),
    "answer": .init(
      kind: .string, en: "the municipality's answer: accepted, partly, rejected, investigated; empty: none yet",
      sv:
        "kommunens svar: accepted (genomförs), partly (delvis), rejected (genomförs inte), investigated (utreds); tomt: inget än",
      fi:
        "kunnan vastaus: accepted (toteutetaan), partly (osittain), rejected (ei toteuteta), investigated (selvitetään); tyhjä: ei vielä"
    ),
    "answered": .init(kind: .date, en: "day of the answer", sv: "dag för svaret", fi: "vastauksen päivä"),
    "answered_by": .init(kind: .string, en: "who answered", sv: "vem som svarade", fi: "kuka vastasi"),
    "withdrawn": .init(
      kind: .date, en: "day on which it was taken back; empty: it stands",
      sv: "dag då den drogs tillbaka; tomt: den står kvar", fi: "päivä, jona se peruttiin; tyhjä: se on voimassa"),
    "withdrawn_reason": .init(
      kind: .string, en: "why it was taken back", sv: "varför den drogs tillbaka", fi: "miksi se peruttiin"),
    "purpose": .init(
      kind: .string, en: "what the round shall give", sv: "vad omgången ska ge", fi: "mitä kierroksella tavoitellaan"),
    "projects_serving": .init(
      kind: .integer, en: "how many of the round's projects serve one of the goals",
      sv: "hur många av omgångens projekt som bidrar till något av målen",
      fi: "kuinka moni kierroksen hankkeista edistää jotakin tavoitteista"),
    "ballot_place": .init(
      kind: .integer, en: "place on the ballot, from 1; empty: not on it, or nothing says in what order it stands",
      sv: "plats på röstsedeln, från 1; tomt: inte på den, eller ordningen är inte angiven",
      fi: "paikka äänestyslipussa alkaen 1:stä; tyhjä: ei lipussa tai järjestystä ei ole kerrottu"),
    "idea": .init(kind: .string, en: "id of the idea", sv: "idéns id", fi: "idean tunnus"),
    "theme": .init(kind: .string, en: "id of the theme", sv: "temats id", fi: "teeman tunnus"),
    "idea_source": .init(
      kind: .string, en: "where it came from: workshop, electronic",
      sv: "varifrån den kom: workshop (verkstaden), electronic (på nätet)",
      fi: "mistä se tuli: workshop (paja), electronic (verkosta)"),
    "dots": .init(
      kind: .integer, en: "dots it got; empty: nobody could put any",
      sv: "antal prickar; tomt: prickar gick inte att sätta",
      fi: "pisteiden määrä; tyhjä: pisteitä ei voinut antaa"),
    "way_forward": .init(
      kind: .string,
      en:
        "how it went on: a budget, b joint work, c project with other money, d resources moved or added, e savings, f bigger challenge; empty: not",
      sv:
        "hur den gick vidare: a budget, b gemensamt arbete, c projekt med andra pengar, d resurser flyttas eller läggs till, e besparing, f större utmaning; tomt: inte",
      fi:
        "miten se eteni: a talousarvio, b yhteinen tekeminen, c hanke muulla rahoituksella, d resurssien siirto tai lisäys, e säästö, f isompi haaste; tyhjä: ei edennyt"
    ),
    "note": .init(kind: .string, en: "what happened to it", sv: "vad som hände med den", fi: "mitä sille tapahtui"),
    "orientation": .init(
      kind: .string, en: "whom the round is about: territory, group, theme; empty: not said",
      sv: "vad omgången gäller: territory (plats), group (grupp), theme (tema); tomt: inte angivet",
      fi: "mitä kierros koskee: territory (alue), group (ryhmä), theme (teema); tyhjä: ei kerrottu"),
    "series": .init(
      kind: .string, en: "id of the series of rounds", sv: "omgångsseriens id", fi: "kierrossarjan tunnus"),
    "series_round": .init(
      kind: .integer, en: "number of the round in its series", sv: "omgångens nummer i serien",
      fi: "kierroksen numero sarjassa"),
    "participation_level": .init(
      kind: .string, en: "level of participation: information, consultation, dialogue, influence, codecision",
      sv:
        "grad av delaktighet: information, consultation (konsultation), dialogue (dialog), influence (inflytande), codecision (medbeslutande)",
      fi:
        "osallisuuden taso: information (tiedottaminen), consultation (kuuleminen), dialogue (vuoropuhelu), influence (vaikuttaminen), codecision (yhdessä päättäminen)"
    ),
    "reason_for_round": .init(
      kind: .string, en: "why the round is held: allocate, income, codesign, savings, challenges",
      sv:
        "varför omgången hålls: allocate (fördela pengar), income (kartlägga inkomster), codesign (utforma tjänster), savings (välja besparingar), challenges (gemensamma utmaningar)",
      fi:
        "miksi kierros pidetään: allocate (rahan jakaminen), income (tulojen kartoitus), codesign (palvelujen kehittäminen), savings (säästöjen valinta), challenges (yhteiset haasteet)"
    ),
    "way_of_round": .init(
      kind: .string, en: "what residents decide about: task, area, project, share",
      sv: "vad invånarna bestämmer om: task (uppgift), area (område), project (projekt), share (andel av budgeten)",
      fi: "mistä asukkaat päättävät: task (tehtävä), area (alue), project (hanke), share (osuus talousarviosta)"),
  ]
}
