import BudgetModel
import Diagnostics
import SiteRendering
import Tallying

/// Counted pools as text for people, as JSON and CSV for programs.
struct TallyReport {
  let pools: [TalliedPool]
  /// One proposal alone, with all that is known of how close it came.
  var only: String?
  let words: TallyWords

  func written(as format: TallyFormat) -> [UInt8] {
    switch format {
    case .human: Array(text().utf8)
    case .json: json()
    case .csv: Array(csv().utf8)
    }
  }

  private func shown(_ pool: TalliedPool) -> [CandidateOutcome] {
    pool.outcome.candidates.filter { only == nil || $0.id.rawValue == only }
  }

  private func facts(_ candidate: CandidateOutcome, _ pool: TalliedPool) -> Closeness {
    Closeness(candidate, in: pool, isThorough: only != nil)
  }

  // MARK: Text

  private func text() -> String { pools.map(only == nil ? table : explanation).joined(separator: "\n") }

  private func table(_ pool: TalliedPool) -> String {
    let rows = pool.outcome.candidates.map { candidate in
      [
        candidate.rank.map(String.init) ?? "–", candidate.id.rawValue, String(candidate.support),
        TallyWords.money(candidate.cost), words.result(candidate),
      ]
    }
    let head = [pool.name, words.summary(pool.outcome)] + pool.notes
    return head.joined(separator: " · ") + "\n" + TextTable(words.columns, rows, numbers: [0, 2, 3]).text
  }

  private func explanation(_ pool: TalliedPool) -> String {
    shown(pool).map { candidate in
      let title = pool.titles[candidate.id.rawValue].map { "\($0) (\(candidate.id))" } ?? candidate.id.rawValue
      let lines = words.facts(facts(candidate, pool), of: candidate, in: pool.outcome)
      let width = lines.map(\.label.unicodeScalars.count).max() ?? 0
      let told = lines.map { "  \(TextTable.padded($0.label, to: width))  \($0.value)" }
      return (["\(pool.name) · \(title)", "  " + words.sentence(candidate)] + told).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  // MARK: CSV

  /// Money with a decimal point; empty where nothing is known.
  private func csv() -> String {
    let header = [
      "pool", "rank", "proposal", "title", "votes", "support", "cost", "funded", "left_when_reached", "missing_money",
      "missing_support", "sufficient_budget", "supporters_held", "effective_support_percent", "outcome",
    ]
    let rows = pools.flatMap { pool in shown(pool).map { row($0, pool) } }
    return ([header] + rows).map(CommaSeparated.line).joined()
  }

  private func row(_ candidate: CandidateOutcome, _ pool: TalliedPool) -> [String] {
    let facts = facts(candidate, pool)
    func money(_ minor: Int?) -> String { minor.map(CommaSeparated.money) ?? "" }
    func number(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return [
      pool.name, number(candidate.rank), candidate.id.rawValue, pool.titles[candidate.id.rawValue] ?? "",
      number(candidate.votes), number(candidate.support), money(candidate.cost), String(candidate.isFunded),
      money(facts.leftWhenReached), money(facts.missingMoney), number(facts.missingSupport),
      money(facts.sufficientBudget), money(facts.supportersHeld), number(facts.effectivePercent),
      words.sentence(candidate),
    ]
  }

  // MARK: JSON

  /// Money in minor units; under `log` as in the published `outcome.json`.
  private func json() -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member("pools", array: { json in for pool in pools { write(pool, to: &json) } })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ pool: TalliedPool, to json: inout JSONWriter) {
    json.object { json in
      json.member("pool", pool.name)
      json.member("amount", pool.outcome.amount)
      json.member("spent", pool.outcome.spent)
      json.member("left", pool.outcome.left)
      json.member("ballots", pool.outcome.ballots)
      json.member("blankBallots", pool.outcome.blankBallots)
      json.member("funded", texts: pool.outcome.funded.map(\.rawValue))
      json.member("candidates", array: { json in for candidate in shown(pool) { write(candidate, pool, to: &json) } })
      json.member("log", object: { pool.outcome.writeLog(to: &$0) })
    }
  }

  private func write(_ candidate: CandidateOutcome, _ pool: TalliedPool, to json: inout JSONWriter) {
    let facts = facts(candidate, pool)
    json.object { json in
      json.member("id", candidate.id.rawValue)
      json.member("rank", candidate.rank)
      json.member("votes", candidate.votes)
      json.member("support", candidate.support)
      json.member("cost", candidate.cost)
      json.member("funded", candidate.isFunded)
      json.member("leftWhenReached", facts.leftWhenReached)
      json.member("missingMoney", facts.missingMoney)
      json.member("missingSupport", facts.missingSupport)
      json.member("sufficientBudget", facts.sufficientBudget)
      json.member("supportersHeld", facts.supportersHeld)
      json.member("effectiveSupportPercent", facts.effectivePercent)
      json.member("outcome", words.sentence(candidate))
    }
  }
}
