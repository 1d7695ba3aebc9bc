import BudgetModel
import Diagnostics

/// What panels recommended, and the ideas of workshops.
extension TableMaker {
  var recommendations: Filled {
    let columns =
      ["round", "recommendation", "panel_phase"] + perLanguage("title")
      + ["effect", "effects_so_far", "frame", "currency", "published", "answer", "answered"]
      + perLanguage("answered_by") + ["withdrawn"] + perLanguage("withdrawn_reason") + perLanguage("address")
    return (columns, rounds.flatMap(rows))
  }

  private func rows(_ round: Round) -> [[OpenValue]] {
    guard let panel = round.process.panel else { return [] }
    var sum = 0
    return panel.inOrder.map { item in
      if item.withdrawal == nil { sum += item.effect?.minorUnits ?? 0 }
      let answer = item.answer
      let named: [OpenValue] = [
        .text(round.id.rawValue), .text(item.id.rawValue), .text(item.phase.value.rawValue),
      ]
      let figures: [OpenValue] = [
        .money(item.effect), .minor(sum), .money(panel.frame?.value), currency, .day(item.published),
        .text(answer?.outcome.rawValue), .day(answer?.decision.date),
      ]
      let addresses = perLanguage { maker in
        site.addresses.absolute(.round(round.id), maker.language).map { "\($0)#\(item.anchor)" }
      }
      return named + perLanguage { item.title[$0.language] } + figures
        + perLanguage { answer?.decision.body[$0.language] } + [.day(item.withdrawal?.date)]
        + perLanguage { item.withdrawal?.reason[$0.language] } + addresses
    }
  }

  var purposes: Filled {
    let columns = ["round", "number"] + perLanguage("purpose") + ["goals", "projects_serving"]
    let rows = rounds.flatMap { round in
      round.process.purposes.enumerated().map { place, purpose -> [OpenValue] in
        let serving = site.index.projects(serving: purpose, of: round)
        return [.text(round.id.rawValue), .integer(place + 1)] + perLanguage { purpose.text[$0.language] } + [
          Self.list(purpose.goals.map(\.value)), .integer(serving),
        ]
      }
    }
    return (columns, rows)
  }

  var ideas: Filled {
    let columns =
      ["round", "idea", "theme", "idea_source"] + perLanguage("title") + ["dots", "way_forward", "proposal"]
      + perLanguage("note")
    return (columns, rounds.flatMap { round in (round.process.ideas?.ideas ?? []).map { row($0, of: round) } })
  }

  private func row(_ idea: IdeaStage.Idea, of round: Round) -> [OpenValue] {
    let origin: [OpenValue] = [
      .text(round.id.rawValue), .text(idea.id), .text(idea.theme.value.rawValue), .text(idea.source.rawValue),
    ]
    let path: [OpenValue] = [
      .integer(idea.dots), .text(idea.way?.rawValue), .text(idea.proposal?.value.rawValue),
    ]
    return origin + perLanguage { idea.title[$0.language] } + path + perLanguage { idea.note?[$0.language] }
  }
}

extension Panel {
  /// By phase, in the order of the phases; then as in the file. Those of unknown phases come last.
  var inOrder: [Recommendation] {
    let order = Dictionary(phases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return recommendations.enumerated().sorted { a, b in
      let places = (order[a.element.phase.value] ?? .max, order[b.element.phase.value] ?? .max)
      return places.0 == places.1 ? a.offset < b.offset : places.0 < places.1
    }.map(\.element)
  }
}

extension Panel.Recommendation {
  /// Its permanent place on the page of the panel.
  var anchor: String { "r-\(id)" }
}
