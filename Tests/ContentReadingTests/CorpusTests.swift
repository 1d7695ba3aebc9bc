import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import Testing

/// Files of the corpus and damaged copies of them: whatever the bytes, nothing is lost without a word, and how a file
/// comes in pieces makes no difference. `INSYN_FUZZ_SECONDS=60 swift test --filter CorpusTests` goes on for longer.
@Suite("Damaged files")
struct CorpusTests {
  @Test(arguments: Corpus.names("votes"), [BallotKind.approval, .points, .ordinal])
  func ofVotesAreAccountedFor(name: String, kind: BallotKind) throws {
    let others = try Corpus.names("votes").map { try Corpus.bytes("votes", $0) }
    let refused = Corpus.damage(try Corpus.bytes("votes", name), with: others) { bytes in
      let whole = Self.read(bytes, name, kind)
      guard Self.summary(whole) == Self.summary(Self.read(bytes, name, kind, pieceSize: 3)) else { return false }
      return whole.accounts.allSatisfy { $0.sha256 == nil || $0.addsUp }
    }
    #expect(refused == nil, "\(refused.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")")
  }

  /// How bytes are cut into pieces changes nothing: in every encoding, with every separator.
  @Test(arguments: Corpus.names("votes"), [UInt64(1), 2, 3])
  func areTheSameInPieces(name: String, run: UInt64) throws {
    let others = try Corpus.names("votes").map { try Corpus.bytes("votes", $0) }
    var numbers = SeededNumbers(seed: run)
    let refused = Corpus.damage(try Corpus.bytes("votes", name), with: others) { bytes in
      let encoding = [TextEncoding.utf8, .utf16, .windows1252].randomElement(using: &numbers) ?? .utf8
      let delimiter: Character = [";", ",", "\t"].randomElement(using: &numbers) ?? ";"
      let whole = TableText(bytes, encoding: encoding, delimiter: delimiter)
      return [4, 5, 7, 16, 61].allSatisfy { size in
        var limits = CSVLimits()
        limits.pieceBytes = size
        let pieces = TableText(bytes, encoding: encoding, delimiter: delimiter, limits: limits)
        // Of a table that cannot be read, more or fewer rows may have come before that was found, and of two faults
        // the one or the other.
        if whole.summary.problems.hasErrors { return pieces.summary.problems.hasErrors }
        return pieces.header == whole.header && pieces.rows == whole.rows && pieces.lines == whole.lines
          && pieces.problems == whole.problems && pieces.summary.sha256 == whole.summary.sha256
      }
    }
    #expect(refused == nil, "\(refused.map { "\($0.bytes)" } ?? "")")
  }

  private static func read(
    _ bytes: [UInt8], _ name: String, _ kind: BallotKind, pieceSize: Int = .max
  ) -> RoundVotes {
    let shape: VoteExport.Shape =
      name.hasPrefix("selections")
      ? .selections
      : name.hasPrefix("matrix")
        ? .matrix
        : name.hasPrefix("totals")
          ? .totals
          : name.hasPrefix("grouped") ? .grouped : .ballots
    let columns: KeyValuePairs<String, String> =
      switch (shape, kind) {
      case (.selections, .points): ["voter": "id", "choice": "choice", "points": "p", "channel": "how"]
      case (.selections, .ordinal): ["voter": "id", "choice": "choice", "rank": "p"]
      case (.selections, .approval): ["voter": "id", "choice": "choice", "area": "home"]
      case (.matrix, _): ["voter": "id", "channel": "how"]
      case (.totals, _): ["proposal": "proposal", "votes": "votes"]
      case (.grouped, _): [:]
      case (.ballots, .points): ["voter": "id", "choices": "val", "points": "p"]
      case (.ballots, _): ["voter": "id", "choices": "val"]
      }
    var vote = TestVote(limits: BallotLimits(kind: kind, maximumChoices: 3, maximumPoints: kind == .points ? 10 : nil))
    vote.duplicates = .last
    vote.pieceSize = pieceSize
    return vote.with("", shape, columns: columns, ballots: 500, channels: ["W": .digital, "P": .paper])
      .with(bytes: bytes).read()
  }

  private static func summary(_ votes: RoundVotes) -> [String] {
    votes.profiles.sorted { $0.key < $1.key }.map { "\($0.value)" } + votes.problems.sorted()
      + votes.accounts.map { "\($0)" }
  }
}
