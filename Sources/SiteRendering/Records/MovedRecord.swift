internal import SiteModel
internal import Templates

/// An old address and the style sheet of the page that stands there.
struct MovedView: Sendable {
  let redirect: RedirectPage
  let styleSheet: String
}

extension Record where Root == MovedView {
  static let moved = Record(
    "moved",
    [
      .text("lang", \.redirect.languageTag),
      .text("title", \.redirect.title),
      .record("target", \.redirect.target, of: .link),
      .url("canonical", \.redirect.canonical),
      .url("styleSheet", \.styleSheet),
    ])
}
