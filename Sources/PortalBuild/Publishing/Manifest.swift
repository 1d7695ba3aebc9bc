/// The list of the files in a published folder that we have written. Everything else there is foreign and is kept.
struct Manifest {
  static let fileName = ".insyn-manifest"
  private static let heading = "# Files written by insyn. Files that are not in this list are left alone.\n"

  /// Relative to the folder.
  let paths: Set<String>

  init(paths: Set<String>) { self.paths = paths }

  /// Reads a manifest. Lines that make no sense are names of nothing and do no harm: a manifest only ever says which
  /// of the files that exist are ours.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A).lazy.filter { $0.first != UInt8(ascii: "#") }
    paths = Set(lines.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Sorted by bytes, so that the same files give the same manifest.
  var bytes: [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var bytes = Array(Self.heading.utf8)
    for path in sorted {
      bytes.append(contentsOf: path.utf8)
      bytes.append(0x0A)
    }
    return bytes
  }
}
