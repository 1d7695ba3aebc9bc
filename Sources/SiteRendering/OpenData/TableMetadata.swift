internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// What a table's columns are, beside the table: CSV on the Web (W3C, "Metadata Vocabulary for Tabular Data").
struct TableMetadata {
  private let site: Site
  private let subject: OpenTable.Subject

  init(_ site: Site, _ subject: OpenTable.Subject) {
    self.site = site
    self.subject = subject
  }

  var bytes: [UInt8] {
    let file = DataFile.table(subject, format: "csv")
    var json = JSONWriter(.indented)
    json.object { json in
      json.member(
        "@context",
        array: { json in
          json.value("http://www.w3.org/ns/csvw")
          json.object { $0.member("@language", site.portal.settings.languages[0].code) }
        })
      json.member("url", subject.kind.rawValue + ".csv")
      write("dc:title", to: &json) { site.title(of: file, $0) }
      write("dc:description", to: &json) { site.description(of: file, $0) }
      json.member("dc:license", object: { $0.member("@id", site.licence(of: file).link) })
      json.member(
        "dialect",
        object: { json in
          json.member("encoding", "utf-8")
          json.member("delimiter", ",")
          json.member("lineTerminators", texts: ["\n"])
          json.member("header", true)
        })
      json.member(
        "tableSchema",
        object: { json in
          json.member(
            "columns", array: { json in for column in site.columns(of: subject.kind) { write(column, to: &json) } })
          json.member("primaryKey", texts: subject.kind.primaryKey)
        })
    }
    return json.bytes + [0x0A]
  }

  /// A text in each of our languages, as values with a language.
  private func write(_ name: String, to json: inout JSONWriter, _ text: (String) -> String) {
    json.member(
      name,
      array: { json in
        for language in ["en", "fi", "sv"] {
          json.object { json in
            json.member("@value", text(language))
            json.member("@language", language)
          }
        }
      })
  }

  private func write(_ column: OpenTable.Column, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", column.name)
      json.member("titles", column.name)
      write("dc:description", to: &json) { column.meaning[$0] ?? "" }
      json.member("datatype", column.kind.xmlType)
      if column.kind == .string, let language = column.language { json.member("lang", language) }
      json.member("null", texts: column.isRequired ? [] : [""])
      json.member("required", column.isRequired)
    }
  }
}

extension OpenTable.Kind {
  /// In the words of XML Schema.
  fileprivate var xmlType: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "decimal"
    case .boolean: "boolean"
    case .date: "date"
    case .year: "gYear"
    }
  }
}

extension OpenTable.Column {
  /// `title_sv` is in Swedish.
  fileprivate var language: String? {
    let parts = name.split(separator: "_")
    guard let last = parts.last, parts.count > 1, ["en", "sv", "fi"].contains(last) else { return nil }
    return String(last)
  }
}
