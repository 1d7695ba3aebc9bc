import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

/// A published site, taken as it is and with something changed in it.
@Suite("Verification of a published site")
struct VerificationTests {
  private static let roundFile = "content/rounds/2026-vote/round.yaml"
  private static let outcome = "data/rounds/2026-vote/outcome.json"
  private static let ballots = "data/rounds/2026-vote/ballots.csv"

  /// The small portal with codes that can be found again, its ballots open or not, and any rule.
  private static func portal(openBallots: Bool = true, rule: String? = nil) -> [String: String] {
    var files = SmallPortal.files.merging(Repository.theme) { $1 }
    var round = files[roundFile] ?? ""
    if openBallots { round += "open_data: {ballots: grouped, fewest_ballots: 5, most_unique: 100 %}\n" }
    if let rule {
      round.replace("{name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}", with: rule)
    }
    files[roundFile] = round
    let votes = files["content/rounds/2026-vote/votes/digital.csv"] ?? ""
    files["content/rounds/2026-vote/votes/digital.csv"] = votes.replacing(/(?m)^a(\d),/) { "kod-98-\($0.output.1)," }
    return files
  }

  private static func published(_ portal: [String: String]) throws -> [String: String] {
    let folder = try TemporaryFolder(portal)
    let pipeline = PortalPipeline(DiskFolder(folder.path), asOf: .day(SmallPortal.asOf))
    let result = pipeline.build(into: folder.path(of: "site"))
    try #require(result.summary != nil, "\(result.problems)")
    return folder.files(in: "site")
  }

  private static let site = Result { try published(portal()) }

  private static func verify(
    _ files: [String: String], forbidding forbidden: ForbiddenValues = ForbiddenValues()
  ) throws -> SiteVerification {
    let folder = try TemporaryFolder(files)
    return withExtendedLifetime(folder) { SiteVerification(folder.path, forbidding: forbidden) }
  }

  /// The codes of what is wrong once a file has been changed; nil takes it away.
  private func codes(changing path: String, _ change: (String) -> String?) throws -> [String] {
    var files = try Self.site.get()
    files[path] = change(files[path] ?? "")
    return Set(try Self.verify(files).problems.map(\.code.rawValue)).sorted()
  }

  @Test func findsNothingInASiteAsItWasPublished() throws {
    let verified = try Self.verify(try Self.site.get())
    #expect(verified.problems == [])
    #expect(verified.summary?.recountedPools == 1)
    #expect((verified.summary?.checksums ?? 0) > 40 && (verified.summary?.pages ?? 0) > 20)
  }

