import BudgetModel
@testable import ContentReading
import Diagnostics
import Testing

@Suite("What an import writes, and what a second one leaves alone")
struct ImportPlanTests {
  private static let portal = InMemoryFolder([
    "content/portal.yaml": """
    name: {sv: Sundvik, fi: Sundvik}
    title: {sv: Följ, fi: Seuraa}
    lead: {sv: Här., fi: Täällä.}
    profile: fi
    languages: [sv, fi]
    base_address: https://insyn.sundvik.example
    theme: default
    privacy: {smallest_group: 5}
    licence: {name: CC BY 4.0, link: "https://creativecommons.org/licenses/by/4.0/"}
    contact: {unit: {sv: E, fi: Y}, email: a@b.example}
    accessibility: {status: full, assessed: 2026-02-10, reviewed: 2026-02-10, method: self}

    """,
    "content/areas.yaml": """
    areas:
      - id: sundvik
        name: {sv: Hela staden, fi: Koko kaupunki}
        whole: yes
        parts:
          - {id: norr, name: {sv: Norra stranden, fi: Pohjoisranta}}

    """,
  ])

  private static let header =
    "id;title/sv;title/fi;description/sv;description/fi;scope/id;scope/name/fi;budget/id;budget/title/sv;budget_amount;confirmed_votes;created_at;title/machine_translations/fi\n"
  private static let projects =
    header
    + "31;Brygga;Laituri;<p>En brygga</p>;<p>Laituri</p>;2;Pohjoisranta;7;Norra stranden;12000;44;2026-02-03 10:00:00 UTC;\n"
    + "32;'+Bänkar: fem;;<p>Fem <em>bänkar</em></p>;;;;7;Norra stranden;900,50;12;2026-02-04;Penkit\n"

  private func plan(_ text: String, over folder: InMemoryFolder = portal, machine: Bool = false) throws -> ImportPlan {
    let round = try #require(RoundID("2026-strand"))
    return ImportPlan([TestExport.read(text)], into: round, of: folder, machineTranslations: machine)
  }

  private func after(_ plan: ImportPlan, _ folder: InMemoryFolder = portal) -> InMemoryFolder {
    folder.replacing(plan.files.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  private static let folder = "content/rounds/2026-strand"

  @Test func writesProposalsInBothLanguagesAndTheirVotes() throws {
    let plan = try plan(Self.projects)
    let folder = after(plan)
    #expect(
      plan.report.created.sorted()
        == [
          "proposals/brygga.fi.md", "proposals/brygga.sv.md", "proposals/bankar-fem.sv.md", "round.yaml",
          "votes/export.csv",
        ].map { "\(Self.folder)/\($0)" }.sorted())
    let swedish = try #require(folder.text(of: "\(Self.folder)/proposals/brygga.sv.md"))
    let stamp = try #require(swedish.split(separator: "\n").first { $0.hasPrefix("# import decidim \"31\": ") })
    #expect(
      swedish == """
        ---
        title: Brygga
        number: 31
        area: norr
        submitted: 2026-02-03
        verdict: feasible
        cost: 12000
        \(stamp)
        ---

        En brygga

        """)
    #expect(folder.text(of: "\(Self.folder)/votes/export.csv") == Self.projects)
    let round = try #require(folder.text(of: "\(Self.folder)/round.yaml"))
    #expect(round.contains("    - file: votes/export.csv\n      shape: totals\n      channel: digital\n"))
    #expect(round.contains("columns: {proposal: id, votes: confirmed_votes}"))
    #expect(round.contains("- id: norra-stranden"))
  }

  @Test func keepsAProposalOfOneLanguageADraft() throws {
    let plan = try plan(Self.projects)
    #expect(plan.diagnostics.map(\.code) == ["IN291"])
    let text = try #require(after(plan).text(of: "\(Self.folder)/proposals/bankar-fem.sv.md"))
    #expect(text.contains("title: \"+Bänkar: fem\"\n"))
    #expect(text.contains("cost: 900.50\n"))
    #expect(text.contains("draft: yes\n"))
    #expect(text.contains("\n\nFem *bänkar*\n"))
  }

  @Test func marksMachineTranslationsAndTakesThemOnlyWhenAsked() throws {
    let plan = try plan(Self.projects, machine: true)
    #expect(plan.diagnostics.isEmpty)
    let text = try #require(after(plan).text(of: "\(Self.folder)/proposals/bankar-fem.fi.md"))
    #expect(text.contains("title: Penkit\ntranslated_from: sv\nmachine: yes\n"))
    #expect(after(plan).text(of: "\(Self.folder)/proposals/bankar-fem.sv.md")?.contains("draft") == false)
  }

