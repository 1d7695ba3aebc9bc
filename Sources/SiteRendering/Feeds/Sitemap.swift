internal import BudgetModel
internal import SiteModel

/// `sitemap.xml`: every page that may be found, with its twins in the other languages.
struct Sitemap {
  let pages: [PageFrame]

  /// A sitemap may hold 50 000 addresses (sitemaps.org); a portal with more needs an index of sitemaps.
  static let limit = 50_000

  var bytes: [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "urlset",
      ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml"]
    ) { writer in
      for page in pages where page.isIndexed { Self.write(page, &writer) }
    }
    return writer.bytes
  }

  private static func write(_ page: PageFrame, _ writer: inout XMLWriter) {
    writer.element("url") { writer in
      writer.text("loc", [:], page.canonical)
      if let day = page.updated { writer.text("lastmod", [:], day.description) }
      for twin in page.alternates {
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