  @Test func findsNothingInTheDemo() throws {
    let files = Repository.files(in: "content").merging(Repository.files(in: "themes")) { $1 }
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(path, bytes) }
    let result = PortalPipeline(DiskFolder(folder.path)).build(into: folder.path(of: "site"))
    try #require(result.summary != nil)
    var forbidden = ForbiddenValues()
    forbidden.add(columnsOf: DiskFolder(folder.path))
    let verified = SiteVerification(folder.path(of: "site"), forbidding: forbidden)
    #expect(verified.problems == [])
    #expect(verified.summary?.recountedPools == 7)
    #expect(forbidden.count > 1000)
  }

  @Test(arguments: [
    "{name: equal_shares, utility: cost, completion: greedy, ties: [more_votes, lower_id]}",
    "{name: greedy, on_misfit: skip, scoring: {channels: {digital: 100 %}}, must_leave_money: yes, ties: [lower_id]}",
    "{name: phragmen, ties: [lower_id]}", "{name: greedy_per_cost, min_share: 10 %, ties: [lower_id]}",
    "{name: greedy_reserve, reserve_from: 50 %, max_funded: 2, ties: [cheaper, {lot: [brygga, lekpark], reference: \"§ 1\"}]}",
  ])
  func countsAgainByAnyRule(rule: String) throws {
    let verified = try Self.verify(try Self.published(Self.portal(rule: rule)))
    #expect(verified.problems == [])
    #expect(verified.summary?.recountedPools == 1)
  }

  @Test func countsAgainFromSumsWhereTheRuleNeedsNoMore() throws {
    let verified = try Self.verify(try Self.published(Self.portal(openBallots: false)))
    #expect(verified.problems == [])
    #expect(verified.summary?.recountedPools == 1)
  }

  @Test func saysWhatCannotBeCountedAgain() throws {
    let rule = "{name: equal_shares, utility: cost, completion: none, ties: [lower_id]}"
    let verified = try Self.verify(try Self.published(Self.portal(openBallots: false, rule: rule)))
    #expect(verified.problems.map(\.code) == ["IN824"])
    #expect(verified.summary?.recountedPools == 0)
  }

  /// Few voted on paper: what they chose is hidden, and without it weighed channels cannot be counted again.
  @Test(arguments: [true, false])
  func saysThatBallotsDoNotHelpWhereAWeighedChannelIsHidden(openBallots: Bool) throws {
    let rule = "{name: greedy, on_misfit: skip, scoring: {channels: {digital: 50 %, paper: 50 %}}, ties: [lower_id]}"
    var files = Self.portal(openBallots: openBallots, rule: rule)
    files[Self.roundFile] = files[Self.roundFile]?.replacing(
      "  exports:\n",
      with: """
          exports:
            - {file: votes/paper.csv, shape: totals, channel: paper, pool: strand, ballots: 2,
               columns: {proposal: proposal, votes: votes}}

        """)
    files["content/rounds/2026-vote/votes/paper.csv"] = "proposal,votes\nbrygga,2\n"
    let verified = try Self.verify(try Self.published(files))
    #expect(verified.problems.map(\.code) == ["IN913"])
  }

  // MARK: What somebody has changed

  @Test func findsFilesThatWereChangedLostOrAdded() throws {
    #expect(try codes(changing: "data/areas.csv") { $0 + "x,,false,,,,,\n" } == ["IN821"])
    #expect(try codes(changing: "data/areas.csv") { _ in nil } == ["IN476", "IN820"])
    #expect(try codes(changing: "data/other.csv") { _ in "a,b\n1,2\n" } == ["IN822"])
    #expect(try codes(changing: "data/datapackage.json") { String($0.dropLast(30)) }.contains("IN830"))
  }

  @Test func findsAResultThatTheBallotsDoNotGive() throws {
    let found = try codes(changing: Self.outcome) {
      $0.replacing("\"funded\": [\n        \"lekpark\",", with: "\"funded\": [\n        \"brygga\",")
    }
    #expect(found == ["IN821", "IN823"])
    #expect(try codes(changing: Self.ballots) { $0.replacing(",2\n", with: ",9\n") }.contains("IN825"))
  }

  @Test func findsFilesThatContradictEachOther() throws {
    let results = try codes(changing: "data/rounds/2026-vote/results.csv") { $0.replacing(",5,,", with: ",6,,") }
    #expect(results == ["IN821", "IN825"])
    let election = try codes(changing: "data/rounds/2026-vote/strand.pb") {
      $0.replacing("1;", with: "1;").replacing("num_votes;8", with: "num_votes;7").replacing(/\n8;[^\n]*\n/, with: "\n")
    }
    #expect(election.contains("IN831"))
  }

  @Test func findsPagesThatDoNotHold() throws {
    let page = "fi/index.html"
    let site = try Self.site.get()
    try #require(site[page]?.contains("lang=\"fi\"") == true)
    #expect(try codes(changing: page) { $0.replacing("<html lang=\"fi\"", with: "<html lang=\"sv\"") } == ["IN828"])
    #expect(try codes(changing: page) { $0.replacing("<h1", with: "<h2").replacing("</h1", with: "</h2") } == ["IN472"])
    #expect(try codes(changing: page) { $0.replacing("href=\"/fi/", with: "href=\"/fu/") }.contains("IN476"))
    let twins = try codes(changing: page) {
      $0.replacing(/<link rel="alternate" hreflang="sv-FI"[^>]*>/, with: "")
    }
    #expect(twins.contains("IN827") && twins.contains("IN478"))
  }

  @Test func refusesAFolderThatIsNoSite() throws {
    #expect(try Self.verify(["index.html": "x"]).problems.map(\.code) == ["IN829"])
    #expect(try Self.verify([:]).summary == nil)
  }

  // MARK: What may not be published

  @Test func looksForAddressesAsFilesWriteThem() throws {
    var forbidden = ForbiddenValues()
    forbidden.add("Anna@Sundvik.example", from: .file("votes.csv"))
    forbidden.add("Berg, \"Kajsa\" Anna", from: .file("names.txt"))
    let written = [
      "a.bin": "\u{0}\u{1}anna@sundvik.example", "b.json": #"{"who": "Berg, \"Kajsa\" Anna"}"#,
      "c.csv": #"1,"Berg, ""Kajsa"" Anna""#, "d.ics": #"SUMMARY:Berg\, "Kajsa" Anna"#, "anna@sundvik.example.txt": "",
    ]
    var files = try Self.site.get()
    for (name, text) in written { files[name] = text }
    let found = try Self.verify(files, forbidding: forbidden).problems.filter { $0.code == "IN826" }
    #expect(found.map(\.location.path) == written.keys.sorted())
  }

  @Test func aSiteOfAnExportFullOfPersonsHoldsNoneOfThem() throws {
    var files = Self.portal()
    let path = "content/rounds/2026-vote/votes/digital.csv"
    let lines = (files[path] ?? "").split(separator: "\n").dropFirst()
    let persons = lines.enumerated().map { number, line in
      "\(line),Väljare Nr\(number) Testsson,väljare\(number)@exempel.example,131052-308T,+3584012345\(10 + number),"
        + "192.0.2.\(number),2026-04-0\(number % 9 + 1) 10:00:0\(number % 10)"
    }
    files[path] = "voter,choices,Namn,E-post,Hetu,Puhelin,IP,Tid\n" + persons.joined(separator: "\n") + "\n"
    let refused = PortalPipeline(InMemoryFolder(files), asOf: .day(SmallPortal.asOf)).check()
    #expect(refused.filter { $0.code == "IN911" }.count == 5 && refused.contains { $0.code == "IN910" })
    files["content/rounds/2026-vote/round.yaml"] = files["content/rounds/2026-vote/round.yaml"]?
      .replacing("separator: \"+\"", with: "separator: \"+\"\n      ignore: [Namn, E-post, Hetu, Puhelin, IP, Tid]")
    var forbidden = ForbiddenValues()
    forbidden.add(columnsOf: InMemoryFolder(files))
    #expect(forbidden.count > 40)
    #expect(try Self.verify(try Self.published(files), forbidding: forbidden).problems == [])
  }

  @Test func findsVotersCodesInAnyFile() throws {
    var forbidden = ForbiddenValues()
    forbidden.add(columnsOf: InMemoryFolder(Self.portal()))
    #expect(forbidden.count == 8)
    let clean = try Self.verify(try Self.site.get(), forbidding: forbidden)
    #expect(clean.problems == [])
    var files = try Self.site.get()
    files["assets/note.txt"] = "first\nsee xkod-98-3 there\n"
    let found = try Self.verify(files, forbidding: forbidden).problems
    #expect(found.map(\.code) == ["IN826"])
    #expect(found.first?.location == SourceLocation(path: "assets/note.txt", line: 2))
    #expect(found.first?.notes.first?.location.line == 4)
    #expect(found.allSatisfy { !$0.told(in: .en).message.contains("98-3") })
  }

  /// A column that the round's file ignores, with one value in every row.
  private func codesWith(shared value: String, saidBy text: String = "", onSite written: String) throws -> [String] {
    var files = Self.portal()
    let path = "content/rounds/2026-vote/votes/digital.csv"
    let rows = (files[path] ?? "").split(separator: "\n").map { "\($0),\($0.hasPrefix("voter") ? "hem" : value)" }
    files[path] = rows.joined(separator: "\n") + "\n"
    files[Self.roundFile] = files[Self.roundFile]?.replacing(
      "separator: \"+\"", with: "separator: \"+\"\n      ignore: [hem]")
    files["content/pages/om.sv.md"]? += "\n\(text)\n"
    var forbidden = ForbiddenValues()
    forbidden.add(columnsOf: InMemoryFolder(files))
    var site = try Self.site.get()
    site["assets/note.txt"] = written
    return try Self.verify(site, forbidding: forbidden).problems.map(\.code.rawValue)
  }

  @Test(arguments: ["Skogsbyn Östra", "Chrome 126", "Åvik", "annat kön"])
  func looksForValuesThatAllRowsShare(value: String) throws {
    #expect(try codesWith(shared: value, onSite: "see \(value) there") == ["IN826"])
    #expect(try codesWith(shared: value, onSite: "see nothing there") == [])
    #expect(try codesWith(shared: value, saidBy: "Vi var i \(value) då.", onSite: "see \(value) there") == [])
  }

  /// Words that the program, the theme or the dictionary of the open data say by themselves.
  @Test(arguments: ["paper", "2026-04-01", "Swedish", "approval", "Finnish"])
  func letsWordsOfItsOwnStand(value: String) throws {
    #expect(try codesWith(shared: value, onSite: "see \(value) there") == [])
  }

  @Test(arguments: [
    ("Ulla", "då kom Ulla, sen", true), ("Ulla", "då kom Ullas mor", false), ("Åsa", "<b>Åsa</b>", true),
    ("anna.ek@exempel.se", "mailto:anna.ek@exempel.sex", true), ("a&b \"c\"d", "<p>a&amp;b &quot;c&quot;d</p>", true),
    ("Åke Ek", "/q?n=%C3%85ke%20Ek&x", true), ("x", "x", false),
  ])
  func knowsAValueInEveryWayOfWriting(value: String, text: String, isFound: Bool) throws {
    var files = try Self.site.get()
    files["assets/note.txt"] = text
    let list = try TemporaryFolder(["names.txt": "# names\n\n\(value)\n"])
    var forbidden = ForbiddenValues()
    try forbidden.add(linesOf: list.path(of: "names.txt"))
    let found = try Self.verify(files, forbidding: forbidden).problems
    #expect(found.map(\.code) == (isFound ? ["IN826"] : []))
  }
}

