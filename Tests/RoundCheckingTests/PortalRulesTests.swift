import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import RoundChecking
import Testing

/// A mistake planted in the small portal, and where it is told.
struct Planted: CustomTestStringConvertible {
  let path: String
  let find: String
  let put: String
  let expected: [String]

  init(_ path: String, _ find: String, _ put: String, _ expected: String...) {
    self.path = "content/" + path
    self.find = find
    self.put = put
    self.expected = expected
  }

  var testDescription: String { "\(path): \(put)" }
}

private let round = "rounds/2026-vote/round.yaml"
private let lekpark = "rounds/2026-vote/proposals/lekpark.sv.md"
private let brygga = "rounds/2026-vote/proposals/brygga.fi.md"
private let project = "rounds/2026-vote/projects/lekpark.sv.md"

@Suite("Rules over the whole portal")
struct PortalRulesTests {
  @Test func holdForTheSmallPortal() throws {
    let told = try problems(SmallPortal.replacing([:]))
    #expect(told == [])
  }

  @Test(arguments: [
    Planted("goals/klimat.sv.md", "order: 1", "order: 1\nparent: 1️⃣klimatet", "1️⃣ IN300"),
    Planted("goals/klimat.sv.md", "order: 1", "order: 1\nparent: 1️⃣klimat", "1️⃣ IN301"),
    Planted(round, "goals: [klimat]", "goals: [1️⃣kilmat]", "1️⃣ IN300"),
    Planted(lekpark, "goals: [klimat]", "goals: [1️⃣trygghet]", "1️⃣ IN300"),
    Planted("budget/2026.csv", "400000,klimat", "400000,1️⃣klimat:60 klimat:60", "1️⃣ IN302"),
    Planted("budget/2026.csv", "park,,Parker", "1️⃣park,,Parker"),
    Planted(
      "budget/2026.csv", "park,,Parker,Puistot,Tekniska nämnden,Tekninen lautakunta,operating,approved,900000",
      "1️⃣park,,Parker,Puistot,,,operating,approved,900001", "1️⃣ IN303"),
    Planted("budget/2026.csv", "gras,park", "gras,1️⃣parken", "content/budget/2026.csv:2:1 IN303", "1️⃣ IN304"),
    Planted(
      "areas.yaml", "id: soder", "id: 1️⃣norr", "1️⃣ IN305", "content/rounds/2026-vote/proposals/brygga.fi.md:4:7 IN308",
      "content/rounds/2026-vote/round.yaml:24:19 IN308"),
    Planted(
      "areas.yaml", "id: sundvik\n    name: {sv: Hela staden, fi: Koko kaupunki}\n    whole: yes",
      "id: 1️⃣sundvik\n    name: {sv: Hela staden, fi: Koko kaupunki}", "1️⃣ IN306"),
    Planted(
      "areas.yaml", "population: 4120", "population: 4120\n  - id: 1️⃣ost\n    name: {sv: Ost, fi: Itä}", "1️⃣ IN307"),
    Planted("areas.yaml", "id: norr\n", "id: 1️⃣norr\n        whole: yes\n", "1️⃣ IN307"),
    Planted(lekpark, "area: norr", "area: 1️⃣nor", "1️⃣ IN308"),
    Planted(
      "areas.yaml",
      "id: sundvik\n    name: {sv: Hela staden, fi: Koko kaupunki}\n    whole: yes\n    population: 18240",
      "id: 1️⃣sundvik\n    name: {sv: H, fi: K}\n    whole: yes\n    population: 6000", "1️⃣ IN309"),
    Planted("news/2026-05-21-resultat.sv.md", "round: 2026-vote", "round: 1️⃣2025-vote", "1️⃣ IN310"),
  ])
  func tellGoalsAndAreas(_ planted: Planted) throws { try expect(planted) }

