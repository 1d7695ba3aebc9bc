internal import BudgetModel
internal import Diagnostics

/// `goals/<goal>.<language>.md`: section 3 of `docs/reference/content-format.md`.
enum GoalSchema {
  /// `readings` are the rows of `indicators.csv`.
  static func goal(_ texts: inout SiblingReader, readings: IndicatorTable) -> Goal? {
    let level = texts.fact("level", .choice(of: Goal.Level.self)) ?? .strategic
    let parent: Located<GoalID>? = texts.locatedFact("parent", .id())
    let order = texts.fact("order", .integer(in: -10_000...10_000)) ?? 0
    let sdg = texts.distinctFacts("sdg", of: .integer(in: 1...17)).map(\.value)
    let categories = texts.facts("categories", of: .goalCategory)
    let shapedBy = texts.facts("shaped_by", of: .shaper)
    let indicators = texts.facts("indicators", of: .indicator(readings: readings, goal: texts.group.name))
    let title = texts.requiredWords("title")
    let outcome = texts.requiredWords("outcome")
    let summary = texts.words("summary")
    let publication = texts.publication()
    let words = texts.perLanguage { language, body, source in
      Goal.Words(
        title: title[language] ?? "", outcome: outcome[language] ?? "", summary: summary[language], body: body,
        source: source)
    }
    texts.finish(isDraft: publication.isDraft)
    guard let id = GoalID(texts.group.name), let words else { return nil }
    return Goal(
      id: id, level: level, parent: parent, order: order, sustainableDevelopment: sdg, indicators: indicators,
      words: words, publication: publication, location: texts.location,
      categories: categories, shapedBy: shapedBy)
  }
}

extension ValueKind where Value == Goal.Category {
  /// One of the words that themes have in every language, or `{sv: …, fi: …}`.
  fileprivate static var goalCategory: Self {
    Self(.either([ValueKind<Goal.Category.Theme>.choice().shape, .words])) { field, context in
      if case .mapping = field.node.content {
        return ValueKind<LocalisedText>.words.read(field, context).map { .own($0) }
      }
      return ValueKind<Goal.Category.Theme>.choice().read(field, context).map { .known($0) }
    }
  }
}

extension ValueKind where Value == Goal.Shaper {
  /// `{round: 2024-skargard}` or `{text: {sv: …, fi: …}}`, with `role: set` (the usual) or `evaluate`.
  fileprivate static var shaper: Self {
    .keys { fields in
      let role = fields.optional("role", .choice(of: Goal.Shaper.Role.self)) ?? .set
      let round: Located<RoundID>? = fields.optional("round", .located(.id()))
      let text = round == nil ? fields.required("text", .words) : fields.optional("text", .words)
      guard round != nil || text != nil else { return nil }
      return Goal.Shaper(role: role, round: round, text: text)
    }
  }
}

extension ValueKind where Value == Indicator {
  fileprivate static func indicator(readings: IndicatorTable, goal: String) -> Self {
    .keys { fields in
      let id: Located<IndicatorID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      let unit = fields.words("unit")
      let better = fields.required("better", .choice(of: Indicator.Better.self))
      let decimals = fields.optional("decimals", .integer(in: 0...6)) ?? 0
      let baseline = fields.required("baseline", .reading(decimals: decimals))
      let target = fields.required("target", .reading(decimals: decimals))
      let source = fields.optional("source", .words)
      let link = fields.optional("link", .webAddress)
      let kolada = fields.optional("kolada", .kolada)
      guard let id, let better, let baseline, let target else { return nil }
      let values = readings.take(goal: goal, indicator: id.value.rawValue, decimals: decimals, in: fields.context)
      return Indicator(
        id: id.value, name: name, unit: unit, better: better, decimals: decimals, baseline: baseline, target: target,
        source: source, link: link, readings: values, location: id.location, kolada: kolada)
    }
  }
}

extension ValueKind where Value == String {
  /// `N15428`: a letter and five digits. Reports IN372.
  fileprivate static var kolada: Self {
    .scalar(or: "IN372", as: .form("^[NU][0-9]{5}$", sample: "N15428")) { text, _ in
      let digits = text.utf8.dropFirst()
      let isNumber = digits.count == 5 && digits.allSatisfy { (0x30...0x39).contains($0) }
      return isNumber && (text.hasPrefix("N") || text.hasPrefix("U")) ? text : nil
    }
  }
}

extension ValueKind where Value == Indicator.Reading {
  fileprivate static func reading(decimals: Int) -> Self {
    .keys { fields in
      let year = fields.required("year", .year)
      let value = fields.required("value", .decimal(places: decimals))
      guard let year, let value else { return nil }
      return Indicator.Reading(year: year, value: value)
    }
  }
}

extension ValueKind where Value == Int {
  /// A year that a budget or a measurement can be from.
  static var year: Self { .integer(in: 1900...2200) }
}
