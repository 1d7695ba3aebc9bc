import BudgetModel
import Diagnostics
import Tallying

/// Counted pools as text for people and as JSON for programs.
struct TallyReport {
  struct Pool {
    let name: String
    let outcome: PoolOutcome
    let notes: [String]
  }

  let pools: [Pool]
  let language: MessageLanguage

  /// A table per pool.
  func text() -> String { pools.map(text).joined(separator: "\n") }

  private func text(_ pool: Pool) -> String {
    let words = TallyWords(language: language)
    let rows = [words.columns] + pool.outcome.candidates.map { row($0, words) }
    let widths = words.columns.indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row.indices, zip(row, widths)).map { Self.padded($1.0, to: $1.1, isNumber: [0, 2, 3].contains($0)) }
        .joined(separator: "  ").trimmingSpaces()
    }
    let head = ([pool.name, words.summary(pool.outcome)] + pool.notes).joined(separator: " · ")
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  private func row(_ candidate: CandidateOutcome, _ words: TallyWords) -> [String] {
    [
      candidate.rank.map(String.init) ?? "–", candidate.id.rawValue, String(candidate.support),
      TallyWords.money(candidate.cost), words.result(candidate),
    ]
  }

  private static func padded(_ text: String, to width: Int, isNumber: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return isNumber ? space + text : text + space
  }

  /// Money in minor units.
  func json() -> [UInt8] {
    let words = TallyWords(language: language)
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member(
        "pools",
        array: { json in
          for pool in pools { write(pool, words, to: &json) }
        })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ pool: Pool, _ words: TallyWords, to json: inout JSONWriter) {
    json.object { json in
      json.member("pool", pool.name)
      json.member("amount", pool.outcome.amount)
      json.member("spent", pool.outcome.spent)
      json.member("left", pool.outcome.left)
      json.member("ballots", pool.outcome.ballots)
      json.member("blankBallots", pool.outcome.blankBallots)
      json.member("funded", texts: pool.outcome.funded.map(\.rawValue))
      json.member(
        "candidates",
        array: { json in
          for candidate in pool.outcome.candidates { write(candidate, words, to: &json) }
        })
    }
  }

  private func write(_ candidate: CandidateOutcome, _ words: TallyWords, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", candidate.id.rawValue)
      json.member("rank", candidate.rank)
      json.member("votes", candidate.votes)
      json.member("support", candidate.support)
      json.member("cost", candidate.cost)
      json.member("funded", candidate.isFunded)
      json.member("outcome", words.result(candidate))
    }
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate func trimmingSpaces() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}
