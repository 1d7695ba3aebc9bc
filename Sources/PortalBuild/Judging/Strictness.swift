public import Diagnostics

/// Which warnings count as errors in this run.
public struct Strictness: Hashable, Sendable {
  private let isForAll: Bool
  private let codes: Set<DiagnosticCode>

  /// Warnings are warnings.
  public static let usual = Strictness(isForAll: false, codes: [])
  /// Every warning counts as an error.
  public static let all = Strictness(isForAll: true, codes: [])

  /// The warnings of these codes count as errors.
  public static func codes(_ codes: some Sequence<DiagnosticCode>) -> Self {
    Strictness(isForAll: false, codes: Set(codes))
  }

  /// Reads `all`, or codes with commas between them. Nil when one of them is none that Insyn knows.
  public init?(_ text: String) {
    if text == "all" {
      self = .all
      return
    }
    let codes = text.split(separator: ",", omittingEmptySubsequences: false).map { DiagnosticCode(String($0)) }
    guard codes.allSatisfy({ Catalogue.entry(for: $0) != nil }) else { return nil }
    self = .codes(codes)
  }

  private init(isForAll: Bool, codes: Set<DiagnosticCode>) {
    (self.isForAll, self.codes) = (isForAll, codes)
  }

  /// As strict as either.
  public func union(_ other: Self) -> Self {
    Strictness(isForAll: isForAll || other.isForAll, codes: codes.union(other.codes))
  }

  func judged(_ problem: Diagnostic) -> Diagnostic {
    problem.severity == .warning && (isForAll || codes.contains(problem.code)) ? problem.asError() : problem
  }
}
