import BudgetModel
import Diagnostics

extension PageMaker {
  private static let mostChanged = 8

  /// A year against the year before, in the last phase of planning that both have passed.
  func budgetChange(_ year: Int) -> PageDraft? {
    guard let pair = comparable(year) else { return nil }
    let (before, after) = (BudgetSums(pair.before, self), BudgetSums(pair.after, self))
    let total = row(PageLink(say(.budgetTotal), ""), before.net(), after.net())
    let lines = changedLines(pair.before, pair.after)
    let most = lines.filter { $0.before != nil && $0.after != nil && $0.difference.minorUnits != 0 }
      .enumerated().sorted { a, b in
        let (one, two) = (abs(a.element.difference.minorUnits), abs(b.element.difference.minorUnits))
        return one == two ? a.offset < b.offset : one > two
      }.prefix(Self.mostChanged).map(\.element)
    let sentence = say(
      .budgetChangeSentence,
      [
        "year": String(year), "before": String(year - 1), "amount": formats.wholeMoney(after.net()),
        "difference": formats.difference(total.difference), "percent": total.percent ?? "–",
      ])
    let page = BudgetChangePage(
      sentence: sentence, beforeName: name(pair.before.edition), afterName: name(pair.after.edition),
      committeesHeading: say(.budgetChangeCommittees), committees: committeeRows(before, after), total: total,
      mostHeading: say(.budgetChangeMost),
      mostSentence: most.first.map {
        say(
          .budgetChangeMostSentence,
          ["line": formats.quoted($0.name.text), "difference": formats.difference($0.difference)])
      } ?? say(.budgetChangeNothing), most: most, newHeading: say(.budgetChangeNew),
      new: lines.filter { $0.before == nil }, goneHeading: say(.budgetChangeGone),
      gone: lines.filter { $0.after == nil }, downloads: budgetDownloads)
    return PageDraft(
      title: Passage(shortTitle(.budgetChange(year))), within: [say(.titleBudgets)], description: sentence,
      content: .budgetChange(page))
  }

  private func comparable(_ year: Int) -> (before: BudgetBook, after: BudgetBook)? {
    let phases = BudgetLine.Phase.allCases.filter { $0 != .actual }
    let shared = phases.last { phase in
      [year - 1, year].allSatisfy { index.budget[BudgetEdition(year: $0, phase: phase)] != nil }
    }
    let books = [year - 1, year].compactMap { year in
      shared.flatMap { index.budget[BudgetEdition(year: year, phase: $0)] } ?? index.budget.main(year)
    }
    return books.count == 2 ? (books[0], books[1]) : nil
  }

  private func committeeRows(_ before: BudgetSums, _ after: BudgetSums) -> [BudgetChangePage.Row] {
    let ids = index.budget.committees.map { Optional($0.id) } + [nil]
    let rows = ids.compactMap { id -> BudgetChangePage.Row? in
      let (old, new) = (before.amount(of: id, .operating), after.amount(of: id, .operating))
      guard old != nil || new != nil else { return nil }
      return row(committee(id), old, new)
    }
    let investments = row(
      PageLink(say(.budgetInvestmentsRow), ""), before.net(.investment), after.net(.investment))
    return rows + (investments.before == investments.after && investments.after?.minorUnits == 0 ? [] : [investments])
  }

  /// Lines without parts of either year, in the order of the newer one.
  private func changedLines(_ before: BudgetBook, _ after: BudgetBook) -> [BudgetChangePage.Row] {
    let old = Dictionary(before.leaves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.leaves.map(\.id))
    return after.leaves.map { row(name(of: $0), old[$0.id]?.amount, $0.amount) }
      + before.leaves.filter { !new.contains($0.id) }.map { row(name(of: $0), $0.amount, nil) }
  }

  /// With its committee's page behind it, where it has one.
  private func name(of line: BudgetLine) -> PageLink {
    let name = passage(line.name) { $0 }
    let address = index.budget.committeeID(of: line).flatMap { site.addresses.address(.committee($0), language) }
    return PageLink(name.text, address ?? "", languageTag: name.languageTag)
  }

  private func row(_ name: PageLink, _ before: Money?, _ after: Money?) -> BudgetChangePage.Row {
    let difference = (after ?? .zero(currency)) - (before ?? .zero(currency))
    let percent = before.flatMap { before in
      before.minorUnits == 0 || after == nil
        ? nil : (difference.minorUnits > 0 ? "+" : "") + share(difference, of: before)
    }
    return BudgetChangePage.Row(name: name, before: before, after: after, difference: difference, percent: percent)
  }
}
