internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == PageFrame.Alternate {
  static let alternate = Record("alternate", [.text("lang", \.languageTag), .url("address", \.address)])
}

extension Record where Root == PageFrame.MenuItem {
  static let menuItem = Record(
    "menuItem",
    [
      .record("link", \.link, of: .link),
      .flag("isCurrent", \.isCurrent),
      .flag("isWithin", \.isWithin),
    ])
}

extension Record where Root == PageFrame.LanguageLink {
  static let languageLink = Record(
    "languageLink",
    [
      .text("name", \.name),
      .text("lang", \.languageTag),
      .url("address", \.address),
      .flag("isCurrent", \.isCurrent),
    ])
}

extension Record where Root == PageFrame.Contact {
  static let contact = Record(
    "contact",
    [
      .text("unit", \.unit),
      .text("email", \.email),
      .url("mailAddress") { "mailto:" + $0.email },
      .text("phone", \.phone),
      .url("phoneAddress") { contact in contact.phoneDigits.map { "tel:" + $0 } },
      .text("address", \.address),
      .url("feedbackForm", \.feedbackForm),
    ])
}

extension Record where Root == PageFrame.Feed {
  static let feed = Record("feed", [.text("title", \.title), .url("address", \.address)])
}

/// The picture that others show with a link to the page.
struct SharePicture: Sendable {
  /// With scheme and host.
  let address: String
  let alternative: String
  /// Nil when the file does not tell.
  let size: PictureSize?
}

extension Record where Root == SharePicture {
  static let sharePicture = Record(
    "sharePicture",
    [
      .url("address", \.address),
      .text("alternative", \.alternative),
      .text("width") { $0.size.map { String($0.width) } },
      .text("height") { $0.size.map { String($0.height) } },
    ])
}

/// A page's frame with what the theme adds to it.
struct FrameView: Sendable {
  let frame: PageFrame
  /// `round`, `results`: what kind of page it is, as its template is called.
  let kind: String
  let styleSheet: String
  /// The small style sheet of boxes on other sites.
  let embedStyleSheet: String
  /// The script of the theme; nil when it brings none.
  let script: String?
  /// The script that puts the reader's choice of light or dark in place before anything is drawn; nil when there is
  /// none.
  let earlyScript: String?
  /// The picture of links to the page: drawn for it, else its own or the portal's.
  let sharePicture: SharePicture?
  /// What the page is about, for search engines: a whole element; nil where there is nothing to say.
  let structuredData: Html?
  /// The folder of the theme's files, with a slash at the end.
  let assets: String

  /// Language and country as Open Graph wants them: `sv_FI`; for English, `en_GB`.
  var locale: String {
    if frame.languageTag == "en" { return "en_GB" }
    let parts = frame.languageTag.split(separator: "-")
    return parts.count > 1 ? parts.joined(separator: "_") : "\(frame.languageTag)_\(frame.languageTag.uppercased())"
  }
}

extension Record where Root == FrameView {
  static let page = Record(
    "page",
    [
      .text("kind", \.kind),
      .url("styleSheet", \.styleSheet),
      .url("embedStyleSheet", \.embedStyleSheet),
      .url("script", \.script),
      .url("earlyScript", \.earlyScript),
      .url("assets", \.assets),
      .html("structuredData", \.structuredData),
      .text("lang", \.frame.languageTag),
      .text("locale", \.locale),
      .record("title", \.frame.title, of: .passage),
      .text("documentTitle", \.frame.documentTitle),
      .text("description", \.frame.description),
      .url("address", \.frame.address),
      .url("canonical", \.frame.canonical),
      .list("alternates", \.frame.alternates, of: .alternate),
      .list("breadcrumb", \.frame.breadcrumb, of: .link),
      .list("menu", \.frame.menu, of: .menuItem),
      .list("languageLinks", \.frame.languageLinks, of: .languageLink),
      .record("search", \.frame.search, of: .link),
      .record("shareImage", \.sharePicture, of: .sharePicture),
      .list("extras", \.frame.extras, of: .link),
      .text("municipality", \.frame.municipality),
      .text("portalTitle", \.frame.portalTitle),
      .url("homeAddress", \.frame.homeAddress),
      .record("contact", \.frame.contact, of: .contact),
      .list("footerLinks", \.frame.footerLinks, of: .link),
      .record("licence", \.frame.licence, of: .link),
      .record("feed", \.frame.feed, of: .feed),
      .day("updated", \.frame.updated),
      .text("responsible", \.frame.responsible),
      .list("notices", \.frame.notices, of: .notice),
      .flag("isIndexed", \.frame.isIndexed),
      .flag("isLaterPart", \.frame.isLaterPart),
    ])
}
