internal import BudgetModel
internal import Diagnostics

/// What the portal says of itself, and so the accessibility statement, holds no text that somebody was to fill in.
struct StatementsHaveNoPlaceholders: Rule {
  static let codes: [DiagnosticCode] = ["IN385"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let settings = portal.settings
    let contact = settings.contact
    let facts = settings.accessibility
    let own = [settings.name, settings.title, contact.unit, contact.address].compactMap(\.self)
    let gaps = facts.gaps.flatMap { [$0.what, $0.why] }
    let authorities = facts.authorities.flatMap { [$0.name, $0.unit].compactMap(\.self) }
    let texts = (own + gaps + authorities).flatMap { $0.values.sorted { $0.key < $1.key }.map(\.value) }
    let plain = [contact.email, contact.phone, contact.feedbackForm].compactMap(\.self)
    return (texts + plain).filter(Self.isUnfilled).map { text in
      Diagnostic("IN385", at: facts.location ?? settings.location, ["text": text])
    }
  }

  private static let marks = ["{", "}", "[", "]", "<", ">", "lorem ipsum", "todo", "xxx"]

  private static func isUnfilled(_ text: String) -> Bool {
    let small = text.lowercased()
    return marks.contains { small.contains($0) } || small.allSatisfy { ".…-_? ".contains($0) }
  }
}
