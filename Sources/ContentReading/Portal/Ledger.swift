internal import BudgetModel
internal import Diagnostics

/// The bookings of a round's projects, summed from the files that `costs.yaml` declares. What a booking says is never kept.
struct Ledger {
  /// What was booked on one project.
  struct Sum {
    var amount = 0
    var newest: Day
    /// By account; `""` where none is told.
    var accounts: [String: Int] = [:]
    /// Its first booking.
    let first: SourceLocation
  }

  private(set) var sums: [String: Sum] = [:]
  private(set) var names: [String: LocalisedText] = [:]

  /// Reports what `CSVReader` reports, IN212 for a missing column, IN216 for a row of another width, IN172 and IN173 for
  /// cells, IN174 for values of the project column that are nobody's, IN175 for sums that do not add up.
  init(_ files: [LedgerFile], _ folder: some ContentFolder, projects: [String], in context: ReadingContext) {
    for file in files {
      guard folder.contains(file.path.value) else {
        context.report(Diagnostic("IN177", at: file.path.location, ["file": file.path.value]))
        continue
      }
      names.merge(file.accounts) { first, _ in first }
      var reading = LedgerReading(file, projects: projects, context.currency)
      do throws(Diagnostic) { reading.read(try folder.open(file.path.value)) } catch { context.report(error) }
      context.report(reading.problems)
      for (project, sum) in reading.sums {
        guard var known = sums[project] else {
          sums[project] = sum
          continue
        }
        known.amount += sum.amount
        known.newest = max(known.newest, sum.newest)
        known.accounts.merge(sum.accounts, uniquingKeysWith: +)
        sums[project] = known
      }
    }
  }
}

/// The reading of one file of bookings.
private struct LedgerReading {
  private let file: LedgerFile
  private let projects: [String]
  private let currency: Currency
  private(set) var sums: [String: Ledger.Sum] = [:]
  private(set) var problems: [Diagnostic] = []
  private var columns: [String: Int] = [:]
  private var width = 0
  /// Of all rows since the last row of sums, also of those that belong elsewhere.
  private var running: (amount: Int, first: SourceLocation?) = (0, nil)
  /// Values of the project column that are nobody's.
  private var strays: [String: (count: Int, amount: Int, first: SourceLocation)] = [:]

  init(_ file: LedgerFile, projects: [String], _ currency: Currency) {
    self.file = file
    self.projects = projects
    self.currency = currency
    let unknown = file.projects.sorted { $0.key < $1.key }.filter { !projects.contains($0.value.value.rawValue) }
    problems = unknown.map { _, id in
      Diagnostic(
        "IN165", at: id.location, ["project": id.value],
        suggestion: Suggestion.nearest(to: id.value.rawValue, among: projects))
    }
  }

  mutating func read(_ stream: any ByteStream) {
    let table = CSVReader(path: file.path.value, encoding: file.encoding, delimiter: file.delimiter)
    var rows = self
    let summary = table.read(stream) {
      rows.begin($0)
    } row: {
      rows.take($0)
    }
    self = rows
    problems += summary.problems
    for (value, stray) in strays.sorted(by: { $0.value.first < $1.value.first }) {
      problems.append(
        Diagnostic(
          "IN174", at: stray.first,
          ["value": value, "count": stray.count, "amount": Money(minorUnits: stray.amount, currency).plain]))
    }
  }

  private mutating func begin(_ header: CSVHeader) -> Bool {
    width = header.count
    let before = problems.count
    for name in file.columns.all {
      do throws(Diagnostic) { columns[name.value] = try header.column(name) } catch { problems.append(error) }
    }
    let known = file.columns.all.map(\.value) + file.ignored
    let personal = header.names.indices.filter {
      !known.contains(header.names[$0]) && PersonalName.isPersonal(header.names[$0])
    }
    let line =
      "ignore: [" + (file.ignored + personal.map { header.names[$0] }).map(YAMLLine.inFlow).joined(separator: ", ")
    problems += personal.map { column in
      Diagnostic(
        "IN910", at: header.locations[column],
        ["column": header.names[column], "file": file.path.value, "line": line + "]"],
        notes: [.init("export", at: file.path.location)])
    }
    return problems.count == before
  }

  private func cell(_ name: Located<String>, _ row: CSVRow) -> Located<String> {
    guard let column = columns[name.value] else { return Located("", at: name.location) }
    let text = String(decoding: row[column].withoutSpaces, as: UTF8.self)
    return Located(text, at: row.location(of: column, in: file.path.value))
  }

  private mutating func take(_ row: CSVRow) {
    if row.isBlank { return }
    guard row.count == width else {
      return problems.append(.rowOfOtherWidth(file.path.value, line: row.line, fields: row.count, columns: width))
    }
    guard let amount = amount(row) else { return }
    let project = cell(file.columns.project, row)
    if file.totals.contains(project.value) { return compare(amount, at: project.location) }
    running = (running.amount + amount, running.first ?? project.location)
    let id = file.projects[project.value]?.value.rawValue ?? (file.projects.isEmpty ? project.value : "")
    guard projects.contains(id) else {
      if !file.elsewhere.contains(project.value) {
        let before = strays[project.value] ?? (0, 0, project.location)
        strays[project.value] = (before.count + 1, before.amount + amount, before.first)
      }
      return
    }
    let date = cell(file.columns.date, row)
    guard let day = LedgerDay.read(date.value) else {
      return problems.append(Diagnostic("IN173", at: date.location, ["value": date.value]))
    }
    var sum = sums[id] ?? Ledger.Sum(newest: day, first: project.location)
    sum.amount += amount
    sum.newest = max(sum.newest, day)
    if let account = file.columns.account { sum.accounts[cell(account, row).value, default: 0] += amount }
    sums[id] = sum
  }

  /// What the row adds to the costs. Nil after a report.
  private mutating func amount(_ row: CSVRow) -> Int? {
    let sign = file.costsAreNegative ? -1 : 1
    if let name = file.columns.amount { return number(cell(name, row), isNeeded: true).map { $0 * sign } }
    guard let debit = file.columns.debit, let credit = file.columns.credit else { return nil }
    let (plus, minus) = (cell(debit, row), cell(credit, row))
    let isEmpty = plus.value.isEmpty && minus.value.isEmpty
    guard let added = number(plus, isNeeded: isEmpty), let taken = number(minus, isNeeded: false) else { return nil }
    return (added - taken) * sign
  }

  private mutating func number(_ cell: Located<String>, isNeeded: Bool) -> Int? {
    if cell.value.isEmpty, !isNeeded { return 0 }
    if let amount = BookedAmount.read(cell.value, factor: file.factor, currency: currency) { return amount }
    problems.append(Diagnostic("IN172", at: cell.location, ["value": cell.value]))
    return nil
  }

  /// IN175 when a row of sums says something else than the rows above it.
  private mutating func compare(_ said: Int, at place: SourceLocation) {
    if said != running.amount {
      problems.append(
        Diagnostic(
          "IN175", at: place,
          ["said": Money(minorUnits: said, currency).plain, "sum": Money(minorUnits: running.amount, currency).plain],
          notes: running.first.map { [.init("first", at: $0)] } ?? []))
    }
    running = (0, nil)
  }
}

/// A day as accounts systems write it: `2026-05-01`, `1.5.2026`, `20260501`.
enum LedgerDay {
  static func read(_ text: String) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain else { return nil }
    if parts.count == 3, parts[2].count == 4 {
      guard let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else { return nil }
      return Day(year: year, month: month, day: day)
    }
    guard parts.count == 1, text.utf8.count == 8, let number = Int(text) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
