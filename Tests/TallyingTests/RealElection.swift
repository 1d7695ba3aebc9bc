import BudgetModel
import ContentReading
import Foundation
import PortalTestSupport
import Tallying

/// A Pabulib election and what is known of its outcome, read in place.
struct RealElection {
  let name: String
  let meta: [String: String]
  let election: Election
  let kind: BallotKind
  /// Ids by their `selected` mark.
  let selected: [String: Int]
  let expected: [String: Any]

  init(_ name: String, shuffledWith seed: UInt64? = nil) throws {
    self.name = name
    var bytes = try RealElectionFiles.election(name)
    if let seed { bytes = Self.shuffled(bytes, SeededNumbers(seed: seed)) }
    let known = try RealElectionFiles.expected(name)
    expected = try JSONSerialization.jsonObject(with: known) as? [String: Any] ?? [:]
    guard let file = PabulibReader(path: name).read(MemoryBytes(bytes)).file else { throw Unreadable(name: name) }
    meta = Dictionary(file.meta.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    kind = file.ballots.kind
    selected = Dictionary(uniqueKeysWithValues: file.projects.map { ($0.id, $0.selected ?? 0) })
    let candidates = file.projects.map {
      Candidate(
        id: ProposalID(foreign: $0.id), cost: $0.cost, standing: $0.isWithdrawn ? .excluded(.withdrawn) : .onBallot)
    }
    election = Election(candidates: candidates, budget: file.budget, profile: file.ballots)
  }

  private struct Unreadable: Error { let name: String }

  /// The same file with the rows of its votes, which come last, in another order.
  private static func shuffled(_ bytes: [UInt8], _ generator: SeededNumbers) -> [UInt8] {
    var generator = generator
    let lines = bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let votes = (lines.firstIndex { $0.elementsEqual("VOTES".utf8) } ?? 0) + 2
    let rows = lines[..<votes] + lines[votes...].shuffled(using: &generator)
    return Array(rows.joined(separator: [0x0A]))
  }
}
