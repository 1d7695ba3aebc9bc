public import BudgetModel
public import ContentReading
public import Diagnostics
import Glibc

/// `insyn import`: reads the exports of a voting platform and writes the files of a round.
///
/// Nothing is written when an export cannot be trusted. Files are written beside their places first and then given
/// their names, so that a full disk leaves the portal as it was.
public struct PlatformImport: Sendable {
  public let plan: ImportPlan
  private let portal: String

  /// - Parameters:
  ///   - files: paths of exports, wherever they lie.
  ///   - platform: what they must be; nil takes any.
  ///   - portal: the portal's folder.
  public init(
    _ files: [String], of platform: Platform?, into round: RoundID, portal: String, machineTranslations: Bool
  ) {
    self.portal = portal
    var exports: [PlatformExport] = []
    var unreadable: [Diagnostic] = []
    for file in files {
      do throws(FileError) {
        let open = try OpenFile(file, O_RDONLY)
        exports.append(PlatformReading.read(file, try open.readAll(size: try open.size()), as: platform))
      } catch {
        unreadable.append(.unreadable(file, reason: error.reason))
      }
    }
    let plan = ImportPlan(
      exports, into: round, of: DiskFolder(portal), machineTranslations: machineTranslations)
    self.plan = plan
    diagnostics = (unreadable + plan.diagnostics).inOrder()
  }

  /// Of the exports and of the plan. With an error among them nothing is written.
  public let diagnostics: [Diagnostic]

  /// Writes the plan's files.
  public func write() throws(Diagnostic) {
    guard !diagnostics.hasErrors else { return }
    try PlannedFiles(plan.files).write(into: portal)
  }
}
