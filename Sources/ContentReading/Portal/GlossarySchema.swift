internal import BudgetModel
internal import Diagnostics

/// `glossary.yaml`: section 9 of `docs/reference/content-format.md`. A portal need not have one.
enum GlossarySchema {
  static let path = "content/glossary.yaml"

  static func read(_ folder: some ContentFolder, in context: ReadingContext) -> [GlossaryTerm] {
    guard folder.contains(path), let source = context.text(of: path, in: folder),
      let root = YAMLDocument.read(source, in: context)
    else { return [] }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return distinct(terms(&fields), context)
  }

  static func terms(_ fields: inout MappingReader) -> [GlossaryTerm] {
    fields.required("terms", .list(of: .term)) ?? []
  }

  /// Reports an id that stands twice (IN147): it is the address of the term.
  private static func distinct(_ terms: [GlossaryTerm], _ context: ReadingContext) -> [GlossaryTerm] {
    var kept: [TermID: GlossaryTerm] = [:]
    return terms.filter { term in
      guard let first = kept[term.id] else {
        kept[term.id] = term
        return true
      }
      context.report(
        Diagnostic(
          "IN147", at: term.location, ["key": "terms", "value": term.id], notes: [.init("first", at: first.location)]))
      return false
    }
  }
}

extension ValueKind where Value == GlossaryTerm {
  fileprivate static var term: Self {
    .keys { fields in
      let id: Located<TermID>? = fields.required("id", .located(.id()))
      let term = fields.words("term")
      let explanation = fields.words("explanation")
      let forms = fields.optional("forms", .forms) ?? [:]
      return id.map {
        GlossaryTerm(id: $0.value, term: term, explanation: explanation, forms: forms, location: $0.location)
      }
    }
  }
}

extension ValueKind where Value == [Language: [Located<String>]] {
  /// A list per language; a language may be left out, since not every word is bent.
  fileprivate static var forms: Self {
    .named(of: .list(of: .located(.text))) { fields, list in
      var forms: [Language: [Located<String>]] = [:]
      for language in fields.context.languages {
        forms[language] = fields.optional(language.code, list)
      }
      return forms
    }
  }
}
