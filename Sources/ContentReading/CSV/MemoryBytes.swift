public import Diagnostics

/// Bytes that are in memory already, handed out in pieces of a chosen size.
public struct MemoryBytes: ByteStream, Sendable {
  private var rest: ArraySlice<UInt8>
  private let pieceSize: Int

  /// - Parameter pieceSize: how many bytes one reading gives at most; at least 1.
  public init(_ bytes: [UInt8], pieceSize: Int = .max) {
    rest = bytes[...]
    self.pieceSize = max(1, pieceSize)
  }

  public init(_ text: String, pieceSize: Int = .max) {
    self.init(Array(text.utf8), pieceSize: pieceSize)
  }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = min(buffer.count, rest.count, pieceSize)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}
