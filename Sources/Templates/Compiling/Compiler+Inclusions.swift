import Diagnostics

/// A template in the midst of being compiled.
struct Activation {
  /// What a template's steps depend on: the contexts its names can reach and what fills its blocks.
  struct Key: Hashable {
    let name: String
    let shapes: [Shape?]
    let fillings: Fillings.Key
  }

  let key: Key
  /// The innermost context when it began.
  let entrySlot: Int
  /// The name in the tag that used it; the page itself was used by no tag.
  let usedAt: SourceLocation?
}

/// A routine for a template that uses itself, and where in the page it begins and ends.
struct RoutineEntry {
  let index: Int
  let html: HtmlContext
}

/// What fills the blocks of the template at hand, by name.
struct Fillings {
  typealias Key = [String: SourceLocation]

  /// A block's body from another template, with what fills the blocks in it there.
  final class Filling {
    let block: Block
    let fillings: Fillings

    init(_ block: Block, _ fillings: Fillings) {
      self.block = block
      self.fillings = fillings
    }
  }

  private var byName: [String: Filling] = [:]

  subscript(name: String) -> Filling? { byName[name] }

  var key: Key { byName.mapValues(\.block.name.location) }

  /// These fillings and, for the blocks they leave open, those of a layout tag.
  func adding(_ overrides: [Block]) -> Fillings {
    var fillings = self
    for block in overrides where byName[block.name.text] == nil {
      fillings.byName[block.name.text] = Filling(block, self)
    }
    return fillings
  }
}

extension Compiler {
  /// More templates within templates than anyone writes: they go round without end.
  private static let deepest = 100

  func key(of name: String) -> Activation.Key {
    Activation.Key(name: name, shapes: scope.reachable.map(\.shape), fillings: fillings.key)
  }

  /// `{{> name}}`, or `{{<name}}` with what fills its blocks.
  mutating func include(_ inclusion: Inclusion, filling overrides: [Block] = []) {
    guard let template = templates[inclusion.name.text] else {
      report(.unknownTemplate(inclusion.name, known: templates.keys.sorted()))
      return compileLoose(overrides)
    }
    templatesUsed.insert(template.source.name)
    let (outerFillings, outerBlocks) = (fillings, blocksSeen)
    fillings = fillings.adding(overrides)
    blocksSeen = []
    compile(template, as: inclusion)
    fillings = outerFillings
    for block in overrides where !blocksSeen.contains(block.name.text) {
      report(.unknownBlock(block.name, in: inclusion.name.text, known: blocksSeen.sorted()))
      compileLoose([block])
    }
    blocksSeen.formUnion(outerBlocks)
  }

  private mutating func compile(_ template: ParsedTemplate, as inclusion: Inclusion) {
    let key = key(of: inclusion.name.text)
    if let active = activations.last(where: { $0.key == key }) {
      return recur(key, template, at: inclusion.name, entered: active.entrySlot)
    }
    if activations.count == Self.deepest { return report(.endless(inclusion.name)) }
    let outer = indentation
    indentation = Indentation(added: inclusion.indent.map(outer.indent) ?? [])
    activate(key, at: inclusion.name) { $0.compile(template.nodes) }
    indentation = outer
  }

  private mutating func activate(_ key: Activation.Key, at name: Word, _ body: (inout Compiler) -> Void) {
    activations.append(Activation(key: key, entrySlot: scope.top.slot, usedAt: name.location))
    body(&self)
    activations.removeLast()
  }

  // MARK: Recursion

  /// A template that uses itself becomes a routine. It must go down to a part of what it was given, so it ends.
  private mutating func recur(_ key: Activation.Key, _ template: ParsedTemplate, at name: Word, entered slot: Int) {
    guard scope.descends(from: slot) else { return report(.endless(name)) }
    let frames = scope.reachable
    let entry = routines[key] ?? writeRoutine(key, template, at: name, frames)
    if kind == .html, entry.html != html { report(.leavesMarkupOpen(name)) }
    program.calls.append(Call(routine: entry.index, slots: frames.map(\.slot)))
    write(.call(program.calls.count - 1))
  }

  private mutating func writeRoutine(
    _ key: Activation.Key, _ template: ParsedTemplate, at name: Word, _ frames: [Scope.Frame]
  ) -> RoutineEntry {
    let entry = RoutineEntry(index: program.routines.count, html: html)
    program.routines.append(Routine())
    routines[key] = entry
    let scope = Scope(
      frames.enumerated().map { Scope.Frame(shape: $1.shape, slot: $0, trail: $1.trail, origin: nil) })
    let outer = activations
    activations = []
    writeRoutine(at: entry.index, scope) { compiler in
      compiler.activate(key, at: name) { compiler in
        compiler.compile(template.nodes)
        if compiler.html != entry.html { compiler.report(.leavesMarkupOpen(name)) }
      }
    }
    activations = outer
    return entry
  }

  // MARK: Blocks

  /// A place that may be filled: with what a page gave for it, or else with what stands there.
  mutating func compile(_ block: Block) {
    blocksSeen.insert(block.name.text)
    guard let filling = fillings[block.name.text] else { return compile(block.body) }
    let (outerFillings, outer) = (fillings, indentation)
    fillings = filling.fillings
    indentation = Indentation(
      added: outer.indent(of: block.indent), removed: filling.block.ownIndent, skipsNextLine: !block.indentsFirstLine)
    compile(filling.block.body)
    (fillings, indentation) = (outerFillings, outer)
  }

  /// Blocks with nowhere to go are compiled all the same, for the problems in them.
  private mutating func compileLoose(_ blocks: [Block]) {
    let outer = html
    for block in blocks {
      html = HtmlContext()
      compile(block.body)
    }
    html = outer
  }
}
