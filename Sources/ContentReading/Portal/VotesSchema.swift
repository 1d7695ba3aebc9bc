internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == Votes {
  /// `votes:` in `round.yaml`.
  static func votes(of round: RoundID) -> Self {
    .keys { fields in
      let publish = fields.required("publish", .located(.day))
      let duplicates = fields.required("duplicate_voters", .choice(of: Votes.DuplicateVoters.self))
      let exports = fields.required("exports", .list(of: .export(of: round))) ?? []
      guard let publish, let duplicates else { return nil }
      return Votes(
        publish: publish.value, duplicateVoters: duplicates, exports: exports, location: publish.location)
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
      let columns = fields.required("columns", .columns(for: shape)) ?? VoteExport.Columns()
      let separator = fields.optional("separator", .separator) ?? ","
      let poolNames = fields.optional("pools", .poolNames) ?? [:]
      let ignored = fields.list("ignore", of: .text)
      let ballots = fields.optional("ballots", .integer())
      if shape == .totals { fields.require("ballots", because: "shape", is: "totals") }
      guard let file, let shape, let channel else { return nil }
      return VoteExport(
        path: file.map { "content/rounds/\(round)/\($0)" }, shape: shape, channel: channel, delimiter: delimiter,
        encoding: encoding, pool: pool, columns: columns, separator: separator, poolNames: poolNames,
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
        points: fields.optional("points", .located(.text)), rank: fields.optional("rank", .located(.text)))
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
    case .matrix: []
    case .totals: ["proposal", "votes"]
    }
  }
}

extension ValueKind where Value == String {
  /// A file in the round's folder `votes/`. Reports IN160.
  fileprivate static var exportFile: Self {
    .scalar(or: "IN160") { text, _ in
      let steps = text.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = steps.count > 1 && steps[0] == "votes" && !steps.contains { $0.isEmpty || $0.hasPrefix(".") }
      return isInside ? text : nil
    }
  }

  /// What stands between choices: any text, also a space.
  fileprivate static var separator: Self {
    Self { field, context in
      if case .scalar(let text, isQuoted: true) = field.node.content, !text.isEmpty { return text }
      return field.text(in: context)
    }
  }
}

extension ValueKind where Value == UInt8 {
  /// What stands between cells: `;`, `,`, `|` or `tab`. Reports IN136.
  fileprivate static var delimiter: Self {
    Self { field, context in
      if case .scalar("\t", isQuoted: true) = field.node.content { return 0x09 }
      return ValueKind.scalar(or: "IN136", ["choices": "\",\", \";\", \"|\", tab"]) { text, _ in
        [",": 0x2C, ";": 0x3B, "|": 0x7C, "tab": 0x09][text]
      }.read(field, context)
    }
  }
}

extension ValueKind where Value == [String: Located<PoolID>] {
  /// `{N: norra, H: hela}`
  fileprivate static var poolNames: Self {
    .keys { fields in
      var names: [String: Located<PoolID>] = [:]
      for field in fields.allFields() {
        names[field.key.value] = ValueKind<Located<PoolID>>.located(.id()).read(field, fields.context)
      }
      return names
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
