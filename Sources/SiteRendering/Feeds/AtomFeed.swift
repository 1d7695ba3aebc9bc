internal import BudgetModel
internal import SiteModel

/// The news of one language in the Atom format (RFC 4287).
struct AtomFeed {
  let feed: NewsFeed

  /// Readers fetch a feed often; older news stand on the site.
  static let most = 50

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.languageTag]) { writer in
      writer.text("id", [:], feed.address)
      writer.text("title", [:], feed.title)
      writer.text("updated", [:], Self.time(feed.updated))
      writer.element("author") { $0.text("name", [:], feed.author) }
      writer.void("link", ["rel": "self", "type": "application/atom+xml", "href": feed.address])
      writer.void("link", ["rel": "alternate", "type": "text/html", "href": feed.home])
      for entry in feed.entries.prefix(Self.most) { Self.write(entry, &writer) }
    }
    return writer.bytes
  }

  private static func write(_ entry: FeedEntry, _ writer: inout XMLWriter) {
    writer.element("entry") { writer in
      writer.text("id", [:], entry.id)
      writer.text("title", ["xml:lang": entry.languageTag], entry.title)
      writer.text("updated", [:], time(entry.day))
      writer.void("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
      writer.text("summary", [:], entry.summary)
    }
  }

  /// Atom wants a time of day; the content knows days. Midday in UTC is that day from New York to Tokyo.
  private static func time(_ day: Day) -> String { "\(day)T12:00:00Z" }
}