/// What a portal publishes, taken in again.
@Suite("Open data taken in again")
struct RoundTripTests {
  @Test func proposalsOfTheDemoAreTheSame() throws {
    let files = Repository.files(in: "content").merging(Repository.files(in: "themes")) { $1 }
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(path, bytes) }
    let result = PortalPipeline(DiskFolder(folder.path)).build(into: folder.path(of: "site"))
    try #require(result.summary != nil)
    for name in ["2023-vardagsplatser", "2024-skargard"] {
      let round = try #require(RoundID(name + "-again"))
      let imported = PlatformImport(
        [folder.path(of: "site/data/rounds/\(name)/proposals.csv")], of: nil, into: round, portal: folder.path,
        machineTranslations: false)
      #expect(!imported.diagnostics.hasErrors, "\(imported.diagnostics)")
      try imported.write()
      let settings = try #require(folder.text(of: "content/rounds/\(name)/round.yaml"))
      try folder.write("content/rounds/\(round)/round.yaml", settings)
      let read = PortalReading.read(DiskFolder(folder.path)).portal?.rounds ?? []
      let before = try #require(read.first { $0.id.rawValue == name }).proposals.map(Told.init)
      let after = try #require(read.first { $0.id == round }).proposals.map(Told.init)
      #expect(before.count > 5)
      for proposal in before { #expect(after.contains(proposal), "\(proposal)") }
      #expect(before.count == after.count)
    }
  }

