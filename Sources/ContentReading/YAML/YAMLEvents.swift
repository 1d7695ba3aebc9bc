internal import CYAML

/// What libyaml's parser meets, one thing after another.
enum YAMLEvent {
  /// A place as libyaml counts: from 0, columns in characters.
  struct Mark {
    let line: Int
    let column: Int

    init(_ mark: yaml_mark_t) {
      line = mark.line
      column = mark.column
    }
  }

  case scalar(String, isQuoted: Bool, isDecorated: Bool, start: Mark, end: Mark)
  case alias(start: Mark, end: Mark)
  case sequenceStart(isDecorated: Bool, start: Mark)
  case sequenceEnd
  case mappingStart(isDecorated: Bool, start: Mark)
  case mappingEnd
  case documentStart(start: Mark)
  /// Starts and ends that say nothing.
  case other
  case end
}

/// What libyaml says when it cannot go on.
struct YAMLFailure: Error {
  let problem: String
  let place: YAMLEvent.Mark
  let context: String
  let contextPlace: YAMLEvent.Mark
}

/// libyaml's pull parser over bytes that must outlive it.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private var failure: YAMLFailure {
    let state = parser.pointee
    return YAMLFailure(
      problem: state.problem.map { String(cString: $0) } ?? "", place: .init(state.problem_mark),
      context: state.context.map { String(cString: $0) } ?? "", contextPlace: .init(state.context_mark))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    let start = Mark(event.start_mark)
    let end = Mark(event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT: self = .init(scalar: event.data.scalar, start: start, end: end)
    case YAML_ALIAS_EVENT: self = .alias(start: start, end: end)
    case YAML_SEQUENCE_START_EVENT:
      let node = event.data.sequence_start
      self = .sequenceStart(isDecorated: node.anchor != nil || node.tag != nil, start: start)
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let node = event.data.mapping_start
      self = .mappingStart(isDecorated: node.anchor != nil || node.tag != nil, start: start)
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: self = .documentStart(start: start)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: self = .end
    default: self = .other
    }
  }

  private init(scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, start: Mark, end: Mark) {
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    self = .scalar(
      text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE,
      isDecorated: scalar.anchor != nil || scalar.tag != nil, start: start, end: end)
  }
}
