import BudgetModel
import ContentReading
import Foundation
import PortalTestSupport

/// A real election as the content of a small portal: one round, one pool, a proposal for each project, and an export
/// with a row for each ballot.
struct ElectionPortal {
  /// What the round's file says that an election's own file does not.
  struct Setup {
    /// The rule of the city, as `round.yaml` writes it; `#ID#` stands for the proposal of the file's project ID.
    let rule: String
    /// Projects that the city left out by a decision of its own.
    var leftOut: Set<String> = []
  }

  private let file: PabulibFile
  private let setup: Setup
  /// Proposal ids by the ids of the file, numbered in their natural order so that `lower_id` means the same.
  private let ids: [String: String]

  init(_ file: PabulibFile, _ setup: Setup) {
    self.file = file
    self.setup = setup
    let ordered = file.projects.map(\.id).sorted { $0.compare($1, options: [.numeric, .literal]) == .orderedAscending }
    ids = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, Self.id($0 + 1)) })
  }

  private static func id(_ number: Int) -> String { "p-" + String(10_000 + number).dropFirst() }

  /// Projects that nobody could choose, or whose choice did not count.
  var leftOut: [String] { file.projects.filter(isLeftOut).map(\.id) }

  private func isLeftOut(_ project: PabulibFile.Project) -> Bool {
    project.isWithdrawn || setup.leftOut.contains(project.id)
  }

  /// The file's id of a proposal.
  func project(_ proposal: String) -> String? { ids.first { $0.value == proposal }?.key }

  /// With the default theme.
  var folder: InMemoryFolder {
    var files = Repository.theme
    files["content/portal.yaml"] = SmallPortal.files["content/portal.yaml"]
    files["content/areas.yaml"] = Self.areas
    files["content/goals/mal.sv.md"] = "---\ntitle: Ett mål\noutcome: Det blir bättre.\n---\n\nDärför.\n"
    files["content/goals/mal.fi.md"] = "---\ntitle: Tavoite\noutcome: Tilanne paranee.\n---\n\nSiksi.\n"
    files["content/rounds/val/round.yaml"] = round
    files["content/rounds/val/votes/ballots.csv"] = ballots
    for project in file.projects {
      guard let id = ids[project.id] else { continue }
      let title = Self.quoted("\(project.name) (\(id))")
      files["content/rounds/val/proposals/\(id).sv.md"] = swedish(project, id, title)
      files["content/rounds/val/proposals/\(id).fi.md"] =
        "---\ntitle: \(title)\ntranslated_from: sv\n---\n\nEhdotus todellisesta äänestyksestä.\n"
    }
    return InMemoryFolder(files)
  }

  private func swedish(_ project: PabulibFile.Project, _ id: String, _ title: String) -> String {
    let isOut = isLeftOut(project)
    return """
      ---
      title: \(title)
      number: \(Int(id.dropFirst(2)) ?? 0)
      area: hela
      goals: [mal]
      verdict: \(isOut ? "withdrawn" : "feasible")
      \(isOut ? "" : "cost: \(Self.money(project.cost))")
      ---

      Ett förslag från en verklig omröstning.

      """
  }

  private static let areas = """
    areas:
      - id: hela
        name: {sv: Hela staden, fi: Koko kaupunki}
        whole: yes
        population: 2000000
        parts:
          - {id: norr, name: {sv: Norra stranden, fi: Pohjoisranta}, population: 1000}

    """

  private var round: String {
    let rule = ids.reduce(setup.rule) { $0.replacing("#\($1.key)#", with: $1.value) }
    let sizes = file.ballots.groups.map(\.choices.count)
    return """
      title: {sv: Ett verkligt val, fi: Todellinen äänestys}
      lead: {sv: Så röstade en stad., fi: Näin kaupunki äänesti.}
      kind: vote
      year: 2026
      goals: [mal]
      mandate: binding
      mandate_decision: {body: {sv: Stadsstyrelsen, fi: Kaupunginhallitus}, date: 2025-12-15, reference: "§ 12/2025"}
      stages:
        - {id: vote, from: 2026-04-01, to: 2026-04-21}
        - {id: decision, from: 2026-04-22, to: 2026-05-20}
      eligible: {lives: yes, min_age: 13, people: 2000000}
      pools:
        - id: hela
          name: {sv: Hela potten, fi: Koko potti}
          areas: [hela]
          amount: \(Self.money(file.budget))
          ballot: {kind: \(file.ballots.kind.rawValue), min_choices: \(sizes.min() ?? 0), max_choices: \(sizes.max() ?? 1)}
          rule: \(rule)
      votes:
        publish: 2026-05-20
        duplicate_voters: none
        exports:
          - file: votes/ballots.csv
            shape: ballots
            channel: digital
            delimiter: ";"
            pool: hela
            columns: {voter: voter_id, choices: vote\(file.ballots.kind == .points ? ", points: points" : "")}
            separator: ","
      responsible: {sv: Utvecklingsenheten, fi: Kehittämisyksikkö}

      """
  }

  private var ballots: String {
    let hasPoints = file.ballots.kind == .points
    var text = "voter_id;vote" + (hasPoints ? ";points\n" : "\n")
    var voter = 0
    for group in file.ballots.groups {
      let choices = group.choices.map { ids[file.ballots.candidates[$0]] ?? "" }.joined(separator: ",")
      let points = (group.points ?? []).map(String.init).joined(separator: ",")
      for _ in 0..<group.count {
        voter += 1
        text += "\(voter);\(choices)" + (hasPoints ? ";\(points)\n" : "\n")
      }
    }
    return text
  }

  private static func money(_ hundredths: Int) -> String {
    "\(hundredths / 100)." + String(100 + hundredths % 100).dropFirst()
  }

  private static func quoted(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
