import BudgetModel
import Diagnostics

/// The budget over goals, investments, years, and the money of rounds.
extension TableMaker {
  /// Every krona of the budget once: for a goal, or linked to none.
  var budgetGoals: Filled {
    let columns = ["year", "phase", "line", "goal", "committee_id", "share_of_line", "amount", "currency"]
    let budget = site.index.budget
    let rows = budget.editions.flatMap { edition in
      budget.goalMoney(edition).map { part -> [OpenValue] in
        [
          .integer(edition.year), .text(edition.phase.rawValue), .text(part.line.id.rawValue),
          .text(part.goal?.rawValue ?? "-"), .text(budget.committeeID(of: part.line)?.rawValue), .percent(part.share),
          .money(part.amount), currency,
        ]
      }
    }
    return (columns, rows)
  }

  var investments: Filled {
    let columns =
      ["line", "kind", "number"] + perLanguage("title") + perLanguage("explanation") + ["cost", "currency"]
    let rows = portal.budgetPlan.investments.flatMap { investment -> [[OpenValue]] in
      let line = portal.budget.last { $0.id == investment.line.value }
      let benefit: [OpenValue] =
        [.text(investment.line.value.rawValue), .text("benefit"), .integer(1)]
        + perLanguage { line?.name[$0.language] } + perLanguage { investment.benefit?[$0.language] }
        + [.unknown, currency]
      return [benefit]
        + investment.alternatives.enumerated().map { place, other in
          [.text(investment.line.value.rawValue), .text("alternative"), .integer(place + 1)]
            + perLanguage { other.title[$0.language] } + perLanguage { other.whyNot[$0.language] }
            + [.money(other.cost), currency]
        }
    }
    return (columns, rows)
  }

  var years: Filled {
    let columns = ["year", "population", "taxes", "currency", "tax_rate"]
    let rows = portal.settings.years.map { facts -> [OpenValue] in
      [
        .integer(facts.year), .integer(facts.population), .money(facts.taxes), currency,
        facts.taxRate.map { .decimal($0) } ?? .unknown,
      ]
    }
    return (columns, rows)
  }

  /// Where the money of rounds comes from, how it is split, and how many ideas were left.
  var funding: Filled {
    let columns =
      ["round", "kind", "number"] + perLanguage("name") + ["line", "year", "amount", "currency", "count"]
    return (columns, rounds.flatMap { sources(of: $0) + parts(of: $0) + steps(of: $0) })
  }

  private func start(_ round: Round, _ kind: String, _ place: Int) -> [OpenValue] {
    [.text(round.id.rawValue), .text(kind), .integer(place + 1)]
  }

  private func sources(of round: Round) -> [[OpenValue]] {
    round.money.sources.enumerated().map { place, source in
      let line = site.index.budget.main(source.year)?[source.line.value]
      return start(round, "source", place) + perLanguage { line?.name[$0.language] } + [
        .text(source.line.value.rawValue), .integer(source.year), .money(source.amount), currency, .unknown,
      ]
    }
  }

  private func parts(of round: Round) -> [[OpenValue]] {
    round.money.parts.enumerated().map { place, part in
      start(round, "split", place) + perLanguage { part.name[$0.language] } + [
        .unknown, .unknown, .money(part.amount), currency, .integer(part.count),
      ]
    }
  }

  private func steps(of round: Round) -> [[OpenValue]] {
    round.money.funnel.enumerated().map { place, step in
      start(round, "step", place) + perLanguage { step.name[$0.language] } + [
        .unknown, .unknown, .unknown, currency, .integer(step.count),
      ]
    }
  }
}