  @Test(arguments: [
    Planted(round, "{id: review,", "{id: 1️⃣idea,", "1️⃣ IN311"),
    Planted(round, "{id: review, from: 2026-02-01", "{id: 1️⃣review, from: 2026-01-01", "1️⃣ IN312"),
    Planted(round, "date: 2025-12-15", "date: 1️⃣2026-04-02", "1️⃣ IN313"),
    Planted(round, "publish: 2026-05-20", "publish: 1️⃣2026-04-21", "1️⃣ IN327"),
    Planted(
      round, "  - {id: vote, from: 2026-04-01, to: 2026-04-21}\n", "", "content/rounds/2026-vote/round.yaml:28:12 IN328"
    ),
    Planted(round, "date: 2026-05-18", "date: 1️⃣2026-04-20", "1️⃣ IN329"),
    Planted(round, "amount: 60000", "amount: 0", "content/rounds/2026-vote/round.yaml:22:9 IN315"),
    Planted(round, "- pool: strand", "- pool: 1️⃣stran", "1️⃣ IN316"),
    Planted(
      round, "areas: [norr, soder]", "areas: [norr]", "content/rounds/2026-vote/proposals/brygga.fi.md:4:7 IN317"),
    Planted(
      round, "[cheaper, lower_id]", "[{lot: [lekpark, brygg], reference: \"§ 3\"}, lower_id]",
      "content/rounds/2026-vote/round.yaml:22:9 IN324"),
    Planted(round, "min_votes: 2", "min_votes: 20000", "content/rounds/2026-vote/round.yaml:22:9 IN325"),
    Planted(
      round, "{min_choices: 1, max_choices: 2}", "{min_choices: 4, max_choices: 5}",
      "content/rounds/2026-vote/round.yaml:22:9 IN326"),
    Planted(
      round, "amount: 60000", "amount: 60000\n    leftover: {to: hela}",
      "content/rounds/2026-vote/round.yaml:22:9 IN316"),
    Planted(brygga, "cost: 50000", "cost: -50000", "content/rounds/2026-vote/proposals/brygga.fi.md IN323"),
  ])
  func tellRounds(_ planted: Planted) throws { try expect(planted) }

  @Test(arguments: [
    Planted(lekpark, "number: 1", "number: 1️⃣2", "1️⃣ IN320"),
    Planted(
      "rounds/2026-vote/proposals/cykelpump.sv.md", "verdict: feasible\ncost: 5 000",
      "verdict: merged\nmerged_into: 1️⃣lekparken", "1️⃣ IN321"),
    Planted(
      "rounds/2026-vote/proposals/cykelpump.sv.md", "verdict: feasible\ncost: 5 000",
      "verdict: merged\nmerged_into: 1️⃣cykelpump", "1️⃣ IN322"),
    Planted(
      "rounds/2026-vote/proposals/cykelpump.sv.md", "verdict: feasible\ncost: 5 000",
      "verdict: merged\nmerged_into: lekpark"),
    Planted(
      lekpark, "verdict: feasible\ncost: 30000", "verdict: pending",
      "content/rounds/2026-vote/projects/lekpark.sv.md IN331"),
    Planted(project, "status: ongoing", "status: ongoing\nproposals: [lekpark, 1️⃣cykelpumpen]", "1️⃣ IN321"),
    Planted(project, "planned: 2026-09-15", "planned: 1️⃣2026-06-30", "1️⃣ IN333"),
    Planted(project, "done: 2026-07-02", "done: 1️⃣2026-09-02", "1️⃣ IN334"),
    Planted(project, "end: 2026-10-30", "end: 2026-07-30", "content/rounds/2026-vote/projects/lekpark.sv.md:3:9 IN335"),
    Planted(project, "status: ongoing", "status: 1️⃣done", "1️⃣ IN336"),
    Planted(project, "status: ongoing", "status: 1️⃣planned", "1️⃣ IN336"),
  ])
  func tellProposalsAndProjects(_ planted: Planted) throws { try expect(planted) }

