public import Diagnostics

/// What a template makes, and so how text in it is escaped.
public enum TemplateKind: Hashable, Sendable {
  /// A page. Text is escaped, and values are refused where HTML would read them as code or markup.
  case html
  /// A feed or a drawing. Text is escaped.
  case xml
  /// Anything else. Text is printed as it is.
  case text
}

/// The templates of a theme, and every problem found in them.
///
///     var theme = TemplateSet(sources, folder: "themes/default/templates", filters: swedish)
///     let round = theme.compile("round", against: root)
///     let project = theme.compile("project", against: otherRoot)
///     guard theme.problems.isEmpty else { ... }
///
/// Partials and layouts are compiled where they are used, against the names that are known there.
public struct TemplateSet: Sendable {
  private let folder: String
  private let templates: [String: ParsedTemplate]
  private let filters: [FilterSignature]
  private var found: [Problem: Diagnostic] = [:]
  private var used: Set<String> = []
  private var names: Set<String> = []

  /// A problem is told once, though a partial with it is used by several pages.
  private struct Problem: Hashable {
    let code: DiagnosticCode
    let location: SourceLocation
  }

  /// Parses all templates. Of two with the same name the later counts, so a portal's come after its theme's.
  /// `folder` is blamed for a page's template that is missing.
  public init(_ sources: [TemplateSource], folder: String, filters: FilterSet) {
    self.folder = folder
    templates = Dictionary(sources.map { ($0.name, ParsedTemplate($0)) }, uniquingKeysWith: { $1 })
    self.filters = filters.signatures
    for template in templates.values { add(template.problems) }
  }

  /// Compiles a page's template; nil when it, or one it uses, has a problem. Its problems join `problems`.
  public mutating func compile(
    _ name: String, against root: RecordShape, kind: TemplateKind = .html
  ) -> Template? {
    guard let page = templates[name] else {
      add([.missingPage(name, in: folder, known: templates.keys.sorted())])
      return nil
    }
    var compiler = Compiler(templates, filters, kind, root)
    compiler.compilePage(page)
    add(compiler.problems)
    used.formUnion(compiler.templatesUsed)
    names.formUnion(compiler.namesUsed)
    let parsed = compiler.templatesUsed.compactMap { templates[$0]?.problems }.joined()
    guard !compiler.problems.hasErrors, !parsed.hasErrors else { return nil }
    return Template(program: compiler.program, signatures: filters)
  }

  /// Every problem found so far, each once, in order of place.
  public var problems: [Diagnostic] { found.values.sorted() }

  /// A warning for each template that no page compiled so far uses.
  public var unusedTemplates: [Diagnostic] {
    templates.values.filter { !used.contains($0.source.name) }
      .map { .unusedTemplate($0.source.name, .file($0.source.path)) }.sorted()
  }

  /// The dotted names that the pages compiled so far use below a field of the root: with `t`, the phrases, each as
  /// its locale file names it. In alphabetical order.
  public func namesUsed(below field: String) -> [String] {
    names.filter { $0.hasPrefix("\(field).") }.map { String($0.dropFirst(field.count + 1)) }.sorted()
  }

  /// Problems that differ only in what is known where a partial is used count as one; the first is kept.
  private mutating func add(_ problems: [Diagnostic]) {
    for problem in problems {
      let key = Problem(code: problem.code, location: problem.location)
      if found[key] == nil { found[key] = problem }
    }
  }
}
