internal import BudgetModel
internal import Checksums
internal import Diagnostics

/// The vote files of an import, and how `round.yaml` declares them.
///
/// A file that the vote readers understand, and that holds nothing personal, is copied byte for byte. Others (workbooks,
/// matrices with titles for columns, files with post codes beside ballots) are rewritten with their choices alone.
struct VotesPlan {
  private let exports: [PlatformExport]
  private let gathered: ImportGathering
  private let stems: [StampedText.Source: String]
  private let languages: [Language]
  /// The items of `votes: exports:`.
  private(set) var declarations: [String] = []

  init(_ exports: [PlatformExport], _ gathered: ImportGathering, _ planner: ImportPlanner) {
    self.exports = exports
    self.gathered = gathered
    stems = planner.stems
    languages = planner.languages
  }

  mutating func plan(into planner: inout ImportPlanner) {
    for export in exports {
      for (number, votes) in export.votes.enumerated() { plan(votes, number, export, &planner) }
    }
  }

  private mutating func plan(
    _ votes: ImportedVotes, _ number: Int, _ export: PlatformExport, _ planner: inout ImportPlanner
  ) {
    let name = String(export.path.split(separator: "/").last ?? "")
    if votes.kind == .ordinal, case .totals = votes.content {
      return planner.report.leftOut.append(.init(name: name, reason: .rankedTotals))
    }
    reportUnknown(votes, export, &planner)
    if let declaration = votes.declaration {
      let file = Self.fileName(name)
      write("votes/\(file)", export.bytes, &planner)
      declarations.append(Self.copied("votes/\(file)", declaration, votes, export.bytes))
    } else {
      let stem = Slug.make(from: String(name.prefix { $0 != "." }))
      let part =
        export.votes.count > 1 ? "-\(votes.channel.rawValue)\(isOnly(votes, export) ? "" : "-\(number + 1)")" : ""
      rewrite(votes, "votes/\(stem)\(part).csv", export, &planner)
    }
  }

  private func isOnly(_ votes: ImportedVotes, _ export: PlatformExport) -> Bool {
    export.votes.filter { $0.channel == votes.channel }.count == 1
  }

  /// The file's own name, fit for a path.
  private static func fileName(_ name: String) -> String {
    let parts = name.split(separator: ".")
    return Slug.make(from: parts.dropLast().joined(separator: "-")) + "." + (parts.last ?? "csv").lowercased()
  }

  private func write(_ file: String, _ bytes: [UInt8], _ planner: inout ImportPlanner) {
    let path = "\(planner.roundFolder)/\(file)"
    guard planner.files[path] == nil else { return }
    do throws(Diagnostic) {
      if planner.folder.contains(path), try planner.folder.bytes(of: path) == bytes {
        planner.report.unchanged += 1
      } else if planner.folder.contains(path) {
        // Votes have no lines that could be taken over one by one: the file is one value.
        planner.report.kept.append(ImportReport.Keys(path: path, keys: []))
        planner.diagnostics.append(Diagnostic("IN297", at: .file(path), ["key": file]))
      } else {
        planner.files[path] = bytes
        planner.report.created.append(path)
      }
    } catch {
      planner.diagnostics.append(error)
    }
  }
}

// MARK: - Rewriting

extension VotesPlan {
  private mutating func rewrite(
    _ votes: ImportedVotes, _ file: String, _ export: PlatformExport, _ planner: inout ImportPlanner
  ) {
    let space = export.formats.first?.idSpace ?? ""
    let hasPools = votes.ballots.contains { $0.pool != nil }
    var text: String
    switch votes.content {
    case .totals(let sums, _):
      text = "proposal,votes\n"
      for sum in sums { text += "\(name(sum.id, space)),\(sum.votes)\n" }
    case .ballots(let ballots):
      let hasPoints = votes.kind == .points
      text = "choices" + (hasPoints ? ",points" : "") + (hasPools ? ",pool" : "") + "\n"
      for ballot in ballots {
        let choices = ballot.choices.map { name($0, space) }.joined(separator: "|")
        // An empty line would be no row: a blank ballot is written as an empty value.
        text += choices.isEmpty ? "\"\"" : choices
        if hasPoints { text += "," + (ballot.points ?? []).map(String.init).joined(separator: "|") }
        if hasPools { text += "," + Slug.make(from: ballot.pool ?? "") }
        text += "\n"
      }
    }
    write(file, Array(text.utf8), &planner)
    declarations.append(Self.rewritten(file, votes, hasPools: hasPools, from: export))
  }

  /// The id of the proposal's file; an id that nothing is known of stays, so that the count names it.
  private func name(_ id: String, _ space: String) -> String {
    if let stem = stems[StampedText.Source(space: space, id: id)] { return stem }
    let needsQuotes = id.contains { ",|\"\n\r".contains($0) }
    return needsQuotes ? "\"" + id.replacing("\"", with: "\"\"") + "\"" : id
  }

  /// IN294 for ids that no proposal has, when there are proposals of the platform to compare with.
  private func reportUnknown(_ votes: ImportedVotes, _ export: PlatformExport, _ planner: inout ImportPlanner) {
    let space = export.formats.first?.idSpace ?? ""
    guard stems.keys.contains(where: { $0.space == space }) else { return }
    var unknown: [String] = []
    for id in votes.ballots.flatMap(\.choices) + votes.totals.map(\.id) {
      let isKnown = stems[StampedText.Source(space: space, id: id)] != nil
      if !isKnown, !unknown.contains(id) { unknown.append(id) }
    }
    for id in unknown.prefix(20) {
      planner.diagnostics.append(Diagnostic("IN294", at: .file(export.path), ["id": id]))
    }
  }
}

// MARK: - Declaring

extension VotesPlan {
  private static func copied(
    _ file: String, _ declaration: ImportedVotes.Declaration, _ votes: ImportedVotes, _ bytes: [UInt8]
  ) -> String {
    let columns = declaration.columns.map { "\($0.key): \(YAMLLine.inFlow($0.name))" }.joined(separator: ", ")
    let personal = ColumnWatch.personalColumns(of: bytes, besides: declaration.columns.map(\.name), declaration.shape)
    let ignore = personal.isEmpty ? [] : ["ignore: [\(personal.map(YAMLLine.inFlow).joined(separator: ", "))]"]
    return item(file, declaration.shape, votes, ["columns: {\(columns)}"] + ignore)
  }

  private static func rewritten(
    _ file: String, _ votes: ImportedVotes, hasPools: Bool, from export: PlatformExport
  ) -> String {
    let digest = SHA256.hexadecimal(of: export.bytes).prefix(16)
    let note = "# from \(export.path.split(separator: "/").last ?? ""), sha256 \(digest)..."
    switch votes.content {
    case .totals: return item(file, .totals, votes, ["columns: {proposal: proposal, votes: votes}", note])
    case .ballots:
      let pool = hasPools ? ", pool: pool" : ""
      let points = votes.kind == .points ? ", points: points" : ""
      return item(file, .ballots, votes, ["columns: {choices: choices\(points)\(pool)}", "separator: \"|\"", note])
    }
  }

  private static func item(
    _ file: String, _ shape: VoteExport.Shape, _ votes: ImportedVotes, _ more: [String]
  ) -> String {
    var lines = ["- file: \(file)", "  shape: \(shape.rawValue)", "  channel: \(votes.channel.rawValue)"]
    if case .totals(_, let ballots) = votes.content {
      lines.append(ballots.map { "  ballots: \($0)" } ?? "  # ballots: how many ballots these votes came from")
    }
    return (lines + more.map { "  \($0)" }).joined(separator: "\n")
  }
}
