internal import BudgetModel
internal import Diagnostics

/// Every picture that is named lies next to the text that names it.
struct ImagesExist: Rule {
  static let codes: [DiagnosticCode] = ["IN345"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    (images(in: portal.texts) + facts(in: portal)).compactMap { image in
      let folder = image.location.path.split(separator: "/").dropLast().joined(separator: "/")
      let file = "\(folder)/\(image.value)"
      if context.files.contains(file) { return nil }
      let there = context.files.filter { $0.hasPrefix(folder + "/") && !$0.hasSuffix(".md") }
      return Diagnostic(
        "IN345", at: image.location, ["file": file],
        suggestion: Suggestion.nearest(to: image.value, among: there.map { String($0.dropFirst(folder.count + 1)) }))
    }
  }

  private func images(in texts: [PortalText]) -> [Located<String>] {
    var images: [Located<String>] = []
    for text in texts {
      text.body.forEachInline { inline, line in
        guard case .image(let file, _) = inline else { return }
        images.append(Located(file, at: SourceLocation(path: text.body.path, line: line)))
      }
    }
    return images
  }

  private func facts(in portal: Portal) -> [Located<String>] {
    [portal.settings.shareImage?.file].compactMap(\.self)
      + portal.rounds.flatMap { $0.proposals.compactMap(\.image) + $0.projects.compactMap(\.image) }
  }
}
