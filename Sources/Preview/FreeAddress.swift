import Diagnostics

extension PreviewServer {
  /// How many ports are tried from 8080 on.
  private static let tries: UInt16 = 100

  /// A socket at an address that nobody answers at. IN700 when the port that was asked for is taken, IN701 when the host
  /// is not ours.
  func freeSocket() throws(Diagnostic) -> (socket: ListeningSocket, port: UInt16) {
    let host = address.host == "localhost" ? "127.0.0.1" : address.host
    let ports = address.port.map { $0...$0 } ?? 8080...(8080 + Self.tries)
    for port in ports {
      do throws(ListeningSocket.Trouble) {
        return (try ListeningSocket(host: host, port: port), port)
      } catch {
        if case .notOurs = error { throw Diagnostic("IN701", at: .file("--host"), ["host": address.host]) }
      }
    }
    throw Diagnostic("IN700", at: .file("--port"), ["port": ports.lowerBound, "host": address.host])
  }
}
