import Diagnostics
import Glibc

/// The right to publish into a folder, held by one build at a time. It ends with the program, however that ends.
///
/// The lock is on the folder itself (flock(2)), so it leaves no file behind. Since publishing puts another folder in
/// its place, whoever waited looks again whether the folder that it has locked is still the one.
final class FolderLock: Sendable {
  private let descriptor: Int32

  init(_ folder: String, named name: String, _ whenBusy: SitePublisher.WhenBusy) throws(Diagnostic) {
    var hasTold = false
    while true {
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .publishing(FileError(name)) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        guard case .wait(let tell) = whenBusy else {
          close(descriptor)
          throw Diagnostic("IN606", at: .file(name), ["path": name])
        }
        if !hasTold { tell() }
        hasTold = true
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
      }
      if Self.isStill(folder, descriptor) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  private static func isStill(_ folder: String, _ descriptor: Int32) -> Bool {
    var held = stat()
    var now = stat()
    return fstat(descriptor, &held) == 0 && stat(folder, &now) == 0 && held.st_ino == now.st_ino
      && held.st_dev == now.st_dev
  }
}
