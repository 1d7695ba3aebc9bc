internal import BudgetModel
internal import SiteModel
internal import Templates

/// What a page says, and what the page around it knows: how its texts become HTML, how large its files are.
@dynamicMemberLookup
struct View<Content: Sendable>: Sendable {
  let content: Content
  let surroundings: PageSurroundings

  subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }

  /// A part of the page, with the same surroundings.
  func part<Part: Sendable>(_ part: Part) -> View<Part> { View<Part>(content: part, surroundings: surroundings) }

  func parts<Part: Sendable>(_ parts: [Part]) -> [View<Part>] { parts.map(part) }

  /// A formatted text; nil when it is empty. `lowered` as in `RichText.html`.
  func text(_ prose: Prose, lowered: Int) -> TextView? {
    guard !prose.text.isEmpty else { return nil }
    let markup = prose.text.html(in: surroundings.text, lowered: lowered)
    return TextView(html: Html(trusted: markup.bytes), languageTag: prose.languageTag)
  }

  func picture(_ picture: Picture?) -> PictureView? {
    picture.map { PictureView(picture: $0, size: surroundings.pictureSize($0.address)) }
  }

  func downloads(_ downloads: [Download]) -> [DownloadView] {
    downloads.map { DownloadView(download: $0, size: surroundings.size($0.path)) }
  }
}

/// What all pages of one language have in common while they are drawn.
struct PageSurroundings: Sendable {
  let text: TextSurroundings
  /// The size of a published file in words: `12 kB`.
  let size: @Sendable (_ path: String) -> String?
  /// The pixels of a picture by its address; nil when the file does not tell.
  let pictureSize: @Sendable (_ address: String) -> PictureSize?
}

/// Width and height of a picture in pixels.
public struct PictureSize: Hashable, Sendable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A picture, and how large it is, so that the page does not jump when it comes.
struct PictureView: Sendable {
  let picture: Picture
  let size: PictureSize?
}

extension Record where Root == PictureSize {
  static let pictureSize = Record("pictureSize", [.integer("width", \.width), .integer("height", \.height)])
}

extension Record where Root == PictureView {
  static let picture = Record(
    "picture",
    [
      .url("address", \.picture.address),
      .record("alternative", \.picture.alternative, of: .passage),
      .record("size", \.size, of: .pictureSize),
    ])
}

/// A formatted text, ready to print.
struct TextView: Sendable {
  let html: Html
  let languageTag: String?
}

/// A file to download, and how large it is.
struct DownloadView: Sendable {
  let download: Download
  let size: String?
}

extension Record where Root == TextView {
  static let body = Record(
    "text",
    [
      .html("html", \.html),
      .text("lang", \.languageTag),
    ])
}

extension Record where Root == DownloadView {
  static let download = Record(
    "download",
    [
      .text("text", \.download.text),
      .url("address", \.download.address),
      .text("format", \.download.format),
      .text("size", \.size),
    ])
}
