import FlyingSocks

/// Events as the bytes of a response that has no end.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  private let events: AsyncStream<[UInt8]>

  init(_ events: AsyncStream<[UInt8]>) { self.events = events }

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var events: AsyncStream<[UInt8]>.AsyncIterator
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(events: AsyncStream<[UInt8]>.AsyncIterator) { self.events = events }

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty { rest = await events.next()?[...] ?? [] }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty {
        guard let event = await events.next() else { return nil }
        return event[...]
      }
      defer { rest = [] }
      return rest
    }
  }
}
