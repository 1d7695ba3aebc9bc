public import BudgetModel
import Diagnostics

/// Stands for a committee in the names of its pages; the budget names committees in words.
public enum Committee {}

/// The name of a committee in the portal's first language, as it is written in addresses.
public typealias CommitteeID = Identifier<Committee>

/// The budget of every year and phase, its lines found by what belongs together.
struct BudgetIndex: Sendable {
  static let folder = "content/budget"

  /// The oldest first; of a year in the order in which a budget passes its phases.
  let editions: [BudgetEdition]
  /// In the order in which the newest budget names them.
  let committees: [(id: CommitteeID, name: LocalisedText)]
  private let books: [BudgetEdition: BudgetBook]
  private let money: [BudgetEdition: [GoalMoney]]
  private let mainLanguage: Language

  /// O(n) in the lines of all budgets.
  init(_ portal: Portal) {
    editions = BudgetBook.editions(of: portal.budget)
    books = Dictionary(
      editions.map { ($0, BudgetBook($0, of: portal.budget)) }, uniquingKeysWith: { first, _ in first })
    money = books.mapValues(\.goalMoney)
    mainLanguage = portal.settings.languages[0]
    committees = Self.committees(editions.reversed().compactMap { [books] in books[$0] }, mainLanguage)
  }

  private static func committees(
    _ books: [BudgetBook], _ language: Language
  ) -> [(id: CommitteeID, name: LocalisedText)] {
    var seen: Set<CommitteeID> = []
    return books.flatMap { book in book.leaves.compactMap(book.committee) }.compactMap { name in
      let id = id(of: name, language)
      return seen.insert(id).inserted ? (id, name) : nil
    }
  }

  private static func id(of committee: LocalisedText, _ language: Language) -> CommitteeID {
    CommitteeID(foreign: Slug.make(from: committee[language]))
  }

  subscript(edition: BudgetEdition) -> BudgetBook? { books[edition] }
  var years: [Int] { Set(editions.map(\.year)).sorted() }

  func goalMoney(_ edition: BudgetEdition) -> [GoalMoney] { money[edition] ?? [] }

  /// The last plan of a year; what turned out where there is no plan.
  func main(_ year: Int) -> BudgetBook? {
    let own = editions.filter { $0.year == year }
    return (own.last { $0.phase != .actual } ?? own.last).flatMap { books[$0] }
  }

  /// How a year turned out; nil while that is not known, and where there is no plan to see it against.
  func actual(_ year: Int) -> BudgetBook? {
    main(year)?.edition.phase == .actual ? nil : books[BudgetEdition(year: year, phase: .actual)]
  }

  func committee(of line: BudgetLine) -> LocalisedText? { books[line.edition]?.committee(of: line) }

  func committeeID(of line: BudgetLine) -> CommitteeID? {
    committee(of: line).map { Self.id(of: $0, mainLanguage) }
  }

  func name(of id: CommitteeID) -> LocalisedText? { committees.first { $0.id == id }?.name }
}
