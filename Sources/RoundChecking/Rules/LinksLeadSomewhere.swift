internal import BudgetModel
internal import Diagnostics

/// Every link to the portal's own content leads to a page that is there, public, and has the heading that is named.
struct LinksLeadSomewhere: Rule {
  static let codes: [DiagnosticCode] = ["IN342", "IN343", "IN344"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let destinations = Destinations(portal, context)
    return portal.texts.flatMap { problems(in: $0, destinations) }
      + portal.rounds.flatMap { $0.nextWays + $0.process.related }.compactMap { way in
        guard case .content(let path, _) = way.link.value else { return nil }
        return destinations.problem(path, at: way.link.location, isSourcePublic: true)
      }
      + portal.rounds.compactMap(\.process.rules?.page).compactMap { page in
        destinations.problem("pages/\(page.value)", at: page.location, isSourcePublic: true)
      }
  }

  private func problems(in text: PortalText, _ destinations: Destinations) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    text.body.forEachInline { inline, line in
      guard case .link(.content(let path, let anchor), _) = inline else { return }
      let location = SourceLocation(path: text.body.path, line: line)
      if let dead = problem(path, anchor, at: location, in: text, destinations) { problems.append(dead) }
    }
    return problems
  }

  private func problem(
    _ path: String, _ anchor: String?, at location: SourceLocation, in text: PortalText, _ destinations: Destinations
  ) -> Diagnostic? {
    let isPublic = text.publication.isPublic(on: destinations.day)
    if !path.isEmpty, let dead = destinations.problem(path, at: location, isSourcePublic: isPublic) { return dead }
    guard let anchor else { return nil }
    return destinations.problem(anchor, of: path.isEmpty ? text.path : path, in: text.language, at: location)
  }
}

/// What a content reference can lead to.
private struct Destinations {
  private static let pages = [
    "/", "rounds", "proposals", "projects", "goals", "areas", "news", "open-data", "accessibility",
  ]
  private static let roundPages = ["results", "counting", "statistics", "proposals", "process", "workshop"]

  let day: Day
  private let publications: [String: Publication]
  private let texts: [String: [Language: PortalText]]
  private let context: RuleContext

  init(_ portal: Portal, _ context: RuleContext) {
    self.context = context
    day = context.asOf
    var texts: [String: [Language: PortalText]] = [:]
    for text in portal.texts { texts[text.path, default: [:]][text.language] = text }
    var publications = texts.compactMapValues { $0.values.first?.publication }
    for page in Self.pages { publications[page] = Publication() }
    if !portal.glossary.isEmpty { publications["glossary"] = Publication() }
    for area in portal.areas.all { publications["areas/\(area.id)"] = Publication() }
    for round in portal.rounds {
      publications["rounds/\(round.id)"] = round.publication
      for page in Self.roundPages { publications["rounds/\(round.id)/\(page)"] = round.publication }
    }
    self.texts = texts
    self.publications = publications
  }

  /// IN342 when nothing is there, IN343 when it is not public though what leads to it is.
  func problem(_ path: String, at location: SourceLocation, isSourcePublic: Bool) -> Diagnostic? {
    guard let publication = publications[path] else {
      if isUnread(path) { return nil }
      return Diagnostic(
        "IN342", at: location, ["path": path], suggestion: Suggestion.nearest(to: path, among: publications.keys))
    }
    guard isSourcePublic, !publication.isPublic(on: day) else { return nil }
    return Diagnostic("IN343", at: location, ["path": path])
  }

  /// IN344 when the page shows only a text and the text has no such heading.
  func problem(_ anchor: String, of path: String, in language: Language, at location: SourceLocation) -> Diagnostic? {
    guard let text = texts[path]?[language], text.isWholePage else { return nil }
    let anchors = text.body.anchors
    if anchors.contains(anchor) { return nil }
    return Diagnostic(
      "IN344", at: location, ["anchor": anchor, "path": path, "language": language],
      suggestion: Suggestion.nearest(to: anchor, among: anchors))
  }

  /// Whether the path is a file, or lies in a round, that could not be read.
  private func isUnread(_ path: String) -> Bool {
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count > 1 else { return false }
    if context.hasFile(steps.dropLast().joined(separator: "/"), steps[steps.count - 1]) { return true }
    let isUnreadRound = steps[0] == "rounds" && publications["rounds/\(steps[1])"] == nil
    return isUnreadRound && steps.count == 3 && Self.roundPages.contains(steps[2])
      && context.hasFile("rounds", steps[1])
  }
}
