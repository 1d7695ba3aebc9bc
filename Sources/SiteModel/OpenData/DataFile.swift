public import BudgetModel
import Tallying

/// A file of the open data.
public enum DataFile: Hashable, Sendable {
  case table(OpenTable.Subject, format: String)
  /// What the columns of a table are, as CSV on the Web wants it.
  case tableMetadata(OpenTable.Subject)
  /// The whole count of a round with its log.
  case outcome(RoundID)
  /// The election of a pool in the format of pabulib.org.
  case election(RoundID, PoolID)
  /// Where proposals and projects are, as GeoJSON; nil: of all rounds.
  case places(RoundID?)
  /// The texts and settings of a round, or of the portal, in the words of its files.
  case content(RoundID?)
  /// The tables and files of a round, or of the portal, as a Data Package.
  case package(RoundID?)
  /// Everything as a catalogue for harvesters (DCAT).
  case catalogue(CatalogueForm)
  /// The checksums of all others.
  case checksums

  public enum CatalogueForm: String, CaseIterable, Sendable { case rdf, ttl }

  /// From the root of the portal.
  public var path: String {
    switch self {
    case .table(let subject, let format): "\(subject.path).\(format)"
    case .tableMetadata(let subject): "\(subject.path).csv-metadata.json"
    case .outcome(let round): "/data/rounds/\(round)/outcome.json"
    case .election(let round, let pool): "/data/rounds/\(round)/\(pool).pb"
    case .places(let round): Self.folder(round) + "places.geojson"
    case .content(let round): Self.folder(round) + "content.json"
    case .package(let round): Self.folder(round) + "datapackage.json"
    case .catalogue(let form): "/data/dcat.\(form.rawValue)"
    case .checksums: "/data/SHA256SUMS"
    }
  }

  private static func folder(_ round: RoundID?) -> String { round.map { "/data/rounds/\($0)/" } ?? "/data/" }

  /// Relative to the published folder.
  public var file: String { String(path.dropFirst()) }

  /// As people name the format: `CSV`, `GeoJSON`.
  public var format: String {
    switch self {
    case .table(_, let format): format.uppercased()
    case .tableMetadata, .outcome, .content, .package: "JSON"
    case .election: "Pabulib"
    case .places: "GeoJSON"
    case .catalogue(let form): form == .rdf ? "RDF/XML" : "Turtle"
    case .checksums: "SHA-256"
    }
  }

  /// RFC 6838.
  public var mediaType: String {
    switch self {
    case .table(_, let format): format == "csv" ? "text/csv" : "application/json"
    case .tableMetadata: "application/csvm+json"
    case .outcome, .content, .package: "application/json"
    case .election, .checksums: "text/plain"
    case .places: "application/geo+json"
    case .catalogue(let form): form == .rdf ? "application/rdf+xml" : "text/turtle"
    }
  }

  /// The table whose figures it holds, for its licence; nil for what only describes others.
  public var table: TableKind? {
    switch self {
    case .table(let subject, _), .tableMetadata(let subject): subject.kind
    case .outcome: .results
    case .election: .ballots
    case .places: .proposals
    case .content, .package, .catalogue, .checksums: nil
    }
  }

  /// The round it is of; nil for the whole portal.
  public var round: RoundID? {
    switch self {
    case .table(let subject, _), .tableMetadata(let subject): subject.round
    case .outcome(let round), .election(let round, _): round
    case .places(let round), .content(let round), .package(let round): round
    case .catalogue, .checksums: nil
    }
  }
}

extension Site {
  /// Files with figures of a round, or of the portal: what a package holds.
  public func contents(of round: RoundID?) -> [DataFile] {
    let subjects = tables.filter { $0.round == round }
    let files = subjects.flatMap { subject in subject.formats.map { DataFile.table(subject, format: $0) } }
    guard let round, let counted = outcomes[round], let owner = index.rounds[round] else {
      return files + (hasPlaces(round) ? [.places(round)] : []) + [.content(round)]
    }
    let elections = openBallots(of: owner).map { DataFile.election(round, $0.pool.id) }
    return files + (counted.outcome.pools.isEmpty ? [] : [.outcome(round)]) + elections
      + (hasPlaces(round) ? [.places(round)] : []) + [.content(round)]
  }

  /// Every file of the open data; those that speak of others come after them.
  public var dataFiles: [DataFile] {
    let rounds: [RoundID?] = [nil] + portal.rounds.map(\.id)
    return rounds.flatMap(contents) + tables.map(DataFile.tableMetadata) + rounds.map(DataFile.package)
      + DataFile.CatalogueForm.allCases.map(DataFile.catalogue) + [.checksums]
  }

  private func hasPlaces(_ round: RoundID?) -> Bool {
    round == nil && portal.areas.all.contains { portal.areas.shape(of: $0.id) != nil }
      || portal.rounds.contains { (round == nil || $0.id == round) && $0.proposals.contains { $0.place != nil } }
  }

  /// Under which a file may be used.
  public func licence(of file: DataFile) -> PortalSettings.Licence {
    file.table.flatMap { portal.settings.openData.licences[$0] } ?? portal.settings.licence
  }

  /// With scheme and host.
  public func absolute(_ file: DataFile) -> String { addresses.base.absolute(file.path) }
}
