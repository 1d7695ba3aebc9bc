public import BudgetModel

/// Writes elections in the format of pabulib.org.
///
/// The ballots come in canonical order and are numbered anew, so that neither the order of voting nor an id of the
/// voter is told. Rare ballots may still give a voter away: whether to publish at all is for others to decide.
public enum PabulibWriter {
  /// The file as UTF-8 with LF. `values` of the projects and `meta` are written as they are.
  ///
  /// - Parameter rows: the ballots in the order in which they stand; nil: in canonical order.
  public static func bytes(of file: PabulibFile, rows: [BallotGroup]? = nil) -> [UInt8] {
    var text: [UInt8] = []
    func line(_ fields: [String]) {
      text.append(contentsOf: fields.map(quoted).joined(separator: ";").utf8)
      text.append(UInt8(ascii: "\n"))
    }
    line(["META"])
    line(["key", "value"])
    for fact in file.meta { line([fact.key, fact.value]) }
    line(["PROJECTS"])
    line(file.columns)
    for project in file.projects { line(file.columns.map { project.values[$0] ?? "" }) }
    line(["VOTES"])
    let columns = VoteColumns(file.ballots)
    line(columns.names)
    var voter = 0
    for group in rows ?? Array(file.ballots.groups) {
      for _ in 0..<group.count {
        voter += 1
        line(["\(voter)"] + columns.values(group, file.ballots.candidates))
      }
    }
    return text
  }

  /// Which columns the ballots need.
  private struct VoteColumns {
    private let hasPoints: Bool
    private let hasMethod: Bool

    init(_ ballots: BallotProfile) {
      hasPoints = ballots.kind == .points
      hasMethod = ballots.groups.contains { $0.channel != .digital }
    }

    var names: [String] {
      ["voter_id", "vote"] + (hasPoints ? ["points"] : []) + (hasMethod ? ["voting_method"] : [])
    }

    func values(_ group: BallotGroup, _ candidates: [String]) -> [String] {
      let vote = group.choices.map { candidates[$0] }.joined(separator: ",")
      let points = (group.points ?? []).map(String.init).joined(separator: ",")
      let method = group.channel == .paper ? "paper" : "internet"
      return [vote] + (hasPoints ? [points] : []) + (hasMethod ? [method] : [])
    }
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { $0 == 0x3B || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
