import BudgetModel

/// What every row of ballots has, whatever the shape: a width, a voter, a pool, an area, a count.
final class ExportRows {
  /// A row that can be a ballot.
  struct Opened {
    /// Nil when each choice tells its own pool.
    let pool: Int?
    let voter: UnsafeBufferPointer<UInt8>?
    let area: UnsafeBufferPointer<UInt8>?
    let channel: BallotChannel
    let count: Int
  }

  let columns: ExportColumns
  private let log: ReadingLog
  private let declared: VoteExport
  /// Words for channels that have been met, and what they mean.
  private var channelWords = ByteTable()
  private var channels: [BallotChannel] = []

  init(columns: ExportColumns, _ declared: VoteExport, log: ReadingLog) {
    self.columns = columns
    self.declared = declared
    self.log = log
  }

  /// Books the row as set aside when it cannot be a ballot.
  func open(_ row: CSVRow) -> Opened? {
    guard row.count == columns.width else { return setAside(.rowWidth, row) }
    // A table of one column has no empty rows, only empty lines; what stands there is a blank ballot in quotes.
    if row.count > 1, row.isBlank { return setAside(.emptyRow, row) }
    let voter = columns.voter.map { row[$0].withoutSpaces }
    if voter?.isEmpty == true { return setAside(.voterMissing, row) }
    let pool: Int?
    switch columns.pool {
    case .fixed(let known): pool = known
    case .byChoice: pool = nil
    case .column(let column, let values):
      guard let known = values.pool(row[column].withoutSpaces) else {
        return setAside(.unknownPool, row, sample: row.text(column))
      }
      pool = known
    }
    var count = 1
    if let column = columns.count {
      guard let said = Self.ballots(row[column].withoutSpaces) else {
        return setAside(.unreadableCount, row, sample: row.text(column))
      }
      count = said
    }
    guard let channel = channel(of: row), isInTime(row) else { return nil }
    return Opened(
      pool: pool, voter: voter, area: columns.area.map { row[$0].withoutSpaces }, channel: channel, count: count)
  }

  /// Nil after the row was set aside.
  private func channel(of row: CSVRow) -> BallotChannel? {
    guard let column = columns.channel else { return declared.channel }
    let cell = row[column].withoutSpaces
    if cell.isEmpty { return declared.channel }
    if let number = channelWords.find(cell) { return channels[number] }
    let word = String(decoding: cell, as: UTF8.self)
    let known = declared.channelNames.isEmpty ? BallotChannel(rawValue: word) : declared.channelNames[word]
    if let known {
      _ = channelWords.insert(cell)
      channels.append(known)
    } else {
      setAside(.unknownChannel, row, sample: word)
    }
    return known
  }

  /// False after the row was set aside.
  private func isInTime(_ row: CSVRow) -> Bool {
    guard let column = columns.time, let window = declared.window else { return true }
    let inside = ClockTime(cell: row[column]).flatMap { window.contains($0) }
    switch inside {
    case true?: return true
    case false?: setAside(.outOfTime, row)
    case nil: setAside(.unreadableTime, row)
    }
    return false
  }

  @discardableResult
  func setAside(_ reason: ExportAccount.Reason, _ row: CSVRow, sample: String? = nil) -> Opened? {
    log.rowsSetAside.note(reason, line: row.line)
    if let sample { log.note(sample: sample, for: reason) }
    return nil
  }

  /// The points or the place of a choice: digits, perhaps after a sign; at most seven digits.
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let isNegative = text.first == 0x2D
    let digits = text.dropFirst(isNegative ? 1 : 0)
    guard (1...7).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard number <= BallotLimits.highestPoints else { return nil }
    return isNegative ? -number : number
  }

  /// A number of ballots: digits only, from 1 to 999 999 999.
  private static func ballots(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...9).contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number > 0 ? number : nil
  }
}
