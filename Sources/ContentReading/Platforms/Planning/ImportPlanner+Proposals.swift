internal import BudgetModel
internal import Diagnostics

extension ImportPlanner {
  /// The files of one proposal: facts in the first language, words in each.
  ///
  /// A language that the export lacks gets no file. The proposal is then a draft (IN291), so that the portal can be
  /// published while someone translates.
  mutating func planProposal(_ item: ImportGathering.Item) {
    let proposal = item.proposal
    guard proposal.state != .deleted, let stem = stems[item.source] else {
      let reason: ImportReport.Reason = proposal.state == .deleted ? .deleted : .untitled
      report.leftOut.append(ImportReport.LeftOut(name: proposal.id.value, reason: reason))
      return
    }
    let texts = ProposalTexts(proposal, languages: languages, usesMachineTexts: usesMachineTexts)
    let verdict = Verdict(item, stems)
    if !texts.missing.isEmpty { reportGap(proposal, texts) }
    reportBorrowed(proposal, texts, stem)
    let needsAnswer = verdict.kind == .unfeasible && texts.written.contains { texts.answer(in: $0) == nil }
    for (position, language) in texts.written.enumerated() {
      var entries: [(key: String, text: String)] = [("title", "title: " + YAMLLine.scalar(texts.title(in: language)))]
      if let summary = texts.summary(in: language) {
        entries.append(("summary", "summary: " + YAMLLine.scalar(summary)))
      }
      if let answer = texts.answer(in: language) { entries.append(("answer", "answer: " + YAMLLine.scalar(answer))) }
      entries += texts.marks(in: language)
      if position == 0 {
        entries += facts(proposal, verdict)
        if !texts.missing.isEmpty || needsAnswer { entries.append(("draft", "draft: yes")) }
      }
      let wanted = StampedText.Wanted(source: item.source, entries: entries, body: texts.body(in: language))
      lay(wanted, at: "\(roundFolder)/proposals/\(stem).\(language).md", from: proposal.id.location)
    }
  }

  /// IN180 for each text that stands in another language than its file's.
  private mutating func reportBorrowed(_ proposal: ImportedProposal, _ texts: ProposalTexts, _ stem: String) {
    for text in texts.borrowed {
      diagnostics.append(
        Diagnostic(
          "IN180", at: text.place,
          [
            "title": anyTitle(proposal.titles) ?? proposal.id.value, "key": text.key, "from": text.from.code,
            "file": "proposals/\(stem).\(text.to).md",
          ]))
    }
  }

  private mutating func reportGap(_ proposal: ImportedProposal, _ texts: ProposalTexts) {
    let place = proposal.titles.sorted { $0.key < $1.key }.first?.value.location ?? proposal.id.location
    diagnostics.append(
      Diagnostic(
        "IN291", at: place,
        [
          "title": anyTitle(proposal.titles) ?? proposal.id.value,
          "languages": texts.missing.map(\.code).joined(separator: ", "),
          "written": texts.original ?? "?",
        ]))
  }

  /// A verdict that the portal can hold: a feasible proposal has a cost, a merged one an heir.
  private struct Verdict {
    let kind: Proposal.Verdict.Kind
    var heir: String?

    init(_ item: ImportGathering.Item, _ stems: [StampedText.Source: String]) {
      heir = item.mergedInto.flatMap { stems[$0] }
      switch item.proposal.state {
      case _ where heir != nil: kind = .merged
      case .accepted: kind = item.proposal.cost == nil ? .pending : .feasible
      case .rejected: kind = .unfeasible
      case .withdrawn: kind = .withdrawn
      case .undecided, .deleted: kind = .pending
      }
    }
  }

  private mutating func facts(_ proposal: ImportedProposal, _ verdict: Verdict) -> [(key: String, text: String)] {
    var facts: [(key: String, text: String)] = []
    func add(_ key: String, _ value: String?) { if let value { facts.append((key, "\(key): \(value)")) } }
    add("number", proposal.number.flatMap { (1...1_000_000).contains($0) ? "\($0)" : nil })
    // The export's own word for the area counts; without one, the budget or a category may bear an area's name.
    let pool = [proposal.pool].compactMap { $0 }
    let hasAreas = !proposal.areas.isEmpty
    let place = proposal.id.location
    add(
      "area",
      area(hasAreas ? proposal.areas : pool, fallback: hasAreas ? [] : proposal.categories, at: place))
    add("goals", proposal.goals.isEmpty ? nil : "[" + proposal.goals.map(YAMLLine.inFlow).joined(separator: ", ") + "]")
    add("submitted", proposal.submitted?.description)
    add("verdict", verdict.kind.rawValue)
    if verdict.kind == .feasible { add("cost", proposal.cost.map { Self.amount($0.value) }) }
    add("merged_into", verdict.heir)
    add("supporters", proposal.supporters.map(String.init))
    add(
      "place",
      proposal.place.map { "{latitude: \(Self.degrees($0.latitude)), longitude: \(Self.degrees($0.longitude))}" })
    return facts
  }

