internal import BudgetModel
internal import SiteModel

/// `sitemap.xml`: every page that may be found, with its twins in the other languages.
///
/// One file may hold 50 000 addresses (sitemaps.org).
struct Sitemap {
  let entries: [SitemapEntry]

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "urlset",
      ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml"]
    ) { writer in
      for entry in entries { Self.write(entry, &writer) }
    }
    return writer.bytes
  }

  private static func write(_ entry: SitemapEntry, _ writer: inout XMLWriter) {
    writer.element("url") { writer in
      writer.text("loc", [:], entry.address)
      if let day = entry.updated { writer.text("lastmod", [:], day.description) }
      for twin in entry.alternates {
        writer.void("xhtml:link", ["rel": "alternate", "hreflang": twin.languageTag, "href": twin.address])
      }
    }
  }
}

/// `robots.txt`: everything may be read, and where the sitemap is.
struct Robots {
  /// A whole address.
  let sitemap: String

  var bytes: [UInt8] { Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8) }
}
