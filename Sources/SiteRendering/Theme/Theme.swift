internal import BudgetModel
public import Diagnostics
internal import ShareImages
internal import SiteModel
internal import Templates

/// A theme made ready: templates compiled against what pages hold, one style sheet, files to copy.
public struct Theme: Sendable {
  let templates: [PageKind: Template]
  let moved: Template?
  let labels: ThemeLabels
  let styleSheet: StyleSheet
  /// Of boxes on other sites.
  let embedStyleSheet: StyleSheet
  /// The colours of pictures for links.
  let cardColours: CardColours
  /// What is published as it is, by its path in the published folder.
  let assets: [(path: String, bytes: [UInt8])]

  /// Puts a theme together from its files and tells everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - files: of the default theme, then those of the portal that take the place of some of them.
  ///   - folder: blamed for templates that are missing: `themes/default/templates`.
  ///   - accent: the portal's colour, `#rrggbb`.
  ///   - labels: one set per language of the portal.
  public static func make(
    files: [ThemeFile], folder: String, accent: Located<String>?, labels: [LabelSet]
  ) -> (theme: Theme, problems: [Diagnostic]) {
    let files = ThemeFile.layered(files)
    let labels = ThemeLabels(labels)
    let (accent, accentProblems) = Accent.read(accent)
    var compiling = ThemeCompiling(files, folder: folder, labels: labels)
    let templates = compiling.pages()
    let moved = compiling.moved()
    let theme = Theme(
      templates: templates, moved: moved, labels: labels, styleSheet: StyleSheet(files, accent: accent),
      embedStyleSheet: StyleSheet(files, accent: accent, folder: "assets/embed/", path: "assets/embed.css"),
      cardColours: CardColours(accent), assets: files.filter(isAsset).map { ($0.name, $0.bytes) })
    return (theme, (accentProblems + compiling.problems + labels.missing(compiling.labelsUsed)).inOrder())
  }

  /// Where a file of the theme is, from the root of the portal, with its version; nil when there is no such file.
  func address(ofAsset path: String) -> String? {
    assets.first { $0.path == path }.map { "/\(path)?v=\($0.bytes.fingerprint)" }
  }

  private static func isAsset(_ file: ThemeFile) -> Bool {
    file.name.hasPrefix("assets/") && !StyleSheet.isPart(file.name)
  }
}

/// Templates on their way to being compiled.
struct ThemeCompiling {
  private var templates: TemplateSet
  private let labels: ThemeLabels

  init(_ files: [ThemeFile], folder: String, labels: ThemeLabels) {
    let sources = files.compactMap { file in
      Self.templateName(file.name).map { TemplateSource(path: file.path, name: $0, bytes: file.bytes) }
    }
    templates = TemplateSet(sources, folder: folder, filters: .signatures)
    self.labels = labels
  }

  mutating func pages() -> [PageKind: Template] {
    var pages: [PageKind: Template] = [:]
    for kind in PageKind.allCases {
      pages[kind] = templates.compile(kind.rawValue, against: Self.root(kind, labels.shape))
    }
    return pages
  }

  mutating func moved() -> Template? {
    templates.compile("moved", against: Record.moved.shape.adding(["t": .record(labels.shape)]))
  }

  /// What a page of this kind can name.
  static func root(_ kind: PageKind, _ labels: RecordShape) -> RecordShape {
    kind.record.adding(["page": .record(Record.page.shape), "t": .record(labels)])
  }

  var problems: [Diagnostic] { templates.problems + templates.unusedTemplates }

  /// What templates name, and what formatted texts and download lists print besides.
  var labelsUsed: [String] { templates.namesUsed(below: "t") + ["text", "link.outside", "link.explained", "size"] }

  /// `templates/parts/link.html` is `parts/link`.
  private static func templateName(_ file: String) -> String? {
    guard file.hasPrefix("templates/"), file.hasSuffix(".html") else { return nil }
    return String(file.dropFirst("templates/".count).dropLast(".html".count))
  }
}
