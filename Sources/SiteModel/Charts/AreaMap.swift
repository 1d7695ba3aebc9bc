import BudgetModel

/// The areas of a municipality as they lie, drawn flat and simplified. A help to the eye: the list beside it holds the
/// same links and figures.
public struct AreaMap: Sendable {
  public struct Shape: Sendable {
    /// The number of the area in the list beside the map.
    public let number: Int
    public let name: String
    public let address: String
    /// In the map's own units, y down; each ring closed by the one who draws.
    public let rings: [[Point]]
    /// Where the number stands.
    public let middle: Point
  }

  public struct Point: Hashable, Sendable {
    public let x: Int
    public let y: Int
  }

  public let width: Int
  public let height: Int
  /// Areas before their parts, so that parts lie on top.
  public let shapes: [Shape]
}

/// Lays places of the Earth on a flat map of a municipality: degrees of longitude shrink with the latitude of its
/// middle, which is right to a few metres for anything as small as a municipality.
struct MapProjection {
  private let west: Int
  private let north: Int
  private let unitsPerDegree: Double
  private let narrowing: Double
  let height: Int

  static let width = 600
  private static let margin = 8
  /// Corners nearer than this to the line without them are left out.
  private static let tolerance = 1.2

  /// Nil without places.
  init?(_ shapes: [AreaShape]) {
    let points = shapes.flatMap(\.rings).flatMap(\.self)
    guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
      let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max(), east > west
    else { return nil }
    self.west = west
    self.north = north
    narrowing = Self.cosine(ofDegrees: Double(south + north) / 2_000_000)
    unitsPerDegree =
      Double(Self.width - 2 * Self.margin) / (Double(east - west) / 1_000_000 * narrowing)
    height = Int((Double(north - south) / 1_000_000 * unitsPerDegree).rounded()) + 2 * Self.margin
  }

  func point(_ place: MapPoint) -> AreaMap.Point {
    AreaMap.Point(
      x: Int((Double(place.longitude - west) / 1_000_000 * narrowing * unitsPerDegree).rounded()) + Self.margin,
      y: Int((Double(north - place.latitude) / 1_000_000 * unitsPerDegree).rounded()) + Self.margin)
  }

  /// A ring as it is drawn: without the last place, which repeats the first, and without what nobody would see.
  func ring(_ places: [MapPoint]) -> [AreaMap.Point] {
    let points = places.map(point)
    guard points.count > 4 else { return Array(points.dropLast()) }
    let half = points.count / 2
    let first = Self.simplified(Array(points[0...half]))
    let second = Self.simplified(Array(points[half...]))
    return Array((first.dropLast() + second).dropLast())
  }

  /// Douglas and Peucker's way: the corner farthest from the line between the ends stays, if it is far enough.
  private static func simplified(_ points: [AreaMap.Point]) -> [AreaMap.Point] {
    guard points.count > 2, let first = points.first, let last = points.last else { return points }
    var far = (place: 0, distance: 0.0)
    for place in 1..<(points.count - 1) {
      let distance = distance(points[place], first, last)
      if distance > far.distance { far = (place, distance) }
    }
    guard far.distance > tolerance else { return [first, last] }
    return simplified(Array(points[0...far.place])).dropLast() + simplified(Array(points[far.place...]))
  }

  private static func distance(_ point: AreaMap.Point, _ a: AreaMap.Point, _ b: AreaMap.Point) -> Double {
    let (dx, dy) = (Double(b.x - a.x), Double(b.y - a.y))
    let (px, py) = (Double(point.x - a.x), Double(point.y - a.y))
    let length = (dx * dx + dy * dy).squareRoot()
    return length == 0 ? (px * px + py * py).squareRoot() : abs(dx * py - dy * px) / length
  }

  /// The series of the cosine, so that every machine draws the same; exact to a thousandth up to 80 degrees.
  private static func cosine(ofDegrees degrees: Double) -> Double {
    let x = degrees * 3.141592653589793 / 180
    let y = x * x
    return 1 - y / 2 * (1 - y / 12 * (1 - y / 30 * (1 - y / 56 * (1 - y / 90))))
  }
}

extension PageMaker {
  /// Nil without shapes. The whole municipality is left out when its parts are drawn.
  func areaMap(numbers: [AreaID: Int]) -> AreaMap? {
    let parts = portal.areas.all.filter { !$0.isWhole }
    let shapes = parts.compactMap { area in portal.areas.shape(of: area.id).map { (area, $0) } }
    guard let projection = MapProjection(shapes.map(\.1)) else { return nil }
    return AreaMap(
      width: MapProjection.width, height: projection.height,
      shapes: shapes.compactMap { area, shape in
        let rings = shape.rings.map(projection.ring).filter { $0.count >= 3 }
        guard let largest = rings.max(by: { Self.size($0) < Self.size($1) }) else { return nil }
        return AreaMap.Shape(
          number: numbers[area.id] ?? 0, name: area.name[reader],
          address: site.addresses.address(.area(area.id), language) ?? "/", rings: rings,
          middle: Self.middle(largest))
      })
  }

  /// Twice the surface within a ring.
  private static func size(_ ring: [AreaMap.Point]) -> Int {
    abs(zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y })
  }

  /// The centre of gravity of a ring.
  private static func middle(_ ring: [AreaMap.Point]) -> AreaMap.Point {
    var (x, y, twice) = (0, 0, 0)
    for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      let cross = a.x * b.y - b.x * a.y
      x += (a.x + b.x) * cross
      y += (a.y + b.y) * cross
      twice += cross
    }
    return twice == 0 ? ring[0] : AreaMap.Point(x: x / (3 * twice), y: y / (3 * twice))
  }
}
