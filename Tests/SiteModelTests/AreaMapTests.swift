import BudgetModel
import ContentReading
import PortalTestSupport
import Testing

@testable import SiteModel

@Suite("The map of areas")
struct AreaMapTests {
  private func shape(_ corners: [(Double, Double)]) -> AreaShape {
    let points = corners.map { longitude, latitude in
      MapPoint(
        longitude: Int((longitude * 1_000_000).rounded()), latitude: Int((latitude * 1_000_000).rounded()))
    }
    return AreaShape(area: AreaID(foreign: "norr"), rings: [points + points.prefix(1)])
  }

  /// At 60 degrees a degree of longitude is half as long as one of latitude.
  @Test func keepsProportionsAtItsLatitude() throws {
    let square = shape([(24, 59.9), (24.4, 59.9), (24.4, 60.1), (24, 60.1)])
    let projection = try #require(MapProjection([square]))
    #expect((MapProjection.width - 2...MapProjection.width + 2).contains(projection.height))
    let corner = projection.point(MapPoint(longitude: 24_000_000, latitude: 60_100_000))
    #expect(corner == AreaMap.Point(x: 8, y: 8))
  }

  @Test func leavesOutCornersThatNobodySees() throws {
    let line = (0...100).map { (24 + Double($0) / 1000, 60.0) }
    let ring = shape(line + [(24.1, 60.1), (24, 60.1)])
    let projection = try #require(MapProjection([ring]))
    #expect(projection.ring(ring.rings[0]).count <= 6)
  }

  @Test func drawsNothingWithoutShapes() throws {
    #expect(MapProjection([]) == nil)
    guard case .areas(let page) = try TestSite().page(.areas, .swedish).content else {
      Issue.record("no page")
      return
    }
    #expect(page.map == nil)
  }

  @Test func carriesTheNumbersOfTheList() throws {
    let triangle = "[[[24.0, 60.0], [24.1, 60.0], [24.1, 60.1], [24.0, 60.0]]]"
    let features = ["norr", "soder"].map {
      "{\"type\": \"Feature\", \"properties\": {\"id\": \"\($0)\"}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": [\(triangle)]}}"
    }
    let file = "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ", "))]}"
    let site = try TestSite(SmallPortal.folder.replacing(["content/areas.geojson": file]))
    guard case .areas(let page) = try site.page(.areas, .finnish).content else {
      Issue.record("no page")
      return
    }
    let map = try #require(page.map)
    let listed = page.areas.map { "\($0.number) \($0.link.text) \($0.link.address)" }
    #expect(map.shapes.map { "\($0.number) \($0.name) \($0.address)" } == Array(listed.dropFirst()))
    #expect(map.shapes.allSatisfy { $0.rings.count == 1 && $0.rings[0].count == 3 })
    for shape in map.shapes {
      #expect((0...map.width).contains(shape.middle.x) && (0...map.height).contains(shape.middle.y))
    }
  }
}
