@testable import ContentReading
import BudgetModel
import Diagnostics
import PortalTestSupport
import Testing

@Suite("JSON Schemas of the files that people write")
struct ContentSchemaTests {
  /// The demo and the small portal: every file with keys, and the schema it belongs to.
  private static let files: [(path: String, text: String)] = {
    let demo = Repository.files(in: "content").map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
    let example = Repository.files(in: "docs/examples/sverige/content").map {
      (String($0.key.dropFirst("docs/examples/sverige/".count)), String(decoding: $0.value, as: UTF8.self))
    }
    let small = SmallPortal.files.map { ($0.key, $0.value) }
    return (demo + example + small + [glossary]).sorted { $0 < $1 }
  }()

  private static let glossary = (
    "content/glossary.yaml",
    """
    terms:
      - id: pott
        term: {sv: pott, fi: potti}
        explanation: {sv: Pengar som delas ut., fi: Jaettavat rahat.}
        forms: {sv: [potten, potter]}

    """
  )

  private static func schema(of path: String) -> ContentSchema? {
    if let schema = ContentSchema(of: path) { return schema }
    guard path.hasSuffix(".md"), !path.hasSuffix("README.md") else { return nil }
    let folder = path.split(separator: "/").dropLast().last
    return ContentSchema.allCases.first { $0.files.hasSuffix("/\(folder ?? "")/*.md") }
  }

  private static func json(_ schema: ContentSchema) throws -> JSONValue {
    try JSONParser.parse(schema.fileName, schema.bytes)
  }

  private static func keys(_ path: String, _ text: String) throws -> YAMLNode? {
    let source = try SourceText(path: path, bytes: Array(text.utf8))
    let context = ReadingContext()
    return path.hasSuffix(".md") ? FrontMatter(source, in: context).keys : YAMLDocument.read(source, in: context)
  }

  @Test(arguments: ContentSchema.allCases)
  func acceptsEverythingThatCanBeRead(schema: ContentSchema) throws {
    let root = try Self.json(schema)
    let files = Self.files.filter { Self.schema(of: $0.path) == schema }
    #expect(!files.isEmpty)
    for (path, text) in files {
      guard let node = try Self.keys(path, text) else { continue }
      var check = SchemaCheck(root: root)
      check.check(node, root, at: path)
      // A translation carries words only.
      #expect(check.faults.filter { !path.hasSuffix(".md") || !$0.contains("lacks") } == [])
    }
  }

  @Test(arguments: ContentSchema.allCases)
  func knowsTheKeysThatItsReaderTellsOf(schema: ContentSchema) throws {
    let context = ReadingContext()
    let text = try SourceText(path: "x.yaml", bytes: Array("nonsense: 1\n".utf8))
    var fields = MappingReader(YAMLDocument.read(text, in: context), path: "x.yaml", in: context)
    for read in schema.root.schemas { read(&fields) }
    fields.finish()
    let told = context.diagnostics.first { $0.code == "IN130" && $0.arguments["key"] == "nonsense" }
    let known = try Self.json(schema)["properties"]?.members.map(\.name) ?? []
    if let told {
      #expect(Set((told.arguments["known"] ?? "").split(separator: ", ").map(String.init)).isSubset(of: known))
    }
    #expect(known.count > 0)
  }

