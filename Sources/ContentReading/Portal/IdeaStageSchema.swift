internal import BudgetModel
internal import Diagnostics

/// `rounds/<round>/workshop.yaml`: section 5c of `docs/reference/content-format.md`.
enum IdeaStageSchema {
  /// Nil when the file is not there or cannot be used.
  static func read(_ round: String, _ folder: some ContentFolder, in context: ReadingContext) -> IdeaStage? {
    let path = "content/rounds/\(round)/workshop.yaml"
    let ideas = IdeaTable.read(round, folder, in: context)
    guard folder.contains(path) else {
      if !ideas.isEmpty { context.report(Diagnostic("IN101", at: .file(path), ["file": path])) }
      return nil
    }
    guard let source = context.text(of: path, in: folder), let root = YAMLDocument.read(source, in: context) else {
      return nil
    }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return stage(&fields, ideas: ideas)
  }

  static func stage(_ fields: inout MappingReader, ideas: [IdeaStage.Idea]) -> IdeaStage {
    let partnership = fields.optional("partnership", .partnership)
    let workshop = fields.optional("workshop", .workshop)
    let themes = fields.required("themes", .list(of: .ideaTheme)) ?? []
    let best = fields.optional("best", .integer(in: 1...100))
    let electronic = fields.optional("electronic", .electronicIdeas)
    let quietly = fields.optional("quietly", .words)
    let groups = fields.list("groups", of: .ideaGroup)
    return IdeaStage(
      partnership: partnership, workshop: workshop, themes: themes, best: best, electronic: electronic,
      quietly: quietly, groups: groups, ideas: ideas, location: fields.owner)
  }
}

extension ValueKind where Value == IdeaStage.Partnership {
  fileprivate static var partnership: Self {
    .keys { fields in
      let convener = fields.words("convener")
      let date = fields.optional("date", .day)
      let members = fields.required("members", .list(of: .partner)) ?? []
      let focus = fields.list("focus", of: .words)
      return IdeaStage.Partnership(
        convener: convener, members: members, focus: focus, date: date,
        location: fields.peek("members")?.key.location ?? fields.owner)
    }
  }
}

extension ValueKind where Value == IdeaStage.Partnership.Member {
  fileprivate static var partner: Self {
    .keys { fields in
      let sector = fields.words("sector")
      let count = fields.required("count", .integer(in: 1...1000))
      return count.map { IdeaStage.Partnership.Member(sector: sector, count: $0) }
    }
  }
}

extension ValueKind where Value == IdeaStage.Workshop {
  fileprivate static var workshop: Self {
    .keys { fields in
      let date = fields.required("date", .day)
      let place = fields.optional("place", .words)
      let participants = fields.optional("participants", .integer())
      let text = fields.optional("text", .words)
      return date.map { IdeaStage.Workshop(date: $0, place: place, participants: participants, text: text) }
    }
  }
}

extension ValueKind where Value == IdeaStage.Theme {
  fileprivate static var ideaTheme: Self {
    .keys { fields in
      let id: Located<ThemeID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      return id.map { IdeaStage.Theme(id: $0.value, name: name, location: $0.location) }
    }
  }
}

extension ValueKind where Value == IdeaStage.ElectronicIdeas {
  fileprivate static var electronicIdeas: Self {
    .keys { fields in
      let days = fields.span("opens", "closes")
      let themes: [Located<ThemeID>] = fields.optional("themes", .distinct(of: .id())) ?? []
      let place = fields.peek("themes")?.location ?? fields.owner
      return days.map { IdeaStage.ElectronicIdeas(days: $0, themes: themes, location: place) }
    }
  }
}

extension ValueKind where Value == IdeaStage.Group {
  fileprivate static var ideaGroup: Self {
    .keys { fields in
      let name = fields.words("name")
      let members = fields.words("members")
      let theme: Located<ThemeID>? = fields.optional("theme", .located(.id()))
      let text = fields.optional("text", .words)
      return IdeaStage.Group(name: name, members: members, theme: theme, text: text)
    }
  }
}

/// `rounds/<round>/ideas.csv`: every idea of the workshop and of those sent in afterwards.
private enum IdeaTable {
  static func read(_ round: String, _ folder: some ContentFolder, in context: ReadingContext) -> [IdeaStage.Idea] {
    let names = LanguageColumns("title", in: context)
    let table = TableReader(
      path: "content/rounds/\(round)/ideas.csv", columns: ["id", "theme", "source"] + names.required,
      optional: ["dots", "way", "proposal"] + names.optional + LanguageColumns("note", in: context).all)
    var ideas: [IdeaStage.Idea] = []
    table.read(folder, in: context) { row in
      guard let idea = idea(&row, in: context) else { return }
      if let first = ideas.first(where: { $0.id == idea.id }) {
        context.report(
          Diagnostic(
            "IN147", at: idea.location, ["key": "id", "value": idea.id], notes: [.init("first", at: first.location)]))
      } else {
        ideas.append(idea)
      }
    }
    return ideas
  }

  private static func idea(_ row: inout TableRow, in context: ReadingContext) -> IdeaStage.Idea? {
    let id = row.text("id")
    let theme: Located<ThemeID>? = row.text("theme").flatMap { identifier($0, "theme", in: context) }
    let source = row.choice("source", of: IdeaStage.Idea.Source.self)
    let dots = row.optionalText("dots") == nil ? nil : row.integer("dots")
    let way = row.optionalText("way") == nil ? nil : row.choice("way", of: IdeaStage.Idea.WayForward.self)
    let proposal: Located<ProposalID>? = row.optionalText("proposal").flatMap {
      identifier($0, "proposal", in: context)
    }
    let title = LanguageColumns("title", in: context).words(of: &row)
    let note = LanguageColumns("note", in: context).optionalWords(of: row)
    guard let id, let theme, let source else { return nil }
    return IdeaStage.Idea(
      id: id.value, title: title ?? .missing(id.value), theme: theme, source: source.value,
      dots: dots?.value, way: way?.value, note: note, proposal: proposal, location: id.location)
  }

  private static func identifier<Entity>(
    _ text: Located<String>, _ column: String, in context: ReadingContext
  ) -> Located<Identifier<Entity>>? {
    if let id = Identifier<Entity>(text.value) { return Located(id, at: text.location) }
    context.report(Diagnostic("IN144", at: text.location, ["key": column, "value": text.value]))
    return nil
  }
}
