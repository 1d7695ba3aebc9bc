import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

/// Keys and values of the portal's own files: what is told, and where.
@Suite("Fields")
struct FieldTests {
  @Test(arguments: [
    ("contact:", "1️⃣contakt:", ["content/portal.yaml IN131", "1️⃣ IN130"]),
    ("population: 18240", "population: 1️⃣1_000", ["1️⃣ IN139"]),
    ("population: 18240", "population: 1️⃣many", ["1️⃣ IN139"]),
    ("population: 18240", "1️⃣population: [1]", ["1️⃣ IN132"]),
    ("population: 18240", "1️⃣population:", ["1️⃣ IN133"]),
    ("languages: [sv, fi]", "languages: [sv, fi, 1️⃣fi]", ["1️⃣ IN147"]),
    ("privacy: {smallest_group: 5}", "privacy: {smallest_group: 1️⃣0}", ["1️⃣ IN140"]),
    ("privacy: {smallest_group: 5}", "privacy: 1️⃣5", ["1️⃣ IN135"]),
    ("profile: fi", "profile: 1️⃣fin", ["1️⃣ IN136"]),
    ("accent: \"#0b5d7a\"", "1️⃣accent: 2️⃣#0b5d7a", ["1️⃣ IN133", "2️⃣ IN125"]),
    ("accent: \"#0b5d7a\"", "accent: 1️⃣blue", ["1️⃣ IN146"]),
    ("https://insyn.sundvik.example", "1️⃣https://insyn.sundvik.example/", ["1️⃣ IN152"]),
    ("delaktighet@sundvik.example", "1️⃣delaktighet.example", ["1️⃣ IN153"]),
    ("reviewed: 2026-02-10", "reviewed: 1️⃣2026-02-30", ["1️⃣ IN137"]),
    ("{sv: Sundvik stad, fi: Sundvikin kaupunki}", "{sv: Sundvik stad}", ["1️⃣ IN500"]),
    ("{sv: Sundvik stad, fi: Sundvikin kaupunki}", "{sv: S, fi: S, 2️⃣en: S}", ["2️⃣ IN505"]),
    ("{sv: Sundvik stad, fi: Sundvikin kaupunki}", "{sv: S, 2️⃣stad, fi: S}", ["2️⃣ IN507"]),
    ("{sv: Sundvik stad, fi: Sundvikin kaupunki}", "2️⃣Sundvik", ["2️⃣ IN506"]),
  ])
  func areToldWhereTheyStand(find: String, put: String, expected: [String]) {
    let isName = find.hasPrefix("{sv: Sundvik")
    let files = SmallPortal.changing("content/portal.yaml", isName ? ("name: \(find)", "1️⃣name: \(put)") : (find, put))
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }

  @Test func allOfThemAreToldInOneRun() {
    let files = SmallPortal.changing(
      "content/rounds/2026-vote/round.yaml", ("year: 2026\n", "year: 1️⃣in spring\n"),
      ("{id: idea, from: 2026-01-07, to: 2026-01-31}", "{id: idea, from: 2026-01-07, to: 2️⃣2025-01-31}"),
      ("amount: 60000", "amount: 3️⃣60 000 euro"), ("shape: ballots", "shape: 4️⃣ballot"))
    let expected = ["1️⃣ IN139", "2️⃣ IN104", "3️⃣ IN138", "4️⃣ IN136"]
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }

  @Test func unknownKeysAreNearAKnownOne() {
    let files = SmallPortal.changing("content/rounds/2026-vote/round.yaml", ("on_misfit: skip", "on-misfits: skip"))
    let told = PortalReading.read(files.folder).diagnostics.filter { $0.code == "IN130" }
    #expect(told.map(\.suggestion) == ["on_misfit"])
  }

  /// YAML itself would see a value `5` and a key `4`.
  @Test(arguments: ["5,4", "\"5,4\"", "5.4"])
  func decimalCommasAreReadInBraces(value: String) {
    let files = SmallPortal.changing("content/goals/klimat.sv.md", ("value: 5.4", "value: \(value)"))
    let result = PortalReading.read(files.folder)
    #expect(result.diagnostics.isEmpty)
    #expect(result.portal?.goals.first?.indicators.first?.baseline.value.scaled == 54)
  }
}

@Suite("Sibling language files")
struct SiblingTests {
  private let swedish = "content/rounds/2026-vote/proposals/lekpark.sv.md"
  private let finnish = "content/rounds/2026-vote/proposals/lekpark.fi.md"

  @Test func mayRepeatAFact() {
    let files = SmallPortal.changing(finnish, ("translated_from: sv", "translated_from: sv\ncost: 30 000,00"))
    #expect(PortalReading.read(files.folder).diagnostics.isEmpty)
  }

  @Test func mayNotContradict() throws {
    let files = SmallPortal.changing(finnish, ("translated_from: sv", "translated_from: sv\ncost: 40000"))
    let problem = try #require(PortalReading.read(files.folder).diagnostics.first)
    #expect(problem.code == "IN502")
    let places = [problem.location, problem.notes[0].location]
    #expect(places.map(\.description) == ["\(finnish):5:7", "\(swedish):10:7"])
  }

