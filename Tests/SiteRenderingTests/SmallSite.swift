import BudgetModel
import ContentReading
import PortalTestSupport
import SiteRendering

/// The small portal of the tests, drawn with the default theme.
enum SmallSite {
  static let published = TestSite(SmallPortal.folder, asOf: SmallPortal.asOf)

  /// Every file of the site by its path.
  static let files: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (published?.outputs ?? []).map { ($0.path, $0.bytes()) })

  static func text(_ path: String) -> String { files[path].map { String(decoding: $0, as: UTF8.self) } ?? "" }
}
