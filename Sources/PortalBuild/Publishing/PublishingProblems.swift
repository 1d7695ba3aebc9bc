import Diagnostics
import Glibc

extension Diagnostic {
  /// IN600, IN601, IN609 or IN602: why the system refused an operation on a published file.
  static func publishing(_ error: FileError) -> Self {
    let place = SourceLocation.file(error.path)
    return switch error.number {
    case ENOSPC, EDQUOT, EFBIG: Diagnostic("IN600", at: place, ["path": error.path])
    case EACCES, EPERM, EROFS: Diagnostic("IN601", at: place, ["path": error.path])
    default: Diagnostic("IN602", at: place, ["path": error.path, "reason": error.reason])
    }
  }

  /// IN605: a file that is not ours stands where a page shall be.
  static func inTheWay(_ path: String) -> Self { Diagnostic("IN605", at: .file(path), ["path": path]) }
}
