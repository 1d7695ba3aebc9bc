/// A formatted text as a tree, read from Markdown. Every block knows its line in the file it came from.
public struct RichText: Hashable, Sendable {
  /// The file, relative to the portal's folder.
  public let path: String
  public let blocks: [Block]

  public init(path: String, blocks: [Block]) {
    self.path = path
    self.blocks = blocks
  }

  public var isEmpty: Bool { blocks.isEmpty }
}

/// A paragraph, heading, list or the like.
public struct Block: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    case paragraph([Inline])
    /// `level` as written in the file (2-6 in well-formed content); `anchor` is unique within the text.
    case heading(level: Int, anchor: String, [Inline])
    /// `start` is nil for bullets. `tight` lists print their items without paragraphs.
    case list(start: Int?, tight: Bool, [ListItem])
    case quote([Block])
    case code(language: String, String)
    case table(Table)
    case rule
  }

  public let kind: Kind
  /// Counts from 1, front matter included.
  public let line: Int

  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

public struct ListItem: Hashable, Sendable {
  /// Nil unless the item is a task: then whether it is done.
  public let done: Bool?
  public let blocks: [Block]

  public init(done: Bool?, blocks: [Block]) {
    self.done = done
    self.blocks = blocks
  }
}

public struct Table: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case none, left, centre, right }

  public let alignments: [Alignment]
  public let header: [[Inline]]
  public let rows: [[[Inline]]]

  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A run of text within a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link(LinkTarget, [Inline])
  /// A file next to the text, with its alternative text. Never empty.
  case image(file: String, alternative: String)
  case softBreak
  case lineBreak
}

/// Where a link in a text leads.
public enum LinkTarget: Hashable, Sendable {
  /// `https`, `http`, `mailto` or `tel`, as written.
  case external(String)
  /// A content file without language and extension, from the content folder (`rounds/2024/proposals/brygga`),
  /// and the anchor on its page. An empty path is the page itself; `/` is the home page.
  case content(path: String, anchor: String?)
}

extension Inline {
  /// The text that a reader hears, without marks.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.map(\.plainText).joined()
    case .image(_, let alternative): alternative
    case .softBreak, .lineBreak: " "
    }
  }
}
