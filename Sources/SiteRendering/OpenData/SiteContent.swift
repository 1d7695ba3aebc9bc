public import BudgetModel
public import Diagnostics

/// How a site comes by the files that its content was written in.
public struct SiteContent: Sendable {
  /// Writes what a file says to the public on a day as an object; nothing for a file that is not there.
  let write: @Sendable (_ path: String, _ day: Day, _ json: inout JSONWriter) -> Void

  public init(_ write: @escaping @Sendable (_ path: String, _ day: Day, _ json: inout JSONWriter) -> Void) {
    self.write = write
  }

  /// Of a site that was not made from files.
  public static let none = SiteContent { _, _, _ in }
}
