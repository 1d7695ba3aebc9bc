public import BudgetModel
public import Diagnostics

/// Something that must hold over the whole portal. The type's name is the sentence that must hold.
public protocol Rule: Sendable {
  /// The problems that the rule can tell of.
  static var codes: [DiagnosticCode] { get }

  /// Every place where the rule does not hold. In no particular order, and without effects.
  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic]
}

/// What a rule may know besides the portal itself.
public struct RuleContext: Sendable {
  /// The day for which the site is built.
  public let asOf: Day
  /// Every file, relative to the portal's folder.
  public let files: Set<String>

  public init(asOf: Day, files: some Sequence<String>) {
    self.asOf = asOf
    self.files = Set(files)
  }

  /// Whether a file exists for something that could not be read; what is wrong with it has been told already.
  func hasFile(_ folder: String, _ id: some CustomStringConvertible) -> Bool {
    files.contains { $0.hasPrefix("content/\(folder)/\(id).") || $0.hasPrefix("content/\(folder)/\(id)/") }
  }
}
