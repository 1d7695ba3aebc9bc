import Glibc

/// A socket that connections come to. Closed when nobody holds it any more.
final class ListeningSocket: Sendable {
  let descriptor: Int32

  /// Why a socket could not be had.
  enum Trouble: Error {
    /// Somebody answers at that port, or it is not for us.
    case taken
    /// The address is none of this computer's.
    case notOurs
  }

  /// - Parameter host: an address in figures, of version 4 or 6.
  init(host: String, port: UInt16) throws(Trouble) {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let info = found?.pointee else { throw .notOurs }
    defer { freeaddrinfo(found) }
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    descriptor = socket(info.ai_family, type, 0)
    guard descriptor >= 0 else { throw .notOurs }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0, listen(descriptor, SOMAXCONN) == 0 else {
      let isTaken = errno == EADDRINUSE || errno == EACCES
      close(descriptor)
      throw isTaken ? .taken : .notOurs
    }
  }

  deinit { close(descriptor) }

  /// The next connection that waits; nil when none does. Its reads and writes return at once.
  func accept() -> Connection? {
    let descriptor = Glibc.accept(descriptor, nil, nil)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    return Connection(descriptor)
  }
}
