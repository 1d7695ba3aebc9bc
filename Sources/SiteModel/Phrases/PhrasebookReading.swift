import Diagnostics

/// Takes the flattened texts apart and collects what is wrong with them.
struct PhrasebookReading {
  private let entries: [String: Located<String>]
  private let path: String
  private var used: Set<String> = []
  var problems: [Diagnostic] = []

  init(layers: [LocaleLayer]) {
    path = layers.first?.path ?? ""
    entries = layers.reduce(into: [:]) { all, layer in all.merge(layer.entries) { $1 } }
  }

  var labels: [String: Located<String>] {
    entries.reduce(into: [:]) { labels, entry in
      if entry.key.hasPrefix("labels.") { labels[String(entry.key.dropFirst("labels.".count))] = entry.value }
    }
  }

  mutating func name(fallback: String) -> String {
    used.insert("name")
    if let name = entries["name"] { return name.value }
    problems.append(Diagnostic("IN560", at: .file(path), ["key": "name"]))
    return fallback
  }

  mutating func forms(of key: LocaleKey) -> [PluralForm: PhraseText] {
    if let plain = entries[key.path] {
      used.insert(key.path)
      return [.other: text(plain, key)]
    }
    guard key.hasForms, entries.keys.contains(where: { $0.hasPrefix(key.path + ".") }) else {
      problems.append(Diagnostic("IN560", at: .file(path), ["key": key.path]))
      return [:]
    }
    return pluralForms(of: key)
  }

  private mutating func pluralForms(of key: LocaleKey) -> [PluralForm: PhraseText] {
    var forms: [PluralForm: PhraseText] = [:]
    for form in PluralForm.allCases {
      guard let entry = entries["\(key.path).\(form)"] else { continue }
      used.insert("\(key.path).\(form)")
      forms[form] = text(entry, key)
    }
    if forms[.other] == nil {
      problems.append(Diagnostic("IN564", at: .file(path), ["key": key.path]))
    }
    return forms
  }

  private mutating func text(_ entry: Located<String>, _ key: LocaleKey) -> PhraseText {
    let text = PhraseText(entry.value)
    if !text.isWellFormed { problems.append(Diagnostic("IN563", at: entry.location, ["key": key.path])) }
    for name in text.names where !key.parameters.contains(name) {
      problems.append(
        Diagnostic(
          "IN562", at: entry.location,
          ["key": key.path, "name": name, "known": key.parameters.sorted().joined(separator: ", ")],
          suggestion: Suggestion.nearest(to: name, among: key.parameters)))
    }
    return text
  }

  /// Labels belong to the templates, which check them.
  mutating func checkUnknown() {
    let known = LocaleKey.all.map(\.path) + ["name"]
    for (key, entry) in entries where !used.contains(key) && !key.hasPrefix("labels.") {
      problems.append(
        Diagnostic(
          "IN561", at: entry.location, ["key": key], suggestion: Suggestion.nearest(to: key, among: known)))
    }
  }
}
