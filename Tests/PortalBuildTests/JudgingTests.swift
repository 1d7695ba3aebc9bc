import Diagnostics
@testable import PortalBuild
import Testing

@Suite("What a run accepts, and what it is strict about")
struct JudgingTests {
  private func warning(_ line: Int, _ key: String = "goal", in path: String = "content/a b.md") -> Diagnostic {
    Diagnostic("IN350", at: SourceLocation(path: path, line: line), ["key": key])
  }

  private let error = Diagnostic("IN800", at: .file("content/portal.yaml"), ["path": "content/portal.yaml"])

  private func baseline(_ problems: Diagnostic..., more: String = "") -> Baseline {
    Baseline("known.txt", Baseline.bytes(accepting: problems, in: .sv) + Array(more.utf8))
  }

  private func codes(_ judged: ProblemPolicy.Judged) -> [String] { judged.problems.map(\.code.rawValue) }

  @Test func acceptsAKnownProblemOnAnyLine() {
    let judged = ProblemPolicy(baseline: baseline(warning(3))).judge([warning(90), error], isComplete: false)
    #expect(judged.problems == [error])
    #expect(judged.accepted == [warning(90)])
  }

  @Test func linesNamedInAMessageMayMove() {
    let told = ["1, 2", "8, 9"].map { Diagnostic("IN230", at: .file("content/v.csv"), ["count": 2, "lines": $0]) }
    let policy = ProblemPolicy(baseline: baseline(told[0]))
    #expect(policy.judge([told[1]], isComplete: true).problems == [])
  }

  @Test func tellsAnotherValueAnotherFileAndOneMore() {
    let policy = ProblemPolicy(baseline: baseline(warning(3), warning(4)))
    let others = [warning(3, "gaol"), warning(3, in: "content/b.md")]
    let judged = policy.judge(others + [warning(5), warning(6), warning(7)], isComplete: true)
    #expect(Set(judged.problems) == Set(others + [warning(7)]))
    #expect(judged.accepted.count == 2)
  }

  @Test func tellsWhatIsNoLongerThereOnceEverythingWasLookedAt() {
    let policy = ProblemPolicy(baseline: baseline(warning(3), warning(4)))
    #expect(codes(policy.judge([warning(3)], isComplete: true)) == ["IN811"])
    #expect(policy.judge([warning(3)], isComplete: true).problems.first?.location.path == "known.txt")
    #expect(codes(policy.judge([], isComplete: false)) == [])
  }

  @Test(arguments: [("IN350 x 1 a", "IN809"), ("nothing", "IN809"), ("IN800 0123456789ab 1 a", "IN810")])
  func doesNotTrustALineItCannotUse(_ line: String, _ code: String) {
    let told = ProblemPolicy(baseline: baseline(warning(3), more: line + "\n")).judge([warning(3)], isComplete: false)
    #expect(codes(told) == [code])
    #expect(told.problems.hasErrors)
  }

  @Test func neverAcceptsAnError() {
    #expect(baseline(error).entries.isEmpty)
  }

  @Test func theListIsTheSameForTheSameProblems() {
    let (one, two) = (warning(1, "x"), warning(2, "y\nz"))
    #expect(Baseline.bytes(accepting: [one, two], in: .fi) == Baseline.bytes(accepting: [two, one], in: .fi))
    #expect(baseline(two).entries.map(\.times) == [1])
    #expect(baseline(two).problems == [])
  }

  @Test(arguments: [
    (Strictness.usual, false), (.all, true), (.codes(["IN350"]), true), (.codes(["IN340"]), false),
    (Strictness.codes(["IN340"]).union(.codes(["IN350"])), true),
  ])
  func countsWarningsAsErrors(_ strictness: Strictness, _ stops: Bool) {
    let judged = ProblemPolicy(strictness).judge([warning(1)], isComplete: true)
    #expect(judged.problems.hasErrors == stops)
    #expect(judged.problems.map(\.code) == ["IN350"])
  }

  @Test func aKnownProblemIsNoErrorHoweverStrict() {
    let policy = ProblemPolicy(.all, baseline: baseline(warning(3)))
    #expect(policy.judge([warning(4)], isComplete: true).problems == [])
    #expect(policy.judge([], isComplete: true).problems.hasErrors)
  }

  @Test(arguments: ["", "IN1", "IN350,", "IN350 IN340", "warnings"])
  func strictKnowsItsCodes(_ text: String) {
    #expect(Strictness(text) == nil)
  }
}
