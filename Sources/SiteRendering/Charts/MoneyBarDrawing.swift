internal import SiteModel
internal import Templates

extension MoneyBar {
  /// One bar, as wide as its place, a part per proposal and what was left hatched. Parts wide enough carry their
  /// number in the table next to it.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: 32)
    var left = 0
    for (index, segment) in segments.enumerated() {
      let isGiven = segment.part == .given
      drawing.band(
        from: left, width: segment.basisPoints, className: isGiven ? "segment fill-marked" : "segment fill-left",
        pattern: isGiven ? nil : "hatch_left")
      if isGiven, segment.basisPoints >= 700 {
        drawing.text(
          String(index + 1), x: left + segment.basisPoints / 2, y: 21, anchor: .middle, className: "on-segment")
      }
      left += segment.basisPoints
    }
    return drawing.html
  }
}

extension StatusBar {
  /// One bar, a part per status, each with its own pattern beside its colour.
  var drawing: Html {
    var drawing = Drawing(title: title, description: description, height: 24)
    var left = 0
    for segment in segments {
      let kind = segment.status.kind
      drawing.band(
        from: left, width: segment.basisPoints, className: "segment fill-\(kind)",
        pattern: kind == .done ? nil : "hatch_\(kind)")
      left += segment.basisPoints
    }
    return drawing.html
  }
}
