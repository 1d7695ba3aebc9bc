internal import BudgetModel
internal import Diagnostics

/// How a file of bookings is read: an item of `ledgers` in `costs.yaml`.
struct LedgerFile {
  /// The columns, as the header names them.
  struct Columns {
    let project: Located<String>
    let date: Located<String>
    /// One amount a row, or two that are taken from each other.
    let amount: Located<String>?
    let debit: Located<String>?
    let credit: Located<String>?
    let account: Located<String>?
    /// Read to be known, and never kept.
    let text: Located<String>?

    var all: [Located<String>] { [project, date, amount, debit, credit, account, text].compactMap(\.self) }
  }

  /// Relative to the portal's folder.
  let path: Located<String>
  let delimiter: UInt8?
  let encoding: VoteExport.Encoding
  /// How many kronor or euros the file's unit is.
  let factor: Int
  /// Whether costs are written as negative numbers.
  let costsAreNegative: Bool
  let columns: Columns
  /// What the project column's values mean; empty: they are the projects' ids.
  let projects: [String: Located<ProposalID>]
  /// Values of the project column that belong to none of the round's projects.
  let elsewhere: [String]
  /// Values of the project column in rows of sums.
  let totals: [String]
  /// What accounts are called, by their number.
  let accounts: [String: LocalisedText]
  let ignored: [String]
}

/// `rounds/<round>/costs.yaml`: which files the bookings of the round's projects stand in.
enum LedgerSchema {
  static func read(_ round: String, _ folder: some ContentFolder, in context: ReadingContext) -> [LedgerFile] {
    let path = "content/rounds/\(round)/costs.yaml"
    guard folder.contains(path), let source = context.text(of: path, in: folder),
      let root = YAMLDocument.read(source, in: context)
    else { return [] }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return ledgers(&fields, of: round)
  }

  static func ledgers(_ fields: inout MappingReader, of round: String) -> [LedgerFile] {
    fields.required("ledgers", .list(of: .ledger(of: round))) ?? []
  }
}

extension ValueKind where Value == LedgerFile {
  fileprivate static func ledger(of round: String) -> Self {
    .keys { fields in
      let file = fields.required("file", .located(.ledgerFile))
      let delimiter = fields.optional("delimiter", .delimiter)
      let encoding = fields.optional("encoding", .choice(of: VoteExport.Encoding.self)) ?? .utf8
      let factor = fields.optional("unit", .ledgerUnit) ?? 1
      let costs = fields.optional("costs", .choice(of: CostSign.self)) ?? .positive
      let columns = fields.required("columns", .ledgerColumns)
      let projects = fields.optional("projects", .names(of: ValueKind<Located<ProposalID>>.located(.id()))) ?? [:]
      let accounts = fields.optional("accounts", .names(of: ValueKind<LocalisedText>.words)) ?? [:]
      let elsewhere = fields.list("elsewhere", of: .text)
      let totals = fields.list("totals", of: .text)
      let ignored = fields.list("ignore", of: .text)
      guard let file, let columns else { return nil }
      return LedgerFile(
        path: file.map { "content/rounds/\(round)/\($0)" }, delimiter: delimiter, encoding: encoding, factor: factor,
        costsAreNegative: costs == .negative, columns: columns, projects: projects, elsewhere: elsewhere,
        totals: totals, accounts: accounts, ignored: ignored)
    }
  }
}

/// How a file writes what a project has cost.
private enum CostSign: String, CaseIterable { case positive, negative }

extension ValueKind where Value == LedgerFile.Columns {
  /// Reports IN171 when there is neither an amount nor debit and credit, or both.
  fileprivate static var ledgerColumns: Self {
    .keys { fields in
      let project = fields.required("project", .located(.text))
      let date = fields.required("date", .located(.text))
      let amount = fields.optional("amount", .located(.text))
      let debit = fields.optional("debit", .located(.text))
      let credit = fields.optional("credit", .located(.text))
      let account = fields.optional("account", .located(.text))
      let text = fields.optional("text", .located(.text))
      guard let project, let date else { return nil }
      let isTold = amount != nil ? debit == nil && credit == nil : debit != nil && credit != nil
      if !isTold {
        fields.context.report(Diagnostic("IN171", at: (amount ?? debit ?? credit ?? project).location))
        return nil
      }
      return LedgerFile.Columns(
        project: project, date: date, amount: amount, debit: debit, credit: credit, account: account, text: text)
    }
  }
}

extension ValueKind where Value == Int {
  /// The unit of a file's amounts, in kronor or euros. Reports IN136.
  fileprivate static var ledgerUnit: Self {
    .scalar(or: "IN136", ["choices": units.map(\.name).joined(separator: ", ")], as: .choice(units.map(\.name))) {
      text, _ in
      units.first { $0.name == text }?.factor
    }
  }

  private static var units: [(name: String, factor: Int)] {
    [
      ("kr", 1), ("€", 1), ("tkr", 1000), ("t€", 1000), ("mnkr", 1_000_000), ("milj. €", 1_000_000),
    ]
  }
}

extension ValueKind where Value == String {
  /// A file in the round's folder `costs/`. Reports IN170.
  fileprivate static var ledgerFile: Self {
    .scalar(or: "IN170", as: .form("^costs/", sample: "costs/x.csv")) { text, _ in
      let steps = text.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = steps.count > 1 && steps[0] == "costs" && !steps.contains { $0.isEmpty || $0.hasPrefix(".") }
      return isInside ? text : nil
    }
  }
}
