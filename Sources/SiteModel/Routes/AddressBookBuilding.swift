import BudgetModel
import Diagnostics
import Tallying

/// Gives every page its address and reports those that two pages want.
struct AddressBookBuilding {
  private let portal: Portal
  private let counted: [RoundID: RoundOutcome]
  private let books: [Language: Phrasebook]
  private var references: [PageReference] = []
  private var redirects: [AddressBook.Redirect] = []
  private var paths: [Language: [PageSubject: String]] = [:]
  private var owners: [String: Route] = [:]
  private var redirectOwners: [String: SourceLocation] = [:]
  private(set) var problems: [Diagnostic] = []

  /// - Parameter counted: the outcomes that may be shown.
  init(_ portal: Portal, books: [Language: Phrasebook], counted: [RoundID: RoundOutcome] = [:]) {
    self.counted = counted
    self.portal = portal
    self.books = books
  }

  /// O(n) in pages.
  mutating func build() -> AddressBook {
    let routes = portal.routes(counted: counted)
    for route in routes {
      for language in languages(of: route) { place(route, language) }
    }
    for route in routes {
      for old in route.redirectFrom { redirect(old, to: route) }
    }
    let parents = Dictionary(
      routes.compactMap { route in route.parent.map { (route.subject, $0) } }, uniquingKeysWith: { first, _ in first })
    return AddressBook(
      base: BaseAddress(portal.settings.baseAddress), references: references, redirects: redirects, parents: parents,
      languages: portal.settings.languages)
  }

  private func languages(of route: Route) -> [Language] {
    if case .fixed = route.ending { return Array(portal.settings.languages.prefix(1)) }
    return portal.settings.languages
  }

  private mutating func place(_ route: Route, _ language: Language) {
    let path = path(of: route, language)
    if let owner = owners[path] { return report(route, owner, path) }
    owners[path] = route
    paths[language, default: [:]][route.subject] = path
    references.append(PageReference(subject: route.subject, language: language, path: path))
  }

  private func path(of route: Route, _ language: Language) -> String {
    let above = route.parent.flatMap { paths[language]?[$0] } ?? "/"
    switch route.ending {
    case .fixed(let path): return path
    case .language: return "/\(language.code)/"
    case .word(let word): return above + self.word(word, language) + "/"
    case .year(let year): return above + "\(year)/"
    case .part(let number): return above + self.word(.part, language) + "-\(number)/"
    case .title(let title):
      let folder = title.folder.map { self.word($0, language) + "/" } ?? ""
      return above + folder + title.prefix + slug(title, language) + "/"
    }
  }

  private func word(_ word: RouteWord, _ language: Language) -> String { books[language]?.text(word) ?? word.rawValue }

  private func slug(_ title: Route.Title, _ language: Language) -> String {
    if let own = title.own[language] { return own.value }
    let slug = Slug.make(from: title.text[language])
    return slug.isEmpty ? Slug.make(from: title.id) : slug
  }

  private mutating func report(_ route: Route, _ owner: Route, _ path: String) {
    guard let location = route.location ?? owner.location else { return }
    guard let first = owner.location, route.location != nil else {
      return problems.append(Diagnostic("IN551", at: location, ["address": path]))
    }
    problems.append(Diagnostic("IN550", at: location, ["address": path], notes: [.init("first", at: first)]))
  }

  /// The old address' first part tells the language; without one it leads to the portal's first.
  private mutating func redirect(_ old: Located<String>, to route: Route) {
    let path = old.value.hasSuffix("/") || old.value.hasSuffix(".html") ? old.value : old.value + "/"
    if owners[path] != nil || redirectOwners[path] != nil {
      let other = owners[path]?.location ?? redirectOwners[path]
      return problems.append(
        Diagnostic(
          "IN552", at: old.location, ["address": path], notes: other.map { [.init("other", at: $0)] } ?? []))
    }
    redirectOwners[path] = old.location
    let languages = portal.settings.languages
    let language = languages.first { path.hasPrefix("/\($0.code)/") } ?? languages.first
    guard let language, let target = paths[language]?[route.subject] else { return }
    redirects.append(
      .init(path: path, target: PageReference(subject: route.subject, language: language, path: target)))
  }
}
