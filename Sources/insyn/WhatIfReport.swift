import BudgetModel
import Diagnostics
import Tallying

/// Who would have been funded by other rules, side by side. Analysis: it decides nothing.
struct WhatIfReport {
  let pools: [TalliedPool]
  let words: TallyWords

  func written(as format: TallyFormat) -> [UInt8] {
    switch format {
    case .human: Array(pools.map(text).joined(separator: "\n").utf8)
    case .json: json()
    case .csv: Array(csv().utf8)
    }
  }

  /// A rule and what it gives; the first is the pool's own.
  private struct Column {
    let rule: CountingRule
    let outcome: PoolOutcome?
    let absence: WhatIf.Absence?
    let measures: BallotMeasures?

    func funds(_ id: ProposalID) -> Bool { outcome?.funded.contains(id) ?? false }
  }

  private func columns(_ pool: TalliedPool) -> [Column] {
    func column(_ rule: CountingRule, _ outcome: PoolOutcome?, _ absence: WhatIf.Absence?) -> Column {
      let measures = outcome.flatMap { BallotMeasures(pool.election, funded: $0.funded) }
      return Column(rule: rule, outcome: outcome, absence: absence, measures: measures)
    }
    let rules = pool.election.alternatives(to: pool.outcome.rule)
    return [column(pool.outcome.rule, pool.outcome, nil)]
      + pool.election.whatIf(rules, beside: pool.outcome).map { column($0.rule, $0.outcome, $0.absence) }
  }

  /// Those that some rule funds, in the order of the pool's own.
  private func shown(_ pool: TalliedPool, _ columns: [Column]) -> [CandidateOutcome] {
    pool.outcome.candidates.filter { candidate in columns.contains { $0.funds(candidate.id) } }
  }

  // MARK: Text

  private func text(_ pool: TalliedPool) -> String {
    let all = columns(pool)
    let told = all.filter { $0.outcome != nil }
    let header = [words.columns[1], words.columns[2], words.columns[3]] + told.map { words.name($0.rule) }
    let candidates = shown(pool, told).map { candidate in
      [candidate.id.rawValue, String(candidate.support), TallyWords.money(candidate.cost)]
        + told.map { $0.funds(candidate.id) ? "x" : "" }
    }
    let sums = [words.spent, words.withNone].enumerated().map { row, label in
      [label, "", ""] + told.map { row == 0 ? spent($0) : without($0) }
    }
    let missing = all.compactMap { column in column.absence.map { "\(words.name(column.rule)): \(words.why($0))" } }
    let notes = [words.analysis] + (all.count == 1 ? [words.noAlternatives] : []) + missing
    return "\(pool.name) · \(words.summary(pool.outcome))\n"
      + TextTable(header, candidates + sums, numbers: Set([1, 2] + told.indices.map { $0 + 3 })).text
      + notes.map { $0 + "\n" }.joined()
  }

  private func spent(_ column: Column) -> String { column.outcome.map { TallyWords.money($0.spent) } ?? "" }
  private func without(_ column: Column) -> String { column.measures.map { String($0.withNone) } ?? "–" }

  // MARK: CSV and JSON

  /// A row for each rule and proposal.
  private func csv() -> String {
    let header = ["pool", "rule", "is_real", "proposal", "cost", "funded"]
    let rows = pools.flatMap { pool in
      let all = columns(pool)
      return all.enumerated().filter { $1.outcome != nil }.flatMap { index, column in
        shown(pool, all).map { candidate in
          [
            pool.name, words.code(column.rule), String(index == 0), candidate.id.rawValue,
            CommaSeparated.money(candidate.cost), String(column.funds(candidate.id)),
          ]
        }
      }
    }
    return ([header] + rows).map(CommaSeparated.line).joined()
  }

  private func json() -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member(
        "pools",
        array: { json in
          for pool in pools {
            json.object { json in
              json.member("pool", pool.name)
              json.member("amount", pool.outcome.amount)
              json.member("rules", array: { json in write(columns(pool), to: &json) })
            }
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ columns: [Column], to json: inout JSONWriter) {
    for (index, column) in columns.enumerated() {
      json.object { json in
        json.member("rule", words.code(column.rule))
        json.member("isReal", index == 0)
        if let absence = column.absence { json.member("absence", words.why(absence)) }
        guard let outcome = column.outcome else { return }
        json.member("spent", outcome.spent)
        json.member("ballotsWithNone", column.measures?.withNone)
        json.member("funded", texts: outcome.funded.map(\.rawValue))
      }
    }
  }
}
