internal import CZip
internal import Diagnostics

/// A zip file in memory whose entries are read within limits, so that no small file can unfold into gigabytes.
struct ZipArchive {
  enum Limits {
    static let entries = 2_000
    /// Bytes of one entry and of all that are read.
    static let entryBytes = 256 << 20
    static let totalBytes = 512 << 20
    /// How much an entry of more than a mebibyte may unfold. Sheets reach 30; a bomb of zeros 1000.
    static let ratio = 200
  }

  private let path: String
  private let archive: OpaquePointer
  private var bytesLeft = Limits.totalBytes

  /// Opens the bytes for as long as `body` runs. Throws IN285 when they are no zip, IN286 when they are too many.
  static func open<Result>(
    _ path: String, _ bytes: [UInt8], _ body: (inout ZipArchive) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    defer { buffer.deallocate() }
    buffer.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw .workbookUnreadable(path, .damaged)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .workbookUnreadable(path, .damaged)
    }
    defer { zip_discard(archive) }
    guard zip_get_num_entries(archive, 0) <= Limits.entries else {
      throw Diagnostic("IN286", at: .file(path), ["entry": path])
    }
    var zip = ZipArchive(path: path, archive: archive)
    return try body(&zip)
  }

  private init(path: String, archive: OpaquePointer) {
    self.path = path
    self.archive = archive
  }

  /// The bytes of an entry, their checksum proved; nil when there is none of that name. Throws IN285 and IN286.
  mutating func bytes(of name: String) throws(Diagnostic) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, UInt64(index), 0, &facts) == 0 else { throw .workbookUnreadable(path, .damaged) }
    guard facts.encryption_method == ZIP_EM_NONE else { throw .workbookUnreadable(path, .encrypted) }
    try checkSize(facts, name)
    bytesLeft -= Int(facts.size)
    return try read(UInt64(index), count: Int(facts.size))
  }

  private func checkSize(_ facts: zip_stat_t, _ name: String) throws(Diagnostic) {
    let isTooLarge = facts.size > UInt64(min(Limits.entryBytes, bytesLeft))
    let packed = max(1, facts.comp_size)
    let unfoldsTooFar = facts.size > 1 << 20 && facts.size / packed > UInt64(Limits.ratio)
    if isTooLarge || unfoldsTooFar { throw Diagnostic("IN286", at: .file(path), ["entry": name]) }
  }

  /// Reads to the end, where libzip compares the checksum; never more than the entry says it holds.
  private func read(_ index: UInt64, count: Int) throws(Diagnostic) -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else { throw .workbookUnreadable(path, .damaged) }
    defer { zip_fclose(file) }
    var filled = 0
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, initialized in
      while filled <= count {
        let got = zip_fread(file, buffer.baseAddress.map { $0 + filled }, UInt64(count + 1 - filled))
        if got <= 0 {
          isWhole = got == 0 && filled == count
          break
        }
        filled += Int(got)
      }
      initialized = filled
    }
    guard isWhole else { throw .workbookUnreadable(path, .damaged) }
    return bytes
  }
}

/// Why a workbook gives nothing.
enum WorkbookFault: String {
  case damaged, encrypted, oldFormat, noSheets, sheetDamaged
}

extension Diagnostic {
  /// IN285, with what is the matter as an argument that the words translate.
  static func workbookUnreadable(_ path: String, _ fault: WorkbookFault) -> Self {
    Diagnostic("IN285", at: .file(path), ["file": path, "fault": fault.rawValue])
  }
}
