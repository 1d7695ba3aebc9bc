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
