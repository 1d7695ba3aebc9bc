internal import BudgetModel
internal import Diagnostics

/// Turns what is written as a destination into where it leads. See *Links* in `docs/reference/content-format.md`.
enum LinkResolver {
  private static let schemes = ["https", "http", "mailto", "tel"]

  /// The target of a destination that stands in the file at `path`, or the code of what is wrong with it.
  static func target(of destination: String, in path: String) -> Result<LinkTarget, LinkFault> {
    guard !destination.isEmpty else { return .failure(LinkFault("IN519")) }
    if destination.hasPrefix("//") || destination.contains("\\") {
      return .failure(LinkFault("IN513", ["scheme": String(destination.prefix(2))]))
    }
    if let scheme = scheme(of: destination) { return external(destination, scheme) }
    return content(destination, in: path)
  }

  private static func scheme(of destination: String) -> String? {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    let scheme = destination[..<colon]
    let isScheme = scheme.utf8.allSatisfy { c in
      (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7A || c >= 0x30 && c <= 0x39 || c == 0x2B || c == 0x2D || c == 0x2E
    }
    return isScheme && scheme.first?.isLetter == true ? scheme.lowercased() : nil
  }

  private static func external(_ destination: String, _ scheme: String) -> Result<LinkTarget, LinkFault> {
    let rest = destination.dropFirst(scheme.count + 1)
    let isWeb = scheme.hasPrefix("http")
    let isWhole = isWeb ? rest.hasPrefix("//") && rest.count > 2 : !rest.isEmpty
    let isClean = !destination.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\"" || $0 == "<" || $0 == ">" }
    return schemes.contains(scheme) && isWhole && isClean
      ? .success(.external(destination)) : .failure(LinkFault("IN513", ["scheme": scheme + ":"]))
  }

  private static func content(_ destination: String, in path: String) -> Result<LinkTarget, LinkFault> {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count == 2 ? String(parts[1]) : nil
    if anchor == "" { return .failure(LinkFault("IN519")) }
    if parts[0].isEmpty || parts[0] == "/" { return .success(.content(path: String(parts[0]), anchor: anchor)) }
    var folders = parts[0].hasPrefix("/") ? [] : path.split(separator: "/").dropFirst().dropLast().map(String.init)
    for step in parts[0].split(separator: "/").map(String.init) where step != "." {
      if step != ".." {
        folders.append(step)
      } else if folders.popLast() == nil {
        return .failure(LinkFault("IN521"))
      }
    }
    guard folders.allSatisfy({ PageID($0) != nil }), !folders.isEmpty else { return .failure(LinkFault("IN520")) }
    return .success(.content(path: folders.joined(separator: "/"), anchor: anchor))
  }
}

/// What is wrong with a destination.
struct LinkFault: Error {
  let code: DiagnosticCode
  let arguments: [String: String]

  init(_ code: DiagnosticCode, _ arguments: [String: String] = [:]) {
    self.code = code
    self.arguments = arguments
  }
}
