public import Foundation

/// Real elections in files of pabulib.org, with what is known of their outcomes beside them, read in place: they are not
/// part of the repository, since nothing is said of their licence.
public enum RealElectionFiles {
  /// `INSYN_PABULIB`, or `shared/pabulib` beside the repository.
  public static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["INSYN_PABULIB"] { return URL(fileURLWithPath: named) }
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return repository.deletingLastPathComponent().appendingPathComponent("shared/pabulib")
  }()

  /// Paths without `.pb`, in order; none when there is no such folder.
  public static let names: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".pb") }.map { String($0.dropLast(3)) }.sorted()
  }()

  /// The bytes of `NAME.pb`.
  public static func election(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name + ".pb")))
  }

  /// What stands in `NAME.expected.json`.
  public static func expected(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
  }
}
