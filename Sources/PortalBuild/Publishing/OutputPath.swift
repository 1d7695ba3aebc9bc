import Diagnostics

/// Which addresses may be names of published files.
enum OutputPath {
  /// IN603 unless every part is a name that every host can serve, and that stays inside the folder.
  static func check(_ path: String) throws(Diagnostic) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy(isName), path.utf8.count <= 2048, !isReserved(path) else {
      throw Diagnostic("IN603", at: .file(path), ["path": path])
    }
  }

  private static func isName(_ part: Substring.UTF8View) -> Bool {
    guard (1...255).contains(part.count), !part.elementsEqual(".".utf8), !part.elementsEqual("..".utf8) else {
      return false
    }
    return part.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  private static func isReserved(_ path: String) -> Bool { path == Manifest.fileName }

  /// The folders that a path lies in, innermost first: `a/b` and `a` for `a/b/c`.
  static func folders(of path: String) -> UnfoldSequence<Substring, Substring> {
    sequence(state: path[...]) { rest in
      guard let slash = rest.lastIndex(of: "/") else { return nil }
      rest = rest[..<slash]
      return rest
    }
  }
}
