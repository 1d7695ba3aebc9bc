import Checksums
import ContentReading
import Diagnostics

/// Whether the files of the open data are those that their descriptions name.
struct ChecksumProof {
  private(set) var problems: [Diagnostic] = []
  /// How many files were compared.
  private(set) var count = 0
  private var named: Set<String> = []

  init(_ site: PublishedSite) {
    let packages = site.paths.filter { $0.hasPrefix("data/") && $0.hasSuffix("/datapackage.json") }
    for package in packages { read(package, of: site) }
    for path in site.paths where path.hasPrefix("data/") && !named.contains(path) && !Self.describes(path) {
      problems.append(Diagnostic("IN822", at: .file(path), ["file": path]))
    }
    readList(of: site)
  }

  /// Files that speak of others are in no package; their checksums are in the list.
  private static func describes(_ path: String) -> Bool {
    path.hasSuffix("/datapackage.json") || path.hasSuffix(".csv-metadata.json") || path.hasPrefix("data/dcat.")
      || path == "data/SHA256SUMS"
  }

  private mutating func read(_ package: String, of site: PublishedSite) {
    do throws(Diagnostic) {
      let description = try site.json(package)
      for resource in description["resources"]?.items ?? [] {
        let path = String(package.dropLast("datapackage.json".count)) + (resource["path"]?.text ?? "")
        named.insert(path)
        let said = resource["hash"]?.text.map { String($0.drop { $0 != ":" }.dropFirst()) }
        compare(path, said: said ?? "", size: resource["bytes"]?.integer, resource.location, site)
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func readList(of site: PublishedSite) {
    guard let bytes = try? site.bytes(of: "data/SHA256SUMS") else {
      return problems.append(
        Diagnostic("IN820", at: .file("data"), ["file": "data/SHA256SUMS", "by": "data/datapackage.json"]))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.utf8.count > 66 {
      let place = SourceLocation(path: "data/SHA256SUMS", line: index + 1)
      compare("data/" + line.dropFirst(66), said: String(line.prefix(64)), size: nil, place, site)
    }
  }

  private mutating func compare(
    _ path: String, said: String, size: Int?, _ place: SourceLocation, _ site: PublishedSite
  ) {
    guard site.paths.contains(path), let bytes = try? site.bytes(of: path) else {
      return problems.append(Diagnostic("IN820", at: place, ["file": path, "by": place.path]))
    }
    count += 1
    let sum = SHA256.hexadecimal(of: bytes)
    guard sum != said || size.map({ $0 != bytes.count }) ?? false else { return }
    problems.append(
      Diagnostic(
        "IN821", at: .file(path), ["file": path, "said": String(said.prefix(12)), "counted": String(sum.prefix(12))],
        notes: [.init("said", at: place)]))
  }
}
