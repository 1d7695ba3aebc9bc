internal import BudgetModel
internal import Diagnostics

/// What is invented to practise on (rounds marked as examples, a contact that is nobody's) is not published at a real
/// address. Names that are nobody's: RFC 2606 and 6761.
struct ExamplesStayAtExampleAddresses: Rule {
  static let codes: [DiagnosticCode] = ["IN337", "IN338"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    let settings = portal.settings
    guard !Self.isNobodys(Self.host(of: settings.baseAddress)) else { return [] }
    var problems = portal.rounds.filter(\.publication.isExample).map {
      Diagnostic("IN337", at: $0.location, ["round": $0.id, "address": settings.baseAddress])
    }
    let host = settings.contact.email.split(separator: "@").last.map(String.init) ?? ""
    if Self.isNobodys(host) {
      problems.append(
        Diagnostic(
          "IN338", at: settings.location, ["email": settings.contact.email, "address": settings.baseAddress]))
    }
    return problems
  }

  /// Of `https://insyn.sundvik.example:8080/x`.
  private static func host(of address: String) -> String {
    let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    return String(rest.prefix { $0 != "/" && $0 != ":" })
  }

  private static func isNobodys(_ host: String) -> Bool {
    ["example", "test", "invalid", "localhost", "example.com", "example.org", "example.net", "127.0.0.1"].contains {
      host == $0 || host.hasSuffix(".\($0)")
    }
  }
}
