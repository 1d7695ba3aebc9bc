internal import Diagnostics

extension Round {
  /// What can be voted on, in the order of the ballot: as the lot gave it, else by number, or by id where the round says
  /// so. What has no place in that order comes last, by id. Never by title, so that all languages agree.
  public var ballot: [Proposal] {
    let known = process.ballotOrder
    let lot = Dictionary(
      (known?.order ?? []).enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ proposal: Proposal) -> Int {
      if known?.rule == .alphabet { return 0 }
      return (lot.isEmpty ? proposal.number?.value : lot[proposal.id]) ?? .max
    }
    return proposals.filter { $0.verdict.kind == .feasible }
      .map { (proposal: $0, place: place($0)) }
      .sorted { ($0.place, $0.proposal.id.rawValue) < ($1.place, $1.proposal.id.rawValue) }.map(\.proposal)
  }
}
