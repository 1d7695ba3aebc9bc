public import BudgetModel
public import Diagnostics

/// Reads elections in the format of pabulib.org (`.pb`).
///
/// Files as cities wrote them are read as they are: quotes that never close a field, CRLF and LF mixed, no last line
/// end, spaces after separators, costs with decimals, an id twice on a ballot (counted once).
/// Source: pabulib.org/format, and 1 746 files read for this project.
public struct PabulibReader: Sendable {
  /// The file's path, for problems.
  public let path: String

  public init(path: String) { self.path = path }

  /// The election, or nil when it cannot be read; and all problems (IN200-IN215 of the bytes, IN270-IN279).
  public func read(_ stream: any ByteStream) -> (file: PabulibFile?, diagnostics: [Diagnostic]) {
    var sections = PabulibSections(path: path)
    let table = CSVReader(path: path, delimiter: UInt8(ascii: ";"))
    let summary = table.read(stream) { header in
      sections.begin(header)
      return true
    } row: { row in
      sections.take(row)
    }
    let unreadable = summary.problems.hasErrors
    let file = unreadable ? nil : sections.finish()
    return (file, summary.problems + sections.problems)
  }
}

/// The three sections of a file, read row by row.
private struct PabulibSections {
  private enum Section: String, CaseIterable { case meta = "META", projects = "PROJECTS", votes = "VOTES" }

  let path: String
  private(set) var problems: [Diagnostic] = []
  private var section: Section?
  /// Those that have a row of columns: a heading alone is no section.
  private var met: Set<Section> = []
  /// Whether the next row names the section's columns.
  private var awaitsHeader = false
  private var columns: [String] = []
  private var meta: [PabulibFile.Fact] = []
  private var projects: [PabulibFile.Project] = []
  private var projectColumns: [String] = []
  private var ids = ByteTable()
  private var votes: PabulibVotes?

  init(path: String) { self.path = path }

  mutating func begin(_ header: CSVHeader) {
    if header.count == 1, let first = Section(rawValue: header.names[0].uppercased()) { open(first) }
  }

  private mutating func open(_ next: Section) {
    section = next
    awaitsHeader = true
    columns = []
  }

  mutating func take(_ row: CSVRow) {
    let isAlone = row.count == 1 || (1..<row.count).allSatisfy { row[$0].withoutSpaces.isEmpty }
    if isAlone, let next = Section(rawValue: text(row, 0).uppercased()) {
      open(next)
    } else if awaitsHeader {
      awaitsHeader = false
      takeHeader(row)
    } else if section == .meta {
      meta.append(.init(key: text(row, 0), value: row.count > 1 ? text(row, 1) : "", line: row.line))
    } else if section != nil, !columns.isEmpty {
      takeRow(row)
    }
  }

  private mutating func takeHeader(_ row: CSVRow) {
    if let section, !met.insert(section).inserted {
      // Its columns may be others than the first's: nothing of it is read.
      let place = SourceLocation(path: path, line: row.line)
      problems.append(Diagnostic("IN219", at: place, ["section": section.rawValue]))
      return
    }
    columns = (0..<row.count).map { text(row, $0) }
    let needed =
      switch section {
      case .projects: ["project_id", "cost"]
      case .votes: ["voter_id", "vote"]
      case .meta, nil: [String]()
      }
    for name in needed where !columns.contains(name) {
      let place = SourceLocation(path: path, line: row.line)
      problems.append(Diagnostic("IN271", at: place, ["section": section?.rawValue ?? "", "name": name]))
      columns = []
    }
    if section == .projects { projectColumns = columns }
    if section == .votes, !columns.isEmpty { openVotes(row) }
  }

  private mutating func openVotes(_ row: CSVRow) {
    let said = meta.first { $0.key == "vote_type" }
    guard let type = said.flatMap({ PabulibVoteType(rawValue: $0.value) }) else {
      let known = PabulibVoteType.allCases.map(\.rawValue)
      problems.append(
        Diagnostic(
          "IN274", at: SourceLocation(path: path, line: said?.line ?? 1),
          ["text": said?.value ?? "", "known": known.joined(separator: ", ")],
          suggestion: said.flatMap { Suggestion.nearest(to: $0.value, among: known) }))
      return
    }
    if type.kind == .points, !columns.contains("points") {
      let place = SourceLocation(path: path, line: row.line)
      problems.append(Diagnostic("IN271", at: place, ["section": "VOTES", "name": "points"]))
      return
    }
    votes = PabulibVotes(kind: type.kind, columns: columns, projects: ids)
  }

  private mutating func takeRow(_ row: CSVRow) {
    guard row.count == columns.count else {
      problems.append(.rowOfOtherWidth(path, line: row.line, fields: row.count, columns: columns.count))
      return
    }
    if section == .votes { votes?.take(row) } else { takeProject(row) }
  }

  private mutating func takeProject(_ row: CSVRow) {
    let values = Dictionary(
      zip(columns, (0..<row.count).map { text(row, $0) }), uniquingKeysWith: { first, _ in first })
    let id = values["project_id"] ?? ""
    guard let cost = amount(values["cost"] ?? "", of: "cost", line: row.line) else { return }
    if ids.insert(id).isNew {
      projects.append(.init(id: id, cost: cost, values: values, line: row.line))
    } else {
      problems.append(Diagnostic("IN273", at: SourceLocation(path: path, line: row.line), ["id": id]))
    }
  }

  /// An amount in hundredths. More decimals are read when they are zeros.
  private mutating func amount(_ text: String, of name: String, line: Int) -> Int? {
    if let number = DecimalNumber(text, decimals: 6), number.scaled.isMultiple(of: 10_000) {
      return number.scaled / 10_000
    }
    problems.append(
      Diagnostic("IN272", at: SourceLocation(path: path, line: line), ["name": name, "text": text]))
    return nil
  }

  private func text(_ row: CSVRow, _ column: Int) -> String {
    String(decoding: row[column].withoutSpaces, as: UTF8.self)
  }

  /// The election, when every section was there and could be read.
  mutating func finish() -> PabulibFile? {
    for section in Section.allCases where !met.contains(section) {
      problems.append(Diagnostic("IN270", at: .file(path), ["section": section.rawValue]))
    }
    let said = meta.first { $0.key == "budget" }
    guard let budget = amount(said?.value ?? "", of: "budget", line: said?.line ?? 1), let votes,
      !problems.hasErrors
    else {
      return nil
    }
    problems += votes.problems(path)
    let file = PabulibFile(
      meta: meta, projects: projects, columns: projectColumns, budget: budget,
      ballots: votes.profile(projects.map(\.id)))
    problems += PabulibRecount(file, path: path).problems
    return problems.hasErrors ? nil : file
  }
}
