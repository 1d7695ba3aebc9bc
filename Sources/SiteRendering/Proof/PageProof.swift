public import Diagnostics

/// Checks a published site as a whole: each page by itself, and what pages say of each other.
///
/// Give it every file; ask for its problems at the end. It keeps facts, not pages.
public struct PageProof: Sendable {
  private struct Page: Sendable {
    let path: String
    let facts: PageFacts
    let links: [Link]
    let resources: [Link]
  }

  /// Most addresses and texts stand on every page: they are kept once, and known by their number.
  private struct Link: Sendable {
    let address: Int32
    let text: Int32
    let line: Int32
  }

  /// Where the site's root is: `https://insyn.exempel.se/budget`, without a slash at the end.
  private let baseAddress: String
  /// The path of the root on its host: `/budget`, or nothing.
  private let basePath: String
  private var pages: [Page] = []
  private var files: Set<String> = []
  private var texts = TextNumbers()
  private var broken: [Diagnostic] = []

  public init(baseAddress: String) {
    self.baseAddress = baseAddress
    let rest = baseAddress.split(separator: "://", maxSplits: 1).last ?? ""
    basePath = rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }

  /// Takes a file of the site by its path in the published folder. What ends in `.html` is checked as a page, what
  /// ends in `.xml` or `.svg` for being well-formed.
  public mutating func add(_ path: String, _ bytes: @autoclosure () -> [UInt8]) { add(File(path, bytes())) }

  /// Takes a file that has been read already, perhaps on another thread.
  public mutating func add(_ file: File) {
    files.insert(file.path)
    if var facts = file.facts {
      let links = facts.links.map { number($0.address, $0.text, $0.line) }
      let resources = facts.resources.map { number($0.value, "", $0.line) }
      facts.forgetLinks()
      pages.append(Page(path: file.path, facts: facts, links: links, resources: resources))
    }
    if let problem = file.problem { broken.append(problem) }
  }

  private mutating func number(_ address: String, _ text: String, _ line: Int) -> Link {
    Link(address: texts.number(of: address), text: texts.number(of: text), line: Int32(clamping: line))
  }

  /// A file of the site, and what is seen of it by itself. O(n) in its length.
  public struct File: Sendable {
    fileprivate let path: String
    fileprivate private(set) var facts: PageFacts?
    fileprivate private(set) var problem: Diagnostic?

    public init(_ path: String, _ bytes: @autoclosure () -> [UInt8]) {
      self.path = path
      let isPage = path.hasSuffix(".html")
      guard isPage || path.hasSuffix(".xml") || path.hasSuffix(".svg") else { return }
      do throws(XMLTree.Problem) {
        let tree = try XMLTree(bytes())
        if isPage { facts = PageFacts(tree) }
      } catch {
        problem = Diagnostic("IN470", at: SourceLocation(path: path, line: error.line), ["reason": error.text])
      }
    }
  }

  /// Everything that does not hold, in order of place.
  public var problems: [Diagnostic] {
    let byPath = Dictionary(pages.map { ($0.path, $0.facts) }, uniquingKeysWith: { $1 })
    let targets = texts.all.map { target(of: $0) }
    return (broken + pages.flatMap { problems(of: $0, among: byPath, targets) } + sharedTitles()).inOrder()
  }

  private func problems(
    of page: Page, among pages: [String: PageFacts], _ targets: [Target]
  ) -> [Diagnostic] {
    let own = page.facts.faults.map { fault in
      Diagnostic(
        DiagnosticCode(fault.code), at: SourceLocation(path: page.path, line: fault.line), fault.arguments)
    }
    return own + deadLinks(page, pages, targets) + twoTargets(page) + unanswered(page, pages) + strangers(page, targets)
  }

  // MARK: Links

  /// Where an address leads.
  private enum Target {
    /// Another site, mail, a telephone.
    case elsewhere
    /// The page it stands on.
    case same(anchor: String?)
    case file(String, exists: Bool, anchor: String?)
  }