  /// What a round's tables tell is taken away, imported from them and published again: every table is the same.
  @Test(arguments: [
    ("2024-skargard", ["proposals", "projects", "milestones", "updates", "costs"]),
    ("2023-vardagsplatser", ["proposals", "projects", "milestones", "updates"]),
  ])
  func tablesOfARoundAreTheSameAgain(_ name: String, _ tables: [String]) throws {
    let files = Repository.files(in: "content").merging(Repository.files(in: "themes")) { $1 }
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(path, bytes) }
    func published(_ site: String) throws -> [String: String?] {
      try #require(PortalPipeline(DiskFolder(folder.path)).build(into: folder.path(of: site)).summary != nil)
      let all = tables + ["results", "pools", "funding", "accounts", "statistics"]
      return Dictionary(
        uniqueKeysWithValues: all.map { ($0, folder.text(of: "\(site)/data/rounds/\(name)/\($0).csv")) })
    }
    let before = try published("before")
    for part in ["proposals", "projects"] + (tables.contains("costs") ? ["costs.csv"] : []) {
      try FileManager.default.removeItem(atPath: folder.path(of: "content/rounds/\(name)/\(part)"))
    }
    let imported = PlatformImport(
      tables.map { folder.path(of: "before/data/rounds/\(name)/\($0).csv") }, of: nil,
      into: try #require(RoundID(name)),
      portal: folder.path, machineTranslations: false)
    #expect(!imported.diagnostics.hasErrors, "\(imported.diagnostics)")
    try imported.write()
    let after = try published("after")
    for (table, text) in before { #expect(after[table] == text, "\(table)") }
    #expect((before["updates"]??.count ?? 0) > 500)
  }

  @Test func tablesOfSeveralRoundsAreRefused() throws {
    let text = "round,project,title_sv,status,progress_percent\na,p,P,done,\nb,q,Q,done,\n"
    let export = PlatformReading.read("projects.csv", Array(text.utf8))
    #expect(export.diagnostics.map(\.code) == ["IN940"])
    #expect(export.diagnostics.first?.arguments["rounds"] == "a, b")
  }

  /// As far as a table of proposals can tell: all but pictures, who looked at the costs, and a handful of supporters.
  private struct Told: Hashable {
    let id: String
    let number: Int?
    let titles: [Language: String]
    let summaries: [Language: String?]
    let answers: [Language: String?]
    let texts: [Language: String]
    let goals: [String]
    let heir: String?
    let supporters: Int?
    let place: String
    let area: String
    let submitted: Day?
    let cost: Money?
    let verdict: Proposal.Verdict.Kind

    init(_ proposal: Proposal) {
      id = proposal.id.rawValue
      summaries = proposal.words.values.mapValues(\.summary)
      answers = proposal.words.values.mapValues(\.answer)
      texts = proposal.words.values.mapValues(\.body.markdown)
      goals = proposal.goals.map(\.value.rawValue)
      heir = proposal.verdict.heir?.rawValue
      supporters = proposal.supporters.flatMap { $0 > 0 && $0 < 5 ? nil : $0 }
      place = "\(proposal.place?.latitude ?? 0) \(proposal.place?.longitude ?? 0)"
      number = proposal.number?.value
      titles = proposal.words.values.mapValues(\.title)
      area = proposal.area.value.rawValue
      submitted = proposal.submitted
      cost = proposal.cost
      verdict = proposal.verdict.kind
    }
  }
}
