import Diagnostics
import FlyingSocks
import Glibc

extension PreviewServer {
  /// How many ports are tried from 8080 on.
  private static let tries: UInt16 = 100

  /// An address that nobody answers at. IN700 when the port that was asked for is taken, IN701 when the host is not ours.
  func freeAddress() throws -> (address: any SocketAddress, port: UInt16) {
    let ports = address.port.map { $0...$0 } ?? 8080...(8080 + Self.tries)
    for port in ports {
      let candidate = try socketAddress(port: port)
      switch Self.bindingError(candidate) {
      case nil: return (candidate, port)
      case EADDRINUSE, EACCES: continue
      default: throw Diagnostic("IN701", at: .file("--host"), ["host": address.host])
      }
    }
    throw Diagnostic("IN700", at: .file("--port"), ["port": ports.lowerBound, "host": address.host])
  }

  private func socketAddress(port: UInt16) throws -> any SocketAddress {
    let host = address.host == "localhost" ? "127.0.0.1" : address.host
    do {
      if host.contains(":") { return try sockaddr_in6.inet6(ip6: host, port: port) }
      return try sockaddr_in.inet(ip4: host, port: port)
    } catch {
      throw Diagnostic("IN701", at: .file("--host"), ["host": address.host])
    }
  }

  /// What the system says when somebody wants to answer there; nil when it lets them.
  private static func bindingError(_ address: some SocketAddress) -> Int32? {
    do {
      let socket = try Socket(domain: Int32(type(of: address).family))
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return nil
    } catch SocketError.failed(_, let number, _) {
      return number
    } catch {
      return EINVAL
    }
  }
}
