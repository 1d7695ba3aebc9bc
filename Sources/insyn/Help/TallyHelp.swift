import ArgumentParser

/// The help of `insyn tally`.
enum TallyHelp {
  static var command: CommandConfiguration {
    CommandConfiguration("tally", abstract, HelpText(english, sv: swedish, fi: finnish))
  }

  private static let abstract = HelpText(
    "Count a round again, and say of each proposal why it is funded or not.",
    sv: "Räkna en omgång på nytt, och säg om varje förslag varför det får pengar eller inte.",
    fi: "Laske kierros uudelleen ja kerro jokaisesta ehdotuksesta, miksi se saa rahoituksen tai ei.")

  private static let english = """
    Reads the vote exports and counts by the rule in the round's file, or by the rule that a .pb file names. A count before \
    the round's day of publishing is shown too: keep it to yourself.

    A table of ballots (.csv) has a column 'vote' with ids between commas, or the columns 'id' and 'votes' with sums; \
    'points' and 'count' are read too; what 'insyn group' wrote of one pool is read as well. It needs --proposals and \
    --budget.

    EXAMPLES
      insyn tally 2024-skargard
      insyn tally 2024-skargard --explain brygga --messages sv
      insyn tally 2024-skargard --what-if
      insyn tally 2024-skargard --rule equal_shares --format csv > other-rule.csv
      insyn tally 2024-skargard --rule consul
      insyn tally 2024-skargard --rule '{preset: decidim, ties: [lower_id]}'
      insyn tally election.pb --format json > count.json
      insyn tally ballots.csv --proposals proposals.csv --budget 250000

    RULES BY NAME
      Scoring, thresholds, limits and ties stay those of the round.
      greedy, greedy_stop      by votes; what does not fit is passed over, or
                               ends the count
      greedy_reserve           as greedy_stop, but a reserve pays the rest of what
                               is covered to 80 %
      greedy_per_cost          by votes per krona or euro
      equal_shares             by cost (points where ballots have them); shares
                               grow by 1, the rest by votes
      phragmen                 sequential Phragmén
      majority_judgment        by the median grade
      knapsack                 the most votes that the money can buy (for analysis)

    PRACTICES BY NAME
      The whole rule, ties included, as it is known of the platform or the city.
      consul, omastadi, oav                what each does
      decidim, warsaw, gdynia, poznan      need more: {preset: decidim, ties: ...}
    """

  private static let swedish = """
    Läser röstexporterna och räknar efter regeln i omgångens fil, eller efter den regel som en .pb-fil anger. En räkning \
    före omgångens publiceringsdag visas också: behåll den för dig själv.

    En tabell med röstsedlar (.csv) har en kolumn ”vote” med id mellan kommatecken, eller kolumnerna ”id” och ”votes” med \
    summor; ”points” och ”count” läses också, och det som ”insyn group” har skrivit om en enda pott. Den behöver --proposals \
    och --budget.

    EXEMPEL
      insyn tally 2024-skargard
      insyn tally 2024-skargard --explain brygga --messages sv
      insyn tally 2024-skargard --what-if
      insyn tally 2024-skargard --rule equal_shares --format csv > annan-regel.csv
      insyn tally 2024-skargard --rule consul
      insyn tally 2024-skargard --rule '{preset: decidim, ties: [lower_id]}'
      insyn tally val.pb --format json > rakning.json
      insyn tally rostsedlar.csv --proposals forslag.csv --budget 250000

    REGLER VID NAMN
      Poäng, trösklar, gränser och ordning vid lika är omgångens egna.
      greedy, greedy_stop      efter röster; det som inte ryms hoppas över, eller
                               avslutar räkningen
      greedy_reserve           som greedy_stop, men en reserv betalar resten
                               av det som är täckt till 80 %
      greedy_per_cost          efter röster per krona eller euro
      equal_shares             lika stora andelar, efter kostnad (eller poäng);
                               andelarna växer med 1, resten efter röster
      phragmen                 Phragméns sekventiella metod
      majority_judgment        efter det mittersta betyget
      knapsack                 flest röster för pengarna (för analys)

    ANDRAS REGLER VID NAMN
      Plattformens eller stadens hela regel, även ordningen vid lika.
      consul, omastadi, oav                som var och en gör
      decidim, warsaw, gdynia, poznan      kräver mer: {preset: decidim, ties: ...}
    """

