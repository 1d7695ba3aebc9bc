import BudgetModel

/// The sums of one edition of the budget that pages ask for.
struct BudgetSums {
  /// What a committee has.
  struct Part {
    /// Nil for lines that name no committee.
    let id: CommitteeID?
    let amount: Money
  }

  let book: BudgetBook
  private let index: BudgetIndex
  private let currency: Currency

  init(_ book: BudgetBook, _ maker: PageMaker) {
    self.book = book
    index = maker.index.budget
    currency = maker.currency
  }

  private func leaves(_ kind: BudgetLine.Kind?) -> [BudgetLine] {
    book.leaves.filter { kind == nil || $0.kind == kind }
  }

  /// Expenditure less income.
  func net(_ kind: BudgetLine.Kind? = nil) -> Money { leaves(kind).map(\.amount).sum(in: currency) }

  func turnover(_ kind: BudgetLine.Kind? = nil) -> (expenditure: Money, income: Money) {
    leaves(kind).turnover(in: currency)
  }

  /// What each committee has, in the order in which the newest budget names them; lines without one last.
  func byCommittee(_ kind: BudgetLine.Kind? = nil, onlyExpenditure: Bool = false) -> [Part] {
    let own = leaves(kind).filter { !onlyExpenditure || $0.amount.minorUnits > 0 }
    let sums = Dictionary(grouping: own, by: index.committeeID).mapValues { $0.map(\.amount).sum(in: currency) }
    let ids = index.committees.map { Optional($0.id) } + [nil]
    return ids.compactMap { id in sums[id].map { Part(id: id, amount: $0) } }
  }

  func amount(of committee: CommitteeID?, _ kind: BudgetLine.Kind? = nil) -> Money? {
    byCommittee(kind).first { $0.id == committee }?.amount
  }

  /// What is spent, in parts by goal and committee; income is left out, for nothing flows backwards.
  var spent: [GoalMoney] { index.goalMoney(book.edition).filter { $0.amount.minorUnits > 0 } }
}

extension [GoalMoney] {
  func sum(in currency: Currency) -> Money { map(\.amount).sum(in: currency) }
}
