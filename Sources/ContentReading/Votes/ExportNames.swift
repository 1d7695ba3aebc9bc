import BudgetModel
import Diagnostics

/// What names of proposals and areas in one export mean, where the round's file says so.
struct ExportNames {
  /// IN905: names that lead nowhere.
  private(set) var problems: [Diagnostic] = []
  private var proposals = ByteTable()
  private var entries: [Int] = []
  private var areas = ByteTable()
  private var areaIDs: [[UInt8]] = []

  init(_ export: VoteExport, _ index: ProposalIndex) {
    for (name, id) in export.proposalNames.sorted(by: { $0.key < $1.key }) {
      let found = index.ids.firstIndex(of: id.value)
      guard let found else {
        let known = index.ids.map(\.rawValue)
        problems.append(
          Diagnostic(
            "IN905", at: id.location, ["proposal": id.value],
            suggestion: Suggestion.nearest(to: id.value.rawValue, among: known)))
        continue
      }
      if proposals.insert(name).isNew { entries.append(found) }
    }
    for (name, id) in export.areaNames.sorted(by: { $0.key < $1.key }) where areas.insert(name).isNew {
      areaIDs.append(Array(id.value.rawValue.utf8))
    }
  }

  /// The proposal's number in the index; nil when the file's own name for it is not told.
  @inline(__always)
  func proposal(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    entries.isEmpty ? nil : proposals.find(name).map { entries[$0] }
  }

  /// The area's number. Nil when the cell is empty, or when names are told and this is none of them.
  func area(_ name: UnsafeBufferPointer<UInt8>, in numbers: AreaNumbers) -> Int? {
    if name.isEmpty { return nil }
    if areaIDs.isEmpty { return numbers.number(of: name) }
    return areas.find(name).map { areaIDs[$0].withUnsafeBufferPointer { numbers.number(of: $0) } }
  }
}
