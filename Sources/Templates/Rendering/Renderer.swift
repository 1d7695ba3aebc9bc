/// Runs a program. A value that does not have the shape the program was compiled against is a fault of ours.
struct Renderer {
  private let program: Program
  private let filters: [Filter.Function]
  private var slots: [Value]
  private var base = 0

  init(_ program: Program, _ filters: [Filter.Function], root: Value) {
    self.program = program
    self.filters = filters
    slots = Array(repeating: .absent, count: max(1, program.routines[0].slots))
    slots[0] = root
  }

  mutating func run(into output: inout [UInt8]) {
    let steps = program.routines[0].steps
    run(steps, from: 0, to: steps.count, into: &output)
  }

  private mutating func run(_ steps: [Step], from start: Int, to end: Int, into output: inout [UInt8]) {
    var position = start
    while position < end {
      let step = steps[position]
      position += 1
      switch step {
      case .literal(let start, let count): output.append(contentsOf: program.literals[start..<(start + count)])
      case .escaped(let reference): output.appendEscaped(text(reference))
      case .plain(let reference): output.append(contentsOf: text(reference).utf8)
      case .integer(let reference): output.append(contentsOf: String(integer(reference)).utf8)
      case .html(let reference): output.append(contentsOf: html(reference).bytes)
      case .apply(let index): apply(program.applications[index])
      case .each(let reference, let slot, let end):
        for element in list(reference) {
          slots[base + slot] = element
          run(steps, from: position, to: end, into: &output)
        }
        position = end
      case .with(let reference, let slot, let end):
        let value = value(reference)
        if case .absent = value { position = end } else { slots[base + slot] = value }
      case .when(let reference, let end): if isNothing(reference) { position = end }
      case .unless(let reference, let end): if !isNothing(reference) { position = end }
      case .call(let index): call(program.calls[index], into: &output)
      }
    }
  }

  private mutating func call(_ call: Call, into output: inout [UInt8]) {
    let routine = program.routines[call.routine]
    let (caller, callee) = (base, slots.count)
    slots.append(contentsOf: repeatElement(.absent, count: routine.slots))
    for (index, slot) in call.slots.enumerated() { slots[callee + index] = slots[caller + slot] }
    base = callee
    run(routine.steps, from: 0, to: routine.steps.count, into: &output)
    base = caller
    slots.removeSubrange(callee...)
  }

  private mutating func apply(_ application: Application) {
    let argument: Value? =
      switch application.argument {
      case .none: nil
      case .constant(let value): value
      case .value(let reference): value(reference)
      case .record(let references): .record(references.map(value))
      }
    slots[base + application.slot] = filters[application.filter](value(application.input), argument)
  }

  // MARK: Values

  private func value(_ reference: Reference) -> Value {
    var value = slots[base + Int(reference.slot)]
    var index = Int(reference.pathStart)
    let end = index + Int(reference.pathCount)
    while index < end {
      guard case .record(let fields) = value else { mismatch() }
      value = fields[program.paths[index]]
      index += 1
    }
    return value
  }

  private func text(_ reference: Reference) -> String {
    guard case .text(let text) = value(reference) else { mismatch() }
    return text
  }

  private func integer(_ reference: Reference) -> Int {
    guard case .integer(let number) = value(reference) else { mismatch() }
    return number
  }

  private func html(_ reference: Reference) -> Html {
    guard case .html(let html) = value(reference) else { mismatch() }
    return html
  }

  private func list(_ reference: Reference) -> [Value] {
    switch value(reference) {
    case .list(let elements): elements
    case .absent: []
    default: mismatch()
    }
  }

  /// An absent value, an empty list, or a flag that is down.
  private func isNothing(_ reference: Reference) -> Bool {
    switch value(reference) {
    case .absent: true
    case .list(let elements): elements.isEmpty
    case .flag(let isUp): !isUp
    default: false
    }
  }

  private func mismatch() -> Never {
    preconditionFailure("a value does not have the shape that its template was compiled against")
  }
}
