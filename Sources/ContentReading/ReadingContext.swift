public import BudgetModel
public import Diagnostics

/// What every reader needs to know of the portal, and where it leaves the problems it finds.
///
/// Problems never stop a reader: it reports, gives nil for the value, and goes on, so that one run tells everything.
/// Belongs to one task; a reader that works on several files at once takes one for each and joins the problems.
public final class ReadingContext {
  /// The portal's languages, in their order.
  public internal(set) var languages: [Language]
  /// Those of them that every text must have.
  public internal(set) var mainLanguages: [Language]
  public internal(set) var currency: Currency
  public private(set) var diagnostics: [Diagnostic] = []

  public init(languages: [Language] = [.swedish, .finnish], currency: Currency = .eur) {
    self.languages = languages
    mainLanguages = languages
    self.currency = currency
  }

  /// A text in the languages that it has; nil when it has none.
  func said<Value>(_ values: [Language: Value]) -> PerLanguage<Value>? { PerLanguage(values, order: languages) }

  public func report(_ problem: Diagnostic) { diagnostics.append(problem) }
  public func report(_ problems: some Sequence<Diagnostic>) { diagnostics += problems }

  /// The file as clean text, or nil after a report.
  func text(of path: String, in folder: some ContentFolder) -> SourceText? {
    do throws(Diagnostic) {
      return try SourceText(path: path, bytes: try folder.bytes(of: path))
    } catch {
      report(error)
      return nil
    }
  }
}
