import ContentReading
import Diagnostics

/// A published folder as it lies on a disk: our own, or a copy that somebody has downloaded.
struct PublishedSite: Sendable {
  /// Files relative to the folder, by bytes. Hidden files and links are no part of a site.
  let paths: [String]
  /// Where the site's root is, as `robots.txt` tells.
  let baseAddress: String
  private let root: String
  private let disk = DiskFileSystem()

  /// Throws IN829 for a folder that is no published site, IN602 for one that cannot be read.
  init(_ folder: String) throws(Diagnostic) {
    root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var paths: [String] = []
    do throws(FileError) { try Self.list("", in: root, disk, into: &paths) } catch { throw .publishing(error) }
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for needed in ["robots.txt", "index.html", "data/datapackage.json"] where !paths.contains(needed) {
      throw Diagnostic("IN829", at: .file(folder), ["path": folder, "missing": needed])
    }
    let robots = (try? disk.read("\(root)/robots.txt")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let told = robots.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Sitemap: ") }
    guard let told, told.hasSuffix("/sitemap.xml") else {
      throw Diagnostic("IN829", at: .file(folder), ["path": folder, "missing": "Sitemap: (robots.txt)"])
    }
    baseAddress = String(told.dropFirst("Sitemap: ".count).dropLast("/sitemap.xml".count))
  }

  private static func list(
    _ folder: String, in root: String, _ disk: DiskFileSystem, into paths: inout [String]
  ) throws(FileError) {
    for entry in try disk.entries(of: root + folder.prefixedBySlash) where !entry.name.hasPrefix(".") {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      switch entry.kind {
      case .file: paths.append(path)
      case .folder: try list(path, in: root, disk, into: &paths)
      case .other: break
      }
    }
  }

  /// Throws IN602 when the system does not hand it out.
  func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    do throws(FileError) { return try disk.read("\(root)/\(path)") } catch { throw .publishing(error) }
  }

  /// A file of JSON. Throws IN830 when it is none.
  func json(_ path: String) throws(Diagnostic) -> JSONValue {
    let bytes = try bytes(of: path)
    do throws(JSONFault) { return try JSONParser.parse(path, bytes) } catch {
      throw Diagnostic("IN830", at: error.location, ["file": path, "expected": error.expected])
    }
  }
}

extension String {
  fileprivate var prefixedBySlash: String { isEmpty ? "" : "/" + self }
}