  /// Keys that are asked for only where another key or word is there.
  @Test(arguments: [
    (
      ContentSchema.round, "pools/rule",
      "name preset on_misfit reserve_from on_overshoot utility completion add1 ties caps slots"
    ),
    (.round, "pools/rule/add1", "step start end then max_steps"), (.round, "pools", "id amount ballot rule leftover"),
    (.round, "allocation", "by amount weights unit times reason"),
    (.round, "evaluation", "due method date text lessons"),
    (.round, "votes/exports/columns", "voter choices count"),
    (.round, "", "group theme orientation pools votes open_data"),
    (.areas, "areas", "id name parts"),
    (.proposal, "", "title cost merged_into image image_alt translated_from machine"),
    (.project, "", "reason next redirect_from draft publish"), (.costs, "ledgers/columns", "debit credit account"),
    (.portal, "accessibility/gaps", "what why"), (.news, "", "title summary round"),
  ])
  func findsConditionalKeys(_ schema: ContentSchema, _ place: String, _ keys: String) throws {
    var node = try Self.json(schema)
    for step in place.split(separator: "/") {
      let next = try #require(node["properties"]?[String(step)], "\(step)")
      node = next["items"] ?? next
    }
    let known = node["properties"]?.members.map(\.name) ?? []
    for key in keys.split(separator: " ") { #expect(known.contains(String(key)), "\(place): \(key)") }
  }

  @Test func tellsMistakes() throws {
    let root = try Self.json(.portal)
    let text = "titel: x\nprofile: no\npopulation: many\nlanguages: sv\n"
    var check = SchemaCheck(root: root)
    check.check(try #require(try Self.keys("x.yaml", text)), root, at: "x")
    for fault in ["x: titel is unknown", "x/profile: not in enum", "x/population: form", "x/languages: no list"] {
      #expect(check.faults.contains(fault), "\(fault)")
    }
    #expect(check.faults.contains { $0.hasPrefix("x: lacks ") })
  }

  @Test func isTheSameEveryTime() {
    for schema in ContentSchema.allCases { #expect(schema.bytes == schema.bytes) }
  }

  @Test(
    arguments: [
      ("content/portal.yaml", ContentSchema.portal), ("content/rounds/x/round.yaml", .round),
      ("content/round.yaml", nil),
      ("content/budget/plan.yaml", .plan), ("themes/default/theme.yaml", nil), ("content/pages/om.sv.md", nil),
    ] as [(String, ContentSchema?)])
  func knowsWhichFileItIsFor(_ path: String, _ schema: ContentSchema?) {
    #expect(ContentSchema(of: path) == schema)
  }
}

/// As much of JSON Schema as the schemas use.
private struct SchemaCheck {
  let root: JSONValue
  var faults: [String] = []

  init(root: JSONValue) { self.root = root }

  mutating func check(_ node: YAMLNode, _ schema: JSONValue, at place: String) {
    if let reference = schema["$ref"]?.text { return check(node, target(reference), at: place) }
    if let any = schema["anyOf"]?.items {
      let fits = any.contains { option in
        var inner = SchemaCheck(root: root)
        inner.check(node, option, at: place)
        return inner.faults.isEmpty
      }
      if !fits { faults.append("\(place): none of anyOf") }
      return
    }
    switch node.content {
    case .mapping(let entries): check(entries, schema, at: place)
    case .sequence(let items):
      guard let item = schema["items"] else { return faults.append("\(place): a list") }
      for one in items { check(one, item, at: place) }
    case .scalar(let text, _): check(text, schema, at: place)
    case .unusable: break
    }
  }

  private mutating func check(_ entries: [YAMLNode.Entry], _ schema: JSONValue, at place: String) {
    guard schema["type"]?.text == "object" else { return faults.append("\(place): a group") }
    for entry in entries {
      let name = entry.key.value
      if let known = schema["properties"]?[name] {
        check(entry.value, known, at: "\(place)/\(name)")
      } else if let other = schema["additionalProperties"], !other.members.isEmpty {
        check(entry.value, other, at: "\(place)/\(name)")
      } else {
        faults.append("\(place): \(name) is unknown")
      }
    }
    let lacking = (schema["required"]?.items ?? []).compactMap(\.text).filter { name in
      !entries.contains { $0.key.value == name }
    }
    if !lacking.isEmpty { faults.append("\(place): lacks \(lacking.joined(separator: ", "))") }
  }

  private mutating func check(_ text: String, _ schema: JSONValue, at place: String) {
    if let words = schema["enum"]?.items {
      let names = words.map { $0.text ?? ($0.flag == true ? "true" : "false") }
      if !names.contains(text) { faults.append("\(place): not in enum") }
    } else if let type = schema["type"]?.text {
      faults.append("\(place): no \(type == "array" ? "list" : type)")
    } else if let pattern = schema["pattern"]?.text, let form = try? Regex(pattern), text.firstMatch(of: form) == nil {
      faults.append("\(place): form")
    }
  }

  private func target(_ pointer: String) -> JSONValue {
    pointer.split(separator: "/").dropFirst().reduce(root) { node, step in
      node[String(step)] ?? node
    }
  }
}
