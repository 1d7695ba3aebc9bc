public import Diagnostics

extension ImportReport {
  /// The report in words, a line for each fact.
  public func told(in language: MessageLanguage) -> [String] {
    let words = ImportWords(language: language)
    var lines = sources.map { words.source($0.path, $0.formats) }
    lines += toldCreated(words)
    lines += changed.map { words.changed($0.path, $0.keys) }
    lines += kept.map { words.kept($0.path, $0.keys) }
    lines += leftOut.map { words.leftOut($0.name, $0.reason) }
    if unchanged > 0 { lines.append(words.unchanged(unchanged)) }
    if created.isEmpty, changed.isEmpty { lines.append(words.nothingNew) }
    if let declarations { lines += [words.declare, declarations] }
    return lines
  }

  /// Single files; of more than a person reads, how many there are in each folder.
  private func toldCreated(_ words: ImportWords) -> [String] {
    if created.count <= 40 { return created.sorted().map(words.created) }
    var counts: [String: Int] = [:]
    for path in created { counts[path.split(separator: "/").dropLast().joined(separator: "/"), default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { words.created(in: $0, $1) }
  }
}

/// The sentences of the report.
private struct ImportWords {
  let language: MessageLanguage

  private func pick(_ en: String, _ sv: String, _ fi: String) -> String {
    switch language {
    case .en: en
    case .sv: sv
    case .fi: fi
    }
  }

  func source(_ path: String, _ formats: [ExportFormat]) -> String {
    let names = Array(Set(formats.map(\.platform.name))).sorted().joined(separator: ", ")
    return pick("read: \(path) (\(names))", "läst: \(path) (\(names))", "luettu: \(path) (\(names))")
  }

  func created(_ path: String) -> String { pick("new: \(path)", "ny: \(path)", "uusi: \(path)") }

  func created(in folder: String, _ count: Int) -> String {
    pick(
      "new in \(folder): \(count) files", "nytt i \(folder): \(count) filer",
      "uutta kansiossa \(folder): \(count) tiedostoa")
  }

  func changed(_ path: String, _ keys: [String]) -> String {
    let keys = keys.isEmpty ? "" : ": " + keys.joined(separator: ", ")
    return pick("changed: \(path)\(keys)", "ändrad: \(path)\(keys)", "muutettu: \(path)\(keys)")
  }

  func kept(_ path: String, _ keys: [String]) -> String {
    let keys = keys.isEmpty ? "" : ": " + keys.joined(separator: ", ")
    return pick(
      "kept as you wrote it: \(path)\(keys)", "kvar som ni skrev: \(path)\(keys)",
      "säilytetty niin kuin sen kirjoititte: \(path)\(keys)")
  }

  func leftOut(_ name: String, _ reason: ImportReport.Reason) -> String {
    let why =
      switch reason {
      case .deleted: pick("deleted on the platform", "borttagen på plattformen", "poistettu alustalla")
      case .untitled: pick("without a title", "utan titel", "ilman otsikkoa")
      case .rankedTotals:
        pick(
          "sums of ranked ballots, which do not tell the order",
          "summor av rangordnade röstsedlar, som inte visar ordningen",
          "paremmuusjärjestykseen pantujen äänten summat, joista järjestys ei näy")
      }
    return pick("left out: \(name) (\(why))", "utelämnad: \(name) (\(why))", "jätetty pois: \(name) (\(why))")
  }

  func unchanged(_ count: Int) -> String {
    pick("files without any change: \(count)", "filer utan ändring: \(count)", "tiedostoja ilman muutoksia: \(count)")
  }

  var nothingNew: String {
    pick("nothing new in the export", "inget nytt i exporten", "viennissä ei ole mitään uutta")
  }

  var declare: String {
    pick(
      "round.yaml is there already; put these lines under votes: exports:",
      "round.yaml finns redan; lägg dessa rader under votes: exports:",
      "round.yaml on jo olemassa; lisää nämä rivit kohtaan votes: exports:")
  }
}
