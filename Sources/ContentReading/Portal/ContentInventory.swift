internal import BudgetModel
internal import Diagnostics

/// What each file under `content/` is for, told by its path alone. What nothing reads is reported (IN102).
struct ContentInventory {
  /// A text in its languages: `goals/klimat.sv.md` and `goals/klimat.fi.md`.
  struct TextGroup {
    let folder: String
    let name: String
    var files: [Language: String]

    /// Paths in the portal's order of languages.
    func paths(in languages: [Language]) -> [(language: Language, path: String)] {
      languages.compactMap { language in files[language].map { (language, $0) } }
    }
  }

  private(set) var texts: [String: [String: TextGroup]] = [:]
  private(set) var budgets: [String] = []
  private(set) var exports: [String: [String]] = [:]
  /// Files of bookings, by round.
  private(set) var ledgers: [String: [String]] = [:]
  private(set) var rounds: Set<String> = []
  private(set) var files: Set<String> = []

  private static let topFolders = ["goals", "budget", "rounds", "pages", "news", "panels"]
  private static let topFiles = ["portal.yaml", "areas.yaml", "areas.geojson", "indicators.csv", "glossary.yaml"]
  private static let roundFolders = ["proposals", "projects", "votes", "costs"]
  private static let roundFiles = ["round.yaml", "costs.csv", "costs.yaml", "panel.yaml", "workshop.yaml", "ideas.csv"]

  init(_ folder: some ContentFolder, in context: ReadingContext) {
    for path in folder.paths(under: "content") {
      files.insert(path)
      let steps = path.split(separator: "/").dropFirst().map(String.init)
      if steps.contains(where: { $0.hasPrefix(".") }) || Self.isForPeople(steps.last ?? "") { continue }
      place(path, steps, in: context)
    }
  }

  /// The texts of a folder, such as `content/goals`, by name.
  func texts(in folder: String) -> [TextGroup] {
    (texts[folder] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
  }

  /// Notes for those who keep the files, and what editors leave behind.
  private static func isForPeople(_ name: String) -> Bool {
    name == "README.md" || name.hasSuffix("~") || name == "Thumbs.db" || name == "desktop.ini"
  }
}

// MARK: - Placing

extension ContentInventory {
  private mutating func place(_ path: String, _ steps: [String], in context: ReadingContext) {
    switch (steps.first, steps.count) {
    case (let name?, 1):
      if !Self.topFiles.contains(name), !ImageFile.isAccepted(name) {
        reportStray(path, name, near: Self.topFiles, in: context)
      }
    case ("goals", 2), ("pages", 2), ("news", 2): placeText(path, steps[1], in: context)
    case ("budget", 2): placeBudget(path, steps[1], in: context)
    case ("rounds", 3...): placeInRound(path, Array(steps.dropFirst()), in: context)
    case ("panels", _): break
    case (let name?, _): reportStray(path, name, near: Self.topFolders, in: context)
    default: break
    }
  }

  /// `steps` begin with the round's name.
  private mutating func placeInRound(_ path: String, _ steps: [String], in context: ReadingContext) {
    rounds.insert(steps[0])
    switch (steps[1], steps.count) {
    case (let name, 2):
      if !Self.roundFiles.contains(name), !ImageFile.isAccepted(name) {
        reportStray(path, name, near: Self.roundFiles, in: context)
      }
    case ("proposals", 3), ("projects", 3): placeText(path, steps[2], in: context)
    case ("votes", 3...): exports[steps[0], default: []].append(path)
    case ("costs", 3...): ledgers[steps[0], default: []].append(path)
    case (let name, _): reportStray(path, name, near: Self.roundFolders, in: context)
    }
  }

  private mutating func placeText(_ path: String, _ file: String, in context: ReadingContext) {
    if ImageFile.isAccepted(file) { return }
    let parts = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, parts.last == "md" else {
      reportStray(
        path, file, near: [file.replacing(".txt", with: ".md").replacing(".markdown", with: ".md")], in: context)
      return
    }
    let code = parts.count == 3 ? parts[1] : ""
    guard let language = context.languages.first(where: { $0.code == code }) else {
      reportLanguage(path, code, in: context)
      return
    }
    guard PageID(parts[0]) != nil else {
      context.report(Diagnostic("IN105", at: .file(path), ["name": parts[0]]))
      return
    }
    let folder = String(path.dropLast(file.utf8.count + 1))
    texts[folder, default: [:]][parts[0], default: TextGroup(folder: folder, name: parts[0], files: [:])]
      .files[language] = path
  }

  private mutating func placeBudget(_ path: String, _ file: String, in context: ReadingContext) {
    let year = file.hasSuffix(".csv") ? Int(file.dropLast(4)) : nil
    if path == BudgetPlanSchema.path { return }
    if let year, (1900...2200).contains(year) {
      budgets.append(path)
    } else {
      context.report(Diagnostic("IN109", at: .file(path), ["file": file, "example": "2026.csv"]))
    }
  }

  private func reportStray(_ path: String, _ name: String, near known: [String], in context: ReadingContext) {
    context.report(
      Diagnostic("IN102", at: .file(path), ["file": path], suggestion: Suggestion.nearest(to: name, among: known)))
  }

  private func reportLanguage(_ path: String, _ code: String, in context: ReadingContext) {
    let codes = context.languages.map(\.code)
    context.report(
      Diagnostic(
        "IN503", at: .file(path), ["file": path, "languages": codes.map { ".\($0).md" }.joined(separator: ", ")],
        suggestion: code.isEmpty ? nil : Suggestion.nearest(to: code, among: codes)))
  }
}
