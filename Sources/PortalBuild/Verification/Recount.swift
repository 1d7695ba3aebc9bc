import BudgetModel
import ContentReading
import Diagnostics
import Tallying

/// Counts every published round again, from what is published, and compares.
struct Recount {
  private(set) var problems: [Diagnostic] = []
  /// Pools that were counted again.
  private(set) var count = 0
  private let site: PublishedSite

  init(_ site: PublishedSite) {
    self.site = site
    for path in site.paths where path.hasPrefix("data/rounds/") && path.hasSuffix("/outcome.json") { read(path) }
  }

  private mutating func read(_ path: String) {
    do throws(Diagnostic) {
      let json = try site.json(path)
      let folder = String(path.dropLast("outcome.json".count))
      let currency = json["currency"]?.text.flatMap { Currency(rawValue: $0) } ?? .eur
      let pools = (json["pools"]?.items ?? []).map { PublishedPool($0, currency: currency) }
      let ballots = table(folder + "ballots.csv")
      for pool in pools {
        let rows = ballots?.rows.filter { $0["pool"] == pool.id } ?? []
        recount(pool, rows, path)
        if !rows.isEmpty { compareElection(pool, rows, folder) }
      }
      for file in [folder + "results.csv", "data/results.csv"] {
        if let table = table(file) { compare(table, with: pools, of: json["round"]?.text ?? "") }
      }
    } catch {
      problems.append(error)
    }
  }

  private func table(_ path: String) -> PublishedTable? {
    (try? site.bytes(of: path)).map { PublishedTable(path, $0) }
  }

  // MARK: Counting again

  private mutating func recount(_ pool: PublishedPool, _ rows: [PublishedTable.Row], _ path: String) {
    // Ballots are published without their channel, so weighed channels are counted from their sums.
    let hasBallots = !rows.isEmpty && !pool.weighsChannels
    let profile = hasBallots ? pool.profile(rows) : pool.profileOfSums
    guard let rule = pool.rule, let profile else { return problems.append(uncountable(pool)) }
    let election = Election(
      candidates: pool.candidates.map(\.candidate), budget: pool.amount, profile: profile)
    do throws(TallyProblem) {
      let outcome = try election.outcome(under: rule)
      count += 1
      compare(outcome, with: pool, hasBallots: hasBallots)
    } catch {
      problems.append(uncountable(pool))
    }
  }

  private func uncountable(_ pool: PublishedPool) -> Diagnostic {
    let hidesChannels = pool.weighsChannels && pool.channels.isEmpty
    return Diagnostic(hidesChannels ? "IN913" : "IN824", at: pool.location, ["pool": pool.id])
  }

  private mutating func compare(_ outcome: PoolOutcome, with pool: PublishedPool, hasBallots: Bool) {
    let funded = outcome.funded.map(\.rawValue)
    if funded != pool.funded {
      problems.append(
        Diagnostic(
          "IN823", at: pool.location,
          ["pool": pool.id, "said": Self.list(pool.funded), "counted": Self.list(funded)]))
    }
    differ("ballots", of: pool.id, said: pool.ballots, counted: outcome.ballots, at: pool.location)
    if hasBallots {
      differ("blank_ballots", of: pool.id, said: pool.blankBallots, counted: outcome.blankBallots, at: pool.location)
    }
    for said in pool.candidates {
      guard let counted = outcome[said.candidate.id] else { continue }
      differ("votes", of: said.id, said: said.votes, counted: counted.votes, at: pool.location)
      differ("support", of: said.id, said: said.support, counted: counted.support, at: pool.location)
      differ("rank", of: said.id, said: said.rank, counted: counted.rank, at: pool.location)
    }
  }

  private static func list(_ ids: [String]) -> String { ids.isEmpty ? "–" : ids.joined(separator: ", ") }

  // MARK: Files that say the same

  /// The tables of results against the whole count.
  private mutating func compare(_ table: PublishedTable, with pools: [PublishedPool], of round: String) {
    for row in table.rows where row["round"] == round {
      let pool = pools.first { $0.id == row["pool"] }
      guard let said = pool?.candidates.first(where: { $0.id == row["proposal"] }) else {
        problems.append(
          Diagnostic(
            "IN825", at: table.location(row),
            ["of": row["proposal"], "name": "pool", "said": row["pool"], "counted": "–"]))
        continue
      }
      let place = table.location(row)
      differ("rank", of: said.id, said: row.integer("rank"), counted: said.rank, at: place)
      differ("votes", of: said.id, said: row.integer("votes"), counted: said.votes, at: place)
      differ("cost", of: said.id, said: row.hundredths("cost"), counted: said.cost, at: place)
      if row["funded"] != (said.isFunded ? "true" : "false") || row["outcome"] != said.outcome {
        problems.append(
          Diagnostic(
            "IN825", at: place, ["of": said.id, "name": "outcome", "said": row["outcome"], "counted": said.outcome]))
      }
    }
  }

  private mutating func differ(_ name: String, of what: String, said: Int?, counted: Int?, at place: SourceLocation) {
    guard said != counted else { return }
    func told(_ number: Int?) -> String { number.map(String.init) ?? "–" }
    problems.append(
      Diagnostic("IN825", at: place, ["of": what, "name": name, "said": told(said), "counted": told(counted)]))
  }

  /// The `.pb` file holds the ballots of the table.
  private mutating func compareElection(_ pool: PublishedPool, _ rows: [PublishedTable.Row], _ folder: String) {
    let path = "\(folder)\(pool.id).pb"
    guard let bytes = try? site.bytes(of: path) else { return }
    let (file, found) = PabulibReader(path: path).read(MemoryBytes(bytes))
    problems += found
    guard let file else { return }
    let inFile = Self.said(file.ballots)
    let inTable = Self.said(pool.profile(rows))
    if inFile != inTable {
      problems.append(Diagnostic("IN831", at: .file(path), ["file": path, "other": "\(folder)ballots.csv"]))
    }
  }

  /// How many ballots say what, whatever the order of candidates.
  private static func said(_ profile: BallotProfile) -> [[String]: Int] {
    var said: [[String]: Int] = [:]
    for group in profile.groups {
      let points = group.points ?? []
      let named = group.choices.enumerated().map { place, choice in
        profile.candidates[choice] + (points.isEmpty ? "" : "=\(points[place])")
      }
      said[profile.kind == .ordinal ? named : named.sorted(), default: 0] += group.count
    }
    return said
  }
}