  /// `12000`, `12000.50`
  static func amount(_ hundredths: DecimalNumber) -> String {
    let rest = abs(hundredths.scaled % 100)
    let sign = hundredths.scaled < 0 ? "-" : ""
    let whole = "\(sign)\(abs(hundredths.scaled) / 100)"
    return rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `60.2101`
  static func degrees(_ millionths: Int) -> String {
    let digits = "\(abs(millionths) % 1_000_000)"
    let padded = String(repeating: "0", count: 6 - digits.count) + digits
    let decimals = String(padded.reversed().drop { $0 == "0" }.reversed())
    let whole = "\(millionths < 0 ? "-" : "")\(abs(millionths) / 1_000_000)"
    return decimals.isEmpty ? whole : "\(whole).\(decimals)"
  }
}

/// The words of a proposal in the portal's languages.
struct ProposalTexts {
  /// Languages that get a file, in the portal's order.
  let written: [Language]
  /// Languages of the portal that the export has no text in.
  let missing: [Language]
  private let proposal: ImportedProposal
  private let machine: Set<Language>
  /// The language that takes over a text of no known language, or of one that the portal lacks.
  private let stranger: (own: Language, foreign: Language)?

  init(_ proposal: ImportedProposal, languages: [Language], usesMachineTexts: Bool) {
    self.proposal = proposal
    let human = languages.filter { proposal.titles[$0] != nil }
    let machine =
      usesMachineTexts ? Set(languages.filter { !human.contains($0) && proposal.machineTitles[$0] != nil }) : []
    self.machine = machine
    let written: [Language]
    if human.isEmpty, let first = languages.first, let foreign = proposal.titles.keys.sorted().first {
      stranger = (first, foreign)
      written = languages.filter { $0 == first || machine.contains($0) }
    } else {
      stranger = nil
      // The one that people wrote comes first: it carries the facts.
      written = human + languages.filter(machine.contains)
    }
    self.written = written
    let own = Set(written).subtracting(stranger.map { $0.foreign == .unknown ? [] : [$0.own] } ?? [])
    missing = languages.filter { !own.contains($0) }
  }

  private func pick(_ texts: ImportedProposal.Texts, _ machineTexts: ImportedProposal.Texts, _ language: Language)
    -> String?
  {
    if let stranger, stranger.own == language { return texts[stranger.foreign]?.value }
    return machine.contains(language) ? machineTexts[language]?.value : texts[language]?.value
  }

  func title(in language: Language) -> String { pick(proposal.titles, proposal.machineTitles, language) ?? "" }
  func body(in language: Language) -> String { pick(proposal.bodies, proposal.machineBodies, language) ?? "" }

  /// What one language has, all must have: a text that a language lacks stands there in the other, marked with it.
  func summary(in language: Language) -> String? { said(proposal.summaries, language) }
  func answer(in language: Language) -> String? { said(proposal.answers, language) }

  private func said(_ texts: ImportedProposal.Texts, _ language: Language) -> String? {
    if let own = pick(texts, [:], language) { return own }
    guard let other = lender(texts, language), let text = pick(texts, [:], other) else { return nil }
    return "(\(Self.mark(of: other, in: language))) \(text)"
  }

  private func lender(_ texts: ImportedProposal.Texts, _ language: Language) -> Language? {
    written.first { $0 != language && pick(texts, [:], $0) != nil }
  }

  /// Summaries and answers that stand in another language than their file's.
  var borrowed: [(key: String, from: Language, to: Language, place: SourceLocation)] {
    [("summary", proposal.summaries), ("answer", proposal.answers)].flatMap { key, texts in
      written.compactMap { language in
        guard pick(texts, [:], language) == nil, let from = lender(texts, language) else { return nil }
        return (key, from, language, texts.values.map(\.location).min() ?? proposal.id.location)
      }
    }
  }

  /// The languages in which people wrote it, by their codes; nil where the export does not say.
  var original: String? {
    let codes = proposal.titles.keys.filter { $0 != .unknown }.map(\.code).sorted()
    return codes.isEmpty ? nil : codes.joined(separator: ", ")
  }

  private static func mark(of language: Language, in reader: Language) -> String {
    let names = [
      "sv": ["sv": "på svenska", "fi": "på finska", "en": "på engelska"],
      "fi": ["sv": "ruotsiksi", "fi": "suomeksi", "en": "englanniksi"],
    ]
    return names[reader.code]?[language.code] ?? language.code
  }

  /// `translated_from` and `machine` for a text that a machine made.
  func marks(in language: Language) -> [(key: String, text: String)] {
    guard machine.contains(language) else { return [] }
    let original = written.first { !machine.contains($0) && stranger?.own != $0 }
    return (original.map { [("translated_from", "translated_from: \($0)")] } ?? []) + [("machine", "machine: yes")]
  }
}