  @Test func areBothThere() {
    let files = SmallPortal.replacing([finnish: nil])
    let told = PortalReading.read(files.folder).diagnostics.map { $0.told(in: .en).message }
    #expect(told == ["the text is not there in 'fi': '\(finnish)' is missing"])
  }

  @Test func mayWaitWhileTheTextIsADraft() {
    let files = SmallPortal.changing(swedish, ("number: 1", "number: 1\ndraft: yes"))
    var drafts = files.files
    drafts[finnish] = nil
    #expect(PortalReading.read(InMemoryFolder(drafts)).diagnostics.isEmpty)
  }

  @Test func sayTheSameThings() {
    let files = SmallPortal.changing(finnish, ("summary: Keinuja ja liukumäki.\n", ""))
    let told = PortalReading.read(files.folder).diagnostics
    #expect(told.map { "\($0.location) \($0.code)" } == ["\(swedish):3:1 IN504"])
  }

  @Test func areNamedByALanguageOfThePortal() {
    let files = SmallPortal.replacing(["content/pages/om.se.md": "---\ntitle: x\n---\n", "content/pages/om.md": "x"])
    let told = PortalReading.read(files.folder).diagnostics
    #expect(told.map { "\($0.location) \($0.code)" } == ["content/pages/om.md IN503", "content/pages/om.se.md IN503"])
    #expect(told.map(\.suggestion) == [nil, "sv"])
  }

  @Test(arguments: [
    ("verdict: feasible", "verdict: unfeasible", ["IN150", "IN151", "IN151"]),
    ("verdict: feasible\ncost: 30000", "verdict: feasible", ["IN151"]),
    ("verdict: feasible\ncost: 30000", "verdict: merged", ["IN151"]),
    ("verdict: feasible", "verdict: feasible\nmerged_into: brygga", ["IN150"]),
    ("number: 1", "number: 1\nimage: lek.jpg", ["IN151", "IN151"]),
    ("number: 1", "number: 1\nimage: ../lek.jpg\nimage_alt: Lek", ["IN151", "IN504", "IN522"]),
  ])
  func haveTheFactsThatTheirVerdictNeeds(find: String, put: String, codes: [String]) {
    let files = SmallPortal.changing(swedish, (find, put))
    #expect(PortalReading.read(files.folder).diagnostics.map(\.code.rawValue).sorted() == codes)
  }
}

@Suite("Files in their places")
struct InventoryTests {
  @Test(
    arguments: [
      ("content/portal.yml", "IN102", "portal.yaml"), ("content/round/x/round.yaml", "IN102", "rounds"),
      ("content/rounds/2026-vote/proposal/x.sv.md", "IN102", "proposals"), ("content/goals/x.txt", "IN102", nil),
      ("content/goals/Klimat.sv.md", "IN105", nil), ("content/news/start.sv.md", "IN109", nil),
      ("content/budget/plan.csv", "IN109", nil), ("content/rounds/2026-vote/votes/extra.csv", "IN162", nil),
    ] as [(String, String, String?)])
  func areRead(path: String, code: String, suggestion: String?) {
    let files = SmallPortal.replacing([path: "---\ntitle: x\n---\n"])
    let told = PortalReading.read(files.folder).diagnostics.filter { $0.code != "IN501" }
    #expect(told.map { "\($0.location) \($0.code)" } == ["\(path) \(code)"])
    #expect(told.first?.suggestion == suggestion)
  }

  @Test(arguments: ["content/README.md", "content/.DS_Store", "content/goals/klimat.jpg"])
  func mayBeForPeople(path: String) {
    #expect(PortalReading.read(SmallPortal.replacing([path: "x"]).folder).diagnostics.isEmpty)
  }

  @Test(arguments: ["content/portal.yaml", "content/areas.yaml", "content/rounds/2026-vote/round.yaml"])
  func areThere(path: String) {
    let told = PortalReading.read(SmallPortal.replacing([path: nil]).folder).diagnostics
    #expect(told.map { "\($0.location) \($0.code)" }.filter { !$0.hasSuffix("IN162") } == ["\(path) IN101"])
  }

  @Test func nothingIsThere() {
    #expect(PortalReading.read(InMemoryFolder([:])).diagnostics.map(\.code) == ["IN101", "IN101"])
  }

  @Test(arguments: [
    ("content/indicators.csv", "\n1️⃣klimat,2️⃣utslap,2025,4", ["2️⃣ IN164"]),
    ("content/indicators.csv", "\nklimat,utslapp,1️⃣2025,4", ["1️⃣ IN163"]),
    ("content/indicators.csv", "\nklimat,utslapp,2026,\"1️⃣4,12\"", ["1️⃣ IN141"]),
    ("content/rounds/2026-vote/costs.csv", "\n1️⃣lekparken,2026-07-02,1,x", ["1️⃣ IN165"]),
    ("content/budget/2026.csv", "\n1️⃣lek,,a,b,,,operating,approved,1,", ["1️⃣ IN166"]),
    ("content/budget/2026.csv", "\nny,,a,b,,,operating,approved,1,1️⃣klimat:120", ["1️⃣ IN142"]),
  ])
  func holdRowsThatFit(path: String, row: String, expected: [String]) {
    let text = (SmallPortal.files[path] ?? "").trimmingSuffix("\n") + row + "\n"
    let files = SmallPortal.replacing([path: text])
    #expect(files.named(PortalReading.read(files.folder).diagnostics) == expected)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