  @Test(arguments: [
    Planted(
      "pages/om.fi.md", "translated_from: sv", "translated_from: sv\nmachine: yes", "content/pages/om.fi.md IN340"),
    Planted("pages/om.fi.md", "translated_from: sv", "translated_from: fi", "content/pages/om.fi.md IN341"),
    Planted(
      "pages/om.sv.md", "Portalen visar [målen](/goals/klimat)", "1️⃣Portalen visar [målen](/goals/klimatet)", "1️⃣ IN342"),
    Planted("pages/om.sv.md", "(/goals/klimat)", "(/rounds/2026-vote/result)", "content/pages/om.sv.md:8:1 IN342"),
    Planted("pages/om.sv.md", "(/goals/klimat)", "(/rounds/2026-vote/projects/lekpark#plan)"),
    Planted("pages/om.sv.md", "(/goals/klimat)", "(#malen)", "content/pages/om.sv.md:8:1 IN344"),
    Planted("pages/om.sv.md", "(/goals/klimat)", "(/open-data)"),
    Planted("news/2026-05-21-resultat.sv.md", "round: 2026-vote", "round: 2026-vote\ndraft: yes"),
    Planted(
      "goals/klimat.sv.md", "order: 1", "order: 1\npublish: 2027-01-01", "content/pages/om.fi.md:7:1 IN343",
      "content/pages/om.sv.md:8:1 IN343"),
    Planted("pages/om.sv.md", "Portalen visar", "1️⃣Portalen ![karta](karta.png) visar", "1️⃣ IN345"),
    Planted(lekpark, "goals: [klimat]", "redirect_from: [/sv/a/, 1️⃣/sv/a]", "1️⃣ IN346"),
    Planted("portal.yaml", "smallest_group: 5", "smallest_group: 3", "content/portal.yaml IN350"),
    Planted("portal.yaml", "reviewed: 2026-02-10", "reviewed: 2026-02-09", "content/portal.yaml:16:1 IN352"),
    Planted("portal.yaml", "status: full", "status: partial", "content/portal.yaml:16:1 IN353"),
  ])
  func tellTextsAndTheSite(_ planted: Planted) throws { try expect(planted) }

  @Test func tellAnOldAccessibilityStatement() throws {
    let later = try #require(Day(iso: "2027-02-13"))
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/projects/lekpark.sv.md", ("end: 2026-10-30", "end: 2027-10-30"))
    let told = try problems(files, asOf: later)
    #expect(told == ["content/portal.yaml:16:1 IN351"])
  }

  @Test func tellSilence() throws {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("  - date: 2026-05-20", "  - date: 2026-07-01"),
      ("  - date: 2026-02-15", "  - date: 2026-07-02"),
      ("{id: vote,", "{id: 1️⃣vote,"), ("{id: idea,", "{id: 2️⃣idea,"))
    let told = try problems(files)
    #expect(told == ["2️⃣ IN330", "1️⃣ IN330"])
  }

  @Test func tellPoolsThatShareAnArea() throws {
    let pool = """
        - id: 1️⃣strand
          name: {sv: A, fi: B}
          areas: [norr]
          amount: 100
          ballot: {max_choices: 1}
          rule: {name: greedy, on_misfit: skip, ties: [lower_id]}
      votes:

      """
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("votes:\n", pool.replacing("\n\n", with: "\n")))
    let told = try problems(files).sorted()
    #expect(
      told == [
        "1️⃣ IN314", "content/rounds/2026-vote/proposals/cykelpump.sv.md:4:7 IN318",
        "content/rounds/2026-vote/proposals/lekpark.sv.md:5:7 IN318",
      ])
  }

  @Test func haveWordsForEveryCode() {
    for rule in PortalRules.all {
      for code in type(of: rule).codes { #expect(Catalogue.entry(for: code) != nil, "\(code)") }
    }
  }

  private func expect(_ planted: Planted, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let files = SmallPortal.changing(planted.path, (planted.find, planted.put))
    let told = try problems(files)
    #expect(told == planted.expected, sourceLocation: sourceLocation)
  }

  /// What the rules say, and nothing else: the reading itself must have nothing to say.
  private func problems(_ files: MarkedFiles, asOf: Day = SmallPortal.asOf) throws -> [String] {
    let result = PortalReading.read(files.folder)
    #expect(files.named(result.diagnostics) == [])
    let portal = try #require(result.portal)
    return files.named(PortalRules.violations(in: portal, RuleContext(asOf: asOf, files: files.folder.paths)))
  }
}
