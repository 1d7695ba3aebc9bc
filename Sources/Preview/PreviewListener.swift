@preconcurrency import Dispatch
import Synchronization

/// Answers whoever comes to a socket, one request per connection (`Connection: close`), until it is let go.
///
/// Ours rather than a library's: a preview answers `GET` and `HEAD` of one computer and nothing else, and the servers
/// there are bring the whole of Foundation with them, which every start of every command would pay for.
final class PreviewListener: Sendable {
  /// How many may be answered at a time; who comes then is asked to come again. Open pages that wait for events are not
  /// counted: they hold no thread.
  private static let limit = 48

  private let socket: ListeningSocket
  private let responder: PreviewResponder
  private let answering = Mutex(0)
  private let workers = DispatchQueue(label: "insyn.answers", attributes: .concurrent)
  nonisolated(unsafe) private let source: any DispatchSourceRead

  init(_ socket: ListeningSocket, _ responder: PreviewResponder) {
    self.socket = socket
    self.responder = responder
    source = DispatchSource.makeReadSource(
      fileDescriptor: socket.descriptor, queue: DispatchQueue(label: "insyn.connections"))
    source.setEventHandler { [weak self] in self?.take() }
    // The descriptor must outlive the source.
    source.setCancelHandler { withExtendedLifetime(socket) {} }
    source.resume()
  }

  deinit { source.cancel() }

  private func take() {
    while let connection = socket.accept() {
      let isFree = answering.withLock { count in
        guard count < Self.limit else { return false }
        count += 1
        return true
      }
      guard isFree else {
        _ = connection.offer(PreviewAnswer.text(503, "too many requests at once").head())
        continue
      }
      workers.async { [self] in
        answer(connection)
        answering.withLock { $0 -= 1 }
      }
    }
  }

  private func answer(_ connection: Connection) {
    switch connection.head() {
    case .request(let head): answer(head, connection)
    case .malformed: write(.text(400, "this is no request that a browser sends"), to: connection)
    case .tooLong: write(.text(431, "the head of the request is too long"), to: connection)
    case .silence: break
    }
  }

  private func answer(_ request: RequestHead, _ connection: Connection) {
    let answer = responder.answer(method: request.method, path: request.path, host: request.host)
    write(answer, to: connection, isHead: request.method == "HEAD")
    guard case .events = answer.body, request.method == "GET" else { return }
    let events = responder.state.events()
    Task { for await event in events { guard connection.offer(event) else { return } } }
  }

  private func write(_ answer: PreviewAnswer, to connection: Connection, isHead: Bool = false) {
    guard connection.write(answer.head()), !isHead, case .bytes(let bytes) = answer.body else { return }
    connection.write(bytes)
  }
}

extension PreviewAnswer {
  /// The first lines of the answer (RFC 9112, section 4).
  func head() -> [UInt8] {
    var lines = [
      "HTTP/1.1 \(status) \(phrase)", "Content-Type: \(type)", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff", "Connection: close",
    ]
    if case .bytes(let bytes) = body { lines.append("Content-Length: \(bytes.count)") }
    if let location { lines.append("Location: \(location)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private var phrase: String {
    switch status {
    case 200: "OK"
    case 302: "Found"
    case 400: "Bad Request"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 421: "Misdirected Request"
    case 431: "Request Header Fields Too Large"
    default: "Service Unavailable"
    }
  }
}
