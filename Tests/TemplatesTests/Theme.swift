import Diagnostics
import Templates

/// A theme written in a test: `page` is compiled, the others are there to be used by it.
struct Theme {
  var page: String
  var others: [String: String] = [:]
  var kind = TemplateKind.html

  /// What the page makes of a record, or the problems as text where there are any.
  func render(_ fields: [Member], filters: FilterSet = .test) -> String {
    let record = Member.record("page", fields)
    var set = templates(filters)
    guard let page = set.compile("page", against: record.shape, kind: kind), set.problems.isEmpty else {
      return set.problems.map { "\($0.location): \($0.told(in: .en).message)" }.joined(separator: "\n")
    }
    return String(decoding: page.render(record.value, filters: filters), as: UTF8.self)
  }

  /// The problems that compiling the page against a shape brings to light.
  func problems(_ root: RecordShape, filters: FilterSet = .test) -> [Diagnostic] {
    var set = templates(filters)
    _ = set.compile("page", against: root, kind: kind)
    return set.problems
  }

  func templates(_ filters: FilterSet = .test) -> TemplateSet {
    let sources = others.merging(["page": page]) { $1 }.map { name, text in
      TemplateSource(path: "\(name).html", name: name, text: text)
    }
    return TemplateSet(sources, folder: "templates", filters: filters)
  }
}

/// A field with its shape and its value, for data written in a test.
struct Member: Sendable {
  let name: String
  let shape: Shape
  let value: Value

  static func text(_ name: String, _ text: String) -> Member { Member(name: name, shape: .text, value: .text(text)) }
  static func url(_ name: String, _ text: String) -> Member { Member(name: name, shape: .url, value: .text(text)) }
  static func html(_ name: String, _ text: String) -> Member {
    Member(name: name, shape: .html, value: .html(Html(trusted: text)))
  }
  static func integer(_ name: String, _ number: Int) -> Member {
    Member(name: name, shape: .integer, value: .integer(number))
  }
  static func flag(_ name: String, _ isUp: Bool) -> Member { Member(name: name, shape: .flag, value: .flag(isUp)) }
  static func money(_ name: String, _ minorUnits: Int) -> Member {
    Member(name: name, shape: .money, value: .money(minorUnits: minorUnits, currency: "SEK"))
  }
  static func day(_ name: String, _ year: Int, _ month: Int, _ day: Int) -> Member {
    Member(name: name, shape: .day, value: .day(year: year, month: month, day: day))
  }
  static func maybe(_ name: String, _ text: String?) -> Member {
    Member(name: name, shape: .optional(.text), value: text.map(Value.text) ?? Value.absent)
  }
  static func texts(_ name: String, _ texts: [String]) -> Member {
    Member(name: name, shape: .list(.text), value: .list(texts.map(Value.text)))
  }
  static func record(_ name: String, _ fields: [Member]) -> (shape: RecordShape, value: Value) {
    let shape = fields.reduce(RecordShape(name, [:])) { $0.adding([$1.name: $1.shape]) }
    return (shape, .record(fields.map(\.value)))
  }
  static func one(_ name: String, _ fields: [Member]) -> Member {
    let record = record(name, fields)
    return Member(name: name, shape: .record(record.shape), value: record.value)
  }
  static func perhaps(_ name: String, _ fields: [Member], isThere: Bool) -> Member {
    let record = record(name, fields)
    return Member(name: name, shape: .optional(.record(record.shape)), value: isThere ? record.value : .absent)
  }
  /// Records with the fields of the first.
  static func many(_ name: String, _ records: [[Member]]) -> Member {
    let shape = record(name, records.first ?? []).shape
    return Member(
      name: name, shape: .list(.record(shape)), value: .list(records.map { .record($0.map(\.value)) }))
  }
}

extension FilterSet {
  /// Filters as a host might give them.
  static let test = FilterSet([
    .count,
    .money("money") { "\($0 / 100) \($1)" },
    .day("day") { "\($0)-\($1)-\($2)" },
    .text("upper") { $0.uppercased() },
    .integer("dots") { String(repeating: ".", count: $0) },
    Filter("or", .text, .optional, argument: .one(of: [.text]), gives: .shape(.text)) { value, other in
      value == .absent ? other ?? .absent : value
    },
    Filter("first", .list, argument: .one(of: [.integer]), gives: .same) { value, number in
      guard case .list(let elements) = value, case .integer(let count)? = number else { return .absent }
      return .list(Array(elements.prefix(count)))
    },
    Filter("plural", .integer, argument: .texts(["one", "other"]), gives: .shape(.text)) { value, forms in
      guard case .integer(let number) = value, case .record(let forms)? = forms else { return .absent }
      return forms[number == 1 ? 0 : 1]
    },
  ])
}
