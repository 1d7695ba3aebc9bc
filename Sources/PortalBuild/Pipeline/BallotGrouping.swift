public import BudgetModel
import ContentReading
public import Diagnostics
import Tallying

/// What `insyn group` found: ballots in groups, or why there are none.
public struct BallotGrouping: Sendable {
  /// Nil when the exports cannot be used.
  public let ballots: GroupedBallots?
  /// The day before which the figures may not be shown to the public, when that day has not come.
  public let embargo: Day?
  public let problems: [Diagnostic]

  public init(ballots: GroupedBallots?, embargo: Day? = nil, problems: [Diagnostic]) {
    self.ballots = ballots
    self.embargo = embargo
    self.problems = problems
  }
}

extension PortalPipeline {
  /// Groups the counted ballots of a round: what was set aside is not among them. IN801 when there is no such round.
  public func group(round id: String, without: GroupedBallots.Without = []) -> BallotGrouping {
    let read = PortalReading.read(folder)
    guard let portal = read.portal else { return BallotGrouping(ballots: nil, problems: read.diagnostics) }
    guard let round = portal.rounds.first(where: { $0.id.rawValue == id }) else {
      return BallotGrouping(ballots: nil, problems: [.noRound(id, portal.rounds.map(\.id.rawValue))])
    }
    let proposals = round.proposalsByPool(in: portal.areas)
    let own = read.diagnostics.filter { $0.location.path.hasPrefix("content/rounds/\(id)/") }
    guard
      let votes = VoteReading.read(
        round, proposals: proposals, areas: portal.areas, keepsAreas: true, from: folder)
    else { return BallotGrouping(ballots: nil, problems: own) }
    let problems = (own + votes.diagnostics).inOrder()
    guard !problems.hasErrors else { return BallotGrouping(ballots: nil, problems: problems) }
    let pools = round.pools.compactMap { pool in
      votes.profiles[pool.id].map { profile in
        GroupedBallots.Pool(
          pool.id, profile, rows: votes.areaGroups[pool.id] ?? [], without: without, round.ballotPublishing)
      }
    }
    let publish = round.votes?.publish
    return BallotGrouping(
      ballots: GroupedBallots(pools, accounts: votes.accounts, hasPoolColumn: true),
      embargo: publish.flatMap { $0 > asOf.day(for: portal) ? $0 : nil }, problems: problems)
  }
}

extension BallotGrouping {
  /// Groups the ballots of a `.pb` file, or of a bare table of ballots with its table of proposals. IN932 when an id holds
  /// a space.
  public init(file: String, proposals: String?, without: GroupedBallots.Without = []) {
    let (profile, found, account) = Self.read(file, proposals)
    let spaced = (profile?.candidates ?? []).filter { $0.contains(" ") || $0.isEmpty }
    let problems = found + spaced.prefix(3).map { Diagnostic("IN932", at: .file(file), ["id": $0]) }
    guard let profile, !problems.hasErrors else {
      self.init(ballots: nil, problems: problems)
      return
    }
    let pool = GroupedBallots.Pool(
      PoolID(foreign: String(file.split(separator: "/").last ?? "")), profile,
      rows: profile.groups.map { AreaGroup(group: $0, area: nil) }, without: without, BallotPublishing())
    self.init(
      ballots: GroupedBallots([pool], accounts: account.map { [$0] } ?? [], hasPoolColumn: false), problems: problems)
  }

  private static func read(
    _ file: String, _ proposals: String?
  ) -> (BallotProfile?, [Diagnostic], ExportAccount?) {
    if let proposals {
      let (count, problems) = TableCount.read(ballots: file, proposals: proposals, budget: 0)
      return (count?.election.profile, problems, count?.account)
    }
    let (count, problems) = PabulibCount.read(file)
    return (count?.file.ballots, problems, nil)
  }

  /// Writes the table beside its place first, so that a full disk leaves what was there. IN600-IN602 when the system
  /// refuses.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let disk = DiskFileSystem()
    do throws(FileError) {
      try disk.removeIfThere(path + "~")
      try disk.create(path + "~", bytes)
      try disk.rename(path + "~", to: path)
    } catch {
      throw .publishing(error)
    }
  }
}
