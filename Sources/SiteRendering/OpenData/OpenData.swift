internal import BudgetModel
internal import Checksums
internal import SiteModel
internal import Synchronization

/// The files of a site's open data. Each is made once, when it is first asked for, from any thread: descriptions tell the
/// sizes and checksums of the others.
final class OpenData: Sendable {
  struct Made: Sendable {
    let bytes: [UInt8]
    let sha256: String
  }

  let files: [DataFile]
  private let site: Site
  private let content: SiteContent
  private let byPath: [String: DataFile]
  private let kept = Mutex<[DataFile: Made]>([:])

  init(_ site: Site, _ content: SiteContent) {
    self.site = site
    self.content = content
    files = site.dataFiles
    byPath = Dictionary(files.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func made(_ file: DataFile) -> Made {
    if let known = kept.withLock({ $0[file] }) { return known }
    // Two threads may make the same file; both make the same bytes.
    let bytes = bytes(of: file)
    let made = Made(bytes: bytes, sha256: SHA256.hexadecimal(of: bytes))
    kept.withLock { $0[file] = made }
    return made
  }

  /// In bytes, by the path in the published folder.
  func size(of path: String) -> Int? { byPath[path].map { made($0).bytes.count } }

  private func bytes(of file: DataFile) -> [UInt8] {
    switch file {
    case .table(let subject, let format): site.table(subject).bytes(format)
    case .tableMetadata(let subject): TableMetadata(site, subject).bytes
    case .outcome(let round): OutcomeFile(site, round)?.bytes ?? []
    case .election(let round, let pool): ElectionFile(site, round, pool)?.bytes ?? []
    case .places(let round): PlacesFile(site, round).bytes
    case .content(let round): ContentFile(site: site, round: round, content: content).bytes
    case .package(let round): DataPackage(site, round) { self.made($0) }.bytes
    case .catalogue(let form): Catalogue(site).bytes(form)
    case .checksums: checksums
    }
  }

  /// As `sha256sum -c` reads them, run in the folder `data`.
  private var checksums: [UInt8] {
    let lines = files.filter { $0 != .checksums }.map { file in
      "\(made(file).sha256)  \(file.file.dropFirst("data/".count))\n"
    }
    return Array(lines.joined().utf8)
  }
}

extension OpenTable {
  func bytes(_ format: String) -> [UInt8] { format == "json" ? json : csv }
}