  @Test func readsBackWithoutProblemsInItsTexts() throws {
    let read = PortalReading.read(after(try plan(Self.projects, machine: true)))
    #expect(!read.diagnostics.contains { $0.location.path.contains("/proposals/") })
  }

  @Test(arguments: [false, true]) func changesNothingTheSecondTime(machine: Bool) throws {
    let folder = after(try plan(Self.projects, machine: machine))
    let again = try plan(Self.projects, over: folder, machine: machine)
    #expect(again.files.isEmpty)
    #expect(again.report.changed.isEmpty)
    #expect(again.report.created.isEmpty)
  }

  /// What the export changes follows, what a person changed stays, and both at once is told.
  @Test func bringsInChangesAndKeepsEdits() throws {
    let path = "\(Self.folder)/proposals/brygga.sv.md"
    let first = after(try plan(Self.projects))
    let edited = try #require(first.text(of: path)).replacing("title: Brygga", with: "title: Badbrygga")
      .replacing("En brygga", with: "En brygga för alla.")
    let folder = first.replacing([path: edited])
    let newer = Self.projects.replacing("12000;44", with: "15000;44").replacing(
      "<p>En brygga</p>", with: "<p>Två bryggor</p>")
    let plan = try plan(newer, over: folder)
    let text = try #require(after(plan, folder).text(of: path))
    #expect(text.contains("title: Badbrygga\n"))
    #expect(text.contains("cost: 15000\n"))
    #expect(text.contains("En brygga för alla."))
    #expect(plan.diagnostics.filter { $0.code == "IN297" }.map { $0.arguments["key"] } == ["body", "votes/export.csv"])
    #expect(plan.report.changed == [ImportReport.Keys(path: path, keys: ["cost"])])
    // Told once: the next import has nothing to say of it.
    let folder2 = after(plan, folder)
    let third = try self.plan(newer, over: folder2)
    #expect(third.files.isEmpty)
    #expect(!third.diagnostics.contains { $0.arguments["key"] == "body" })
  }

  @Test func leavesATranslationThatAPersonWrote() throws {
    let first = after(try plan(Self.projects))
    let path = "\(Self.folder)/proposals/bankar-fem.fi.md"
    let folder = first.replacing([path: "---\ntitle: Viisi penkkiä\ntranslated_from: sv\n---\n\nViisi.\n"])
    let plan = try plan(Self.projects, over: folder, machine: true)
    #expect(plan.files[path] == nil)
    #expect(plan.report.kept.contains { $0.path == path })
  }

