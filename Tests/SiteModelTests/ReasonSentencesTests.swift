import BudgetModel
import PortalTestSupport
import Testing

@testable import SiteModel
@testable import Tallying

/// Every reason in both languages, to be read as a resident reads them. `·` stands for a no-break space.
@Suite("Every row says why")
struct ReasonSentencesTests {
  typealias Reason = CandidateOutcome.Reason

  static let other = ProposalID(foreign: "brygga")
  static let lot = TieRule.lot(order: [], reference: "§ 7")

  static let reasons: [(Reason, String, String)] = [
    (
      .doesNotFit(left: 2_000_000, missing: 1_000_000),
      "Kostar 30·000·€, men när turen kom fanns 20·000·€ kvar. Det fattades 10·000·€.",
      "Maksaa 30·000·€, mutta kun vuoro tuli, rahaa oli jäljellä 20·000·€. Rahaa puuttui 10·000·€."
    ),
    (
      .doesNotFit(left: 0, missing: 3_000_000), "Kostar 30·000·€, men pengarna var slut när turen kom.",
      "Maksaa 30·000·€, mutta rahat olivat loppuneet, kun vuoro tuli."
    ),
    (
      .lostTie(to: [other], rule: .cheaper, left: 2_000_000, missing: 1_000_000),
      "Fick 412 röster, lika många som ”Brygga”. Vid lika röstetal går det billigare förslaget före. Sedan fanns 20·000·€ kvar, 10·000·€ för lite.",
      "Sai 412 ääntä, yhtä paljon kuin ”Laituri”. Äänten mennessä tasan halvempi ehdotus menee edelle. Sen jälkeen rahaa oli jäljellä 20·000·€, eli 10·000·€ liian vähän."
    ),
    (
      .lostTie(to: [other], rule: lot, left: 2_000_000, missing: 1_000_000),
      "Fick 412 röster, lika många som ”Brygga”. Vid lika röstetal gäller lottningen (§ 7). Sedan fanns 20·000·€ kvar, 10·000·€ för lite.",
      "Sai 412 ääntä, yhtä paljon kuin ”Laituri”. Äänten mennessä tasan ratkaisee arvonta (§ 7). Sen jälkeen rahaa oli jäljellä 20·000·€, eli 10·000·€ liian vähän."
    ),
    (
      .belowThreshold(.votes(has: 1, needed: 25)), "Fick 1 röst. Det krävs minst 25 röster för att få pengar.",
      "Sai 1 äänen. Rahoitukseen tarvitaan vähintään 25 ääntä."
    ),
    (
      .belowThreshold(.votes(has: 0, needed: 2)), "Fick inga röster. Det krävs minst 2 röster för att få pengar.",
      "Sai 0 ääntä. Rahoitukseen tarvitaan vähintään 2 ääntä."
    ),
    (
      .belowThreshold(.points(has: 7, needed: 25)), "Fick 7 poäng. Det krävs minst 25 poäng för att få pengar.",
      "Sai 7 pistettä. Rahoitukseen tarvitaan vähintään 25 pistettä."
    ),
    (
      .belowThreshold(.shareOfBallots(Share(basisPoints: 550), has: 7, needed: 25)),
      "Fick 7 röster. Det krävs röster på minst 5,5·% av röstsedlarna, det vill säga 25 röster.",
      "Sai 7 ääntä. Rahoitukseen tarvitaan ääniä vähintään 5,5·% äänestyslipuista, eli 25 ääntä."
    ),
    (
      .belowThreshold(.costShare(divisor: 3, has: 7, needed: 25)),
      "Fick 7 röster. Ett förslag som kostar 30·000·€ behöver minst 25 röster.",
      "Sai 7 ääntä. Ehdotus, joka maksaa 30·000·€, tarvitsee vähintään 25 ääntä."
    ),
    (
      .stopped(after: other),
      "Räkningen slutade vid ”Brygga”, som inte rymdes i potten. Förslagen efter det prövades inte.",
      "Laskenta päättyi ehdotukseen ”Laituri”, joka ei mahtunut pottiin. Sen jälkeisiä ehdotuksia ei enää käsitelty."
    ),
    (.noVotes, "Fick inga röster.", "Ei saanut ääniä."),
    (
      .excluded(.unfeasible), "Kan inte få pengar: förslaget går inte att genomföra.",
      "Ei voi saada rahoitusta: ehdotusta ei voi toteuttaa."
    ),
    (
      .excluded(.withdrawn), "Kan inte få pengar: förslagsställaren drog tillbaka det.",
      "Ei voi saada rahoitusta: ehdotuksen tekijä perui sen."
    ),
    (
      .excluded(.merged(into: other)), "Får inga egna pengar: det ingår i ”Brygga”.",
      "Ei saa omaa rahoitusta: se sisältyy ehdotukseen ”Laituri”."
    ),
    (
      .excluded(.fundedIn(PoolID(foreign: "strand"))), "Får pengar ur en annan pott: Strandpotten.",
      "Saa rahoituksen toisesta potista: Rantapotti."
    ),
    (
      .excluded(.decision(reference: "§ 12")), "Kan inte få pengar enligt ett beslut: § 12.",
      "Ei voi saada rahoitusta päätöksen mukaan: § 12."
    ),
    (
      .sharesGroup(with: other), "Bara ett av flera förslag för samma plats kan få pengar, och det blev ”Brygga”.",
      "Vain yksi samaa paikkaa koskevista ehdotuksista voi saada rahoituksen, ja sen sai ”Laituri”."
    ),
    (
      .categoryFull(category: "lek", left: 2_000_000, missing: 1_000_000),
      "Förslag i kategorin lek får bara en del av pengarna. Av den delen fanns 20·000·€ kvar, och det fattades 10·000·€.",
      "Luokan lek ehdotuksille on varattu vain osa rahoista. Siitä osasta oli jäljellä 20·000·€, ja rahaa puuttui 10·000·€."
    ),
    (
      .slotsTaken(upTo: 500_000, count: 2),
      "Bara 2 förslag som kostar högst 5·000·€ kan få pengar, och de platserna var tagna.",
      "Vain 2 ehdotusta, joista kukin maksaa enintään 5·000·€, voi saada rahoituksen, ja ne paikat olivat jo täynnä."
    ),
    (
      .aboveSlots(upTo: 500_000), "Kostar 30·000·€. Ett förslag får kosta högst 5·000·€.",
      "Maksaa 30·000·€. Ehdotus saa maksaa enintään 5·000·€."
    ),
    (
      .enoughFunded(count: 3), "Högst 3 förslag kan få pengar, och så många hade redan fått det.",
      "Enintään 3 ehdotusta voi saada rahoituksen, ja niin moni oli jo saanut sen."
    ),
    (
      .supportersLackMoney(held: 2_000_000, missing: 1_000_000),
      "Kostar 30·000·€. De som röstade på det hade tillsammans 20·000·€ kvar av sina andelar. Det fattades 10·000·€.",
      "Maksaa 30·000·€. Sitä äänestäneillä oli yhteensä jäljellä 20·000·€ osuuksistaan. Rahaa puuttui 10·000·€."
    ),
    (
      .notInBestSet, "Andra förslag som ryms tillsammans i potten har fler röster sammanlagt.",
      "Muilla ehdotuksilla, jotka mahtuvat pottiin yhdessä, on yhteensä enemmän ääniä."
    ),
    (
      .targetReached, "Sparmålet var redan nått med förslag som fick fler röster.",
      "Säästötavoite oli jo saavutettu ehdotuksilla, jotka saivat enemmän ääniä."
    ),
    (
      .overshoots(needed: 2_000_000, by: 1_000_000),
      "För att nå sparmålet behövdes 20·000·€ till. Förslaget sparar 10·000·€ mer än så.",
      "Säästötavoitteesta puuttui 20·000·€. Ehdotus säästää 10·000·€ sitä enemmän."
    ),
    (
      .savesNothing, "Sparar ingenting: förslaget kostar 30·000·€.", "Ei säästä mitään: ehdotus maksaa 30·000·€."
    ),
  ]