  private static let finnish = """
    Lukee ääniaineistot ja laskee kierroksen tiedoston säännöllä tai sillä, jonka .pb-tiedosto nimeää. Laskenta näytetään \
    myös ennen kierroksen julkaisupäivää: pidä se omana tietonasi.

    Äänestyslippujen taulukossa (.csv) on sarake ”vote”, jossa tunnukset erotetaan pilkuilla, tai sarakkeet ”id” ja ”votes” \
    summineen; myös ”points” ja ”count” luetaan, samoin se, mitä ”insyn group” on kirjoittanut yhdestä potista. Taulukko \
    tarvitsee valinnat --proposals ja --budget.

    ESIMERKKEJÄ
      insyn tally 2024-skargard
      insyn tally 2024-skargard --explain laituri --messages fi
      insyn tally 2024-skargard --what-if
      insyn tally 2024-skargard --rule equal_shares --format csv > toinen.csv
      insyn tally 2024-skargard --rule consul
      insyn tally 2024-skargard --rule '{preset: decidim, ties: [lower_id]}'
      insyn tally vaali.pb --format json > laskenta.json
      insyn tally liput.csv --proposals ehdotukset.csv --budget 250000

    SÄÄNNÖT NIMELTÄ
      Pisteytys, kynnykset, rajat ja tasatilanteet ovat kierroksen omat.
      greedy, greedy_stop      äänten mukaan; mikä ei mahdu, ohitetaan, tai
                               laskenta päättyy siihen
      greedy_reserve           kuten greedy_stop, mutta vara maksaa lopun siitä,
                               mistä 80 % on katettu
      greedy_per_cost          äänet kruunua tai euroa kohti
      equal_shares             yhtä suuret osuudet kustannuksen (tai pisteiden)
                               mukaan; osuudet kasvavat 1:llä, loput äänten mukaan
      phragmen                 Phragménin vaiheittainen menetelmä
      majority_judgment        keskimmäisen arvosanan mukaan
      knapsack                 eniten ääniä, mihin rahat riittävät (analyysiin)

    MUIDEN SÄÄNNÖT NIMELTÄ
      Alustan tai kaupungin koko sääntö, myös tasatilanteet.
      consul, omastadi, oav                kuten kukin tekee
      decidim, warsaw, gdynia, poznan      lisäksi: {preset: decidim, ties: ...}
    """
}

/// The help of the options of `insyn tally`.
enum TallyOptionsHelp {
  static let rule = HelpText(
    "Count by another rule: a name, or {...} as in round.yaml.",
    sv: "Räkna efter en annan regel: ett namn, eller {...} som i round.yaml.",
    fi: "Laske toisella säännöllä: nimi tai {...} kuten tiedostossa round.yaml.")
  static let ruleValue = HelpText("rule", sv: "regel", fi: "sääntö")

  static let whatIf = HelpText(
    "Show what other rules would have funded, side by side. Analysis: it decides nothing.",
    sv: "Visa vad andra regler hade gett pengar, sida vid sida. En analys: den avgör ingenting.",
    fi: "Näytä rinnakkain, mille muut säännöt olisivat antaneet rahaa. Analyysi: se ei ratkaise mitään.")

  static let explain = HelpText(
    "Tell of one proposal all that is known of how close it was.",
    sv: "Berätta om ett förslag allt som är känt om hur nära det var.",
    fi: "Kerro yhdestä ehdotuksesta kaikki, mitä tiedetään siitä, miten lähellä se oli.")

  static let budget = HelpText(
    "With a .csv of ballots: what there is to give.", sv: "Till röstsedlar i .csv: hur mycket det finns att dela ut.",
    fi: "Äänestyslippujen .csv-tiedoston kanssa: paljonko on jaettavana.")
  static let amount = HelpText("amount", sv: "belopp", fi: "summa")

  static let format = HelpText(
    "How the count is written: human, json or csv.", sv: "Hur räkningen skrivs: human (för människor), json eller csv.",
    fi: "Missä muodossa laskenta on: human (ihmiselle), json vai csv.")
}
