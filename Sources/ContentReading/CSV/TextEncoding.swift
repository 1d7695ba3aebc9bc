public import BudgetModel

/// How the bytes of a table stand for characters. UTF-8 may begin with a byte order mark. UTF-16 has its little or big
/// end first, as its byte order mark says; without one, as the zero bytes of the first characters say.
public typealias TextEncoding = VoteExport.Encoding

/// Which bytes begin a file, and what they say of its encoding.
enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian

  init?(of bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(3))
    if start == [0xEF, 0xBB, 0xBF] {
      self = .utf8
    } else if start.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if start.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  var byteCount: Int { self == .utf8 ? 3 : 2 }
}

/// The characters of Windows-1252 that Latin-1 lacks.
enum Windows1252 {
  /// The scalars of 0x80...0x9F; 0 where the code page has none.
  static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// The scalar of a byte; nil for the five bytes that stand for nothing.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The text that the bytes would be, or nil when a byte stands for nothing.
  static func text(of bytes: some Sequence<UInt8>) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(of: byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }
}
