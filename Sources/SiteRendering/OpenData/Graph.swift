internal import Diagnostics

/// Statements of RDF 1.1 without blank nodes, in the order in which they were made: the same ones as RDF/XML and as Turtle.
struct Graph: Sendable {
  /// What a statement says of its subject.
  enum Object: Hashable, Sendable {
    case iri(String)
    case text(String, language: String)
    /// A value of a type of XML Schema.
    case typed(String, Term)
    /// Text of no language.
    case plain(String)
  }

  /// A name of a vocabulary: `dcterms:title`.
  struct Term: Hashable, Sendable, CustomStringConvertible {
    let vocabulary: Vocabulary
    let name: String

    init(_ vocabulary: Vocabulary, _ name: String) {
      self.vocabulary = vocabulary
      self.name = name
    }

    var description: String { "\(vocabulary.rawValue):\(name)" }
    var iri: String { vocabulary.iri + name }
  }

  enum Vocabulary: String, CaseIterable, Sendable {
    case rdf, dcat, dcatap, dcterms, foaf, vcard, xsd

    var iri: String {
      switch self {
      case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      case .dcat: "http://www.w3.org/ns/dcat#"
      case .dcatap: "http://data.europa.eu/r5r/"
      case .dcterms: "http://purl.org/dc/terms/"
      case .foaf: "http://xmlns.com/foaf/0.1/"
      case .vcard: "http://www.w3.org/2006/vcard/ns#"
      case .xsd: "http://www.w3.org/2001/XMLSchema#"
      }
    }
  }

  /// What is said of one thing.
  struct Node: Sendable {
    let iri: String
    let type: Term
    var statements: [(term: Term, object: Object)] = []

    init(_ iri: String, _ type: Term) {
      self.iri = iri
      self.type = type
    }

    mutating func add(_ vocabulary: Vocabulary, _ name: String, _ object: Object) {
      statements.append((Term(vocabulary, name), object))
    }

    /// A text in several languages, by language.
    mutating func add(_ vocabulary: Vocabulary, _ name: String, _ texts: [String: String]) {
      for (language, text) in texts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
        add(vocabulary, name, .text(text, language: language))
      }
    }
  }

  var nodes: [Node] = []
}

extension Graph {
  /// RDF 1.1 Turtle.
  var turtle: [UInt8] {
    var text = Vocabulary.allCases.map { "@prefix \($0.rawValue): <\($0.iri)> .\n" }.joined()
    for node in nodes {
      let lines = node.statements.map { " ;\n  \($0.term) \(Self.turtle($0.object))" }
      text += "\n<\(Self.escaped(iri: node.iri))> a \(node.type)\(lines.joined()) .\n"
    }
    return Array(text.utf8)
  }

  private static func turtle(_ object: Object) -> String {
    switch object {
    case .iri(let iri): "<\(escaped(iri: iri))>"
    case .text(let text, let language): "\(quoted(text))@\(language)"
    case .typed(let value, let type): "\(quoted(value))^^\(type)"
    case .plain(let text): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }

  /// What RFC 3987 does not let an IRI hold, as percent signs with its bytes.
  static func escaped(iri: String) -> String {
    iri.utf8.reduce(into: "") { escaped, byte in
      let isForbidden = byte <= 0x20 || byte == 0x7F || Array("<>\"{}|\\^`".utf8).contains(byte)
      if byte < 0x80, !isForbidden {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

extension Graph {
  /// RDF 1.1 XML Syntax.
  var xml: [UInt8] {
    var xml = XMLWriter()
    let names: KeyValuePairs<String, String?> = [
      "xmlns:rdf": Vocabulary.rdf.iri, "xmlns:dcat": Vocabulary.dcat.iri, "xmlns:dcatap": Vocabulary.dcatap.iri,
      "xmlns:dcterms": Vocabulary.dcterms.iri,
      "xmlns:foaf": Vocabulary.foaf.iri, "xmlns:vcard": Vocabulary.vcard.iri,
    ]
    xml.element("rdf:RDF", names) { xml in
      for node in nodes {
        xml.element(node.type.description, ["rdf:about": Self.escaped(iri: node.iri)]) { xml in
          for statement in node.statements { Self.write(statement.term, statement.object, to: &xml) }
        }
      }
    }
    return xml.bytes
  }

  private static func write(_ term: Term, _ object: Object, to xml: inout XMLWriter) {
    switch object {
    case .iri(let iri): xml.void(term.description, ["rdf:resource": escaped(iri: iri)])
    case .text(let text, let language): xml.text(term.description, ["xml:lang": language], text)
    case .typed(let value, let type): xml.text(term.description, ["rdf:datatype": type.iri], value)
    case .plain(let text): xml.text(term.description, [:], text)
    }
  }
}
