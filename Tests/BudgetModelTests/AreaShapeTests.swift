import BudgetModel
import Testing

@Suite("Shapes of areas as polygons")
struct AreaShapeTests {
  private static func square(_ from: Int, _ to: Int, clockwise: Bool = false) -> [MapPoint] {
    let corners = [(from, from), (to, from), (to, to), (from, to), (from, from)]
    return (clockwise ? corners.reversed() : corners).map { MapPoint(longitude: $0.0, latitude: $0.1) }
  }

  @Test func holesBelongToTheRingAroundThemAndIslandsStandAlone() {
    let shape = AreaShape(
      area: AreaID(foreign: "norr"),
      rings: [
        Self.square(40, 60), Self.square(0, 100, clockwise: true), Self.square(20, 80), Self.square(200, 210),
      ])
    #expect(
      shape.polygons == [
        [Self.square(40, 60)], [Self.square(0, 100), Self.square(20, 80, clockwise: true)], [Self.square(200, 210)],
      ])
  }

  @Test func nothingBecomesNothing() {
    #expect(AreaShape(area: AreaID(foreign: "norr"), rings: []).polygons.isEmpty)
  }
}
