internal import BudgetModel
internal import Diagnostics

/// `areas.yaml`: section 2 of `docs/reference/content-format.md`.
enum AreasSchema {
  static let path = "content/areas.yaml"

  static func read(_ folder: some ContentFolder, in context: ReadingContext) -> AreaTree {
    guard folder.contains(path) else {
      context.report(Diagnostic("IN101", at: .file(path), ["file": path]))
      return AreaTree([])
    }
    guard let source = context.text(of: path, in: folder), let root = YAMLDocument.read(source, in: context) else {
      return AreaTree([])
    }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    let areas = areas(&fields)
    return AreaTree(areas, shapes: AreaShapes.read(folder, areas: areas, in: context))
  }

  static func areas(_ fields: inout MappingReader) -> [Area] {
    (fields.required("areas", .list(of: .areas(in: nil))) ?? []).flatMap(\.self)
  }
}

extension ValueKind where Value == [Area] {
  /// An area followed by everything in it.
  fileprivate static func areas(in parent: AreaID?) -> Self {
    .keys { fields in
      let id: Located<AreaID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      let text = fields.optional("text", .words)
      let population = fields.optional("population", .integer())
      let isWhole = fields.optional("whole", .yesNo) ?? false
      let parts = fields.optional("parts", .list(of: .areas(in: id?.value))) ?? []
      guard let id else { return parts.flatMap(\.self) }
      let area = Area(
        id: id.value, name: name, text: text, population: population, parent: parent, isWhole: isWhole,
        location: id.location)
      return [area] + parts.flatMap(\.self)
    }
  }
}
