import BudgetModel
import Diagnostics

/// Projects, milestones, news of them, costs and budget lines.
extension TableMaker {
  var projects: Filled {
    let columns =
      ["round", "project"] + perLanguage("title")
      + [
        "status", "progress_percent", "budget", "spent", "currency", "planned_start", "planned_end", "actual_start",
        "actual_end", "goals", "proposals", "opening",
      ] + projectTexts.flatMap { perLanguage($0.column) } + perLanguage("address")
    return (columns, rounds.flatMap { round in round.projects.map { row($0, of: round) } })
  }

  private func row(_ project: Project, of round: Round) -> [OpenValue] {
    [.text(round.id.rawValue), .text(project.id.rawValue)]
      + perLanguage { $0.title(of: project, in: round).text } + [
        .text(project.status.value.rawValue), .percent(project.progress),
        .money(site.index.budget(of: project, in: round.id)), .money(project.spent), currency,
        .day(project.plan.start), .day(project.plan.end), .day(project.actual.start), .day(project.actual.end),
        Self.list(site.index.goals(of: project, in: round.id)), Self.list(project.proposals.map(\.value)),
        .day(project.opening?.date),
      ] + projectTexts.flatMap { texts in perLanguage { texts.of(project, $0.language) } }
      + address(.project(round.id, project.id))
  }

  /// What is told of a project in words.
  private var projectTexts: [(column: String, of: (Project, Language) -> String?)] {
    [
      ("summary", { $0.words[$1].summary }), ("reason", { $0.words[$1].reason }), ("next", { $0.words[$1].next }),
      ("text", { $0.words[$1].body.markdown }), ("responsible", { $0.responsible?[$1] }),
      ("progress_basis", { $0.progressBasis?[$1] }), ("opening_place", { $0.opening?.place?[$1] }),
    ]
  }

  var updates: Filled {
    let columns = ["round", "project", "update", "date"] + perLanguage("title") + perLanguage("text")
    let rows = rounds.flatMap { round in
      round.projects.flatMap { project in
        project.updates.enumerated().map { number, update -> [OpenValue] in
          [.text(round.id.rawValue), .text(project.id.rawValue), .integer(number + 1), .day(update.date)]
            + perLanguage { update.title[$0.language] } + perLanguage { update.text[$0.language] }
        }
      }
    }
    return (columns, rows)
  }

  var milestones: Filled {
    let columns = ["round", "project", "milestone"] + perLanguage("title") + ["planned", "done"]
    let rows = rounds.flatMap { round in
      round.projects.flatMap { project in
        project.milestones.enumerated().map { number, milestone -> [OpenValue] in
          [.text(round.id.rawValue), .text(project.id.rawValue), .integer(number + 1)]
            + perLanguage { milestone.title[$0.language] } + [.day(milestone.planned), .day(milestone.done)]
        }
      }
    }
    return (columns, rows)
  }

  var costs: Filled {
    let columns = ["round", "project", "budget", "spent", "difference", "currency", "spent_until"]
    let rows = rounds.flatMap { round in
      round.projects.map { project -> [OpenValue] in
        let budget = site.index.budget(of: project, in: round.id)
        let difference = budget.flatMap { budget in project.spent.map { $0 - budget } }
        return [
          .text(round.id.rawValue), .text(project.id.rawValue), .money(budget), .money(project.spent),
          .money(difference), currency, .day(project.spentUntil),
        ]
      }
    }
    return (columns, rows)
  }

  /// What is booked on each account of a project. What single bookings say is in no table.
  var accounts: Filled {
    let columns = ["round", "project", "account"] + perLanguage("name") + ["spent", "currency"]
    let rows = rounds.flatMap { round in
      round.projects.flatMap { project in
        project.accounts.map { sum -> [OpenValue] in
          [.text(round.id.rawValue), .text(project.id.rawValue), .text(sum.account)]
            + perLanguage { sum.name?[$0.language] } + [.money(sum.amount), currency]
        }
      }
    }
    return (columns, rows)
  }

  var budget: Filled {
    let columns =
      ["year", "phase", "line", "parent", "kind"] + perLanguage("name") + perLanguage("committee")
      + ["amount", "currency", "goal_shares"]
    return (columns, portal.budget.map(row))
  }

  private func row(_ line: BudgetLine) -> [OpenValue] {
    let shares = line.isApart ? ["-"] : line.goals.map { "\($0.goal.value):\(OpenValue.percent($0.share).cell)" }
    return [
      .integer(line.year), .text(line.phase.rawValue), .text(line.id.rawValue), .text(line.parent?.value.rawValue),
      .text(line.kind.rawValue),
    ] + perLanguage { line.name[$0.language] } + perLanguage { line.committee?[$0.language] } + [
      .money(line.amount), currency, Self.list(shares),
    ]
  }
}
