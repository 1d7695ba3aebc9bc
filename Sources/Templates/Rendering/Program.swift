/// What a template is compiled to: flat steps over one store of literal bytes. Names are gone; every value is found
/// by slot and field number.
struct Program: Sendable {
  /// The first routine is the page; the others are templates that use themselves.
  var routines: [Routine] = []
  var literals: [UInt8] = []
  /// Field numbers, which references name by range.
  var paths: [Int] = []
  var applications: [Application] = []
  var calls: [Call] = []
}

/// Steps that share a set of slots.
struct Routine: Sendable {
  var steps: [Step] = []
  /// How many values it keeps at hand: the contexts it is in, and the results of filters.
  var slots = 0
}

/// A value: a slot, and from there field after field.
struct Reference: Sendable {
  let slot: Int32
  let pathStart: Int32
  let pathCount: Int32
}

/// One step of a routine. `end` is the step after the body of a section.
enum Step: Sendable {
  /// Bytes of the template itself.
  case literal(start: Int, count: Int)
  /// Text, escaped.
  case escaped(Reference)
  /// Text as it is.
  case plain(Reference)
  case integer(Reference)
  case html(Reference)
  /// Puts the result of a filter into a slot.
  case apply(Int)
  /// The body once per element, with the element in the slot.
  case each(Reference, slot: Int, end: Int)
  /// The body once with the value in the slot, or not at all when it is absent.
  case with(Reference, slot: Int, end: Int)
  /// The body when the flag is up.
  case when(Reference, end: Int)
  /// The body when there is nothing: no value, no element, a flag that is down.
  case unless(Reference, end: Int)
  /// Another routine, with the contexts it needs.
  case call(Int)
}

/// A filter put to use.
struct Application: Sendable {
  enum Argument: Sendable {
    case none
    case constant(Value)
    case value(Reference)
    case record([Reference])
  }

  let filter: Int
  let input: Reference
  let argument: Argument
  let slot: Int
}

/// A routine put to use, with the slots whose values become its first ones.
struct Call: Sendable {
  let routine: Int
  let slots: [Int]
}
