import SiteRendering

/// Reads how large a picture is from its first bytes, without decoding it.
enum PictureHeader {
  /// Nil for formats other than PNG, JPEG, GIF and WebP, and for files that are cut short.
  static func size(of bytes: [UInt8]) -> PictureSize? {
    png(bytes) ?? jpeg(bytes) ?? gif(bytes) ?? webp(bytes)
  }

  /// W3C PNG, 11.2.1: the IHDR chunk comes first.
  private static func png(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 else { return nil }
    return size(big(bytes, 16) << 16 | big(bytes, 18), big(bytes, 20) << 16 | big(bytes, 22))
  }

  /// ITU T.81, B.1: segments up to the frame header (SOF0-SOF15, apart from the tables DHT, JPG and DAC).
  private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return size(big(bytes, place + 7), big(bytes, place + 5))
      }
      place += marker == 0xFF ? 1 : 2 + max(2, big(bytes, place + 2))
    }
    return nil
  }

  private static func gif(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 else { return nil }
    return size(little(bytes, 6), little(bytes, 8))
  }

  /// WebP container specification: VP8X, VP8L and VP8 chunks say the size each in its way.
  private static func webp(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 30, bytes[8..<12].elementsEqual("WEBP".utf8) else {
      return nil
    }
    switch bytes[15] {
    case UInt8(ascii: "X"):
      return size(1 + little(bytes, 24) + Int(bytes[26]) << 16, 1 + little(bytes, 27) + Int(bytes[29]) << 16)
    case UInt8(ascii: "L"):
      let packed = little(bytes, 21) | little(bytes, 23) << 16
      return size(1 + packed & 0x3FFF, 1 + (packed >> 14) & 0x3FFF)
    default: return size(little(bytes, 26) & 0x3FFF, little(bytes, 28) & 0x3FFF)
    }
  }

  private static func size(_ width: Int, _ height: Int) -> PictureSize? {
    width > 0 && height > 0 ? PictureSize(width: width, height: height) : nil
  }

  private static func big(_ bytes: [UInt8], _ place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }
  private static func little(_ bytes: [UInt8], _ place: Int) -> Int { Int(bytes[place + 1]) << 8 | Int(bytes[place]) }
}