  @Test func keepsKeysAndCommentsThatPeopleAdded() throws {
    let path = "\(Self.folder)/proposals/brygga.sv.md"
    let first = after(try plan(Self.projects))
    let edited = try #require(first.text(of: path)).replacing(
      "area: norr", with: "area: norr\ngoals:\n  - klimat # viktigt")
    let folder = first.replacing([path: edited])
    let plan = try plan(Self.projects.replacing("12000;44", with: "13000;44"), over: folder)
    let text = try #require(after(plan, folder).text(of: path))
    #expect(text.contains("area: norr\ngoals:\n  - klimat # viktigt\n"))
    #expect(text.contains("cost: 13000\n"))
  }

  @Test func leavesTheRoundsFileAloneAndSaysWhatToPutIn() throws {
    let folder = Self.portal.replacing(["\(Self.folder)/round.yaml": "kind: vote\n"])
    let plan = try plan(Self.projects, over: folder)
    #expect(plan.files["\(Self.folder)/round.yaml"] == nil)
    #expect(plan.report.declarations?.contains("file: votes/export.csv") == true)
    #expect(plan.report.told(in: .sv).contains { $0.contains("round.yaml finns redan") })
  }

  @Test func namesAnAreaThatNobodyKnows() throws {
    let plan = try plan(Self.projects.replacing("Pohjoisranta", with: "Kuu"))
    #expect(plan.diagnostics.contains { $0.code == "IN293" && $0.arguments["area"] == "Kuu" })
  }

  @Test func letsProposalsLiveOnInTheProjectMadeFromThem() throws {
    let round = try #require(RoundID("2026-strand"))
    let projects =
      "id;title/sv;title/fi;budget_amount;confirmed_votes;related_proposals\n7;Lekpark;Leikkipuisto;100;1;3, 4\n"
    let proposals = "id;title/sv;title/fi;body/sv;body/fi;state;reference;votes\n3;Gungor;Keinut;a;b;accepted;R3;5\n"
    let results =
      "id;parent/id;title/sv;title/fi;start_date;end_date;status/key;progress;proposal_urls\n"
      + "9;;Lekpark;Leikkipuisto;2026-05-01;2026-09-01;ongoing;40.0;https://x.example/f/1/proposals/3\n"
      + "10;9;Markarbete;Maatyöt;;2026-06-01;;;\n"
    let exports = [projects, proposals, results].map { TestExport.read($0) }
    let plan = ImportPlan(exports, into: round, of: Self.portal)
    let folder = after(plan)
    #expect(
      folder.text(of: "\(Self.folder)/proposals/gungor.sv.md")?.contains("verdict: merged\nmerged_into: lekpark\n")
        == true)
    let project = try #require(folder.text(of: "\(Self.folder)/projects/lekpark.sv.md"))
    #expect(project.contains("status: ongoing\nprogress: 40 %\nplan: {start: 2026-05-01, end: 2026-09-01}\n"))
    #expect(project.contains("  - {title: {sv: Markarbete, fi: Maatyöt}, planned: 2026-06-01}\n"))
    #expect(ImportPlan(exports, into: round, of: folder).files.isEmpty)
  }

  @Test func findsItemsOfASetUpByTheirTitles() throws {
    let setup =
      "Area name,Area budget,,,\nNorr,2,,,\n,,,,\nArea Name,Costs,Name-sv,Name-fi,Description-sv\nNorr,900,Brygga,Laituri,En\n"
    let results =
      "Voting results\n\"\"\nTotal ballots\nId,Name,Ballot,Cost\n1,Laituri,22,0.0009,\"\"\n\"\",Total,22,0.0009\n"
    let round = try #require(RoundID("2026-strand"))
    let plan = ImportPlan([setup, results].map { TestExport.read($0) }, into: round, of: Self.portal)
    #expect(plan.files.keys.filter { $0.contains("/proposals/") }.count == 2)
    #expect(after(plan).text(of: "\(Self.folder)/votes/export.csv") == "proposal,votes\nbrygga,22\n")
  }

  @Test func writesBallotsAnewWhenTheirFileHoldsPersonsOrTitles() throws {
    let votes =
      "user_hash,impersonated_user,budget_id,budget_name,voted_project_ids,postal_code,webform_source\nab12,0,5,Norr,\"31,32\",00650,\ncd34,1,5,Norr,31,00650,paperi\nef56,0,5,Norr,,00650,\n"
    let ids = "id,title,budget_id,budget_name,budget,votes\n31,Laituri,5,Norr,100,2\n32,Penkit,5,Norr,200,1\n"
    let round = try #require(RoundID("2026-strand"))
    let plan = ImportPlan([ids, votes].map { TestExport.read($0) }, into: round, of: Self.portal)
    let folder = after(plan)
    #expect(
      folder.text(of: "\(Self.folder)/votes/export-digital.csv") == "choices,pool\nlaituri|penkit,norr\n\"\",norr\n")
    #expect(folder.text(of: "\(Self.folder)/votes/export-paper.csv") == "choices,pool\nlaituri,norr\n")
    for path in plan.files.keys {
      let text = folder.text(of: path) ?? ""
      #expect(!text.contains("00650") && !text.contains("ab12"), "\(path)")
    }
  }

  private static let election =
    "META\nkey;value\ndescription;Strand\ncountry;Poland\nunit;Sundvik\ninstance;2026\nnum_projects;2\nnum_votes;2\n"
    + "budget;500\nvote_type;TYPE\nrule;greedy\nPROJECTS\nproject_id;cost;name\n1;300;Brygga\n2;200;Park\nVOTES\n"

  @Test(arguments: [
    (
      "cumulative", "voter_id;vote;points\na;1,2;3,2\nb;2;5\n", "choices,points\nbrygga|park,3|2\npark,5\n",
      "columns: {choices: choices, points: points}", "kind: points", "scoring: points"
    ),
    (
      "ordinal", "voter_id;vote\na;2,1\nb;1,2\n", "choices\nbrygga|park\npark|brygga\n", "columns: {choices: choices}",
      "kind: ordinal", "scoring: ballot_length"
    ),
  ])
  func writesBallotsWithPointsAndOrder(
    type: String, rows: String, written: String, columns: String, kind: String, scoring: String
  ) throws {
    let round = try #require(RoundID("2026-strand"))
    let text = Self.election.replacing("TYPE", with: type) + rows
    let plan = ImportPlan([TestExport.read(text)], into: round, of: Self.portal)
    #expect(plan.files["\(Self.folder)/votes/export.csv"].map { String(decoding: $0, as: UTF8.self) } == written)
    let yaml = after(plan).text(of: "\(Self.folder)/round.yaml") ?? ""
    for line in [columns, "ballot: {\(kind), min_choices: 1}", scoring] { #expect(yaml.contains(line), "\(yaml)") }
  }
}

