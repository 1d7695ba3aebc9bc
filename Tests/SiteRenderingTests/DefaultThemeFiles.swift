import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import SiteRendering

/// The files of `themes/default` as they are in the repository.
enum DefaultThemeFiles {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "themes/default")

  static let files: [ThemeFile] = {
    let walk = FileManager.default.enumerator(atPath: folder.path())
    let names = (walk?.allObjects as? [String] ?? []).sorted()
    return names.compactMap { name in
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return ThemeFile(name: name, path: "themes/default/" + name, bytes: Array(bytes))
    }
  }()

  static func text(_ name: String) -> String {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// The labels of the locale files, per language.
  static let labels: [LabelSet] = [
    LabelSet(language: .swedish, labels: labels(in: "locales/sv.yaml")),
    LabelSet(language: .finnish, labels: labels(in: "locales/fi.yaml")),
  ]

  private static func labels(in name: String) -> [String: Located<String>] {
    let context = ReadingContext()
    guard let file = files.first(where: { $0.name == name }),
      let source = try? SourceText(path: file.path, bytes: file.bytes),
      let node = YAMLDocument.read(source, in: context)
    else { return [:] }
    let texts = node.flattenedStrings(in: context).filter { $0.key.hasPrefix("labels.") }
    return Dictionary(
      texts.map { (String($0.key.dropFirst("labels.".count)), $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
