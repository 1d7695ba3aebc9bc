internal import BudgetModel
internal import Diagnostics

/// `areas.geojson` (RFC 7946): a feature per area, named by its `id` or by `id` among its properties, with a polygon or
/// several. Other properties are left alone.
struct AreaShapes {
  static let path = "content/areas.geojson"

  private let known: Set<AreaID>
  private let context: ReadingContext
  private(set) var shapes: [AreaShape] = []

  /// Empty when there is no such file.
  static func read(_ folder: some ContentFolder, areas: [Area], in context: ReadingContext) -> [AreaShape] {
    guard folder.contains(path) else { return [] }
    var reading = AreaShapes(known: Set(areas.map(\.id)), context: context)
    do throws(Diagnostic) {
      let bytes = try folder.bytes(of: path)
      reading.readFile(bytes)
    } catch {
      context.report(error)
    }
    return reading.shapes
  }

  private init(known: Set<AreaID>, context: ReadingContext) {
    self.known = known
    self.context = context
  }

  private mutating func readFile(_ bytes: [UInt8]) {
    do throws(JSONFault) {
      let file = try JSONParser.parse(Self.path, bytes)
      guard file["type"]?.text == "FeatureCollection", let features = file["features"]?.elements else {
        return context.report(Diagnostic("IN168", at: file.location, ["expected": "FeatureCollection"]))
      }
      for feature in features { read(feature) }
    } catch {
      context.report(error.diagnostic)
    }
  }

  private mutating func read(_ feature: JSONValue) {
    guard let name = feature["id"] ?? feature["properties"]?["id"], let text = name.text else {
      return context.report(Diagnostic("IN168", at: feature.location, ["expected": "id"]))
    }
    let id = AreaID(foreign: text)
    guard known.contains(id) else {
      return context.report(
        Diagnostic(
          "IN167", at: name.location, ["area": text],
          suggestion: Suggestion.nearest(to: text, among: known.map(\.rawValue))))
    }
    guard let rings = feature["geometry"].flatMap(rings) else {
      let place = feature["geometry"]?.location ?? feature.location
      return context.report(Diagnostic("IN168", at: place, ["expected": "Polygon, MultiPolygon"]))
    }
    shapes.append(AreaShape(area: id, rings: rings))
  }

  private func rings(_ geometry: JSONValue) -> [[MapPoint]]? {
    guard let coordinates = geometry["coordinates"]?.elements else { return nil }
    switch geometry["type"]?.text {
    case "Polygon": return rings(of: coordinates)
    case "MultiPolygon":
      let all = coordinates.compactMap { $0.elements.flatMap(rings(of:)) }
      return all.count == coordinates.count ? all.flatMap(\.self) : nil
    default: return nil
    }
  }

  /// Nil unless each ring has four places or more.
  private func rings(of polygon: [JSONValue]) -> [[MapPoint]]? {
    let rings = polygon.compactMap { ring -> [MapPoint]? in
      guard let places = ring.elements, places.count >= 4 else { return nil }
      let points = places.compactMap(point)
      return points.count == places.count ? points : nil
    }
    return rings.count == polygon.count && !rings.isEmpty ? rings : nil
  }

  /// Longitude first, as RFC 7946 wants; a height is left out.
  private func point(_ place: JSONValue) -> MapPoint? {
    guard let numbers = place.elements?.compactMap(\.millionths), numbers.count >= 2,
      abs(numbers[0]) <= 180_000_000, abs(numbers[1]) <= 90_000_000
    else { return nil }
    return MapPoint(longitude: numbers[0], latitude: numbers[1])
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// A number in whole millionths; nil for what is no number or is beyond any angle.
  fileprivate var millionths: Int? {
    guard case .number(let text) = content, let number = Double(text), abs(number) <= 1000 else { return nil }
    return Int((number * 1_000_000).rounded())
  }
}
