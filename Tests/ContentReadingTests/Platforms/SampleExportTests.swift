import BudgetModel
@testable import ContentReading
import Diagnostics
import Testing

@Suite("Real exports, each with its meaning", .enabled(if: TestExport.hasSamples))
struct SampleExportTests {
  @Test(arguments: [
    "decidim-projects-0.27.csv", "decidim-projects-0.29.csv", "decidim-projects-0.30dev-early.csv",
  ])
  func readsDecidimProjects(name: String) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.formats == [.decidimProjects])
    #expect(
      export.lines == [
        "7001 Lepakonpönttöjä puistoon 12000 votes:431", "7002 +60-klubin penkit 8500 votes:431",
        "7003 Luistelurata 150000 votes:77",
      ])
    let bats = export.proposals[0]
    #expect(bats.titles[.swedish]?.value == "Fladdermusholkar i parken")
    #expect(bats.bodies[.swedish]?.value == "Tio holkar och en skylt med texten \"Nattliv\".")
    #expect(bats.bodies[Language("en") ?? .swedish]?.value == "Ten boxes & a sign.")
    #expect(bats.related == ["101", "117"])
    #expect(bats.submitted == Day(iso: "2025-08-11"))
    #expect(bats.pool?.id == "5")
    #expect(bats.address == (name.contains("0.27") ? nil : "Parkvägen 1"))
    let benches = export.proposals[1]
    #expect(benches.titles.keys.sorted() == [.finnish])
    #expect(benches.machineTitles[.swedish]?.value == "Bänkar för 60+-klubben")
    #expect(benches.bodies[.finnish]?.value == "Penkkejä reitin varrelle")
    #expect(benches.categories.flatMap { $0.texts.values }.contains("Puistot ja luonto") == false)
    #expect(export.votes[0].declaration?.columns.map(\.name) == ["id", "confirmed_votes"])
  }

  @Test func readsTaxonomiesAndWinnersOfDecidim030() throws {
    let export = try TestExport.sample("decidim-projects-0.30-selected_at.csv")
    #expect(export.codes == [])
    #expect(export.lines.map { $0.hasSuffix(" won") } == [true, false, false])
    let bats = export.proposals[0]
    #expect(bats.selectedOn == Day(iso: "2025-10-20"))
    #expect(bats.categories.map(\.id) == ["12", "3"])
    #expect(bats.categories.map { $0.texts[.swedish] } == ["Parker och natur", "Norra"])
    #expect(bats.pool?.texts[.swedish] == "Norra området")
    #expect(bats.place == Proposal.Place(latitude: 60_210_100, longitude: 24_950_200))
    #expect(export.pools.map(\.name.id) == ["5", "6"])
  }

  @Test func takesHiddenVotesAsUnknown() throws {
    let export = try TestExport.sample("decidim-projects-0.30-votes-hidden.csv")
    #expect(export.codes == ["IN287"])
    #expect(export.proposals.map(\.votes) == [.hidden, .hidden])
    #expect(export.votes.isEmpty)
  }

  @Test(arguments: [
    ("decidim-projects-paper-ballots-module.csv", [12, 0, 40]),
    ("decidim-projects-0.30-paper-ballots-module.csv", [12, 40]),
  ])
  func readsPaperBallotsBesideDigitalOnes(name: String, paper: [Int]) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.proposals.map(\.paperVotes) == paper)
    #expect(export.proposals[0].allVotes == 443)
    #expect(export.votes.map(\.channel) == [.digital, .paper])
  }

  @Test func addsUpPaperRowsAndCorrections() throws {
    let export = try TestExport.sample("decidim-paper-ballots-import.csv")
    #expect(export.codes == [])
    #expect(export.sums == ["7001=12", "7003=40"])
    #expect(export.votes[0].channel == .paper)
  }

  @Test(arguments: ["decidim-projects-0.29.json", "decidim-projects-0.29.xlsx"])
  func readsTheSameFromJSONAndWorkbooks(name: String) throws {
    let export = try TestExport.sample(name)
    let table = try TestExport.sample("decidim-projects-0.29.csv")
    #expect(export.codes == [])
    #expect(export.lines == Array(table.lines.prefix(export.lines.count)))
    for (one, other) in zip(export.proposals, table.proposals) {
      #expect(one.titles.mapValues(\.value) == other.titles.mapValues(\.value))
      #expect(one.bodies.mapValues(\.value) == other.bodies.mapValues(\.value))
      #expect(one.machineTitles.mapValues(\.value) == other.machineTitles.mapValues(\.value))
      #expect(one.related == other.related)
      #expect(one.submitted == other.submitted)
      #expect(one.areas == other.areas)
    }
  }

  @Test(arguments: ["decidim-proposals-0.27.csv", "decidim-proposals-0.29.csv"])
  func readsDecidimProposals(name: String) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.formats == [.decidimProposals])
    #expect(export.lines == ["101 Bat boxes", "117 Lepakot kotiin"])
    #expect(export.proposals.map(\.state) == [.accepted, .undecided])
    #expect(export.proposals.map(\.supporters) == [14, 0])
    #expect(export.proposals[0].answers[.swedish]?.value == "Kostnad 12 000 €")
    #expect(export.proposals[1].bodies[.finnish]?.value == "Pönttöjä; paljon.")
    let english = Language("en") ?? .swedish
    #expect(export.proposals[0].bodies[english]?.value.hasPrefix("We need bat boxes.") == true)
    #expect(export.votes.isEmpty)
  }

  @Test(arguments: [("decidim-results-0.29.csv", false), ("helsinki-results-sheet.csv", true)])
  func readsResults(name: String, hasBudget: Bool) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.projects.map(\.id.value) == ["9001", "9002"])
    let bats = export.projects[0]
    #expect(bats.status == .ongoing)
    #expect(bats.progress == Share(percent: 45))
    #expect(bats.start == Day(iso: "2026-01-15"))
    #expect(bats.end == Day(iso: "2026-06-30"))
    #expect(bats.proposals == ["101", "117"])
    #expect(bats.bodies[.finnish]?.value == "Pöntöt")
    #expect(bats.budget?.value.scaled == (hasBudget ? 1_200_000 : nil))
    #expect(export.projects[1].parent == "9001")
  }

  @Test func readsPabulibOfDecidim() throws {
    let export = try TestExport.sample("decidim-budget.pb")
    #expect(
      export.lines == [
        "7001 Lepakonpönttöjä puistoon 12000 votes:2 won", "7002 +60-klubin penkit; \"uudet\" 8500 votes:2 won",
        "7003 Luistelurata 150000 votes:1 lost",
      ])
    #expect(Set(export.ballotLines) == ["7001+7002", "7001+7003", "7002"])
    #expect(export.pools.map(\.amount?.scaled) == [10_000_000])
  }

  @Test(arguments: ["helsinki-pabulib-convert.pb", "helsinki-pabulib-generate.pb"])
  func readsBothPabulibDialectsOfHelsinki(name: String) throws {
    let export = try TestExport.sample(name)
    #expect(export.proposals.map(\.titles.values.first?.value) == ["Hyönteishotelleja puistoihin", "Koripallokenttä"])
    #expect(export.proposals.map(\.isSelected) == [true, false])
    #expect(export.ballotLines.contains("2494+3058"))
    #expect(export.ballotLines.contains("2494 paper") == name.contains("convert"))
    #expect(export.proposals[0].place?.latitude == (name.contains("convert") ? 60_230_100 : nil))
  }
}

