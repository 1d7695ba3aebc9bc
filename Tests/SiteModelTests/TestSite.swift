import BudgetModel
import ContentReading
import Diagnostics
import Foundation
import PortalBuild
import PortalTestSupport
import Testing

@testable import SiteModel

/// The default theme's locales, read from the repository.
enum DefaultLocale {
  static func layer(_ name: String) throws -> LocaleLayer {
    let path = "themes/default/locales/\(name).yaml"
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try SourceText(path: path, bytes: Array(Data(contentsOf: repository.appending(path: path))))
    let context = ReadingContext()
    let root = try #require(YAMLDocument.read(source, in: context))
    let texts = root.flattenedStrings(in: context)
    return LocaleLayer(path: path, entries: Dictionary(texts.map { ($0.key, $0.text) }, uniquingKeysWith: { $1 }))
  }

  static func book(
    _ language: Language, _ profile: PortalSettings.Profile = .finland
  ) throws -> (book: Phrasebook, problems: [Diagnostic]) {
    let names = Phrasebook.locales(of: language, profile)
    return Phrasebook.make(
      language: language, languageTag: names.last ?? "", layers: try names.map(DefaultLocale.layer))
  }

  static func formats(_ language: Language, _ profile: PortalSettings.Profile = .finland) throws -> Formats {
    Formats(try book(language, profile).book)
  }
}

/// A site of files laid over the small portal, counted.
struct TestSite {
  let site: Site
  let problems: [Diagnostic]

  init(_ folder: InMemoryFolder = SmallPortal.folder, asOf: Day = SmallPortal.asOf, isPreview: Bool = false) throws {
    let portal = try #require(PortalReading.read(folder).portal)
    var outcomes: [RoundID: CountedRound] = [:]
    for round in portal.rounds {
      guard let count = round.count(areas: portal.areas, in: folder), let outcome = count.outcome else { continue }
      outcomes[round.id] = CountedRound(
        outcome: outcome, decided: count.decided, profiles: count.profiles, accounts: count.accounts)
    }
    let books = try portal.settings.languages.map { try DefaultLocale.book($0, portal.settings.profile).book }
    (site, problems) = Site.build(portal, outcomes: outcomes, phrasebooks: books, asOf: asOf, isPreview: isPreview)
  }

  func page(_ subject: PageSubject, _ language: Language) throws -> SitePage {
    let reference = try #require(site.references.first { $0.subject == subject && $0.language == language })
    return site.page(reference)
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}

/// Every string within a value, with the way to it: `content.rounds.0.lead: Invånarna bestämmer.`
enum Structure {
  static func lines(of value: Any) -> [String] {
    var lines: [String] = []
    collect(value, at: "", into: &lines)
    return lines
  }

  /// What people read: sort keys are for machines and may hold braces.
  static func texts(of value: Any) -> [String] { lines(of: value).filter { !$0.contains(".sortKey: ") } }

  private static func collect(_ value: Any, at path: String, into lines: inout [String]) {
    if let leaf = leaf(value) { return lines.append("\(path): \(leaf)") }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let some = mirror.children.first else { return }
      return collect(some.value, at: path, into: &lines)
    }
    if mirror.children.isEmpty, mirror.displayStyle == .enum { return lines.append("\(path): .\(value)") }
    for (offset, child) in mirror.children.enumerated() {
      let step = child.label.map { $0.hasPrefix(".") ? String(offset) : $0 } ?? String(offset)
      collect(child.value, at: path.isEmpty ? step : "\(path).\(step)", into: &lines)
    }
  }

  private static func leaf(_ value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as Int: String(number)
    case let flag as Bool: String(flag)
    case let day as Day: day.description
    case let money as Money: "\(money.minorUnits) \(money.currency.rawValue)"
    case let share as Share: "\(share.basisPoints) bp"
    default: nil
    }
  }
}
