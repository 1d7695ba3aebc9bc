import ArgumentParser
import Diagnostics
import Glibc
import Synchronization

/// Where the program writes.
struct Terminal: Sendable {
  let descriptor: Int32

  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let errors = Terminal(descriptor: STDERR_FILENO)

  /// Whether a person is reading, rather than a file or another program.
  var isInteractive: Bool { isatty(descriptor) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb" }

  /// Colours, unless the reader has said no (no-color.org).
  var isColoured: Bool { isInteractive && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  func write(_ line: String) { write(Array((line + "\n").utf8)) }

  /// Shows a line that the next one takes the place of. Only to a person.
  func progress(_ line: String) {
    if isInteractive { write(Array("\r\u{1B}[K\(line)".utf8)) }
  }

  func clearProgress() { progress("") }
}

/// How the program ends.
extension ExitCode {
  /// Something in the content, or around it, is wrong and has been told.
  static let problems = ExitCode(1)
}

extension Terminal {
  /// Writes problems; the exit code that they call for.
  func report(_ report: DiagnosticReport, as format: ReportFormat) -> ExitCode {
    write(report.rendered(as: format, coloured: isColoured))
    return report.errorCount > 0 ? .problems : .success
  }
}
