import Glibc

/// One browser on the line. Every wait has an end, so that nobody holds the preview by saying nothing.
final class Connection: Sendable {
  /// How long a whole head may take to come, and how long an answer may wait for its reader, in milliseconds.
  private static let patience: Int64 = 10_000

  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Says that no more comes, and hangs up.
  deinit {
    shutdown(descriptor, Int32(SHUT_WR))
    close(descriptor)
  }

  enum Head {
    case request(RequestHead)
    case malformed
    case tooLong
    /// The browser hung up or said nothing in time.
    case silence
  }

  /// Waits for the head of a request. A body is not read: nothing that is answered here has one.
  func head() -> Head {
    var bytes: [UInt8] = []
    let deadline = Self.now + Self.patience
    while bytes.count < RequestHead.limit {
      guard wait(for: POLLIN, until: deadline) else { return .silence }
      let before = bytes.count
      guard read(into: &bytes) else { return .silence }
      if let end = RequestHead.end(in: bytes, after: before) {
        return RequestHead(bytes[..<end]).map { .request($0) } ?? .malformed
      }
    }
    return .tooLong
  }

  /// Reads what has come; false when the other side has hung up.
  private func read(into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    bytes += chunk[..<count]
    return true
  }

  /// Writes all of it; false when the reader is gone or does not read.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
      } else if count < 0, errno == EAGAIN || errno == EINTR {
        guard wait(for: POLLOUT, until: Self.now + Self.patience) else { return false }
      } else {
        return false
      }
    }
    return true
  }

  /// Writes what fits now and waits for nobody; false when it does not all fit or the reader is gone.
  func offer(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) } == bytes.count
  }

  private func wait(for event: Int32, until deadline: Int64) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    let left = deadline - Self.now
    return left > 0 && poll(&entry, 1, Int32(left)) > 0
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
