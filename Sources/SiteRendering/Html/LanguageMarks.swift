internal import SiteModel

/// Makes `lang` of the marks of texts that stand in for missing ones: `<span lang="fi">` around them in running text, and
/// nothing within tags and elements that hold plain text, where no element may stand.
struct LanguageMarks {
  /// A page without marks. The same bytes where it had none.
  static func resolved(_ page: [UInt8]) -> [UInt8] {
    guard page.contains(lead) else { return page }
    var walk = LanguageMarks(page)
    return walk.resolved()
  }

  /// The first byte of every character of plane 15, and of planes 12-14, which pages hardly have.
  private static let lead: UInt8 = 0xF3

  /// Elements that hold text only, in pages and in their drawings.
  private static let plain: Set<String> = ["title", "option", "textarea", "script", "style", "text", "desc"]

  private let page: [UInt8]
  private var out: [UInt8] = []
  private var index = 0
  /// Within `<...>`, and within which of its quotes.
  private var isInTag = false
  private var quote: UInt8?
  /// The element of plain text that the walk is in.
  private var holder: String?
  private var isOpen = false

  private init(_ page: [UInt8]) {
    self.page = page
    out.reserveCapacity(page.count + 256)
  }

  private mutating func resolved() -> [UInt8] {
    while index < page.count {
      if page[index] == Self.lead, let scalar = mark(at: index) {
        take(scalar)
      } else {
        follow(page[index])
        out.append(page[index])
        index += 1
      }
    }
    return out
  }

  /// The character of a mark that begins here.
  private func mark(at place: Int) -> Unicode.Scalar? {
    guard place + 3 < page.count, page[place + 1] == 0xB0 else { return nil }
    let value = UInt32(page[place + 2] & 0x3F) << 6 | UInt32(page[place + 3] & 0x3F)
    return Unicode.Scalar(0xF0000 + value).flatMap { LanguageMark.isPart($0) ? $0 : nil }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    index += 4
    if isInTag || holder != nil { return }
    if scalar == LanguageMark.begin {
      out += Array("<span lang=\"".utf8)
      isOpen = true
    } else if scalar == LanguageMark.text {
      out += Array("\">".utf8)
    } else if scalar == LanguageMark.end {
      close()
    } else if let letter = LanguageMark.letter(scalar) {
      out.append(UInt8(truncatingIfNeeded: letter.value))
    }
  }

  private mutating func close() {
    if isOpen { out += Array("</span>".utf8) }
    isOpen = false
  }

  private mutating func follow(_ byte: UInt8) {
    switch (byte, isInTag) {
    case (UInt8(ascii: "<"), false): enter()
    case (UInt8(ascii: ">"), true) where quote == nil: isInTag = false
    case (UInt8(ascii: "\""), true), (UInt8(ascii: "'"), true):
      quote = quote == nil ? byte : quote == byte ? nil : quote
    default: break
    }
  }

  /// At a `<`. A marked text holds no markup: what is cut short within one ends here.
  private mutating func enter() {
    let isEnd = index + 1 < page.count && page[index + 1] == UInt8(ascii: "/")
    let name = name(from: index + (isEnd ? 2 : 1))
    if let holder {
      guard isEnd, name == holder else { return }
      self.holder = nil
    } else if !isEnd, Self.plain.contains(name) {
      holder = name
    }
    close()
    isInTag = true
  }

  private func name(from start: Int) -> String {
    let letters = page[start...].prefix { (0x61...0x7A).contains($0) }
    return String(decoding: letters, as: UTF8.self)
  }
}
