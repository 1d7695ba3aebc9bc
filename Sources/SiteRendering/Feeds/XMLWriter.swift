/// Writes XML files: feeds, the sitemap.
struct XMLWriter {
  private var markup = Markup(capacity: 8192)

  init() { markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  var bytes: [UInt8] { markup.bytes }

  /// An element that holds others, each on its own line.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout XMLWriter) -> Void
  ) {
    markup.open(name, attributes)
    markup.raw("\n")
    body(&self)
    markup.close(name)
    markup.raw("\n")
  }

  mutating func text(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String) {
    markup.element(name, attributes, text: text)
    markup.raw("\n")
  }

  mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    markup.void(name, attributes)
    markup.raw("\n")
  }
}
