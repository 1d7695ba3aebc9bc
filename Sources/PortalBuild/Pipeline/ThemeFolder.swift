import BudgetModel
import ContentReading
import Diagnostics
import SiteModel
import SiteRendering

/// The files of a portal's theme: those of the default theme, with the files of the named theme laid over them.
struct ThemeFolder {
  /// In order of weight: of two files with one name the later counts.
  let files: [ThemeFile]
  /// What could not be read, and IN654 for a theme that is not there.
  private(set) var problems: [Diagnostic] = []

  init(_ settings: PortalSettings, in folder: any ContentFolder) {
    var files: [ThemeFile] = []
    let names = settings.theme == "default" ? ["default"] : ["default", settings.theme]
    for name in names {
      let prefix = "themes/\(name)"
      let paths = folder.paths(under: prefix)
      if paths.isEmpty {
        let known = Self.names(in: folder)
        problems.append(
          Diagnostic(
            "IN654", at: settings.location, ["theme": name], suggestion: Suggestion.nearest(to: name, among: known)))
      }
      for path in paths {
        do throws(Diagnostic) {
          files.append(
            ThemeFile(name: String(path.dropFirst(prefix.count + 1)), path: path, bytes: try folder.bytes(of: path)))
        } catch {
          problems.append(error)
        }
      }
    }
    self.files = files
  }

  private static func names(in folder: any ContentFolder) -> Set<String> {
    Set(folder.paths(under: "themes").compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) })
  }

  /// The texts of a language: `locales/sv.yaml`, then what the country changes in `locales/sv-FI.yaml`, from each theme.
  mutating func phrasebook(_ language: Language, _ profile: PortalSettings.Profile) -> Phrasebook {
    let tag = Self.tag(language, profile)
    let names = ["locales/\(language).yaml", "locales/\(tag).yaml"]
    let context = ReadingContext()
    let layers = names.flatMap { name in files.filter { $0.name == name } }.map { file in
      LocaleLayer(
        path: file.path,
        entries: Dictionary(Self.entries(file, in: context).map { ($0.key, $0.text) }, uniquingKeysWith: { $1 }))
    }
    let made = Phrasebook.make(language: language, languageTag: tag, layers: layers)
    problems += context.diagnostics + made.problems
    return made.book
  }

  private static func entries(_ file: ThemeFile, in context: ReadingContext) -> [(key: String, text: Located<String>)] {
    do throws(Diagnostic) {
      let text = try SourceText(path: file.path, bytes: file.bytes)
      return YAMLDocument.read(text, in: context)?.flattenedStrings(in: context) ?? []
    } catch {
      context.report(error)
      return []
    }
  }

  /// BCP 47: Swedish differs between the countries, Finnish does not.
  private static func tag(_ language: Language, _ profile: PortalSettings.Profile) -> String {
    language == .swedish ? "sv-\(profile.rawValue.uppercased())" : language.code
  }
}
