import BudgetModel
import Diagnostics

/// Goals, indicators, areas and the dictionary.
extension TableMaker {
  var goals: Filled {
    let columns =
      ["goal", "parent", "level", "order"] + perLanguage("title") + perLanguage("desired_outcome") + [
        "sdg", "categories", "shaped_by",
      ]
      + perLanguage("address")
    return (columns, portal.goals.map(row))
  }

  /// A parent that is not public is no parent here.
  private func row(_ goal: Goal) -> [OpenValue] {
    let parent = goal.parent.flatMap { site.index.goals[$0.value] == nil ? nil : $0.value.rawValue }
    return [.text(goal.id.rawValue), .text(parent), .text(goal.level.rawValue), .integer(goal.order)]
      + perLanguage { goal.words[$0.language].title } + perLanguage { goal.words[$0.language].outcome }
      + [
        Self.list(goal.sustainableDevelopment), Self.list(goal.categories.map(code)),
        Self.list(goal.shapedBy.compactMap(\.round?.value)),
      ] + address(.goal(goal.id))
  }

  /// Own categories by their name in the portal's first language, its words joined.
  private func code(_ category: Goal.Category) -> String {
    switch category {
    case .known(let theme): theme.rawValue
    case .own(let text): Slug.make(from: text[portal.settings.languages[0]])
    }
  }

  var indicators: Filled {
    let columns =
      ["goal", "level"] + perLanguage("title") + ["indicator"] + perLanguage("name") + perLanguage("unit")
      + ["better", "kind", "year", "value", "goal_status", "kolada"]
    return (columns, portal.goals.flatMap { goal in goal.indicators.flatMap { rows($0, of: goal) } })
  }

  private func rows(_ indicator: Indicator, of goal: Goal) -> [[OpenValue]] {
    let all =
      [("baseline", indicator.baseline)] + indicator.readings.map { ("value", $0) } + [("target", indicator.target)]
    let first =
      [.text(goal.id.rawValue), .text(goal.level.rawValue)] + perLanguage { goal.words[$0.language].title }
      + [.text(indicator.id.rawValue)] + perLanguage { indicator.name[$0.language] }
      + perLanguage { indicator.unit[$0.language] } + [OpenValue.text(indicator.better.rawValue)]
    return all.map { kind, reading in
      first + [
        .text(kind), .integer(reading.year), .decimal(reading.value),
        .text(Word.indicator(indicator.status).key.path.split(separator: ".").last.map(String.init)),
        .text(indicator.kolada),
      ]
    }
  }

  var areas: Filled {
    let columns = ["area", "parent", "whole"] + perLanguage("name") + ["population"] + perLanguage("address")
    let rows = portal.areas.all.map { area -> [OpenValue] in
      [.text(area.id.rawValue), .text(area.parent?.rawValue), .boolean(area.isWhole)]
        + perLanguage { area.name[$0.language] } + [.integer(area.population)] + address(.area(area.id))
    }
    return (columns, rows)
  }

  /// Every column of every kind of table once.
  var dictionary: Filled {
    let columns = ["table", "column", "type", "meaning_en", "meaning_sv", "meaning_fi"]
    let empty = TableMaker(site, round: Self.noRound)
    let tables = TableKind.allCases.filter { !$0.isPortalWide || site.tables.contains(.init($0)) }.map { kind in
      (kind, kind == .dictionary ? columns : empty.table(OpenTable.Subject(kind)).columns.map(\.name))
    }
    let rows = tables.flatMap { table, names in
      names.map { name -> [OpenValue] in
        let column = Self.column(name, of: table)
        return [.text(table.rawValue), .text(name), .text(column.kind.rawValue)]
          + ["en", "sv", "fi"].map { .text(column.meaning[$0]) }
      }
    }
    return (columns, rows)
  }
}
