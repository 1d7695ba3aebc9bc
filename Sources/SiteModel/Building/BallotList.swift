import BudgetModel
import Diagnostics

/// What stands on the ballot, in its order: shown before the vote to residents and elected, and printed.
struct BallotList {
  /// A longer ballot is found among the proposals instead: a page is to be read.
  private static let longest = 120

  let maker: PageMaker
  let round: Round

  init(_ maker: PageMaker, _ round: Round) {
    self.maker = maker
    self.round = round
  }

  /// Not before the day on which the list is shown, nor where nobody said in what order it stands.
  var isShown: Bool {
    guard let order = round.process.ballotOrder, maker.isReviewed(round) else { return false }
    return order.published.map { $0 <= maker.today } ?? true
  }

  /// A list per pool.
  var blocks: [ChapterBlock] {
    guard isShown else { return [] }
    let ballot = round.ballot
    guard !ballot.isEmpty else { return [] }
    let title = maker.say(.ballotList, count: ballot.count)
    guard ballot.count <= Self.longest else { return [.links([maker.link(.roundProposals(round.id), title)])] }
    if round.pools.count == 1 { return [list(ballot, heading: title)] }
    return round.pools.map { pool in
      list(
        ballot.filter { round.pool(of: $0, in: maker.portal.areas) == pool.id },
        heading: maker.say(.ballotListPool, ["pool": pool.name[maker.reader]]))
    }
  }

  /// In order of their own numbers another count before them would only confuse: the number is what one votes for.
  private func list(_ proposals: [Proposal], heading: String) -> ChapterBlock {
    let standsByNumber = round.process.ballotOrder?.rule == .number && proposals.allSatisfy { $0.number != nil }
    return standsByNumber
      ? .rows(proposals.map(row), heading: heading) : .ordered(proposals.map(row), heading: heading)
  }

  private func row(_ proposal: Proposal) -> ChapterBlock.Row {
    ChapterBlock.Row(
      maker.passage(proposal.words, \.title), address: maker.proposal(proposal.id, in: round.id)?.address,
      notes: [
        proposal.number.map { maker.say(.ballotNumber, ["number": maker.formats.number($0.value)]) },
        proposal.cost.map(maker.text),
      ])
  }
}
