extension ColumnMeaning {
  /// Of tables about areas, rounds, pools and ballots, and of statistics.
  static let rounds: [String: Entry] = [
    "whole": .init(
      kind: .boolean, en: "whether the area is the whole municipality", sv: "om området är hela kommunen",
      fi: "onko alue koko kunta"),
    "population": .init(kind: .integer, en: "inhabitants", sv: "invånare", fi: "asukkaita"),
    "mandate": .init(
      kind: .string, en: "whether the vote decides: binding, advisory",
      sv: "om omröstningen avgör: binding (bindande), advisory (rådgivande)",
      fi: "ratkaiseeko äänestys: binding (sitova), advisory (neuvoa-antava)"),
    "vote_from": .init(
      kind: .date, en: "first day of voting", sv: "omröstningens första dag", fi: "ensimmäinen äänestyspäivä"),
    "vote_to": .init(
      kind: .date, en: "last day of voting", sv: "omröstningens sista dag", fi: "viimeinen äänestyspäivä"),
    "results_from": .init(
      kind: .date, en: "day from which the count is public", sv: "dag från vilken räkningen är offentlig",
      fi: "päivä, josta alkaen laskennan tulos on julkinen"),
    "people": .init(
      kind: .integer, en: "how many could vote", sv: "hur många som kunde rösta", fi: "kuinka moni sai äänestää"),
    "areas": .init(
      kind: .string, en: "ids of areas, separated by spaces", sv: "områdenas id, skilda med mellanslag",
      fi: "alueiden tunnukset välilyönnein erotettuina"),
    "min_choices": .init(
      kind: .integer, en: "fewest choices on a ballot", sv: "minsta antal val på en röstsedel",
      fi: "valintoja äänestyslipussa vähintään"),
    "max_choices": .init(
      kind: .integer, en: "most choices on a ballot; empty: no limit",
      sv: "största antal val på en röstsedel; tomt: ingen gräns",
      fi: "valintoja äänestyslipussa enintään; tyhjä: ei rajaa"),
    "min_cost": .init(
      kind: .number, en: "least that a ballot's choices may cost together; empty: no limit",
      sv: "vad röstsedelns val minst ska kosta tillsammans; tomt: ingen gräns",
      fi: "äänestyslipun valintojen yhteishinta vähintään; tyhjä: ei rajaa"),
    "max_cost": .init(
      kind: .number, en: "most that a ballot's choices may cost together; empty: no limit",
      sv: "vad röstsedelns val högst får kosta tillsammans; tomt: ingen gräns",
      fi: "äänestyslipun valintojen yhteishinta enintään; tyhjä: ei rajaa"),
    "rule": .init(
      kind: .string, en: "name of the counting rule; whole rule in outcome.json",
      sv: "räkneregelns namn; hela regeln i outcome.json",
      fi: "laskentasäännön nimi; koko sääntö tiedostossa outcome.json"),
    "measure": .init(
      kind: .string,
      en:
        "what is counted: people (could vote), proposals (by verdict), projects (by status), amount, received (from other pools), spent, extra (other money), left, ballots, blank_ballots, on_ballot, funded, ballots_by_channel, ballots_by_area, ballots_by_length (choices on the ballot), ballots_by_funded_choices, average_length, median_length, average_funded_choices, average_ballot_cost, average_money_decided, votes_by_goal, money_by_goal, votes_by_area, money_by_area",
      sv:
        "vad som räknas: people (röstberättigade), proposals (förslag efter bedömning), projects (projekt efter status), amount (belopp), received (från andra potter), spent (använt), extra (andra pengar), left (kvar), ballots (röstsedlar), blank_ballots (blanka), on_ballot (förslag på röstsedeln), funded (får pengar), ballots_by_channel (efter kanal), ballots_by_area (efter område), ballots_by_length (efter antal val på röstsedeln), ballots_by_funded_choices (efter antal val som får pengar), average_length och median_length (val per röstsedel), average_funded_choices (val som får pengar, i medeltal), average_ballot_cost (vad valen kostar, i medeltal), average_money_decided (vad de val kostar som får pengar, i medeltal), votes_by_goal, money_by_goal, votes_by_area, money_by_area (rösternas och pengarnas andelar)",
      fi:
        "mitä lasketaan: people (äänioikeutetut), proposals (ehdotukset arvion mukaan), projects (hankkeet tilan mukaan), amount (summa), received (muista poteista), spent (käytetty), extra (muu raha), left (jäljellä), ballots (äänestysliput), blank_ballots (tyhjät), on_ballot (ehdotuksia lipussa), funded (saa rahoituksen), ballots_by_channel (kanavan mukaan), ballots_by_area (alueen mukaan), ballots_by_length (valintojen määrän mukaan), ballots_by_funded_choices (rahoituksen saavien valintojen määrän mukaan), average_length ja median_length (valintoja lippua kohti), average_funded_choices (rahoituksen saavia valintoja keskimäärin), average_ballot_cost (valintojen hinta keskimäärin), average_money_decided (rahoituksen saavien valintojen hinta keskimäärin), votes_by_goal, money_by_goal, votes_by_area, money_by_area (äänten ja rahan osuudet)"
    ),
    "part": .init(
      kind: .string, en: "which part the figure is of; 'all' for the whole",
      sv: "vilken del siffran gäller; ”all” för helheten",
      fi: "mitä osaa luku koskee; ”all” koko joukosta"),
    "merged_into": .init(
      kind: .string, en: "id of the proposal that it has become part of", sv: "id för det förslag som det ingår i",
      fi: "sen ehdotuksen tunnus, johon se on yhdistetty"),
    "supporters": .init(
      kind: .integer, en: "how many supported it before the vote; empty where they are too few to be told",
      sv: "hur många som stödde det före omröstningen; tomt där de är för få för att nämnas",
      fi: "kuinka moni kannatti sitä ennen äänestystä; tyhjä, jos kannattajia on liian vähän kerrottavaksi"),
    "summary": .init(kind: .string, en: "summary in a sentence", sv: "sammanfattning", fi: "tiivistelmä"),
    "answer": .init(
      kind: .string, en: "the municipality's answer", sv: "kommunens svar", fi: "kunnan vastaus"),
    "text": .init(
      kind: .string, en: "the proposal in its author's words, as Markdown; without pictures",
      sv: "förslaget med förslagsställarens ord, som Markdown; utan bilder",
      fi: "ehdotus tekijänsä sanoin, Markdown-muodossa; ilman kuvia"),
    "hidden": .init(
      kind: .boolean, en: "whether the figure is left out because it would tell of single persons",
      sv: "om siffran är utelämnad för att den skulle berätta om enskilda personer",
      fi: "onko luku jätetty pois, koska se kertoisi yksittäisistä henkilöistä"),
    "choices": .init(
      kind: .string, en: "ids of the chosen proposals, separated by spaces; empty on a blank ballot",
      sv: "de valda förslagens id, skilda med mellanslag; tomt på en blank röstsedel",
      fi: "valittujen ehdotusten tunnukset välilyönnein erotettuina; tyhjä tyhjässä lipussa"),
    "choice_points": .init(
      kind: .string, en: "points of each choice in the same order; empty where ballots give none",
      sv: "poäng för varje val i samma ordning; tomt där röstsedlarna inte ger poäng",
      fi: "kunkin valinnan pisteet samassa järjestyksessä; tyhjä, jos liput eivät anna pisteitä"),
    "count": .init(
      kind: .integer, en: "how many ballots say exactly this", sv: "hur många röstsedlar som säger exakt detta",
      fi: "kuinka moni äänestyslippu sanoo täsmälleen näin"),
    "latitude": .init(
      kind: .number, en: "latitude in degrees, WGS 84", sv: "latitud i grader, WGS 84", fi: "leveysaste, WGS 84"),
    "longitude": .init(
      kind: .number, en: "longitude in degrees, WGS 84", sv: "longitud i grader, WGS 84", fi: "pituusaste, WGS 84"),
  ]
}
