import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import SiteModel
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
  static let labels: [LabelSet] = [Language.swedish, .finnish, .english].map { language in
    LabelSet(language: language, labels: book(language, country: "FI").labels)
  }

  /// What the program says in each of a portal's languages.
  static func phrasebooks(_ settings: PortalSettings) -> [Phrasebook] {
    settings.languages.map { book($0, country: settings.profile == .sweden ? "SE" : "FI") }
  }

  private static func book(_ language: Language, country: String) -> Phrasebook {
    let layers = [layer("locales/\(language).yaml"), layer("locales/\(language)-\(country).yaml")]
    return Phrasebook.make(
      language: language, languageTag: "\(language)-\(country)", layers: layers.compactMap(\.self)
    ).book
  }

  private static func layer(_ name: String) -> LocaleLayer? {
    let context = ReadingContext()
    guard let file = files.first(where: { $0.name == name }),
      let source = try? SourceText(path: file.path, bytes: file.bytes),
      let node = YAMLDocument.read(source, in: context)
    else { return nil }
    let texts = node.flattenedStrings(in: context).map { ($0.key, $0.text) }
    return LocaleLayer(path: file.path, entries: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }
}
