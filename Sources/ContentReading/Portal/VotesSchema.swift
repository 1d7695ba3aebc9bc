internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Votes {
  /// `votes:` in `round.yaml`.
  static func votes(of round: RoundID) -> Self {
    .keys { fields in
      let publish = fields.required("publish", .located(.day))
      let duplicates = fields.required("duplicate_voters", .choice(of: Votes.DuplicateVoters.self))
      let spoiling = fields.list("spoil_ballots", of: .spoilable)
      let exports = fields.required("exports", .list(of: .export(of: round))) ?? []
      guard let publish, let duplicates else { return nil }
      return Votes(
        publish: publish.value, duplicateVoters: duplicates, spoiling: Set(spoiling), exports: exports,
        location: publish.location)
    }
  }
}

extension ValueKind where Value == VoteExport {
  fileprivate static func export(of round: RoundID) -> Self {
    .keys { fields in
      let file = fields.required("file", .located(.exportFile))
      let shape = fields.required("shape", .choice(of: VoteExport.Shape.self))
      let channel = fields.required("channel", .choice(of: BallotChannel.self))
      let delimiter = fields.optional("delimiter", .delimiter)
      let encoding = fields.optional("encoding", .choice(of: VoteExport.Encoding.self)) ?? .utf8
      let pool: Located<PoolID>? = fields.optional("pool", .located(.id()))
      let isGrouped = shape == .grouped
      let named =
        isGrouped
        ? fields.optional("columns", .columns(for: shape)) : fields.required("columns", .columns(for: shape))
      let columns = named ?? VoteExport.Columns()
      let separator = fields.optional("separator", .separator) ?? (isGrouped ? VoteExport.groupSeparator : ",")
      let poolNames = fields.optional("pools", .names(of: ValueKind<Located<PoolID>>.located(.id()))) ?? [:]
      let channelNames = fields.optional("channels", .names(of: .choice(of: BallotChannel.self))) ?? [:]
      let areaNames = fields.optional("areas", .names(of: ValueKind<Located<AreaID>>.located(.id()))) ?? [:]
      let proposalNames = fields.optional("proposals", .names(of: ValueKind<Located<ProposalID>>.located(.id()))) ?? [:]
      let window = fields.optional("window", .located(.window))
      let ignored = fields.list("ignore", of: .text)
      let ballots = fields.optional("ballots", .integer())
      if shape == .totals { fields.require("ballots", because: "shape", is: "totals") }
      guard let file, let shape, let channel else { return nil }
      if (columns.time == nil) != (window == nil) {
        let place = columns.time?.location ?? window?.location ?? file.location
        fields.context.report(Diagnostic("IN906", at: place))
      }
      return VoteExport(
        path: file.map { "content/rounds/\(round)/\($0)" }, shape: shape, channel: channel, delimiter: delimiter,
        encoding: encoding, pool: pool, columns: columns, separator: separator, poolNames: poolNames,
        channelNames: channelNames, areaNames: areaNames, proposalNames: proposalNames, window: window?.value,
        ignored: ignored, ballots: ballots, location: file.location)
    }
  }
}

extension ValueKind where Value == VoteExport.Columns {
  fileprivate static func columns(for shape: VoteExport.Shape?) -> Self {
    .keys { fields in
      let columns = VoteExport.Columns(
        voter: fields.optional("voter", .located(.text)), choices: fields.optional("choices", .located(.text)),
        choice: fields.optional("choice", .located(.text)), proposal: fields.optional("proposal", .located(.text)),
        votes: fields.optional("votes", .located(.text)), pool: fields.optional("pool", .located(.text)),
        area: fields.optional("area", .located(.text)), count: fields.optional("count", .located(.text)),
        points: fields.optional("points", .located(.text)), rank: fields.optional("rank", .located(.text)),
        channel: fields.optional("channel", .located(.text)), time: fields.optional("time", .located(.text)))
      for column in shape?.neededColumns ?? [] {
        fields.require(column, because: "shape", is: shape?.rawValue ?? "")
      }
      return columns
    }
  }
}

extension VoteExport.Shape {
  /// The columns without which a file of this shape says nothing.
  fileprivate var neededColumns: [String] {
    switch self {
    case .ballots: ["choices"]
    case .selections: ["voter", "choice"]
    case .matrix, .grouped: []
    case .totals: ["proposal", "votes"]
    }
  }
}

