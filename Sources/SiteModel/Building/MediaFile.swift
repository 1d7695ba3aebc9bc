public import BudgetModel
import Diagnostics

/// A picture of the content and where it is published: the same for all languages.
public struct MediaFile: Hashable, Comparable, Sendable {
  /// Relative to the portal's folder.
  public let source: String
  /// From the root of the portal: `/media/rounds/2024/proposals/brygga.jpg`
  public let address: String

  /// A name without folders stands next to the file that names it; `..` and `.` are followed.
  init(_ name: String, beside path: String) {
    let folder = path.split(separator: "/").dropLast().map(String.init)
    var parts = name.hasPrefix("content/") ? [] : folder
    for part in name.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
    }
    source = parts.joined(separator: "/")
    address = "/media/" + (parts.first == "content" ? parts.dropFirst() : parts[...]).joined(separator: "/")
  }

  public static func < (a: Self, b: Self) -> Bool { a.source < b.source }
}

extension Site {
  /// Every picture that a page shows, by source, each once.
  public var media: [MediaFile] {
    var files: Set<MediaFile> = []
    for round in portal.rounds {
      for proposal in round.proposals {
        if let image = proposal.image { files.insert(MediaFile(image.value, beside: proposal.location.path)) }
        for words in proposal.words.values.values { files.formUnion(words.body.media) }
      }
      for project in round.projects {
        if let image = project.image { files.insert(MediaFile(image.value, beside: project.location.path)) }
        for words in project.words.values.values { files.formUnion(words.body.media) }
      }
    }
    if let image = portal.settings.shareImage {
      files.insert(MediaFile(image.file.value, beside: image.file.location.path))
    }
    for goal in portal.goals { for words in goal.words.values.values { files.formUnion(words.body.media) } }
    for page in portal.pages { for words in page.words.values.values { files.formUnion(words.body.media) } }
    for item in portal.news { for words in item.words.values.values { files.formUnion(words.body.media) } }
    return files.sorted()
  }

  /// Where a picture of a text is published, from the root of the host.
  public func address(ofImage file: String, in text: RichText) -> String {
    addresses.base.address(MediaFile(file, beside: text.path).address)
  }
}

extension RichText {
  /// The pictures in the text.
  fileprivate var media: Set<MediaFile> {
    Set(blocks.flatMap(\.inlines).flatMap(\.images).map { MediaFile($0, beside: path) })
  }
}

extension Block {
  fileprivate var inlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines
    case .list(_, _, let items): items.flatMap(\.blocks).flatMap(\.inlines)
    case .quote(let blocks): blocks.flatMap(\.inlines)
    case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap { $0 }
    case .code, .rule: []
    }
  }
}

extension Inline {
  fileprivate var images: [String] {
    switch self {
    case .image(let file, _): [file]
    case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.flatMap(\.images)
    case .text, .code, .softBreak, .lineBreak: []
    }
  }
}