  private func deadLinks(_ page: Page, _ pages: [String: PageFacts], _ targets: [Target]) -> [Diagnostic] {
    page.links.compactMap { link in
      let (path, anchor): (String, String?)
      switch targets[Int(link.address)] {
      case .elsewhere: return nil
      case .same(let mark): (path, anchor) = (page.path, mark)
      case .file(_, exists: false, _): return problem("IN476", page, link, ["address": texts[link.address]])
      case .file(let file, exists: true, let mark): (path, anchor) = (file, mark)
      }
      guard let anchor, !anchor.isEmpty, let facts = pages[path] else { return nil }
      if facts.ids.contains(where: { $0.value == anchor }) { return nil }
      return problem("IN477", page, link, ["address": texts[link.address], "anchor": anchor])
    }
  }

  private func problem(
    _ code: DiagnosticCode, _ page: Page, _ link: Link, _ arguments: [String: String]
  ) -> Diagnostic {
    Diagnostic(code, at: SourceLocation(path: page.path, line: Int(link.line)), arguments)
  }

  private func target(of address: String) -> Target {
    let (whole, anchor) = Self.parted(address[...], at: UInt8(ascii: "#"))
    let place = Self.parted(whole, at: UInt8(ascii: "?")).before
    if place.isEmpty { return .same(anchor: anchor.map(String.init)) }
    guard let path = file(at: place) else { return .elsewhere }
    return .file(path, exists: files.contains(path), anchor: anchor.map(String.init))
  }

  private static func parted(_ text: Substring, at mark: UInt8) -> (before: Substring, after: Substring?) {
    guard let place = text.utf8.firstIndex(of: mark) else { return (text, nil) }
    return (text[..<place], text[text.utf8.index(after: place)...])
  }

  /// The file that an address without query and anchor leads to; nil for other sites, mail and telephones.
  private func file(at address: Substring) -> String? {
    var place = address
    if place.utf8.starts(with: baseAddress.utf8) {
      let rest = place.dropFirst(baseAddress.count)
      if rest.isEmpty || rest.first == "/" { place = basePath + rest }
    }
    if place.utf8.starts(with: "//".utf8) { return nil }
    guard place.utf8.starts(with: "\(basePath)/".utf8) else { return place.first == "/" ? String(place) : nil }
    let inside = place.dropFirst(basePath.count + 1)
    return inside.isEmpty || inside.utf8.last == UInt8(ascii: "/") ? inside + "index.html" : String(inside)
  }

  /// A link is known by its words: the same words in two places must lead to the same page.
  private func twoTargets(_ page: Page) -> [Diagnostic] {
    var first: [Int32: Int32] = [:]
    return page.links.compactMap { link in
      guard let other = first[link.text] else {
        first[link.text] = link.address
        return nil
      }
      guard other != link.address else { return nil }
      return problem(
        "IN480", page, link,
        ["text": texts[link.text], "address": texts[link.address], "other": texts[other]])
    }
  }

  // MARK: Languages

  /// A page that names its twin is named by it.
  private func unanswered(_ page: Page, _ pages: [String: PageFacts]) -> [Diagnostic] {
    let twins = page.facts.alternates
    guard !twins.isEmpty else { return [] }
    return twins.compactMap { twin in
      guard case .file(let path, _, _) = target(of: twin.address), let facts = pages[path] else {
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
  private func strangers(_ page: Page, _ targets: [Target]) -> [Diagnostic] {
    page.resources.compactMap { resource in
      let address = ["address": texts[resource.address]]
      return switch targets[Int(resource.address)] {
      case .elsewhere: problem("IN479", page, resource, address)
      case .file(_, exists: false, _): problem("IN476", page, resource, address)
      case .same, .file: nil
      }
    }
  }
}

/// Texts by number, each kept once.
private struct TextNumbers: Sendable {
  private var numbers: [String: Int32] = [:]
  private(set) var all: [String] = []

  subscript(_ number: Int32) -> String { all[Int(number)] }

  mutating func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    numbers[text] = Int32(clamping: all.count)
    all.append(text)
    return Int32(clamping: all.count - 1)
  }
}
