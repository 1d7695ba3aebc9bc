public import Diagnostics

/// A district, village, school ... or the whole municipality, which is the root of the tree.
public struct Area: Sendable {
  public let id: AreaID
  public let name: LocalisedText
  public let text: LocalisedText?
  public let population: Int?
  public let parent: AreaID?
  public let isWhole: Bool
  public let location: SourceLocation

  public init(
    id: AreaID, name: LocalisedText, text: LocalisedText?, population: Int?, parent: AreaID?, isWhole: Bool,
    location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.population = population
    self.parent = parent
    self.isWhole = isWhole
    self.location = location
  }
}

/// All areas, parents before their parts, in the order of the file.
public struct AreaTree: Sendable {
  public let all: [Area]
  private let index: [AreaID: Int]
  private let shapes: [AreaID: AreaShape]

  public init(_ all: [Area], shapes: [AreaShape] = []) {
    self.all = all
    self.shapes = Dictionary(shapes.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    index = Dictionary(all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public subscript(id: AreaID) -> Area? { index[id].map { all[$0] } }
  /// Where an area lies; nil when nobody has drawn it.
  public func shape(of id: AreaID) -> AreaShape? { shapes[id] }
  public var whole: Area? { all.first(where: \.isWhole) }
  public func parts(of id: AreaID) -> [Area] { all.filter { $0.parent == id } }

  /// The area and everything it lies in, innermost first.
  public func chain(from id: AreaID) -> [Area] {
    var chain: [Area] = []
    var next: AreaID? = id
    while let id = next, let area = self[id], chain.count <= all.count {
      chain.append(area)
      next = area.parent
    }
    return chain
  }
}
