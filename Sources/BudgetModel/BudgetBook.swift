internal import Diagnostics

/// A year's budget in one phase.
public struct BudgetEdition: Hashable, Comparable, Sendable {
  public let year: Int
  public let phase: BudgetLine.Phase

  public init(year: Int, phase: BudgetLine.Phase) {
    self.year = year
    self.phase = phase
  }

  /// By year, then in the order in which a budget passes its phases.
  public static func < (a: Self, b: Self) -> Bool {
    a.year == b.year ? a.phase.order < b.phase.order : a.year < b.year
  }
}

extension BudgetLine.Phase {
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension BudgetLine {
  public var edition: BudgetEdition { BudgetEdition(year: year, phase: phase) }
}

/// The lines of one edition as the tree that they are.
///
/// A line without a parent of its own edition is a root. Lines in a ring hang from no root and are in no sum.
public struct BudgetBook: Sendable {
  /// A line and how many lie above it.
  public struct Place: Sendable {
    public let line: BudgetLine
    public let depth: Int
  }

  public let edition: BudgetEdition
  /// Every line right before its parts, in the order of the file.
  public let places: [Place]
  private let parts: [BudgetLineID: [BudgetLine]]
  private let lines: [BudgetLineID: BudgetLine]

  /// O(n) in the lines of the edition.
  public init(_ edition: BudgetEdition, of budget: [BudgetLine]) {
    self.edition = edition
    let own = budget.filter { $0.edition == edition }
    let lines = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [BudgetLineID: [BudgetLine]] = [:]
    for line in own {
      if let parent = line.parent?.value, lines[parent] != nil { parts[parent, default: []].append(line) }
    }
    let roots = own.filter { line in line.parent.map { lines[$0.value] == nil } ?? true }
    var places: [Place] = []
    var waiting = roots.reversed().map { Place(line: $0, depth: 0) }
    while let place = waiting.popLast() {
      places.append(place)
      waiting += (parts[place.line.id] ?? []).reversed().map { Place(line: $0, depth: place.depth + 1) }
    }
    self.places = places
    self.parts = parts
    self.lines = lines
  }

  /// Every edition of a budget, the oldest first.
  public static func editions(of budget: [BudgetLine]) -> [BudgetEdition] { Set(budget.map(\.edition)).sorted() }

  public subscript(id: BudgetLineID) -> BudgetLine? { lines[id] }
  public func parts(of line: BudgetLine) -> [BudgetLine] { parts[line.id] ?? [] }

  public var roots: [BudgetLine] { places.filter { $0.depth == 0 }.map(\.line) }
  /// Lines without parts: together they are the whole budget, each krona once.
  public var leaves: [BudgetLine] { places.map(\.line).filter { parts[$0.id] == nil } }

  /// The line and what lies above it, nearest first.
  public func chain(from line: BudgetLine) -> [BudgetLine] {
    var chain = [line]
    while let next = chain.last?.parent.flatMap({ lines[$0.value] }), chain.count <= lines.count { chain.append(next) }
    return chain
  }

  /// Its own, else that of the nearest line above that names one.
  public func committee(of line: BudgetLine) -> LocalisedText? {
    chain(from: line).lazy.compactMap(\.committee).first
  }
}
