public import BudgetModel
public import Diagnostics

/// A rule that somebody wrote outside a round's file, as `rule:` has it there.
public enum RuleText {
  /// The file name in problems.
  public static let path = "--rule"

  /// Practices that a rule may name as its `preset`.
  public static var presetNames: [String] { RulePreset.allCases.map(\.rawValue) }

  /// The text as a file, for the lines that problems point at.
  public static func file(_ text: String) -> [UInt8] { Array("rule: \(text)\n".utf8) }

  /// Reads `{name: greedy, on_misfit: stop, ties: [cheaper, lower_id]}`. Nil after a problem that is an error.
  public static func read(_ text: String) -> (rule: CountingRule?, problems: [Diagnostic]) {
    let context = ReadingContext()
    var rule: CountingRule?
    do throws(Diagnostic) {
      let root = YAMLDocument.read(try SourceText(path: path, bytes: file(text)), in: context)
      var fields = MappingReader(root, path: path, in: context)
      rule = fields.required("rule", .countingRule)
      fields.finish()
    } catch {
      context.report(error)
    }
    return (context.diagnostics.hasErrors ? nil : rule, context.diagnostics)
  }
}
