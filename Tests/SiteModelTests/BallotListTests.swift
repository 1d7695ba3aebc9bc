import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

private let vote = RoundID(foreign: "2026-vote")

@Suite("The ballot as a list")
struct BallotListTests {
  private func blocks(_ order: String, _ language: Language, asOf: String = "2026-09-01") throws -> [ChapterBlock] {
    let files = ProcessPortal.round("ballot_order: \(order)\n")
    let site = try TestSite(SmallPortal.folder.replacing(files), asOf: TestSite.day(asOf))
    guard case .process(let page) = try site.page(.process(vote), language).content else { return [] }
    return page.chapters.first { $0.anchor == "ballot" }?.blocks ?? []
  }

  /// Those of the ballot: the chapter lists the pools in rows too, which have no number.
  private func rows(_ blocks: [ChapterBlock]) -> [ChapterBlock.Row] {
    blocks.flatMap { $0.ordered + $0.rows }.filter { $0.notes.first?.hasPrefix("Num") ?? false }
  }

  /// Titles would give another order in each language.
  @Test(arguments: [
    ("{by: number}", ["lekpark", "cykelpump", "brygga"]), ("{by: alphabet}", ["brygga", "cykelpump", "lekpark"]),
    ("{by: lot, reference: \"§ 2\"}", ["lekpark", "cykelpump", "brygga"]),
    ("{by: lot, reference: \"§ 2\", order: [cykelpump, brygga, lekpark]}", ["cykelpump", "brygga", "lekpark"]),
  ])
  func standsInTheSameOrderInBothLanguages(order: String, ids: [String]) throws {
    let swedish = try rows(blocks(order, .swedish)).map(\.title.text)
    let finnish = try rows(blocks(order, .finnish)).map(\.title.text)
    let names = [
      "lekpark": ("Lekpark vid stranden", "Leikkipuisto rannalle"), "brygga": ("Brygga", "Laituri"),
      "cykelpump": ("Cykelpump vid torget", "Pyöräpumppu torille"),
    ]
    #expect(swedish == ids.map { names[$0]?.0 })
    #expect(finnish == ids.map { names[$0]?.1 })
  }

  @Test func tellsNumberAndCost() throws {
    let row = try #require(try blocks("{by: alphabet}", .finnish).flatMap(\.ordered).first)
    #expect(row.notes == ["Numero 3", "50\u{A0}000\u{A0}€"])
    #expect(row.address?.isEmpty == false)
  }

  @Test func hasOneKindOfNumberOnly() throws {
    #expect(try blocks("{by: number}", .swedish).flatMap(\.ordered).isEmpty)
    #expect(try blocks("{by: alphabet}", .swedish).flatMap(\.ordered).count == 3)
    #expect(try rows(blocks("{by: alphabet}", .swedish)).count == 3)
    #expect(try rows(blocks("{by: number}", .swedish)).count == 3)
  }

  @Test func isNotShownBeforeItsDay() throws {
    let order = "{by: number, published: 2026-03-20}"
    #expect(try rows(blocks(order, .swedish, asOf: "2026-03-19")).isEmpty)
    #expect(try rows(blocks(order, .swedish, asOf: "2026-03-20")).count == 3)
  }

  @Test func isOpenData() throws {
    let files = ProcessPortal.round("ballot_order: {by: alphabet}\n")
    let table = try TestSite(SmallPortal.folder.replacing(files)).site.table(.init(.proposals, of: vote))
    let column = try #require(table.columns.firstIndex { $0.name == "ballot_place" })
    #expect(table.rows.map { $0[1].cell + " " + $0[column].cell } == ["brygga 1", "cykelpump 2", "lekpark 3"])
  }

  @Test func purposesAreOpenData() throws {
    let files = ProcessPortal.round(
      "purposes:\n  - {text: {sv: Rent vatten, fi: Puhdas vesi}, goals: [klimat]}\n"
        + "  - {text: {sv: Fler möten, fi: Lisää kohtaamisia}, goals: []}\n")
    let site = try TestSite(SmallPortal.folder.replacing(files)).site
    #expect(site.tables.contains(.init(.purposes)) && site.tables.contains(.init(.purposes, of: vote)))
    let rows = site.table(.init(.purposes)).rows.map { $0.map(\.cell) }
    #expect(
      rows == [
        ["2026-vote", "1", "Rent vatten", "Puhdas vesi", "klimat", "1"],
        ["2026-vote", "2", "Fler möten", "Lisää kohtaamisia", "", "0"],
      ])
  }
}

@Suite("The focus of goals")
struct GoalCategoryTests {
  private static let names = [
    "trust": ("Tillit", "Luottamus"), "democracy": ("Demokrati", "Demokratia"),
    "health": ("Folkhälsa", "Väestön terveys"),
    "sustainability": ("Social hållbarhet", "Sosiaalinen kestävyys"),
  ]

  /// Every focus that a goal can have stands on its page by a name of the page's language, and by its code in the data.
  @Test(arguments: Goal.Category.Theme.allCases)
  func areNamedOnTheGoalsPage(theme: Goal.Category.Theme) throws {
    let folder = SmallPortal.changing(
      "content/goals/klimat.sv.md", ("sdg: [13]", "sdg: [13]\ncategories: [\(theme.rawValue)]")
    ).folder
    let site = try TestSite(folder)
    let subject = PageSubject.goal(GoalID(foreign: "klimat"))
    guard case .goal(let swedish) = try site.page(subject, .swedish).content,
      case .goal(let finnish) = try site.page(subject, .finnish).content
    else { throw NoGoal() }
    #expect(swedish.categories.count == 1 && finnish.categories.count == 1)
    #expect(swedish.categories != finnish.categories && !swedish.categories.contains(theme.rawValue))
    if let known = Self.names[theme.rawValue] {
      #expect(swedish.categories == [known.0] && finnish.categories == [known.1])
    }
    let table = site.site.table(.init(.goals))
    let column = try #require(table.columns.firstIndex { $0.name == "categories" })
    #expect(table.rows.map { $0[column].cell } == [theme.rawValue])
  }

  private struct NoGoal: Error {}
}
