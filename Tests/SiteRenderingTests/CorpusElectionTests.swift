import BudgetModel
import ContentReading
import Diagnostics
import PortalTestSupport
import SiteRendering
import Testing

/// Elections of the corpus and damaged copies of them: what can be read at all is written so that it reads the same.
@Suite("Damaged elections")
struct CorpusElectionTests {
  @Test(arguments: Corpus.names("elections"))
  func comeBackFromWhatIsWritten(name: String) throws {
    let others = try Corpus.names("elections").map { try Corpus.bytes("elections", $0) }
    let refused = Corpus.damage(try Corpus.bytes("elections", name), with: others) { bytes in
      let read = PabulibReader(path: name).read(MemoryBytes(bytes))
      let inPieces = PabulibReader(path: name).read(MemoryBytes(bytes, pieceSize: 5))
      guard read.file?.ballots == inPieces.file?.ballots, read.diagnostics.count == inPieces.diagnostics.count else {
        return false
      }
      guard let file = read.file else { return read.diagnostics.hasErrors }
      let again = PabulibReader(path: name).read(MemoryBytes(PabulibWriter.bytes(of: file))).file
      return again?.ballots == file.ballots && again?.budget == file.budget
    }
    #expect(refused == nil, "\(refused.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")")
  }
}
