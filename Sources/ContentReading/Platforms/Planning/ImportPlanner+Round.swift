internal import BudgetModel
internal import Diagnostics

extension ImportPlanner {
  /// A first `round.yaml` with what the exports tell; lines that begin with `#` want a person. When the file is there
  /// already, it is left alone and the report has the lines for its votes.
  mutating func planRound(_ exports: [PlatformExport], declarations: [String]) {
    let path = "\(roundFolder)/round.yaml"
    let missing = declarations.filter { declaration in
      let file = declaration.split(separator: "\n").first?.dropFirst("- file: ".count) ?? ""
      return text(of: path)?.contains(file) != true
    }
    if folder.contains(path) {
      report.unchanged += 1
      if !missing.isEmpty { report.declarations = missing.map { Self.indented($0, by: 4) }.joined(separator: "\n") }
      return
    }
    let pools = exports.flatMap(\.pools).reduce(into: [ImportedPool]()) { unique, pool in
      if !unique.contains(where: { poolID($0.name) == poolID(pool.name) }) { unique.append(pool) }
    }
    files[path] = Array(skeleton(pools, declarations, exports).utf8)
    report.created.append(path)
  }

  private func skeleton(_ pools: [ImportedPool], _ declarations: [String], _ exports: [PlatformExport]) -> String {
    let empty = "{" + languages.map { "\($0): \"\"" }.joined(separator: ", ") + "}"
    let names = exports.map { String($0.path.split(separator: "/").last ?? "") }.joined(separator: ", ")
    let kind = exports.flatMap(\.votes).first?.kind ?? .approval
    let year = Int(round.rawValue.prefix(4)).flatMap { (1900...2200).contains($0) ? $0 : nil }
    var lines = [
      "# Made by insyn import from \(names.onOneLine).",
      "# Fill in the lines that begin with # and take the # away; then insyn check tells what is left.",
      "# title: \(empty)", "# lead: \(empty)", "kind: vote",
      year.map { "year: \($0)" } ?? "# year:", "# mandate: advisory or binding",
      "# mandate_decision: {body: \(empty), date: , reference: \"\"}",
      "# stages: [{id: vote, from: , to: }]", "# responsible: \(empty)", "draft: yes", "pools:",
    ]
    lines +=
      pools.isEmpty ? ["  # - {id: , name: \(empty), areas: [], amount: }"] : pools.flatMap { poolLines($0, kind) }
    if !declarations.isEmpty {
      lines += ["votes:", "  # publish:", "  duplicate_voters: none", "  exports:"]
      lines += declarations.map { Self.indented($0, by: 4) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func poolLines(_ pool: ImportedPool, _ kind: BallotKind) -> [String] {
    let texts = pool.name.texts.filter { !$0.value.isEmpty }
    let names = Dictionary(
      languages.compactMap { language in (texts[language] ?? texts[.unknown]).map { (language, $0) } },
      uniquingKeysWith: { first, _ in first })
    let area = known(pool.name)?.id.rawValue ?? (texts.isEmpty ? areas.whole?.id.rawValue : poolID(pool.name))
    return [
      "  - id: \(poolID(pool.name))",
      names.isEmpty ? "    # name:" : "    name: \(YAMLLine.words(names, in: languages))",
      "    areas: [\(area ?? "")]",
      pool.amount.map { "    amount: \(Self.amount($0))" } ?? "    # amount:",
      "    ballot: {\(kind == .approval ? "" : "kind: \(kind.rawValue), ")min_choices: 1}",
      "    rule: {name: greedy, on_misfit: skip\(Self.scoring(of: kind)), ties: [cheaper, lower_id]}",
    ]
  }

  private static func scoring(of kind: BallotKind) -> String {
    switch kind {
    case .approval: ""
    case .points: ", scoring: points"
    case .ordinal: ", scoring: ballot_length"
    }
  }

  private func poolID(_ name: ForeignName) -> String {
    let text = text(name) ?? name.id.map { "pott-\($0)" } ?? "pott"
    return String(Slug.make(from: text).prefix(64))
  }

  private static func indented(_ text: String, by width: Int) -> String {
    let space = String(repeating: " ", count: width)
    return space + text.replacing("\n", with: "\n" + space)
  }
}
