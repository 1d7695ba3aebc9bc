import BudgetModel
import Diagnostics

/// Where every page is, in every language.
struct AddressBook: Sendable {
  let base: BaseAddress
  /// In the order of the portal: by language, parents before what lies under them.
  let references: [PageReference]
  let redirects: [Redirect]
  private let index: [Language: [PageSubject: Int]]
  private let parents: [PageSubject: PageSubject]

  struct Redirect: Sendable {
    let path: String
    let target: PageReference
  }

  init(
    base: BaseAddress, references: [PageReference], redirects: [Redirect], parents: [PageSubject: PageSubject],
    languages: [Language]
  ) {
    self.base = base
    self.references = references
    self.redirects = redirects
    self.parents = parents
    var index: [Language: [PageSubject: Int]] = [:]
    for (offset, reference) in references.enumerated() {
      let shared = reference.subject == .chooser || reference.subject == .notFound
      for language in shared ? languages : [reference.language] {
        index[language, default: [:]][reference.subject] = offset
      }
    }
    self.index = index
  }

  func reference(_ subject: PageSubject, _ language: Language) -> PageReference? {
    index[language]?[subject].map { references[$0] }
  }

  /// From the root of the host; nil when there is no such page.
  func address(_ subject: PageSubject, _ language: Language) -> String? {
    reference(subject, language).map { base.address($0.path) }
  }

  /// With scheme and host; nil when there is no such page.
  func absolute(_ subject: PageSubject, _ language: Language) -> String? {
    reference(subject, language).map { base.absolute($0.path) }
  }

  /// The pages above one, the home page first.
  func ancestors(of subject: PageSubject) -> [PageSubject] {
    var chain: [PageSubject] = []
    var next = parents[subject]
    while let one = next {
      chain.insert(one, at: 0)
      next = parents[one]
    }
    return chain
  }
}