@Suite("Exports with other data than the samples")
struct PlatformReadingTests {
  @Test func findsColumnsWhereverTheyStand() {
    let export = TestExport.read("confirmed_votes,budget_amount,title/sv,ny_kolumn,id\n7,\"1 250,00\",Brygga,x,3\n")
    #expect(export.codes == [])
    #expect(export.lines == ["3 Brygga 1250 votes:7"])
  }

  @Test func readsASpreadsheetWithTitlesTotalsAndEmptyColumns() {
    let text =
      "Medborgarbudget 2026;;;;;\r\n;;;;;\r\nNr;;Förslag;Kostnad (tkr);Röster;Område\r\n1;;Åkerängens brygga;12,5;44;Norr\r\n2;;Bänk;3;;Söder\r\n;;;;;\r\nSumma;;;15,5;44;\r\n"
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let export = PlatformReading.read("plan.csv", bytes)
    #expect(export.codes == ["IN281"])
    #expect(export.formats == [.spreadsheet])
    #expect(export.lines == ["1 Åkerängens brygga 12500 votes:44", "2 Bänk 3000 hidden"])
    #expect(export.proposals.map { $0.areas.first?.texts[.unknown] } == ["Norr", "Söder"])
  }

  @Test func readsTheVotesOfAnEnglishSpreadsheet() {
    let export = TestExport.read("Title,Description,Cost,Votes\nPier,Long,\"1,200\",7\nBench,Short,300,4\n")
    #expect(export.formats == [.spreadsheet])
    #expect(export.lines == ["Pier Pier 1200 votes:7", "Bench Bench 300 votes:4"])
  }

  @Test func tellsOfASumThatDiffersFromItsRows() {
    let export = TestExport.read("Nimi;Kustannus;Ääniä\nLaituri;100;4\nPenkki;50;2\nYhteensä;150;7\n")
    #expect(export.codes == ["IN298"])
    #expect(export.diagnostics[0].arguments["said"] == "7")
  }

  @Test func mergesCommentRowsAndTellsOfContradictions() {
    let header = "ID,Title,Supports,Scope of operation,Feasibility,Comment ID,Comment Author\n"
    let same = TestExport.read(header + "1,A,3,N,Undecided,1,a@b.c\n1,A,3,N,Undecided,2,d@e.f\n")
    #expect(same.codes == [])
    #expect(same.lines == ["1 A"])
    let other = TestExport.read(header + "1,A,3,N,Feasible (€10),1,x\n1,B,3,N,Feasible (€10),2,y\n")
    #expect(other.codes == ["IN288"])
  }

  @Test func refusesTwoProjectsOfOneTitleWhereTitlesAreIds() {
    let export = TestExport.read("Voter ID,Authentication ID,Bänk,Bänk\n\"\",\"\",$5,$6\n0,X,1,0\n")
    #expect(export.codes == ["IN289"])
  }

  @Test func tellsWhichCellIsNotUnderstood() {
    let export = TestExport.read("id;title/sv;budget_amount;confirmed_votes\n1;Brygga;ca 12-15 tkr;4\n")
    #expect(export.codes == ["IN290"])
    #expect(export.diagnostics[0].location.description == "export.csv:2:10")
  }

  @Test func refusesRowsOfAnotherWidthAndNamesThem() {
    let export = TestExport.read("id;title/sv;budget_amount;confirmed_votes\n1;Brygga;100;4;9\n2;B;1\n")
    #expect(export.codes == ["IN282", "IN282"])
    #expect(export.diagnostics.map(\.location.line) == [2, 3])
  }

  @Test(arguments: ["a,b,c\n1,2,3\n", "", "hej"])
  func doesNotGuessWhatIsUnknown(text: String) {
    #expect(TestExport.read(text).diagnostics.hasErrors)
  }

  @Test func saysWhenAnotherPlatformWroteTheFile() {
    let export = TestExport.read("id;title/sv;budget_amount;confirmed_votes\n1;Brygga;100;4\n", as: .consul)
    #expect(export.codes == ["IN295"])
  }

  @Test func readsEverySheetHoweverItsNameIsCut() throws {
    func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    func row(_ cells: [String]) -> String { "<row>\(cells.map(cell).joined())</row>" }
    let votes = row(["budget_id", "budget_name", "voted_project_ids"]) + row(["5", "Itä", "1,2"])
    let projects = row(["id", "title", "budget_id", "budget", "votes"]) + row(["1", "Laituri", "5", "100", "1"])
    let book = TestWorkbook(sheets: [
      ("Itäinen Helsinki ja Östersundo1", votes), ("Itäinen Helsinki ja Östersundo2", projects),
    ])
    let export = PlatformReading.read("budget_votes.xlsx", book.bytes)
    #expect(export.formats == [.helsinkiVotes, .helsinkiProjects])
    #expect(export.ballotLines == ["1+2"])
  }
}
