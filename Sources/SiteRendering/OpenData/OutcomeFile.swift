internal import BudgetModel
internal import Diagnostics
internal import SiteModel
internal import Tallying

/// The whole count of a round: the rule, every proposal with its reason, the ties, each step of the log. With the ballots
/// or the sums, this is all that it takes to count again.
struct OutcomeFile {
  private let round: Round
  private let outcome: RoundOutcome
  private let ballots: [OpenBallots]
  private let site: Site
  private let categories: [ProposalID: [String]]

  init?(_ site: Site, _ round: RoundID) {
    guard let owner = site.portal.rounds.first(where: { $0.id == round }), let outcome = site.outcome(of: round) else {
      return nil
    }
    self.round = owner
    self.outcome = outcome
    self.site = site
    ballots = site.openBallots(of: owner)
    categories = Dictionary(
      owner.proposals.map { ($0.id, $0.goals.map(\.value.rawValue)) }, uniquingKeysWith: { first, _ in first })
  }

  var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member("round", round.id.rawValue)
      json.member("currency", site.portal.settings.currency.rawValue)
      json.member("mandate", round.mandate.rawValue)
      json.member("ballots_published", !ballots.isEmpty)
      json.member(
        "exports", array: { json in for account in site.accounts(of: round.id) { write(account, to: &json) } })
      json.member("pools", array: { json in for pool in outcome.pools { write(pool, to: &json) } })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ account: ExportAccount, to json: inout JSONWriter) {
    func write(_ name: String, _ some: [ExportAccount.SetAside], to json: inout JSONWriter) {
      json.member(name, object: { json in for one in some { json.member(one.reason.code, one.count) } })
    }
    json.object { json in
      json.member("file", account.path.split(separator: "/").last.map(String.init))
      json.member("sha256", account.sha256)
      json.member("channel", account.channel.rawValue)
      json.member("rows", account.rows)
      json.member("rows_counted", account.countedRows)
      json.member("ballots", account.ballots)
      write("rows_set_aside", account.rowsSetAside, to: &json)
      write("ballots_set_aside", account.ballotsSetAside, to: &json)
      write("choices_set_aside", account.choicesSetAside, to: &json)
    }
  }

  private func write(_ pool: CountedPool, to json: inout JSONWriter) {
    let outcome = pool.outcome
    json.object { json in
      json.member("pool", pool.id.rawValue)
      json.money("amount", outcome.amount)
      json.money("received", pool.received)
      json.money("spent", outcome.spent)
      json.money("extra", outcome.extra)
      json.money("left", outcome.left)
      json.member("ballots", outcome.ballots)
      json.member("blank_ballots", outcome.blankBallots)
      json.member("ballot_kind", round.pools.first { $0.id == pool.id }?.ballot.kind.rawValue)
      json.member("rule", object: { outcome.rule.write(to: &$0) })
      json.member("funded", texts: outcome.funded.map(\.rawValue))
      writeCountedElsewhere(pool.id, to: &json)
      writeChannels(pool, to: &json)
      json.member("candidates", array: { json in for one in outcome.candidates { write(one, to: &json) } })
      outcome.writeLog(to: &json)
    }
  }

  /// Only beside the ballots: without them, the sums of the candidates say all.
  private func writeCountedElsewhere(_ pool: PoolID, to json: inout JSONWriter) {
    guard let sums = ballots.first(where: { $0.pool.id == pool })?.countedElsewhere, sums.ballots > 0 else { return }
    json.member(
      "counted_elsewhere",
      object: { json in
        json.member("ballots", sums.ballots)
        json.member("votes", object: { json in for one in sums.votes { json.member(one.proposal, one.votes) } })
      })
  }

  /// Where channels are weighed: the sums of each, without which nobody could count again.
  private func writeChannels(_ pool: CountedPool, to json: inout JSONWriter) {
    guard case .channels = pool.outcome.rule.scoring else { return }
    json.member(
      "channels",
      array: { json in
        for sums in site.channelSums(of: round.id, pool.id) {
          json.object { json in
            json.member("channel", sums.channel.rawValue)
            json.member("ballots", sums.ballots)
            json.member(
              "votes",
              object: { json in
                for candidate in pool.outcome.candidates {
                  json.member(candidate.id.rawValue, sums.votes[candidate.id.rawValue])
                }
              })
          }
        }
      })
  }

  private func write(_ candidate: CandidateOutcome, to json: inout JSONWriter) {
    json.object { json in
      json.member("proposal", candidate.id.rawValue)
      json.money("cost", candidate.cost)
      json.member("categories", texts: categories[candidate.id] ?? [])
      json.member("rank", candidate.rank)
      json.member("votes", candidate.votes)
      json.member("support", candidate.support)
      json.key("share_percent")
      json.value(candidate.shareOfBallots.basisPoints, decimals: 2)
      if let left = candidate.leftWhenReached { json.money("left_when_reached", left) }
      json.member("funded", candidate.isFunded)
      json.member("outcome", candidate.result.code)
      candidate.result.writeFigures(to: &json)
      if let grade = candidate.grade { json.member("grade", object: { grade.write(to: &$0) }) }
      if let margin = candidate.margin { json.member("margin", object: { margin.write(to: &$0) }) }
    }
  }
}

extension JSONWriter {
  /// An amount with its hundredths.
  mutating func money(_ name: String, _ minorUnits: Int) {
    key(name)
    value(minorUnits, decimals: 2)
  }
}

extension ExportAccount.Reason {
  /// `too_many_choices`
  fileprivate var code: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
