/// A place on the Earth (WGS 84), in millionths of a degree: a tenth of a metre, exactly.
public struct MapPoint: Hashable, Sendable {
  public let longitude: Int
  public let latitude: Int

  public init(longitude: Int, latitude: Int) {
    self.longitude = longitude
    self.latitude = latitude
  }
}

/// Where an area lies: rings of places. Of rings within each other every second is a hole.
public struct AreaShape: Hashable, Sendable {
  public let area: AreaID
  /// Each of at least four places, the last the same as the first.
  public let rings: [[MapPoint]]

  public init(area: AreaID, rings: [[MapPoint]]) {
    self.area = area
    self.rings = rings
  }
}

extension AreaShape {
  /// The rings as polygons: each a ring with the rings that are its holes. As RFC 7946 wants them, the outer one runs
  /// against the clock and holes with it. O(rings² × places).
  public var polygons: [[[MapPoint]]] {
    let depths = rings.indices.map { one in
      rings.indices.count { $0 != one && Self.contains(rings[$0], rings[one][0]) }
    }
    return rings.indices.filter { depths[$0] % 2 == 0 }.map { outer in
      let holes = rings.indices.filter { depths[$0] == depths[outer] + 1 && Self.contains(rings[outer], rings[$0][0]) }
      return [Self.turned(rings[outer], againstClock: true)] + holes.map { Self.turned(rings[$0], againstClock: false) }
    }
  }

  /// Whether a ray from the point to the east crosses the ring an odd number of times.
  private static func contains(_ ring: [MapPoint], _ point: MapPoint) -> Bool {
    zip(ring, ring.dropFirst()).reduce(false) { isInside, side in
      let (a, b) = side
      guard (a.latitude > point.latitude) != (b.latitude > point.latitude) else { return isInside }
      let (rise, run) = (b.latitude - a.latitude, b.longitude - a.longitude)
      let left = (point.longitude - a.longitude) * rise
      let right = (point.latitude - a.latitude) * run
      return (rise > 0 ? left < right : left > right) != isInside
    }
  }

  private static func turned(_ ring: [MapPoint], againstClock: Bool) -> [MapPoint] {
    let area = zip(ring, ring.dropFirst()).reduce(0) { sum, side in
      sum + side.0.longitude * side.1.latitude - side.1.longitude * side.0.latitude
    }
    return (area >= 0) == againstClock ? ring : ring.reversed()
  }
}
