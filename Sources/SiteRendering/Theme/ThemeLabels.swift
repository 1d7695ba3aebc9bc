public import BudgetModel
public import Diagnostics
internal import Templates

/// The labels of a theme in one language: `votes.one` and its text with its place.
public struct LabelSet: Sendable {
  public let language: Language
  public let labels: [String: Located<String>]

  public init(language: Language, labels: [String: Located<String>]) {
    self.language = language
    self.labels = labels
  }
}

/// The labels of all languages as the record `t`.
struct ThemeLabels: Sendable {
  private let sets: [LabelSet]
  private let phrases: Phrases

  /// A label known in one language is known to the templates; `missing` tells where it is lacking.
  init(_ sets: [LabelSet]) {
    self.sets = sets
    phrases = Phrases(Set(sets.flatMap(\.labels.keys)).sorted(), called: "t")
  }

  var shape: RecordShape { phrases.shape }

  /// A label that a language lacks is printed as its name.
  func value(_ language: Language) -> Value { phrases.value { text($0, language) } }

  func text(_ name: String, _ language: Language) -> String {
    sets.first { $0.language == language }?.labels[name]?.value ?? name
  }

  /// The labels that `used` names, or that begin with one of them, and that a language lacks (IN460). Blames the
  /// language that has them.
  func missing(_ used: [String]) -> [Diagnostic] {
    let known = Dictionary(
      sets.flatMap { set in set.labels.map { ($0.key, $0.value.location) } }, uniquingKeysWith: { min($0, $1) })
    let wanted = known.filter { name, _ in used.contains { name == $0 || name.hasPrefix($0 + ".") } }
    return sets.flatMap { set in
      wanted.filter { set.labels[$0.key] == nil }.map { name, place in
        Diagnostic("IN460", at: place, ["label": name, "language": set.language])
      }
    }.sorted()
  }
}
