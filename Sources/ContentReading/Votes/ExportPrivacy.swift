public import BudgetModel
import Diagnostics

/// Which columns of an export are read, and which are nobody's business. It follows from the round's file alone.
extension VoteExport {
  /// Columns that nothing reads, as places in the header. A matrix reads the columns of its proposals too: who asks must
  /// know which those are.
  func unreadColumns(of header: [String]) -> [Int] {
    let read = Set(columns.named.map(\.name.value) + namesInGroups)
    return header.indices.filter { !read.contains(header[$0]) }
  }

  /// Columns whose values may stand nowhere in a site, as places in the header: voters' codes, times, what is ignored and
  /// what nothing reads. In a matrix, columns that are neither read nor ignored are those of proposals.
  public func privateColumns(of header: [String]) -> [Int] {
    let open = Set(columns.named.filter(\.role.isPublic).map(\.name.value) + namesInGroups)
    let told = Set(columns.named.map(\.name.value) + ignored)
    return header.indices.filter { !open.contains(header[$0]) && (shape != .matrix || told.contains(header[$0])) }
  }

  /// The names that are found by themselves in a table of groups.
  private var namesInGroups: [String] {
    shape == .grouped ? VoteExport.Role.allCases.compactMap(\.nameInGroups) : []
  }
}
