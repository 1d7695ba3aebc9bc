internal import SiteModel
internal import Templates

extension AreaMap {
  /// Hidden from those who do not see it, and not walked through with the keyboard: the list beside it has the same
  /// links, with the same numbers. A pointer may press on an area.
  var drawing: Html {
    var markup = Markup(capacity: 4096)
    markup.open("svg", ["viewBox": "0 0 \(width) \(height)", "aria-hidden": "true", "focusable": "false"])
    for shape in shapes {
      markup.open("a", ["href": shape.address, "tabindex": "-1"])
      markup.element("title", text: "\(shape.number). \(shape.name)")
      markup.void("path", ["class": "map-area", "fill-rule": "evenodd", "d": shape.path])
      markup.close("a")
    }
    for shape in shapes {
      markup.element(
        "text", ["class": "map-number", "x": "\(shape.middle.x)", "y": "\(shape.middle.y)", "text-anchor": "middle"],
        text: "\(shape.number)")
    }
    markup.close("svg")
    return Html(trusted: markup.bytes)
  }
}

extension AreaMap.Shape {
  /// Steps from corner to corner are shorter to write than the corners.
  fileprivate var path: String {
    rings.map { ring in
      var path = "M\(ring[0].x) \(ring[0].y)"
      for (a, b) in zip(ring, ring.dropFirst()) { path += "l\(b.x - a.x) \(b.y - a.y)" }
      return path + "z"
    }.joined()
  }
}

extension Record where Root == AreaMap {
  static let areaMap = Record("areaMap", [.html("drawing", \.drawing)])
}
