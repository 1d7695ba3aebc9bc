internal import BudgetModel
internal import Diagnostics

/// What is booked on the projects of a round: in `costs.csv`, in the files that `costs.yaml` declares, or in both, if both
/// say the same.
struct ProjectCosts {
  private let table: CostTable
  private let ledger: Ledger
  private let currency: Currency

  /// Reports IN176 for a project of which the two say different things, IN178 for a file of bookings that nothing names.
  init(
    _ round: String, _ inventory: ContentInventory, _ folder: some ContentFolder, projects: [String],
    in context: ReadingContext
  ) {
    let files = LedgerSchema.read(round, folder, in: context)
    table = CostTable(round: round, folder, projects: projects, in: context)
    ledger = Ledger(files, folder, projects: projects, in: context)
    currency = context.currency
    for file in inventory.ledgers[round] ?? [] where !files.contains(where: { $0.path.value == file }) {
      context.report(Diagnostic("IN178", at: .file(file), ["file": file]))
    }
    for (project, sum) in ledger.sums.sorted(by: { $0.key < $1.key }) {
      guard let other = table.spent(on: project), other.minorUnits != sum.amount else { continue }
      context.report(
        Diagnostic(
          "IN176", at: sum.first,
          ["project": project, "sum": Money(minorUnits: sum.amount, currency).plain, "other": other.plain],
          notes: table.place(of: project).map { [.init("other", at: $0)] } ?? []))
    }
  }

  func spent(on project: String) -> Money? {
    ledger.sums[project].map { Money(minorUnits: $0.amount, currency) } ?? table.spent(on: project)
  }

  func newest(of project: String) -> Day? {
    [ledger.sums[project]?.newest, table.newest(of: project)].compactMap(\.self).max()
  }

  /// By account; empty where no ledger tells accounts.
  func accounts(of project: String) -> [AccountSum] {
    let sums = ledger.sums[project]?.accounts ?? [:]
    return sums.sorted { $0.key < $1.key }.map { account, amount in
      AccountSum(account: account, name: ledger.names[account], amount: Money(minorUnits: amount, currency))
    }
  }
}
