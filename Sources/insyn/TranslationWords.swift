import BudgetModel
import Diagnostics
import PortalBuild

/// What `insyn translations` says.
struct TranslationWords {
  let language: MessageLanguage

  func table(_ items: [TranslationReport.Item], of report: TranslationReport, prefix: String) -> String {
    let open = report.items.count(where: \.state.isOpen)
    let unmarked = report.items.count { $0.state == .unmarked }
    let rows = items.map { item in
      [
        word(item.state), item.language.code, Self.place(item, prefix),
        item.original.map { prefix + $0.path } ?? item.key ?? "",
      ]
    }
    let table = rows.isEmpty ? "" : TextTable(header, rows, numbers: []).text
    return table + summary(open, unmarked) + "\n"
  }

  private static func place(_ item: TranslationReport.Item, _ prefix: String) -> String {
    let line = item.place.line == 0 ? "" : ":\(item.place.line)"
    return prefix + item.place.path + line
  }

  private var header: [String] {
    switch language {
    case .en: ["state", "language", "file", "original"]
    case .sv: ["läge", "språk", "fil", "original"]
    case .fi: ["tila", "kieli", "tiedosto", "alkuperäinen"]
    }
  }

  private func word(_ state: TranslationReport.State) -> String {
    switch (state, language) {
    case (.missing, .en): "missing"
    case (.missing, .sv): "saknas"
    case (.missing, .fi): "puuttuu"
    case (.older, .en): "older"
    case (.older, .sv): "äldre"
    case (.older, .fi): "vanhempi"
    case (.machine, .en): "machine"
    case (.machine, .sv): "maskin"
    case (.machine, .fi): "kone"
    case (.unmarked, .en): "no mark"
    case (.unmarked, .sv): "utan märke"
    case (.unmarked, .fi): "ei merkintää"
    case (.current, .en): "up to date"
    case (.current, .sv): "aktuell"
    case (.current, .fi): "ajan tasalla"
    }
  }

  private func summary(_ open: Int, _ unmarked: Int) -> String {
    switch language {
    case .en: "\(open) to write or update; \(unmarked) do not say which wording they were made from"
    case .sv: "\(open) att skriva eller uppdatera; \(unmarked) säger inte vilken lydelse de gjordes från"
    case .fi: "\(open) kirjoitettavaa tai päivitettävää; \(unmarked) ei kerro, mistä sanamuodosta se on tehty"
    }
  }

  /// Members are always there, in this order; `line` is 0 when the whole file is meant.
  static func json(_ items: [TranslationReport.Item], prefix: String) -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member(
        "texts",
        array: { json in
          for item in items {
            json.object { json in
              json.member("state", item.state.rawValue)
              json.member("language", item.language.code)
              json.member("path", prefix + item.place.path)
              json.member("line", item.place.line)
              json.member("key", item.key)
              json.member("original", item.original.map { prefix + $0.path })
              json.member("mark", item.mark)
            }
          }
        })
    }
    return json.bytes + [0x0A]
  }
}
