import Diagnostics

extension Compiler {
  /// A value found, and after its filters.
  struct Operand {
    var place: Scope.Place
    let name: Word
    /// The slot that the value is a part of; nil when a filter made something new of it.
    var origin: Int?
    var isFiltered = false
  }

  /// Finds a value and writes the steps of its filters; nil when a problem was told.
  mutating func operand(_ expression: Expression) -> Operand? {
    guard let place = resolve(expression) else { return nil }
    var operand = Operand(place: place, name: expression.name, origin: place.slot)
    for use in expression.filters {
      guard let filtered = apply(use, to: operand) else { return nil }
      operand = filtered
    }
    return operand
  }

  private mutating func resolve(_ expression: Expression) -> Scope.Place? {
    do throws(Diagnostic) {
      let place = try scope.resolve(expression)
      if let trail = place?.trail { namesUsed.insert(trail) }
      return place
    } catch {
      report(error)
      return nil
    }
  }

  // MARK: Printing

  mutating func print(_ expression: Expression, unescaped: Bool) {
    let firstFreeSlot = nextSlot
    defer { nextSlot = firstFreeSlot }
    if let operand = operand(expression) { print(operand, unescaped: unescaped) }
    html.advanceOverValue()
  }

  private mutating func print(_ operand: Operand, unescaped: Bool) {
    if let problem = problem(printing: operand, unescaped: unescaped) { return report(problem) }
    let shape = operand.place.shape
    if kind == .html, let objection = html.objection(to: shape.kind) {
      report(.misplaced(operand.name, objection))
    }
    let reference = reference(to: operand.place)
    switch shape {
    case .integer: write(.integer(reference))
    case .html: write(.html(reference))
    default: write(kind == .text ? .plain(reference) : .escaped(reference))
    }
  }

  private func problem(printing operand: Operand, unescaped: Bool) -> Diagnostic? {
    let kind = operand.place.shape.kind
    switch kind {
    case .text, .url, .integer: return unescaped ? .notHtml(operand.name, kind) : nil
    case .html: return unescaped ? nil : .htmlEscaped(operand.name)
    case .money, .day: return .needsFilter(operand.name, kind, filters.filter { $0.takes.contains(kind) }.map(\.name))
    case .flag, .list, .record: return .notPrintable(operand.name, kind)
    case .optional: return .unguarded(operand.name)
    }
  }

  // MARK: Filters

  private mutating func apply(_ use: FilterUse, to operand: Operand) -> Operand? {
    guard let index = filters.firstIndex(where: { $0.name == use.name.text }) else {
      report(.unknownFilter(use.name, known: filters.map(\.name)))
      return nil
    }
    let filter = filters[index]
    guard filter.takes(operand.place.shape) else {
      report(problem(applying: use, filter, to: operand))
      return nil
    }
    guard let argument = argument(of: use, for: filter) else { return nil }
    let input = reference(to: operand.place)
    let slot = newSlot()
    program.applications.append(Application(filter: index, input: input, argument: argument, slot: slot))
    write(.apply(program.applications.count - 1))
    return filtered(operand, by: filter, in: slot)
  }

  private func filtered(_ operand: Operand, by filter: FilterSignature, in slot: Int) -> Operand {
    var filtered = operand
    filtered.isFiltered = true
    if case .shape(let shape) = filter.gives {
      filtered.place.shape = shape
      filtered.origin = nil
    }
    filtered.place = Scope.Place(slot: slot, path: [], shape: filtered.place.shape, trail: nil)
    return filtered
  }

  private func problem(applying use: FilterUse, _ filter: FilterSignature, to operand: Operand) -> Diagnostic {
    if case .optional(let wrapped) = operand.place.shape, filter.takes(wrapped) { return .unguarded(operand.name) }
    return .filterTakesOther(use.name, takes: filter.takes, operand.name, operand.place.shape.kind)
  }

  private mutating func argument(of use: FilterUse, for filter: FilterSignature) -> Application.Argument? {
    guard let argument = use.argument else {
      if filter.argument == .none { return Application.Argument.none }
      report(.argumentMissing(use.name, filter.argument))
      return nil
    }
    switch filter.argument {
    case .none:
      report(.argumentNotWanted(use.name, argument.location))
      return nil
    case .one(let kinds): return self.argument(argument, of: use, kinds)
    case .texts(let names): return texts(names, in: argument, of: use)
    }
  }

  private mutating func argument(
    _ argument: FilterUse.Argument, of use: FilterUse, _ kinds: [ShapeKind]
  ) -> Application.Argument? {
    let (kind, given): (ShapeKind, Application.Argument)
    switch argument {
    case .text(let word): (kind, given) = (.text, .constant(.text(word.text)))
    case .integer(let number, _): (kind, given) = (.integer, .constant(.integer(number)))
    case .name(let name):
      guard let place = resolve(name) else { return nil }
      (kind, given) = (place.shape.kind, .value(reference(to: place)))
    }
    if kinds.contains(kind) || (kind == .url && kinds.contains(.text)) { return given }
    report(.argumentIsOther(use.name, takes: kinds.map(\.rawValue), argument.location, kind))
    return nil
  }

  private mutating func texts(
    _ names: [String], in argument: FilterUse.Argument, of use: FilterUse
  ) -> Application.Argument? {
    guard case .name(let name) = argument else {
      report(.argumentIsOther(use.name, takes: names, argument.location, .text))
      return nil
    }
    guard let place = resolve(name) else { return nil }
    guard place.shape.kind == .record else {
      report(.argumentIsOther(use.name, takes: names, argument.location, place.shape.kind))
      return nil
    }
    var references: [Reference] = []
    for part in names {
      let word = Word(text: part, location: name.name.location)
      let field = Expression(parts: name.parts + [word], name: word, filters: [])
      guard let place = resolve(field) else { return nil }
      references.append(reference(to: place))
    }
    return .record(references)
  }
}

extension FilterSignature {
  /// Whether it accepts a value of the shape as it is.
  func takes(_ shape: Shape) -> Bool {
    switch shape {
    case .optional(let wrapped): takes.contains(.optional) && takes(wrapped)
    case .url: takes.contains(.url) || takes.contains(.text)
    default: takes.contains(shape.kind)
    }
  }
}
