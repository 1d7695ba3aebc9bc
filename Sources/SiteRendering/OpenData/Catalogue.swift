internal import BudgetModel
internal import SiteModel

/// The open data as a catalogue: DCAT-AP 3, and in Sweden DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat).
///
/// Swedish and European harvesters want whole addresses and no blank nodes, every text with its language and in English
/// too, and the catalogue itself under CC0.
struct Catalogue {
  private let site: Site
  private var settings: PortalSettings { site.portal.settings }
  private var address: String { site.absolute(.catalogue(.rdf)) }

  init(_ site: Site) { self.site = site }

  func bytes(_ form: DataFile.CatalogueForm) -> [UInt8] { form == .rdf ? graph.xml : graph.turtle }

  var graph: Graph {
    let tables = site.tables.filter { $0.round == nil }.map { subject in
      Dataset(
        iri: "\(address)#table-\(subject.kind.rawValue)", title: site.titles(of: subject.kind),
        description: site.descriptions(of: subject.kind), anchor: subject.kind.rawValue,
        files: site.contents(of: nil).filter { $0.table == subject.kind })
    }
    let rounds = site.portal.rounds.map { round in
      Dataset(
        iri: "\(address)#round-\(round.id)", title: site.titles(of: round), description: site.descriptionsOfRounds,
        anchor: "rounds-\(round.id)", files: site.contents(of: round.id), round: round)
    }
    let all = tables + rounds
    return Graph(nodes: [catalogue(all), publisher, contact] + all.flatMap(nodes))
  }

  private struct Dataset {
    let iri: String
    let title: [String: String]
    let description: [String: String]
    let anchor: String
    let files: [DataFile]
    var round: Round?
  }

  // MARK: The catalogue and who stands behind it

  private func catalogue(_ datasets: [Dataset]) -> Graph.Node {
    var node = Graph.Node("\(address)#catalogue", .init(.dcat, "Catalog"))
    node.add(.dcterms, "title", texts(english: "Open data on participatory budgeting") { settings.title[$0] })
    node.add(
      .dcterms, "description",
      texts(english: "Goals, budget, proposals, votes, results and projects of the municipality.") {
        settings.lead[$0]
      })
    node.add(.dcterms, "publisher", .iri(publisherIRI))
    node.add(.dcterms, "license", .iri(Self.cc0))
    addLanguages(to: &node)
    node.add(.foaf, "homepage", .iri(settings.baseAddress + "/"))
    node.add(.dcat, "themeTaxonomy", .iri(Self.authority("data-theme")))
    addPlaces(to: &node)
    node.add(.dcterms, "modified", .typed(site.asOf.description, .init(.xsd, "date")))
    for dataset in datasets { node.add(.dcat, "dataset", .iri(dataset.iri)) }
    return node
  }

  private var publisher: Graph.Node {
    var node = Graph.Node(publisherIRI, .init(.foaf, "Agent"))
    node.add(.foaf, "name", ownTexts { settings.name[$0] })
    node.add(.dcterms, "type", .iri("http://purl.org/adms/publishertype/LocalAuthority"))
    if let number = settings.openData.organisation { node.add(.dcterms, "identifier", .plain(number)) }
    return node
  }

  /// Swedish organisations have an address in the national catalogue.
  private var publisherIRI: String {
    guard settings.profile == .sweden, let number = settings.openData.organisation else {
      return "\(address)#publisher"
    }
    return "http://dataportal.se/organisation/SE" + number.filter(\.isNumber)
  }

  private var contact: Graph.Node {
    var node = Graph.Node("\(address)#contact", .init(.vcard, "Organization"))
    node.add(.vcard, "fn", .plain(settings.contact.unit[settings.languages[0]]))
    node.add(.vcard, "hasEmail", .iri("mailto:" + settings.contact.email))
    return node
  }

  // MARK: Datasets

