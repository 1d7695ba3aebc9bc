import BudgetModel
import Tallying

/// Rounds that choose what to save have negative amounts; in sentences they are told as what is saved.
extension Round {
  var savesMoney: Bool { !pools.isEmpty && pools.allSatisfy(\.rule.method.savesMoney) }
}

extension PageMaker {
  /// `3 av 6 förslag valdes. Tillsammans sparar de 31 100 €, och målet är 30 000 €.` Amounts are the count's.
  func savingsSentence(_ count: Int, of total: Int, saved: Int, target: Int, mandate: Round.Mandate) -> String {
    say(
      mandate == .binding ? .savingsWon : .savingsWonAdvisory, count: count,
      [
        "total": formats.number(total), "saved": text(minor: abs(saved)), "target": text(minor: abs(target)),
      ])
  }

  /// What a round is about in money: an amount to divide, or a target to save, which keeps its sign.
  func amountFigure(_ minorUnits: Int) -> KeyFigure {
    KeyFigure(
      value: text(minor: minorUnits), label: say(minorUnits < 0 ? .savingsFigure : .roundFigureAmount), note: nil)
  }

  /// `Det finns 60 000 € att fördela i 2 potter.`, `Målet är att spara 30 000 €.`
  func poolsSentence(_ round: Round) -> String {
    let amount = amount(of: round)
    if round.savesMoney { return say(.savingsTarget, ["amount": text(minor: abs(amount.minorUnits))]) }
    return say(.poolsSentence, count: round.pools.count, ["amount": text(amount)])
  }
}
