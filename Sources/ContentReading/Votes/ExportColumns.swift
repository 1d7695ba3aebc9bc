import BudgetModel
import Diagnostics

/// The columns of an export that are read, found in its header, and what the pool column's values mean.
struct ExportColumns {
  /// How it is known which pool a row belongs to.
  enum PoolSource {
    case fixed(Int)
    case column(Int, PoolValues)
    /// Each choice belongs to the pool of its proposal.
    case byChoice
  }

  /// The meaning of the words in the pool column.
  struct PoolValues {
    private var table = ByteTable()
    private var pools: [Int] = []

    mutating func add(_ value: String, means pool: Int) {
      if table.insert(value).isNew { pools.append(pool) }
    }

    func pool(_ value: UnsafeBufferPointer<UInt8>) -> Int? { table.find(value).map { pools[$0] } }
  }

  let width: Int
  private(set) var pool = PoolSource.byChoice
  private(set) var voter: Int?
  private(set) var area: Int?
  private(set) var count: Int?
  private(set) var channel: Int?
  private(set) var time: Int?
  private(set) var points: Int?
  private(set) var rank: Int?
  /// The columns that only one shape has, in the order they were asked for.
  private(set) var own: [Int] = []
  private(set) var problems: [Diagnostic] = []

  /// - Parameter own: the columns that the export's shape needs, by the key that declares them.
  init(_ header: CSVHeader, _ export: VoteExport, pools: [PoolBallot], own: [(key: String, name: Located<String>?)]) {
    width = header.count
    voter = find(export.columns.voter, in: header)
    area = find(export.columns.area, in: header)
    count = find(export.columns.count, in: header)
    channel = find(export.columns.channel, in: header)
    time = find(export.columns.time, in: header)
    points = find(export.columns.points, in: header)
    rank = find(export.columns.rank, in: header)
    for column in own {
      if column.name == nil { problems.append(.shapeNeedsColumn(column.key, export)) }
      if let found = find(column.name, in: header) { self.own.append(found) }
    }
    if let fixed = export.pool {
      if let number = number(of: fixed, in: pools) { pool = .fixed(number) }
    } else if let name = export.columns.pool, let column = find(name, in: header) {
      pool = .column(column, values(export, pools))
    }
  }

  private mutating func find(_ name: Located<String>?, in header: CSVHeader) -> Int? {
    guard let name else { return nil }
    do throws(Diagnostic) {
      return try header.column(name)
    } catch {
      problems.append(error)
      return nil
    }
  }

  private mutating func number(of id: Located<PoolID>, in pools: [PoolBallot]) -> Int? {
    if let number = pools.firstIndex(where: { $0.pool.id == id.value }) { return number }
    let known = pools.map(\.pool.id.rawValue)
    problems.append(
      Diagnostic(
        "IN255", at: id.location, ["pool": id.value, "known": known.joined(separator: ", ")],
        suggestion: Suggestion.nearest(to: id.value.rawValue, among: known)))
    return nil
  }

  /// What the round's file says the values mean; where it says nothing, the values are the pools' ids.
  private mutating func values(_ export: VoteExport, _ pools: [PoolBallot]) -> PoolValues {
    var values = PoolValues()
    for (value, id) in export.poolNames.sorted(by: { $0.key < $1.key }) {
      if let pool = number(of: id, in: pools) { values.add(value, means: pool) }
    }
    if export.poolNames.isEmpty {
      for (number, ballot) in pools.enumerated() { values.add(ballot.pool.id.rawValue, means: number) }
    }
    return values
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without spaces, tabs and line ends around it.
  @inline(__always)
  var withoutSpaces: UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end, self[start] == 0x20 || (self[start] >= 0x09 && self[start] <= 0x0D) { start += 1 }
    while end > start, self[end - 1] == 0x20 || (self[end - 1] >= 0x09 && self[end - 1] <= 0x0D) { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }
}
