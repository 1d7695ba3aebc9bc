import BudgetModel
import ContentReading
import Diagnostics
import PortalBuild
import PortalTestSupport
import Testing

@testable import SiteModel

/// The small portal funds the playground (30 000) and the pump (5 000) of 60 000; the jetty (50 000) does not fit.
@Suite("Decisions beside the votes")
struct DecidedTests {
  private static let round = RoundID(foreign: "2026-vote")
  private static let reason = "reason: {sv: Marken räcker inte., fi: Maa ei riitä.}"

  private static func portal(
    _ changes: [String], mandate: String = "binding", decided: String = "2026-05-18"
  ) -> MarkedFiles {
    let lines = changes.map { "\n      - {\($0), \(reason)}" }.joined()
    return SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("mandate: binding", "mandate: \(mandate)"),
      ("date: 2026-05-18", "date: \(decided)"),
      ("reference: \"§ 231/2026\"", "reference: \"§ 231/2026\"" + (changes.isEmpty ? "" : "\n    changes:\(lines)")))
  }

  private static func results(_ files: MarkedFiles, _ language: Language) throws -> PoolResult {
    guard case .results(let page) = try TestSite(files.folder).page(.results(round), language).content else {
      throw NotThere()
    }
    return try #require(page.pools.first)
  }

  private struct NotThere: Error {}

  @Test(arguments: [
    (
      Language.swedish,
      "Stadsstyrelsen beslutade den 18 maj 2026 delvis annat än rösterna gav (§ 231/2026). "
        + "Efter beslutet får 2 förslag 25 000 €.",
      [
        "Cykelpump vid torget 5 000: Enligt rösterna",
        "Brygga 20 000: Stadsstyrelsen beslutade att ge förslaget 20 000 € av de 50 000 € som det kostar (§ 231/2026). "
          + "Marken räcker inte.",
        "Lekpark vid stranden –: Stadsstyrelsen beslutade att förslaget inte får pengar (§ 231/2026). Marken räcker inte.",
      ]
    ),
    (
      .finnish,
      "Kaupunginhallitus päätti 18. toukokuuta 2026 osittain toisin kuin äänestyksen tulos (§ 231/2026). "
        + "Päätöksen jälkeen 2 ehdotusta saa 25 000 €.",
      [
        "Pyöräpumppu torille 5 000: Äänestyksen tuloksen mukaan",
        "Laituri 20 000: Kaupunginhallitus päätti antaa ehdotukselle 20 000 €, kun sen hinta on 50 000 € (§ 231/2026). "
          + "Maa ei riitä.",
        "Leikkipuisto rannalle –: Kaupunginhallitus päätti, ettei ehdotus saa rahoitusta (§ 231/2026). Maa ei riitä.",
      ]
    ),
  ])
  func standBesideWhatTheVotesGave(language: Language, sentence: String, rows: [String]) throws {
    let files = Self.portal([
      "proposal: lekpark, outcome: not_funded", "proposal: brygga, outcome: funded, amount: 20000",
    ])
    let pool = try Self.results(files, language)
    #expect(pool.rows.map(\.isFunded) == [true, false, true])
    let decided = try #require(pool.decided)
    let plain = decided.sentence.replacing("\u{A0}", with: " ")
    #expect(plain == sentence)
    #expect(
      decided.rows.map { row in
        let amount = row.amount.map { "\($0.minorUnits / 100_000) 000" } ?? "–"
        return "\(row.proposal.text) \(amount): \(row.how)".replacing("\u{A0}", with: " ")
      } == rows)
  }

  /// The playground is out, so the jetty fits and the pump after it.
  @Test func goOnByTheRuleWithoutWhatIsExcluded() throws {
    let pool = try Self.results(Self.portal(["proposal: lekpark, outcome: excluded"]), .swedish)
    let decided = try #require(pool.decided)
    #expect(decided.rows.map(\.proposal.text) == ["Brygga", "Cykelpump vid torget", "Lekpark vid stranden"])
    #expect(decided.rows[0].how == "Enligt rösterna, sedan andra förslag uteslutits")
    #expect(decided.given.minorUnits == 5_500_000)
  }

  @Test func areAListOfTheirOwnWhereTheVoteIsAdvice() throws {
    #expect(try Self.results(Self.portal([]), .swedish).decided == nil)
    let advised = try #require(try Self.results(Self.portal([], mandate: "advisory"), .swedish).decided)
    #expect(advised.sentence.hasPrefix("Stadsstyrelsen beslutade enligt rösterna den 18 maj 2026"))
    #expect(advised.rows.count == 2)
  }

  @Test func changeWhatOtherPagesSay() throws {
    let files = Self.portal(["proposal: lekpark, outcome: excluded"])
    let made = try TestSite(files.folder)
    guard case .round(let page) = try made.page(.round(Self.round), .swedish).content,
      case .proposal(let proposal) = try made.page(
        .proposal(Self.round, ProposalID(foreign: "lekpark")), .swedish
      ).content
    else { throw NotThere() }
    #expect(page.won.pools[0].winners.map(\.link.text) == ["Brygga", "Cykelpump vid torget"])
    #expect(proposal.result?.isFunded == false)
    #expect(proposal.result?.decided == "Stadsstyrelsen uteslöt förslaget (§ 231/2026). Marken räcker inte.")
    #expect(made.site.outcomes[Self.round]?.given.spent == 5_500_000)
  }

  /// The decision is of 18 May, the votes are published on the 20th; a later decision hides what it decides.
  @Test func areNotToldBeforeTheirDay() throws {
    let files = Self.portal(["proposal: lekpark, outcome: excluded"], decided: "2026-05-25")
    let before = try TestSite(files.folder, asOf: TestSite.day("2026-05-22"))
    let after = try TestSite(files.folder, asOf: TestSite.day("2026-05-25"))
    #expect(before.site.index.decided.isEmpty)
    #expect(before.site.outcomes[Self.round]?.given.spent == 3_500_000)
    #expect(after.site.outcomes[Self.round]?.given.spent == 5_500_000)
  }

  @Test(arguments: [
    ("proposal: lekpark, outcome: funded", ["IN356"]), ("proposal: brygga, outcome: not_funded", ["IN356"]),
    ("proposal: brygga, outcome: funded", ["IN357"]), ("proposal: brygga, outcome: funded, amount: 25000", []),
  ])
  func areComparedWithTheCount(change: String, codes: [String]) throws {
    let files = Self.portal([change])
    let portal = try #require(PortalReading.read(files.folder).portal)
    let count = try #require(portal.rounds[0].count(areas: portal.areas, in: files.folder))
    #expect(count.diagnostics.map(\.code.rawValue) == codes)
  }
}
