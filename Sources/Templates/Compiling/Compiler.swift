import Diagnostics

/// Compiles one page: walks its template and those it uses, with the contexts that names are looked up in, and
/// writes the steps of a program. Goes on after each problem, so that all are found.
struct Compiler {
  let templates: [String: ParsedTemplate]
  let filters: [FilterSignature]
  let kind: TemplateKind

  var program = Program()
  /// The routine being written, and where in the page its next byte falls.
  var routine = Routine()
  var html = HtmlContext()
  var scope: Scope
  var indentation = Indentation()

  /// The templates around the one at hand, and what fills its blocks.
  var activations: [Activation] = []
  var fillings = Fillings()
  /// The blocks seen so far; a filling that no block asked for is a mistake.
  var blocksSeen: Set<String> = []
  /// Routines for templates that use themselves, by what they depend on.
  var routines: [Activation.Key: RoutineEntry] = [:]

  private(set) var problems: [Diagnostic] = []
  var templatesUsed: Set<String> = []
  /// The dotted names from the root whose values are used.
  var namesUsed: Set<String> = []

  /// The next slot to give out, and the first step that literals may not be merged before.
  var nextSlot = 1
  private var barrier = 0

  init(_ templates: [String: ParsedTemplate], _ filters: [FilterSignature], _ kind: TemplateKind, _ root: RecordShape) {
    self.templates = templates
    self.filters = filters
    self.kind = kind
    scope = Scope([Scope.Frame(shape: .record(root), slot: 0, trail: "", origin: nil)])
    routine.slots = 1
    program.routines = [routine]
  }

  mutating func compilePage(_ template: ParsedTemplate) {
    let name = template.source.name
    templatesUsed.insert(name)
    activations.append(Activation(key: key(of: name), entrySlot: scope.top.slot, usedAt: nil))
    compile(template.nodes)
    program.routines[0] = routine
  }

  mutating func compile(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let line): write(line)
      case .print(let expression, let unescaped): print(expression, unescaped: unescaped)
      case .section(let section): compile(section)
      case .partial(let inclusion): include(inclusion)
      case .layout(let inclusion, let overrides): include(inclusion, filling: overrides)
      case .block(let block): compile(block)
      }
    }
  }

  /// Tells a problem, with the tags through which the template at hand came to be used here.
  mutating func report(_ problem: Diagnostic) {
    let uses = activations.reversed().compactMap(\.usedAt).map { Diagnostic.Note("used", at: $0) }
    problems.append(problem.adding(uses))
  }

  // MARK: Steps

  mutating func write(_ step: Step) { routine.steps.append(step) }

  private mutating func write(_ line: TextLine) {
    write(literal: indentation.prefix(line))
    write(literal: indentation.rest(of: line))
  }

  private mutating func write(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    if kind == .html { html.advance(over: bytes) }
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    let last = routine.steps.count - 1
    if last >= barrier, case .literal(let first, let count) = routine.steps[last], first + count == start {
      routine.steps[last] = .literal(start: first, count: count + bytes.count)
    } else {
      write(.literal(start: start, count: bytes.count))
    }
  }

  /// Writes a section's opening step, its body, and then the step's end into it.
  mutating func write(_ opening: (_ end: Int) -> Step, around body: (inout Compiler) -> Void) {
    let index = routine.steps.count
    write(opening(0))
    body(&self)
    barrier = routine.steps.count
    routine.steps[index] = opening(barrier)
  }

  /// Gives out a slot until `nextSlot` is set back.
  mutating func newSlot() -> Int {
    defer { nextSlot += 1 }
    routine.slots = max(routine.slots, nextSlot + 1)
    return nextSlot
  }

  mutating func reference(to place: Scope.Place) -> Reference {
    defer { program.paths.append(contentsOf: place.path) }
    return Reference(
      slot: Int32(place.slot), pathStart: Int32(program.paths.count), pathCount: Int32(place.path.count))
  }

  /// Writes a routine of its own, with its own steps and slots, and comes back to the one at hand.
  mutating func writeRoutine(at index: Int, _ scope: Scope, _ body: (inout Compiler) -> Void) {
    let outer = (routine, barrier, nextSlot, self.scope, indentation, html)
    (routine, barrier, nextSlot) = (Routine(), 0, scope.frames.count)
    routine.slots = nextSlot
    (self.scope, indentation) = (scope, Indentation())
    body(&self)
    program.routines[index] = routine
    (routine, barrier, nextSlot, self.scope, indentation, html) = outer
  }
}
