/// What kind of file an ending means, as browsers are told (IANA media types).
enum MediaType {
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return byEnding[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  private static let byEnding = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "pb": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8", "xml": "application/xml; charset=utf-8", "atom": "application/atom+xml",
    "json": "application/json", "geojson": "application/geo+json", "jsonld": "application/ld+json",
    "rdf": "application/rdf+xml", "ttl": "text/turtle; charset=utf-8", "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "woff2": "font/woff2",
    "woff": "font/woff", "pdf": "application/pdf", "zip": "application/zip", "ics": "text/calendar; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
