public import Diagnostics

/// A word of the field and what it means, in each of the portal's languages.
public struct GlossaryTerm: Sendable {
  public let id: TermID
  public let term: LocalisedText
  /// One or two sentences.
  public let explanation: LocalisedText
  /// The term as it stands in sentences: `potten`, `potin`. The term itself need not be among them.
  public let forms: [Language: [Located<String>]]
  public let location: SourceLocation

  public init(
    id: TermID, term: LocalisedText, explanation: LocalisedText, forms: [Language: [Located<String>]],
    location: SourceLocation
  ) {
    self.id = id
    self.term = term
    self.explanation = explanation
    self.forms = forms
    self.location = location
  }

  /// The term and its forms in a language.
  public func words(in language: Language) -> [String] {
    (term.has(language) ? [term[language]] : []) + (forms[language] ?? []).map(\.value)
  }
}

public typealias TermID = Identifier<GlossaryTerm>
