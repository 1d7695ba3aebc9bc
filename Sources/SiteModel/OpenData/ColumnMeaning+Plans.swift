extension ColumnMeaning {
  /// Of tables about projects, budgets, goals and indicators.
  static let plans: [String: Entry] = [
    "project": .init(kind: .string, en: "id of the project", sv: "projektets id", fi: "hankkeen tunnus"),
    "status": .init(
      kind: .string, en: "status: planned, ongoing, done, stopped",
      sv: "status: planned (planeras), ongoing (pågår), done (klart), stopped (stoppat)",
      fi: "tila: planned (suunnitteilla), ongoing (käynnissä), done (valmis), stopped (keskeytetty)"),
    "progress_percent": .init(
      kind: .number, en: "how much is done, percent", sv: "hur mycket som är gjort, procent",
      fi: "valmiusaste, prosenttia"),
    "milestone": .init(
      kind: .integer, en: "number of the milestone within the project, in the order of the plan",
      sv: "etappens nummer i projektet, i planens ordning", fi: "välitavoitteen järjestysnumero hankkeen suunnitelmassa"
    ),
    "update": .init(
      kind: .integer, en: "number of the update within the project", sv: "uppdateringens nummer i projektet",
      fi: "päivityksen järjestysnumero hankkeessa"),
    "date": .init(kind: .date, en: "day", sv: "dag", fi: "päivä"),
    "proposals": .init(
      kind: .string, en: "ids of the proposals that the project builds, separated by spaces",
      sv: "id för de förslag som projektet bygger, skilda med mellanslag",
      fi: "hankkeessa toteutettavien ehdotusten tunnukset välilyönnein erotettuina"),
    "next": .init(
      kind: .string, en: "what happens next", sv: "vad som händer härnäst", fi: "mitä tapahtuu seuraavaksi"),
    "responsible": .init(
      kind: .string, en: "unit that is responsible", sv: "ansvarig enhet", fi: "vastuuyksikkö"),
    "progress_basis": .init(
      kind: .string, en: "what the percentage rests on", sv: "vad procenttalet bygger på",
      fi: "mihin prosenttiluku perustuu"),
    "opening": .init(
      kind: .date, en: "day of the opening; empty when none is set",
      sv: "dag för invigningen; tomt när ingen är bestämd",
      fi: "avajaispäivä; tyhjä, jos sitä ei ole sovittu"),
    "opening_place": .init(
      kind: .string, en: "where the opening is", sv: "invigningens plats", fi: "avajaisten paikka"),
    "planned": .init(kind: .date, en: "planned day", sv: "planerad dag", fi: "suunniteltu päivä"),
    "done": .init(
      kind: .date, en: "day on which it was done; empty while it is not", sv: "dag då det blev klart; tomt tills dess",
      fi: "valmistumispäivä; tyhjä, kunnes valmis"),
    "difference": .init(
      kind: .number, en: "booked cost minus budget; negative when less was spent",
      sv: "bokförd kostnad minus budget; negativ när mindre har använts",
      fi: "kirjattu kustannus miinus budjetti; negatiivinen, kun on käytetty vähemmän"),
    "spent_until": .init(
      kind: .date, en: "day of the newest booking", sv: "dag för den senaste bokföringen",
      fi: "viimeisimmän kirjauksen päivä"),
    "account": .init(
      kind: .string, en: "number of the account in the ledger; empty where none is told",
      sv: "kontots nummer i bokföringen; tomt när inget anges",
      fi: "tilin numero kirjanpidossa; tyhjä, jos sitä ei kerrota"),
    "line": .init(kind: .string, en: "id of the budget line", sv: "budgetpostens id", fi: "määrärahan tunnus"),
    "parent": .init(
      kind: .string, en: "id of the row of the same table that this one is part of; empty at the top",
      sv: "id för den rad i samma tabell som raden är en del av; tomt överst",
      fi: "saman taulukon sen rivin tunnus, johon rivi kuuluu; tyhjä ylimmällä tasolla"),
    "phase": .init(
      kind: .string, en: "phase of the budget: frame, proposed, approved, adjusted, actual",
      sv: "budgetens skede: frame (ram), proposed (förslag), approved (beslutad), adjusted (justerad), actual (utfall)",
      fi:
        "talousarvion vaihe: frame (raami), proposed (ehdotus), approved (hyväksytty), adjusted (muutettu), actual (toteuma)"
    ),
    "committee": .init(kind: .string, en: "committee", sv: "nämnd", fi: "lautakunta"),
    "amount": .init(
      kind: .number, en: "amount in the currency of the column 'currency'; expenditure positive, income negative",
      sv: "belopp i valutan i kolumnen currency; utgifter positiva, inkomster negativa",
      fi: "summa sarakkeen currency valuutassa; menot positiivisia, tulot negatiivisia"),
    "goal_shares": .init(
      kind: .string,
      en:
        "goals with the percentage of the amount that serves them, separated by spaces: 'klimat:60'; '-': none on purpose",
      sv:
        "mål med den procentandel av beloppet som tjänar dem, skilda med mellanslag: ”klimat:60”; ”-”: avsiktligt inget mål",
      fi:
        "tavoitteet ja niitä palveleva prosenttiosuus summasta välilyönnein erotettuina: ”klimat:60”; ”-”: tarkoituksella ei mikään tavoite"
    ),
    "desired_outcome": .init(
      kind: .string, en: "the desired result in one sentence", sv: "det önskade resultatet i en mening",
      fi: "tavoiteltu tulos yhtenä lauseena"),
    "order": .init(
      kind: .integer, en: "place among the goals", sv: "plats bland målen", fi: "paikka tavoitteiden joukossa"),
    "sdg": .init(
      kind: .string, en: "numbers of the UN's sustainable development goals, separated by spaces",
      sv: "nummer på FN:s globala mål, skilda med mellanslag",
      fi: "YK:n kestävän kehityksen tavoitteiden numerot välilyönnein erotettuina"),
    "categories": .init(
      kind: .string, en: "what the goal is about, as codes separated by spaces",
      sv: "vad målet handlar om, som koder skilda med mellanslag",
      fi: "mistä tavoitteessa on kyse, koodeina välilyönnein erotettuina"),
    "shaped_by": .init(
      kind: .string, en: "ids of rounds that took part in setting or judging the goal, separated by spaces",
      sv: "id för omgångar som var med och satte eller följer upp målet, skilda med mellanslag",
      fi: "niiden kierrosten tunnukset välilyönnein erotettuina, jotka ovat asettaneet tai seuraavat tavoitetta"),
    "committee_id": .init(
      kind: .string, en: "id of the committee, as in addresses", sv: "nämndens id, som i adresser",
      fi: "toimielimen tunnus, kuten osoitteissa"),
    "share_of_line": .init(
      kind: .number, en: "share of the budget line, percent", sv: "andel av budgetposten, procent",
      fi: "osuus määrärahasta, prosenttia"),
    "explanation": .init(
      kind: .string, en: "what is said of it", sv: "vad som sägs om det",
      fi: "mitä siitä sanotaan"),
    "taxes": .init(
      kind: .number, en: "tax income in the currency of the column 'currency'",
      sv: "skatteintäkter i valutan i kolumnen currency",
      fi: "verotulot sarakkeen currency valuutassa"),
    "tax_rate": .init(
      kind: .number, en: "tax rate, percent", sv: "skattesats, procent",
      fi: "veroprosentti"),
    "kolada": .init(
      kind: .string, en: "number of the key figure in Kolada", sv: "nyckeltalets nummer i Kolada",
      fi: "tunnusluvun numero Koladassa"),
    "budget": .init(kind: .number, en: "what it may cost", sv: "vad det får kosta", fi: "mitä se saa maksaa"),
    "spent": .init(
      kind: .number, en: "what is booked; empty when nothing is known", sv: "bokförd kostnad; tomt när uppgift saknas",
      fi: "kirjattu kustannus; tyhjä, jos tieto puuttuu"),
    "planned_start": .init(kind: .date, en: "planned start", sv: "planerad början", fi: "suunniteltu alku"),
    "planned_end": .init(kind: .date, en: "planned end", sv: "planerat slut", fi: "suunniteltu loppu"),
    "actual_start": .init(kind: .date, en: "actual start", sv: "verklig början", fi: "toteutunut alku"),
    "actual_end": .init(kind: .date, en: "actual end", sv: "verkligt slut", fi: "toteutunut loppu"),
    "goal": .init(kind: .string, en: "id of the goal", sv: "målets id", fi: "tavoitteen tunnus"),
    "level": .init(
      kind: .string, en: "level of the goal: overall, strategic, operating",
      sv: "målets nivå: overall (övergripande), strategic (strategiskt), operating (verksamhetsmål)",
      fi: "tavoitteen taso: overall (yleinen), strategic (strateginen), operating (toiminnallinen)"),
    "indicator": .init(kind: .string, en: "id of the indicator", sv: "mätarens id", fi: "mittarin tunnus"),
    "name": .init(kind: .string, en: "name", sv: "namn", fi: "nimi"),
    "unit": .init(kind: .string, en: "unit", sv: "enhet", fi: "yksikkö"),
    "kind": .init(
      kind: .string,
      en:
        "indicators: baseline, value or target; budget: operating or investment; rounds: vote or panel; investments: benefit or alternative; funding: source, split or step",
      sv:
        "mätare: baseline (utgångsvärde), value (värde) eller target (målvärde); budget: operating (drift) eller investment (investering); omgångar: vote (omröstning) eller panel (medborgarpanel); investeringar: benefit (nytta) eller alternative (alternativ); omgångarnas pengar: source (källa), split (del) eller step (steg)",
      fi:
        "mittarit: baseline (lähtötaso), value (arvo) tai target (tavoitearvo); talousarvio: operating (käyttötalous) tai investment (investoinnit); kierrokset: vote (äänestys) tai panel (kansalaisraati); investoinnit: benefit (hyöty) tai alternative (vaihtoehto); kierrosten rahat: source (lähde), split (osa) tai step (vaihe)"
    ),
    "year": .init(kind: .year, en: "year", sv: "år", fi: "vuosi"),
    "value": .init(kind: .number, en: "value", sv: "värde", fi: "arvo"),
    "better": .init(
      kind: .string, en: "whether lower or higher is better", sv: "om lower (lägre) eller higher (högre) är bättre",
      fi: "onko lower (pienempi) vai higher (suurempi) parempi"),
    "goal_status": .init(
      kind: .string, en: "computed: met, partly, not_met, no_data",
      sv: "beräknat: met (uppnått), partly (delvis), not_met (inte uppnått), no_data (uppgift saknas)",
      fi: "laskettu: met (saavutettu), partly (osittain), not_met (ei saavutettu), no_data (tieto puuttuu)"),
  ]
}
