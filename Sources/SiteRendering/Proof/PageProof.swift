public import Diagnostics

/// Checks a published site as a whole: each page by itself, and what pages say of each other.
///
/// Give it every file; ask for its problems at the end. It keeps facts, not pages.
public struct PageProof: Sendable {
  private struct Page: Sendable {
    let path: String
    let facts: PageFacts
  }

  /// Where the site's root is: `https://insyn.exempel.se/budget`, without a slash at the end.
  private let baseAddress: String
  /// The path of the root on its host: `/budget`, or nothing.
  private let basePath: String
  private var pages: [Page] = []
  private var files: Set<String> = []
  private var broken: [Diagnostic] = []

  public init(baseAddress: String) {
    self.baseAddress = baseAddress
    let rest = baseAddress.split(separator: "://", maxSplits: 1).last ?? ""
    basePath = rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }

  /// Takes a file of the site by its path in the published folder. What ends in `.html` is checked as a page, what
  /// ends in `.xml` or `.svg` for being well-formed.
  public mutating func add(_ path: String, _ bytes: @autoclosure () -> [UInt8]) {
    files.insert(path)
    let isPage = path.hasSuffix(".html")
    guard isPage || path.hasSuffix(".xml") || path.hasSuffix(".svg") else { return }
    do throws(XMLTree.Problem) {
      let tree = try XMLTree(bytes())
      if isPage { pages.append(Page(path: path, facts: PageFacts(tree))) }
    } catch {
      broken.append(
        Diagnostic("IN470", at: SourceLocation(path: path, line: error.line), ["reason": error.text]))
    }
  }

  /// Everything that does not hold, in order of place.
  public var problems: [Diagnostic] {
    let byPath = Dictionary(pages.map { ($0.path, $0.facts) }, uniquingKeysWith: { $1 })
    return (broken + pages.flatMap { problems(of: $0, among: byPath) } + sharedTitles()).inOrder()
  }

  private func problems(of page: Page, among pages: [String: PageFacts]) -> [Diagnostic] {
    let own = page.facts.faults.map { fault in
      Diagnostic(
        DiagnosticCode(fault.code), at: SourceLocation(path: page.path, line: fault.line), fault.arguments)
    }
    return own + deadLinks(page, pages) + twoTargets(page) + unanswered(page, pages) + strangers(page)
  }

  // MARK: Links

  private func deadLinks(_ page: Page, _ pages: [String: PageFacts]) -> [Diagnostic] {
    page.facts.links.compactMap { link in
      guard let target = target(of: link.address, from: page.path) else { return nil }
      let location = SourceLocation(path: page.path, line: link.line)
      guard files.contains(target.path) else {
        return Diagnostic("IN476", at: location, ["address": link.address])
      }
      guard let anchor = target.anchor, !anchor.isEmpty, let facts = pages[target.path] else { return nil }
      if facts.ids.contains(where: { $0.value == anchor }) { return nil }
      return Diagnostic("IN477", at: location, ["address": link.address, "anchor": anchor])
    }
  }

  /// The file and anchor that an address leads to; nil for other sites, mail and telephones.
  private func target(of address: String, from path: String) -> (path: String, anchor: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let anchor = parts.count > 1 ? parts[1] : nil
    var place =
      parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
    if place.isEmpty { return (path, anchor) }
    if place == baseAddress || place.hasPrefix(baseAddress + "/") {
      place = basePath + place.dropFirst(baseAddress.count)
    }
    if place.hasPrefix("//") { return nil }
    guard place.hasPrefix(basePath + "/") else { return place.hasPrefix("/") ? (place, anchor) : nil }
    let inside = String(place.dropFirst(basePath.count + 1))
    return (inside.isEmpty || inside.hasSuffix("/") ? inside + "index.html" : inside, anchor)
  }

  /// A link is known by its words: the same words in two places must lead to the same page.
  private func twoTargets(_ page: Page) -> [Diagnostic] {
    var first: [String: PageFacts.Link] = [:]
    return page.facts.links.compactMap { link in
      guard let other = first[link.text] else {
        first[link.text] = link
        return nil
      }
      guard other.address != link.address else { return nil }
      return Diagnostic(
        "IN480", at: SourceLocation(path: page.path, line: link.line),
        ["text": link.text, "address": link.address, "other": other.address])
    }
  }

  // MARK: Languages

  /// A page that names its twin is named by it.
  private func unanswered(_ page: Page, _ pages: [String: PageFacts]) -> [Diagnostic] {
    let twins = page.facts.alternates
    guard !twins.isEmpty else { return [] }
    return twins.compactMap { twin in
      guard let target = target(of: twin.address, from: page.path), let facts = pages[target.path] else {
        return Diagnostic(
          "IN478", at: SourceLocation(path: page.path, line: twin.line),
          ["language": twin.language, "address": twin.address])
      }
      if twin.language == "x-default" || Set(facts.alternates.map(\.address)) == Set(twins.map(\.address)) {
        return nil
      }
      return Diagnostic(
        "IN478", at: SourceLocation(path: page.path, line: twin.line),
        ["language": twin.language, "address": twin.address])
    }
  }

  /// IN827 for a page that lacks its twin in a language that other pages have; IN828 for a page whose language is not
  /// that of its folder.
  public var languageProblems: [Diagnostic] {
    let all = Set(pages.flatMap(\.facts.alternates).map(\.language)).subtracting(["x-default"])
    let folders = Set(all.map { Self.folder(of: $0) })
    return pages.flatMap { page -> [Diagnostic] in
      let own = Set(page.facts.alternates.map(\.language))
      let missing = own.isEmpty ? [] : all.subtracting(own).sorted()
      let twins = missing.map { Diagnostic("IN827", at: .file(page.path), ["page": page.path, "language": $0]) }
      guard let folder = page.path.split(separator: "/").first.map(String.init), folders.contains(folder),
        let language = page.facts.language, Self.folder(of: language.value) != folder
      else { return twins }
      let place = SourceLocation(path: page.path, line: language.line)
      return twins + [
        Diagnostic("IN828", at: place, ["page": page.path, "language": language.value, "folder": folder])
      ]
    }
  }

  /// `sv-FI` pages lie in `sv`.
  private static func folder(of tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  private func sharedTitles() -> [Diagnostic] {
    var first: [String: String] = [:]
    return pages.filter { !$0.facts.isRedirect }.sorted { $0.path < $1.path }.compactMap { page in
      guard let title = page.facts.title, !title.value.isEmpty else { return nil }
      let key = (page.facts.language?.value ?? "") + "\u{0}" + title.value
      guard let other = first[key] else {
        first[key] = page.path
        return nil
      }
      return Diagnostic(
        "IN481", at: SourceLocation(path: page.path, line: title.line), ["title": title.value, "other": other])
    }
  }

  // MARK: Resources

  /// Nothing is loaded from another host, and nothing that is not there.
  private func strangers(_ page: Page) -> [Diagnostic] {
    page.facts.resources.compactMap { resource in
      let location = SourceLocation(path: page.path, line: resource.line)
      guard let target = target(of: resource.value, from: page.path) else {
        return Diagnostic("IN479", at: location, ["address": resource.value])
      }
      return files.contains(target.path) ? nil : Diagnostic("IN476", at: location, ["address": resource.value])
    }
  }
}