extension ValueKind where Value == String {
  /// A file in the round's folder `votes/`. Reports IN160.
  fileprivate static var exportFile: Self {
    .scalar(or: "IN160", as: .form("^votes/", sample: "votes/x.csv")) { text, _ in
      let steps = text.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = steps.count > 1 && steps[0] == "votes" && !steps.contains { $0.isEmpty || $0.hasPrefix(".") }
      return isInside ? text : nil
    }
  }

  /// What stands between choices: any text, also a space.
  fileprivate static var separator: Self {
    Self(.text) { field, context in
      if case .scalar(let text, isQuoted: true) = field.node.content, !text.isEmpty { return text }
      return field.text(in: context)
    }
  }
}

extension ValueKind where Value == UInt8 {
  /// What stands between cells: `;`, `,`, `|` or `tab`. Reports IN136.
  static var delimiter: Self {
    Self(.text) { field, context in
      if case .scalar("\t", isQuoted: true) = field.node.content { return 0x09 }
      return ValueKind.scalar(or: "IN136", ["choices": "\",\", \";\", \"|\", tab"]) { text, _ in
        [",": 0x2C, ";": 0x3B, "|": 0x7C, "tab": 0x09][text]
      }.read(field, context)
    }
  }
}

extension ValueKind {
  /// `{N: norra, H: hela}`: what values of a column mean.
  static func names<Meaning>(of meaning: ValueKind<Meaning>) -> Self where Value == [String: Meaning] {
    .named(of: meaning) { fields, meaning in
      var names: [String: Meaning] = [:]
      for field in fields.allFields() { names[field.key.value] = meaning.read(field, fields.context) }
      return names
    }
  }
}

extension ValueKind where Value == ExportAccount.Reason {
  /// The name of a fault of a choice that may spoil the whole ballot. Reports IN136.
  fileprivate static var spoilable: Self {
    let names = spoilableNames.map(\.name)
    return .scalar(or: "IN136", ["choices": names.joined(separator: ", ")], as: .choice(names)) { text, _ in
      spoilableNames.first { $0.name == text }?.reason
    }
  }

  private static var spoilableNames: [(name: String, reason: ExportAccount.Reason)] {
    [
      ("unknown_proposal", .unknownProposal), ("not_on_ballot", .notOnBallot), ("other_pool", .otherPool),
      ("repeated", .repeated), ("unreadable_mark", .unreadableMark),
    ]
  }
}

extension ValueKind where Value == TimeWindow {
  /// `{from: 2026-04-01, to: "2026-04-21 20:00"}`; a day without a time ends at its last second. Reports IN907 for what
  /// is no moment, or for an end before the beginning.
  fileprivate static var window: Self {
    .keys { fields in
      let from: Located<ClockTime>? = fields.required("from", .located(.moment(atEnd: false)))
      let to: Located<ClockTime>? = fields.required("to", .located(.moment(atEnd: true)))
      guard let from, let to else { return nil }
      if from.value.isNotAfter(to.value) != true {
        fields.context.report(
          Diagnostic("IN907", at: to.location, ["key": "to", "value": fields.peek("to")?.node.scalar ?? ""]))
      }
      return TimeWindow(from: from.value, to: to.value)
    }
  }
}

extension ValueKind where Value == ClockTime {
  fileprivate static func moment(atEnd: Bool) -> Self {
    .scalar(or: "IN907") { text, _ in
      let isDay = Day(iso: text) != nil
      return ClockTime(isDay && atEnd ? "\(text) 23:59:59" : text)
    }
  }
}

/// Whether the files that a round names are those that lie in its folder `votes/`.
struct ExportFiles {
  let round: String
  let known: ContentInventory

  /// Reports IN161 for a file that is named and missing, IN162 for one that is there and not named in `root`, the
  /// round's file: also an export with other faults names its file.
  func check(_ votes: Votes?, named root: YAMLNode, in context: ReadingContext) {
    let there = known.exports[round] ?? []
    for export in votes?.exports ?? [] where !known.files.contains(export.path.value) {
      context.report(
        Diagnostic(
          "IN161", at: export.path.location, ["file": export.path.value],
          suggestion: Suggestion.nearest(to: export.path.value, among: there)))
    }
    let named = Set(root["votes"]?["exports"]?.items.compactMap { $0["file"]?.scalar } ?? [])
    for file in there where !named.contains(where: { file.hasSuffix("/rounds/\(round)/\($0)") }) {
      context.report(Diagnostic("IN162", at: .file(file), ["file": file]))
    }
  }
}
