public import BudgetModel
public import Diagnostics

/// A portal to begin with (`insyn init`): the texts that come with the program, and the default theme.
public struct StarterPortal: Sendable {
  /// The country whose habits and law hold.
  public enum Profile: String, CaseIterable, Sendable { case se, fi }

  public let profile: Profile
  /// Swedish, Finnish or both, which every text has, and English, in which texts may be missing.
  public let languages: [Language]
  /// The municipality's name.
  public let name: String
  /// The language of the comments.
  public let author: MessageLanguage
  /// The example's dates are counted from it.
  public let today: Day

  public init(profile: Profile, languages: [Language], name: String, author: MessageLanguage, today: Day) {
    self.profile = profile
    self.languages = languages
    self.name = name
    self.author = author
    self.today = today
  }

  /// Throws IN804 when the texts that come with the program cannot be read.
  public func files(from shared: SharedFiles) throws(Diagnostic) -> PlannedFiles {
    let texts = StarterText(
      author: author, languages: languages, today: today,
      values: [
        "name": Self.quoted(name), "profile": profile.rawValue,
        "languages": main.map(\.code).joined(separator: ", "),
        "other_languages": languages.contains(.english) ? "other_languages: [en]" : "",
        "law": law,
        "phone": profile == .se ? "+46 8 000 00 00" : "+358 9 000 0000",
      ])
    let starting = try shared.texts(below: shared.start)
    var files = SiblingTexts(languages: languages).chosen(starting).mapValues { Array(texts.filled($0).utf8) }
    for (path, bytes) in try shared.bytes(below: shared.theme) { files["\(shared.theme)/\(path)"] = bytes }
    return PlannedFiles(EditorSchemas.named(in: files).merging(EditorSchemas.files) { first, _ in first })
  }

  private var main: [Language] { languages.filter { $0 != .english } }

  /// A Finnish portal names section 22 of the Local Government Act (410/2015).
  private var law: String {
    guard profile == .fi else { return "" }
    let names: [Language: String] = [.swedish: "Kommunallagen (410/2015)", .finnish: "Kuntalaki (410/2015)"]
    let act = main.map { "\($0.code): \(names[$0] ?? "")" }.joined(separator: ", ")
    return """
      legal_basis:
        - {act: {\(act)}, section: "22 §", link: "https://www.finlex.fi/fi/laki/ajantasa/2015/20150410"}
      """
  }

  /// Within double quotes of YAML.
  static func quoted(_ text: String) -> String {
    text.filter { !$0.isNewline }.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}

extension SharedFiles {
  func bytes(below folder: String) throws(Diagnostic) -> [String: [UInt8]] {
    do throws(FileError) { return try files(below: folder) } catch {
      throw Diagnostic("IN804", at: .file(error.path), ["path": error.path])
    }
  }

  func texts(below folder: String) throws(Diagnostic) -> [String: String] {
    try bytes(below: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
