import Diagnostics

extension Compiler {
  mutating func compile(_ section: Section) {
    let firstFreeSlot = nextSlot
    defer { nextSlot = firstFreeSlot }
    guard let operand = operand(section.expression) else { return compileUnknown(section) }
    if section.inverted { invert(section, over: operand) } else { open(section, over: operand) }
  }

  private mutating func open(_ section: Section, over operand: Operand) {
    let place = operand.place
    switch place.shape {
    case .flag, .optional(.flag):
      let reference = reference(to: place)
      write({ .when(reference, end: $0) }, around: { $0.body(of: section, in: nil) })
    case .list(let element), .optional(.list(let element)):
      let (reference, slot) = (reference(to: place), newSlot())
      let frame = Scope.Frame(shape: element, slot: slot, trail: nil, origin: operand.origin)
      write({ .each(reference, slot: slot, end: $0) }, around: { $0.body(of: section, in: frame) })
    case .optional(let wrapped): enter(section, over: operand, as: wrapped)
    case _ where place.isNarrowed, .record where place.path.isEmpty && !operand.isFiltered:
      // It is a context already, and shown for sure.
      body(of: section, in: scope.frame(in: place.slot))
    case .record(let record): enter(section, over: operand, as: .record(record))
    default: compileWrong(section, over: operand)
    }
  }

  /// The value cannot open a section; inside, `{{.}}` is taken to mean it all the same.
  private mutating func compileWrong(_ section: Section, over operand: Operand) {
    report(.notASection(operand.name, operand.place.shape.kind))
    let frame = Scope.Frame(shape: operand.place.shape, slot: newSlot(), trail: nil, origin: nil)
    body(of: section, in: frame)
  }

  /// A section that is shown once, with the value as its context.
  private mutating func enter(_ section: Section, over operand: Operand, as shape: Shape) {
    let (reference, slot) = (reference(to: operand.place), newSlot())
    let frame = Scope.Frame(shape: shape, slot: slot, trail: operand.place.trail, origin: operand.origin)
    write({ .with(reference, slot: slot, end: $0) }) { compiler in
      let outer = compiler.scope
      if !operand.isFiltered { compiler.scope.narrow(operand.place, to: frame) }
      compiler.body(of: section, in: frame)
      compiler.scope = outer
    }
  }

  private mutating func invert(_ section: Section, over operand: Operand) {
    switch operand.place.shape {
    case .flag, .optional, .list,
      _ where operand.place.isNarrowed:
      let reference = reference(to: operand.place)
      write({ .unless(reference, end: $0) }, around: { $0.body(of: section, in: nil) })
    case .record:
      report(.neverShown(operand.name))
      body(of: section, in: nil)
    default: compileWrong(section, over: operand)
    }
  }

  /// The name of the section was a problem; what is inside is still checked, but not blamed for it.
  private mutating func compileUnknown(_ section: Section) {
    let frame = Scope.Frame(shape: nil, slot: newSlot(), trail: nil, origin: nil)
    body(of: section, in: section.inverted ? nil : frame)
  }

  /// The section's body, which must leave the page in the place where it found it.
  private mutating func body(of section: Section, in frame: Scope.Frame?) {
    let (before, outer) = (html, scope)
    if let frame { scope.enter(frame) }
    compile(section.body)
    scope = outer
    join(before, at: section.expression.name)
  }

  /// The page may have gone through what was just compiled, or not.
  mutating func join(_ before: HtmlContext, at name: Word) {
    guard kind == .html else { return }
    if let joined = html.joined(with: before) {
      html = joined
    } else {
      report(.leavesMarkupOpen(name))
      html = before
    }
  }
}
