import Diagnostics

/// Problems of tags that cannot be read or do not match.
extension Diagnostic {
  static func tagNeverCloses(_ location: SourceLocation, _ ending: [UInt8]) -> Self {
    Self("IN400", at: location, ["ending": String(decoding: ending, as: UTF8.self)])
  }

  /// - Parameter closing: The tag that closes a section around it, if that is how it came to light.
  static func sectionNeverCloses(_ location: SourceLocation, _ name: String, _ closing: SourceLocation?) -> Self {
    Self("IN401", at: location, ["name": name], notes: closing.map { [Note("closing", at: $0)] } ?? [])
  }

  static func closesNothing(_ location: SourceLocation, _ name: String) -> Self {
    Self("IN402", at: location, ["name": name])
  }

  static func closesAnother(
    _ location: SourceLocation, _ name: String, _ opening: String, _ openingLocation: SourceLocation
  ) -> Self {
    Self("IN403", at: location, ["name": name, "opening": opening], notes: [Note("opening", at: openingLocation)])
  }

  static func emptyTag(_ location: SourceLocation) -> Self { Self("IN404", at: location) }

  static func unreadableTag(_ location: SourceLocation, _ text: String) -> Self {
    Self("IN405", at: location, ["text": text])
  }

  static func unreadableDelimiters(_ location: SourceLocation) -> Self { Self("IN406", at: location) }

  static func notUTF8(_ location: SourceLocation) -> Self { Self("IN407", at: location) }

  static func outsideBlocks(_ location: SourceLocation, _ layout: String) -> Self {
    Self("IN432", at: location, ["layout": layout])
  }

  static func blockFilledTwice(_ block: Word, _ first: SourceLocation) -> Self {
    Self("IN434", at: block.location, ["block": block.text], notes: [Note("first", at: first)])
  }
}
