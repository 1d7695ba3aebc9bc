internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// The description of all files of a round, or of the portal: Data Package 2.0 (datapackage.org).
///
/// Titles in other languages than the package's first stand in `titles` and `descriptions`, by language code: the
/// specification lets a descriptor have more than it names.
struct DataPackage {
  private let site: Site
  private let round: RoundID?
  private let made: (DataFile) -> OpenData.Made
  private var settings: PortalSettings { site.portal.settings }
  private var languages: [String] { settings.languages.map(\.code) }

  /// - Parameter made: the files that are described here.
  init(_ site: Site, _ round: RoundID?, _ made: @escaping (DataFile) -> OpenData.Made) {
    self.site = site
    self.round = round
    self.made = made
  }

  var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
      json.member("name", round.map { "round-\($0)" } ?? "open-data")
      json.member("id", site.absolute(.package(round)))
      json.member("title", title(languages[0]))
      json.member(
        "titles", object: { json in for language in languages { json.member(language, title(language)) } })
      json.member("homepage", homepage)
      json.member("languages", texts: languages)
      write(settings.licence, to: &json)
      json.member(
        "contributors",
        array: { json in
          json.object { json in
            json.member("title", settings.name[settings.languages[0]])
            json.member("roles", texts: ["creator", "rightsHolder"])
          }
        })
      json.member("resources", array: { json in for file in site.contents(of: round) { write(file, to: &json) } })
    }
    return json.bytes + [0x0A]
  }

  private func title(_ language: String) -> String {
    let language = Language(language) ?? settings.languages[0]
    let portal = settings.title[language]
    let own = round.flatMap { id in site.portal.rounds.first { $0.id == id } }?.title[language]
    return own.map { "\($0) – \(portal)" } ?? portal
  }

  private var homepage: String { settings.baseAddress + "/" }

  private func write(_ licence: PortalSettings.Licence, to json: inout JSONWriter) {
    json.member(
      "licenses",
      array: { json in
        json.object { json in
          json.member("name", licence.code)
          json.member("path", licence.link)
          json.member("title", licence.name)
        }
      })
  }

  private func write(_ file: DataFile, to json: inout JSONWriter) {
    let folder = DataFile.package(round).file.dropLast("datapackage.json".count)
    json.object { json in
      json.member("name", name(of: file))
      json.member("path", String(file.file.dropFirst(folder.count)))
      json.member("title", site.title(of: file, languages[0]))
      json.member(
        "titles", object: { json in for code in languages { json.member(code, site.title(of: file, code)) } })
      json.member("description", site.description(of: file, languages[0]))
      json.member(
        "descriptions",
        object: { json in for code in languages { json.member(code, site.description(of: file, code)) } })
      json.member("format", format(of: file))
      json.member("mediatype", file.mediaType)
      json.member("encoding", "utf-8")
      let made = made(file)
      json.member("bytes", made.bytes.count)
      json.member("hash", "sha256:" + made.sha256)
      write(site.licence(of: file), to: &json)
      if case .table(let subject, "csv") = file { write(subject, to: &json) }
    }
  }

  /// Lower-case, unique in the package. Tables are named by their kind, which foreign keys refer to.
  private func name(of file: DataFile) -> String {
    switch file {
    case .table(let subject, "csv"): subject.kind.rawValue
    case .table(let subject, let format): "\(subject.kind.rawValue)-\(format)"
    case .election(_, let pool): "election-\(pool)"
    case .outcome: "outcome"
    case .places: "places"
    case .content: "content"
    case .tableMetadata, .package, .catalogue, .checksums: file.format.lowercased()
    }
  }

  private func format(of file: DataFile) -> String {
    if case .election = file { return "pb" }
    return file.format.lowercased()
  }

  private func write(_ subject: OpenTable.Subject, to json: inout JSONWriter) {
    json.member("type", "table")
    json.member(
      "dialect",
      object: { json in
        json.member("delimiter", ",")
        json.member("lineTerminator", "\n")
        json.member("header", true)
        json.member("doubleQuote", true)
      })
    let columns = site.columns(of: subject.kind)
    json.member(
      "schema",
      object: { json in
        json.member("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
        json.member("fields", array: { json in for column in columns { write(column, to: &json) } })
        json.member("primaryKey", texts: subject.kind.primaryKey)
        let keys = foreignKeys(of: subject.kind)
        if !keys.isEmpty { json.member("foreignKeys", array: { json in for key in keys { write(key, to: &json) } }) }
        json.member("missingValues", texts: [""])
      })
  }

  /// Those that lead to a table of the same package.
  private func foreignKeys(of kind: TableKind) -> [TableKind.ForeignKey] {
    kind.foreignKeys.filter { key in
      site.tables.contains { $0.round == round && $0.kind == key.table }
    }
  }

  private func write(_ column: OpenTable.Column, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", column.name)
      json.member("type", column.kind.rawValue)
      if let meaning = column.meaning[languages[0]] ?? column.meaning["en"] { json.member("description", meaning) }
      json.member(
        "descriptions",
        object: { json in for code in column.meaning.keys.sorted() { json.member(code, column.meaning[code]) } })
      if column.isRequired {
        json.member("constraints", object: { json in json.member("required", true) })
      }
    }
  }

  private func write(_ key: TableKind.ForeignKey, to json: inout JSONWriter) {
    json.object { json in
      json.member("fields", texts: key.columns)
      json.member(
        "reference",
        object: { json in
          json.member("resource", key.table.rawValue)
          json.member("fields", texts: key.references)
        })
    }
  }
}

extension PortalSettings.Licence {
  /// As opendefinition.org and SPDX name it (`CC-BY-4.0`); the written name for licences that we do not know.
  var code: String {
    let parts = link.split(separator: "/").drop { !$0.hasSuffix("creativecommons.org") }.dropFirst().map(String.init)
    guard parts.count >= 3 else { return name }
    return parts[0] == "publicdomain" ? "CC0-\(parts[2])" : "CC-\(parts[1].uppercased())-\(parts[2])"
  }
}