  static let means: [(CandidateOutcome.Means, String, String)] = [
    (
      .pool, "Plats 2 med 412 röster. När turen kom fanns 40·000·€ kvar, och förslaget kostar 30·000·€.",
      "Sija 2, 412 ääntä. Kun vuoro tuli, rahaa oli jäljellä 40·000·€, ja ehdotus maksaa 30·000·€."
    ),
    (
      .completion, "Plats 2 med 412 röster. Fick 30·000·€ när det som blev över delades ut efter antal röster.",
      "Sija 2, 412 ääntä. Sai 30·000·€, kun jäljelle jääneet rahat jaettiin äänimäärän mukaan."
    ),
    (
      .reserve(extra: 500_000),
      "Plats 2 med 412 röster. Kostar 30·000·€, och 5·000·€ av det tas ur reserven eftersom pengarna i potten inte räckte hela vägen.",
      "Sija 2, 412 ääntä. Maksaa 30·000·€, josta 5·000·€ otetaan varauksesta, koska potin rahat eivät riittäneet koko summaan."
    ),
    (
      .tie(extra: 500_000),
      "Fick 412 röster, lika många som ett annat förslag som får pengar. Kostar 30·000·€, och 5·000·€ av det läggs till utöver potten.",
      "Sai 412 ääntä, yhtä paljon kuin toinen rahoitettava ehdotus. Maksaa 30·000·€, josta 5·000·€ lisätään potin ulkopuolelta."
    ),
  ]

  private func sentence(_ result: CandidateOutcome.Result, _ language: Language) throws -> String {
    let site = try TestSite().site
    let outcome = CandidateOutcome(
      id: ProposalID(foreign: "lekpark"), cost: 3_000_000, rank: 2, votes: 412, support: 412,
      shareOfBallots: Share(percent: 40), grade: nil, leftWhenReached: 4_000_000, result: result, margin: nil)
    return ReasonSentences(PageMaker(site, language), round: site.portal.rounds[0], pool: PoolID(foreign: "strand"))
      .sentence(outcome).replacing("\u{A0}", with: "·")
  }

  @Test func forEveryReason() throws {
    for (reason, swedish, finnish) in Self.reasons {
      #expect(try sentence(.notFunded(reason), .swedish) == swedish)
      #expect(try sentence(.notFunded(reason), .finnish) == finnish)
    }
  }

  @Test func forEveryWayToBeFunded() throws {
    for (means, swedish, finnish) in Self.means {
      #expect(try sentence(.funded(means), .swedish) == swedish)
      #expect(try sentence(.funded(means), .finnish) == finnish)
    }
  }
}
