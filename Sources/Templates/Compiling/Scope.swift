import Diagnostics

/// The contexts a name is looked up in at one place of a template, the innermost last.
struct Scope {
  /// One context: what `{{.}}` is in it, and if it is a record, the names it gives.
  struct Frame {
    /// Nil when the section that opened it was wrong, so that nothing inside is blamed for it.
    let shape: Shape?
    let slot: Int
    /// Its dotted name from the root, when it has one; elements of lists have none.
    let trail: String?
    /// The slot of the context it was reached from.
    let origin: Int?
  }

  /// An optional that a section around this place has found to be there.
  struct Narrowing {
    let slot: Int
    let path: [Int]
    let frame: Frame
  }

  private(set) var frames: [Frame]
  private var narrowings: [Narrowing] = []

  init(_ frames: [Frame]) { self.frames = frames }

  var top: Frame { frames[frames.count - 1] }

  func frame(in slot: Int) -> Frame? { frames.first { $0.slot == slot } }

  mutating func enter(_ frame: Frame) { frames.append(frame) }

  mutating func narrow(_ place: Place, to frame: Frame) {
    guard !place.path.isEmpty else { return }
    narrowings.append(Narrowing(slot: place.slot, path: place.path, frame: frame))
  }

  /// The contexts that a name can reach: of several with the same record, only the innermost, and of those without
  /// names only the top. There are finitely many such lists, which lets recursion end.
  var reachable: [Frame] {
    var seen: Set<Shape> = []
    var kept: [Frame] = []
    for (index, frame) in frames.enumerated().reversed() {
      let isTop = index == frames.count - 1
      guard let shape = frame.shape else { continue }
      if shape.kind != .record, !isTop { continue }
      if seen.insert(shape).inserted || isTop { kept.append(frame) }
    }
    return kept.reversed()
  }

  /// Whether the top was reached from the context in `slot` by way of its fields or elements, and so is smaller.
  func descends(from slot: Int) -> Bool {
    var current = top
    while current.slot > slot {
      guard let origin = current.origin, let next = frame(in: origin) else { return false }
      if origin == slot { return true }
      current = next
    }
    return false
  }
}

extension Scope {
  /// A value that a name leads to.
  struct Place {
    var slot: Int
    var path: [Int]
    var shape: Shape
    var trail: String?
    /// Whether it is an optional that a section around has found to be there.
    var isNarrowed = false
  }

  /// Finds what a name means here; nil when a problem told before hides it.
  func resolve(_ name: Expression) throws(Diagnostic) -> Place? {
    guard let first = name.parts.first else { return Place(top) }
    guard var place = find(first.text) else {
      if frames.contains(where: { $0.shape == nil }) { return nil }
      throw .unknownName(first, in: innermostRecord, known: names)
    }
    for (part, before) in zip(name.parts.dropFirst(), name.parts) {
      try step(&place, to: part, after: before)
    }
    return place
  }

  private func find(_ name: String) -> Place? {
    for frame in frames.reversed() {
      guard let place = Place(frame), case .record(let record) = place.shape, let index = record.index(of: name)
      else { continue }
      return narrowed(field(index, of: record, in: place))
    }
    return nil
  }

  private func step(_ place: inout Place, to part: Word, after before: Word) throws(Diagnostic) {
    switch place.shape {
    case .record(let record):
      guard let index = record.index(of: part.text) else {
        throw .unknownName(part, in: record.name, known: record.names)
      }
      place = narrowed(field(index, of: record, in: place))
    case .optional: throw .unguarded(before)
    default: throw .hasNoParts(before, place.shape.kind)
    }
  }

  private func field(_ index: Int, of record: RecordShape, in place: Place) -> Place {
    let field = record.fields[index]
    let trail = place.trail.map { $0.isEmpty ? field.name : "\($0).\(field.name)" }
    return Place(slot: place.slot, path: place.path + [index], shape: field.shape, trail: trail)
  }

  private func narrowed(_ place: Place) -> Place {
    let narrowing = narrowings.last { $0.slot == place.slot && $0.path == place.path }
    guard var narrowed = narrowing.flatMap({ Place($0.frame) }) else { return place }
    narrowed.isNarrowed = true
    return narrowed
  }

  private var innermostRecord: String {
    for frame in frames.reversed() {
      if case .record(let record)? = frame.shape { return record.name }
    }
    return ""
  }

  /// Every name that can be used here, the nearest first.
  private var names: [String] {
    var seen: Set<String> = []
    return frames.reversed().flatMap { frame -> [String] in
      guard case .record(let record)? = frame.shape else { return [] }
      return record.names
    }.filter { seen.insert($0).inserted }
  }
}

extension Scope.Place {
  fileprivate init?(_ frame: Scope.Frame) {
    guard let shape = frame.shape else { return nil }
    self.init(slot: frame.slot, path: [], shape: shape, trail: frame.trail)
  }
}