@Suite("Real exports of CONSUL, Helsinki and others", .enabled(if: TestExport.hasSamples))
struct OtherSampleTests {
  @Test(arguments: ["consul-investments-2.4-en.csv", "consul-investments-2.5-en.csv"])
  func readsInvestmentsOnceHoweverManyComments(name: String) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.lines == ["12 Cykelställ vid skolan, \"nya\" 24000", "13 Linbana över ån"])
    #expect(export.proposals.map(\.state) == [.accepted, .rejected])
    #expect(export.proposals.map(\.supporters) == [210, 35])
    #expect(export.proposals.map(\.pool?.texts.values.first) == ["Norra distriktet", "Hela staden"])
    #expect(export.proposals[0].submitted == (name.contains("2.5") ? Day(iso: "2026-03-02") : nil))
  }

  @Test func readsSwedishHeadersAndWords() throws {
    let export = try TestExport.sample("consul-investments-2.5-sv.csv")
    #expect(export.codes == [])
    #expect(export.lines == ["12 Cykelställ vid skolan, \"nya\" 24000", "13 Linbana över ån", "14 Grillplats"])
    #expect(export.proposals.map(\.state) == [.accepted, .rejected, .undecided])
    #expect(export.proposals[0].titles.keys.sorted() == [.swedish])
  }

  @Test func readsConsulProposals() throws {
    let export = try TestExport.sample("consul-proposals-2.5-en.csv")
    #expect(export.formats == [.consulProposals])
    #expect(export.lines == ["3 More trees"])
    #expect(export.proposals[0].summaries.values.first?.value == "Plant, prune, repeat")
  }

  @Test func readsVotesAndWinnersFromThePage() throws {
    let export = try TestExport.sample("consul-results-table.html")
    #expect(export.codes == [])
    #expect(export.lines == ["12 Cykelställ vid skolan 24000 votes:310 won", "15 Stor scen 40000 votes:290 lost"])
    #expect(export.pools.map(\.amount?.scaled) == [5_000_000])
    #expect(export.pools.map(\.name.texts.values.first) == ["Norra distriktet"])
  }

  @Test func readsBallotSheets() throws {
    let export = try TestExport.sample("consul-ballot-sheet.txt")
    #expect(export.ballotLines == ["12+15 paper", "12 paper", "15+18 paper", "12+18 paper"])
  }

  @Test func readsBallotsOfHelsinkiWithoutPersons() throws {
    let export = try TestExport.sample("helsinki-budget_votes-Votes-sheet.csv")
    #expect(export.codes == ["IN296"])
    #expect(export.ballotLines == ["2494+3058", "3058", "2494 paper"])
    #expect(export.votes.allSatisfy { $0.declaration == nil })
    #expect(export.pools.map(\.amount?.scaled) == [66_597_700])
  }

  @Test func readsEverySheetOfTheWorkbook() throws {
    let export = try TestExport.sample("helsinki-budget_votes.xlsx")
    #expect(export.formats == [.helsinkiVotes, .helsinkiProjects, .helsinkiVotes, .helsinkiProjects])
    #expect(
      export.lines == [
        "2494 Hyönteishotelleja puistoihin 20000 votes:812 won", "3058 Koripallokenttä 21000 votes:812 lost",
      ])
    #expect(export.votes.map(\.ballots.count).reduce(0, +) == 6)
    #expect(export.proposals.map { $0.place != nil } == [true, false])
  }

  @Test func readsWinnersOfHelsinki() throws {
    let export = try TestExport.sample("helsinki-winning_projects-sheet.csv")
    #expect(export.lines == ["2494 Hyönteishotelleja puistoihin 20000 votes:812 won"])
    #expect(export.proposals[0].bodies[.finnish]?.value == "Pidempi kuvaus\\\nkahdella rivillä")
  }

  @Test func readsStanfordProjects() throws {
    let export = try TestExport.sample("stanford-projects.csv")
    #expect(
      export.lines == [
        "Bus stop benches Bus stop benches 90000", "Library, extended hours Library, extended hours 45000",
      ])
    #expect(export.proposals.map(\.number) == [1, 2])
    #expect(export.proposals[0].bodies[.unknown]?.value == "Six benches")
  }

  @Test(arguments: [
    ("stanford-approvals.csv", ["Bus stop benches=120", "Library, extended hours=120"]),
    ("stanford-ranking.csv", ["Bus stop benches=3", "Library, extended hours=3"]),
    ("stanford-all.csv", ["Bus stop benches=120"]),
  ])
  func readsSumsOfStanford(name: String, sums: [String]) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == [])
    #expect(export.sums == sums)
    #expect(export.proposals[0].cost?.value.scaled == 9_000_000)
  }

  @Test(arguments: [
    ("stanford-approvals_individual.csv", ["Bus stop benches", "Bus stop benches+Library, extended hours"], []),
    ("stanford-knapsacks_individual.csv", ["Bus stop benches", "Bus stop benches+Library, extended hours"], ["IN284"]),
    (
      "stanford-tokens_individual.csv",
      ["Bus stop benches:10+Library, extended hours:5", "Library, extended hours:15"], []
    ),
    ("stanford-ranking_individual.csv", ["Library, extended hours+Bus stop benches", "Bus stop benches"], []),
  ])
  func readsBallotsOfStanford(name: String, ballots: [String], codes: [String]) throws {
    let export = try TestExport.sample(name)
    #expect(export.codes == codes)
    #expect(export.ballotLines == ballots)
  }

  @Test(arguments: ["stanford-approvals.pb", "stanford-tokens.pb"])
  func readsPabulibOfStanford(name: String) throws {
    let export = try TestExport.sample(name)
    #expect(export.proposals.map(\.id.value) == ["11", "12"])
    #expect(export.votes[0].kind == (name.contains("tokens") ? .points : .approval))
    #expect(Set(export.ballotLines) == (name.contains("tokens") ? ["11:10+12:5", "12:15"] : ["11", "11+12"]))
  }

  @Test func readsUnescapedQuotesOfYourPriorities() throws {
    let export = try TestExport.sample("yourpriorities-group.csv")
    #expect(export.codes == ["IN283"])
    #expect(export.proposals.map(\.id.value) == ["5501", "5502", "5503"])
    #expect(export.proposals[0].titles[.unknown]?.value == "Fladdermusholkar; i parken")
    #expect(export.proposals[0].bodies[.unknown]?.value == "Tio \"nattliv\"-holkar, tack")
    #expect(export.proposals.map(\.supporters) == [14, 0, nil])
    #expect(export.proposals.map(\.state) == [.undecided, .undecided, .deleted])
    #expect(export.proposals[0].link == "https://yrpri.org/post/5501")
  }

  @Test func readsOpenActiveVoting() throws {
    let setup = try TestExport.sample("oav-ballot-setup.csv")
    #expect(setup.codes == [])
    #expect(setup.pools.map(\.amount?.scaled) == [4_100_000_000])
    #expect(setup.proposals[0].titles.keys.map(\.code).sorted() == ["en", "is", "pl"])
    #expect(setup.proposals[0].cost?.value.scaled == 400_000_000)
    #expect(setup.proposals[0].place?.longitude == -21_962_700)
    let results = try TestExport.sample("oav-voting_results.csv")
    #expect(results.codes == [])
    #expect(
      results.lines == [
        "14 Benches 4000000 votes:220 won", "17 Slide 6000000 votes:220 won", "19 Stage 38000000 votes:90 lost",
      ])
    #expect(results.pools.map(\.amount?.scaled) == [4_100_000_000])
    guard case .totals(_, let ballots) = results.votes[0].content else { return #expect(Bool(false)) }
    #expect(ballots == 301)
  }

  @Test func readsTheRankingOfWarsaw() throws {
    let export = try TestExport.sample("warsaw-ranking.csv")
    #expect(export.codes == [])
    #expect(export.lines == ["1203 Zielony skwer 250000 votes:412 won", "1311 Stojaki rowerowe 90000 votes:412 lost"])
    #expect(export.proposals.map(\.number) == [4, 9])
  }
}
