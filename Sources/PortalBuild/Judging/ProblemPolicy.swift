import Diagnostics

/// How a run weighs what it finds: which warnings are accepted as known, and which count as errors.
public struct ProblemPolicy: Sendable {
  /// Problems as a run tells them.
  struct Judged {
    /// In the order in which they are shown.
    var problems: [Diagnostic]
    /// Known ones, which are not told.
    var accepted: [Diagnostic]
  }

  /// Nothing is accepted, and warnings are warnings.
  public static let usual = ProblemPolicy()

  private let strictness: Strictness
  private let baseline: Baseline?

  public init(_ strictness: Strictness = .usual, baseline: Baseline? = nil) {
    (self.strictness, self.baseline) = (strictness, baseline)
  }

  /// - Parameter isComplete: everything has been looked at, so that an accepted problem that was not found is gone
  ///   (IN811).
  func judge(_ found: [Diagnostic], isComplete: Bool) -> Judged {
    guard let baseline else {
      return Judged(problems: found.map(strictness.judged).inOrder(), accepted: [])
    }
    var left = Dictionary(baseline.entries.map { ($0.key, $0.times) }, uniquingKeysWith: +)
    var judged = Judged(problems: baseline.problems, accepted: [])
    for problem in found.inOrder() {
      let key = Baseline.Key(problem)
      if problem.severity == .warning, let times = left[key], times > 0 {
        left[key] = times - 1
        judged.accepted.append(problem)
      } else {
        judged.problems.append(strictness.judged(problem))
      }
    }
    if isComplete { judged.problems += stale(baseline, left).map(strictness.judged) }
    judged.problems = judged.problems.inOrder()
    return judged
  }

  private func stale(_ baseline: Baseline, _ left: [Baseline.Key: Int]) -> [Diagnostic] {
    baseline.entries.filter { left[$0.key] ?? 0 > 0 }.map { entry in
      Diagnostic("IN811", at: entry.location, ["code": entry.key.code, "path": entry.key.path])
    }
  }
}
