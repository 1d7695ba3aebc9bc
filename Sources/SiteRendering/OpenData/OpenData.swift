internal import BudgetModel
internal import Checksums
internal import SiteModel

/// The files of a site's open data. They are made once, for descriptions tell the sizes and checksums of the others.
struct OpenData: Sendable {
  struct Made: Sendable {
    let file: DataFile
    let bytes: [UInt8]
    let sha256: String
  }

  /// In the order of `Site.dataFiles`.
  let files: [Made]
  private let sizes: [String: Int]

  init(_ site: Site) {
    var made: [DataFile: Made] = [:]
    var files: [Made] = []
    for file in site.dataFiles {
      let bytes = Self.bytes(of: file, site, made)
      let one = Made(file: file, bytes: bytes, sha256: SHA256.hexadecimal(of: bytes))
      made[file] = one
      files.append(one)
    }
    self.files = files
    sizes = Dictionary(files.map { ($0.file.file, $0.bytes.count) }, uniquingKeysWith: { first, _ in first })
  }

  /// In bytes, by the path in the published folder.
  func size(of path: String) -> Int? { sizes[path] }

  private static func bytes(of file: DataFile, _ site: Site, _ made: [DataFile: Made]) -> [UInt8] {
    switch file {
    case .table(let subject, let format): site.table(subject).bytes(format)
    case .tableMetadata(let subject): TableMetadata(site, subject).bytes
    case .outcome(let round): OutcomeFile(site, round)?.bytes ?? []
    case .election(let round, let pool): ElectionFile(site, round, pool)?.bytes ?? []
    case .places(let round): PlacesFile(site, round).bytes
    case .package(let round): DataPackage(site, round, made).bytes
    case .catalogue(let form): Catalogue(site).bytes(form)
    case .checksums: checksums(site, made)
    }
  }

  /// As `sha256sum -c` reads them, run in the folder `data`.
  private static func checksums(_ site: Site, _ made: [DataFile: Made]) -> [UInt8] {
    let lines = site.dataFiles.compactMap { file in
      made[file].map { "\($0.sha256)  \(file.file.dropFirst("data/".count))\n" }
    }
    return Array(lines.joined().utf8)
  }
}

extension OpenTable {
  func bytes(_ format: String) -> [UInt8] { format == "json" ? json : csv }
}