  private func nodes(of dataset: Dataset) -> [Graph.Node] {
    let files = dataset.files.map { file in (iri: "\(address)#file\(file.path)", file: file) }
    var node = Graph.Node(dataset.iri, .init(.dcat, "Dataset"))
    node.add(.dcterms, "title", dataset.title)
    node.add(.dcterms, "description", dataset.description)
    node.add(.dcterms, "identifier", .plain(dataset.iri))
    node.add(.dcterms, "publisher", .iri(publisherIRI))
    node.add(.dcat, "contactPoint", .iri("\(address)#contact"))
    for (language, word) in Self.keywords { node.add(.dcat, "keyword", .text(word, language: language)) }
    for theme in ["GOVE", "ECON"] { node.add(.dcat, "theme", .iri(Self.authority("data-theme/\(theme)"))) }
    node.add(.dcterms, "accessRights", .iri(Self.authority("access-right/PUBLIC")))
    node.add(.dcterms, "accrualPeriodicity", .iri(Self.authority("frequency/IRREG")))
    addLanguages(to: &node)
    addPlaces(to: &node)
    for language in settings.languages {
      if let page = site.absolute(.openData, language) {
        node.add(.dcat, "landingPage", .iri("\(page)#\(dataset.anchor)"))
      }
    }
    let period = addDays(of: dataset.round.map { [$0] } ?? site.portal.rounds, to: &node)
    if let round = dataset.round, site.outcome(of: round.id) != nil, let day = round.votes?.publish {
      node.add(.dcterms, "issued", .typed(day.description, .init(.xsd, "date")))
    }
    for file in files { node.add(.dcat, "distribution", .iri(file.iri)) }
    return [node] + period + files.map { distribution($0.file, $0.iri) }
  }

  /// The days that the rounds span, from the first stage to the last.
  private func addDays(of rounds: [Round], to node: inout Graph.Node) -> [Graph.Node] {
    let days = rounds.flatMap(\.stages).map(\.days)
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return [] }
    var period = Graph.Node("\(node.iri)-period", .init(.dcterms, "PeriodOfTime"))
    period.add(.dcat, "startDate", .typed(first.description, .init(.xsd, "date")))
    period.add(.dcat, "endDate", .typed(last.description, .init(.xsd, "date")))
    node.add(.dcterms, "temporal", .iri(period.iri))
    return [period]
  }

  private func distribution(_ file: DataFile, _ iri: String) -> Graph.Node {
    var node = Graph.Node(iri, .init(.dcat, "Distribution"))
    node.add(.dcterms, "title", texts(english: site.title(of: file, "en")) { site.title(of: file, $0.code) })
    node.add(
      .dcterms, "description", texts(english: site.description(of: file, "en")) { site.description(of: file, $0.code) })
    node.add(.dcat, "accessURL", .iri(site.absolute(file)))
    node.add(.dcat, "downloadURL", .iri(site.absolute(file)))
    node.add(.dcterms, "format", .iri(Self.authority("file-type/\(file.fileType)")))
    node.add(.dcat, "mediaType", .iri("https://www.iana.org/assignments/media-types/\(file.mediaType)"))
    node.add(.dcterms, "license", .iri(site.licence(of: file).iri))
    node.add(.dcatap, "availability", .iri(Self.authority("planned-availability/STABLE")))
    return node
  }

  // MARK: What they have in common

  private func addLanguages(to node: inout Graph.Node) {
    for language in settings.languages {
      if let code = Self.languages[language.code] {
        node.add(.dcterms, "language", .iri(Self.authority("language/\(code)")))
      }
    }
  }

  /// The places that the portal names, else the country.
  private func addPlaces(to node: inout Graph.Node) {
    let country = Self.authority("country/\(settings.profile == .sweden ? "SWE" : "FIN")")
    let places = settings.openData.places
    for place in places.isEmpty ? [country] : places { node.add(.dcterms, "spatial", .iri(place)) }
  }

  /// In the portal's languages, and in English.
  private func texts(english: String, _ text: (Language) -> String) -> [String: String] {
    ["en": english].merging(ownTexts(text)) { $1 }
  }

  private func ownTexts(_ text: (Language) -> String) -> [String: String] {
    Dictionary(settings.languages.map { ($0.code, text($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static let cc0 = "http://creativecommons.org/publicdomain/zero/1.0/"
  private static let languages = ["sv": "SWE", "fi": "FIN", "en": "ENG", "se": "SME"]
  private static let keywords = [
    ("en", "participatory budgeting"), ("fi", "osallistuva budjetointi"), ("sv", "medborgarbudget"),
  ]

  private static func authority(_ name: String) -> String {
    "http://publications.europa.eu/resource/authority/" + name
  }
}

extension PortalSettings.Licence {
  /// Creative Commons' own names begin with `http:`, and harvesters compare letter by letter.
  var iri: String {
    let secure = "https://creativecommons.org/"
    return link.hasPrefix(secure) ? "http://creativecommons.org/" + link.dropFirst(secure.count) : link
  }
}

extension DataFile {
  /// In the words of the European Union's table of file types.
  fileprivate var fileType: String {
    switch self {
    case .table(_, let format): format.uppercased()
    case .tableMetadata, .outcome, .content, .package: "JSON"
    case .places: "GEOJSON"
    case .election, .checksums: "TXT"
    case .catalogue(let form): form == .rdf ? "RDF_XML" : "RDF_TURTLE"
    }
  }
}
