/// A page told in chapters: how a round works, a panel, a workshop, a series of rounds.
public struct ChaptersPage: Sendable {
  /// What the page belongs to; nil for a page that stands for itself.
  public let over: PageLink?
  /// With links to the glossary.
  public let lead: Prose
  public let status: StatusMark?
  /// What goes on now, in one sentence.
  public let phaseSentence: String?
  public let figures: [KeyFigure]
  public let stages: StageBar?
  public let chapters: [Chapter]
  public let downloads: [Download]
}

/// A heading, the answer in a sentence or two, and what belongs to it.
public struct Chapter: Sendable {
  public let heading: String
  /// Unique on its page.
  public let anchor: String
  public let answer: String?
  public let blocks: [ChapterBlock]

  init(_ heading: String, _ anchor: String, answer: String? = nil, _ blocks: [ChapterBlock] = []) {
    self.heading = heading
    self.anchor = anchor
    self.answer = answer
    self.blocks = blocks
  }

  /// Whether nothing but its heading is there.
  var isEmpty: Bool { answer == nil && blocks.allSatisfy(\.isEmpty) }
}

/// A part of a chapter: what of it is there is shown in the order of its members.
public struct ChapterBlock: Sendable {
  /// Something in a list, with what is known of it.
  public struct Row: Sendable {
    public let title: Passage
    /// Where the title leads.
    public let address: String?
    /// Nil unless something can lead here.
    public let anchor: String?
    public let notes: [String]
    public let text: String?
    public let figure: String?
    /// What was answered, or came of it.
    public let status: StatusMark?
    public let answer: String?

    init(
      _ title: Passage, address: String? = nil, anchor: String? = nil, notes: [String?] = [], text: String? = nil,
      figure: String? = nil, status: StatusMark? = nil, answer: String? = nil
    ) {
      self.title = title
      self.address = address
      self.anchor = anchor
      self.notes = notes.compactMap { $0 }
      self.text = text
      self.figure = figure
      self.status = status
      self.answer = answer
    }
  }

  public var heading: String?
  public var texts: [String] = []
  public var facts: [Fact] = []
  public var bars: BarChart?
  public var funnel: FunnelChart?
  public var table: ChartTable?
  public var rows: [Row] = []
  /// Rows whose order says something: they are numbered.
  public var ordered: [Row] = []
  public var points: [String] = []
  public var events: [TimelineEntry] = []
  public var decisions: [DecisionView] = []
  public var links: [PageLink] = []
  public var note: String?

  init(_ heading: String? = nil) { self.heading = heading }

  var isEmpty: Bool {
    texts.isEmpty && facts.isEmpty && bars == nil && funnel == nil && table == nil && rows.isEmpty
      && ordered.isEmpty && points.isEmpty && events.isEmpty
      && decisions.isEmpty && links.isEmpty && note == nil
  }

  static func texts(_ texts: [String], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.texts = texts
    return block
  }

  static func facts(_ facts: [Fact], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.facts = facts
    return block
  }

  static func rows(_ rows: [Row], heading: String? = nil, note: String? = nil) -> Self {
    var block = Self(heading)
    block.rows = rows
    block.note = note
    return block
  }

  static func ordered(_ rows: [Row], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.ordered = rows
    return block
  }

  static func points(_ points: [String], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.points = points
    return block
  }

  static func table(_ table: ChartTable?, note: String? = nil) -> Self {
    var block = Self()
    block.table = table
    block.note = note
    return block
  }

  static func funnel(_ funnel: FunnelChart?) -> Self {
    var block = Self()
    block.funnel = funnel
    return block
  }

  static func links(_ links: [PageLink], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.links = links
    return block
  }

  static func events(_ events: [TimelineEntry], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.events = events
    return block
  }

  static func decisions(_ decisions: [DecisionView], heading: String? = nil) -> Self {
    var block = Self(heading)
    block.decisions = decisions
    return block
  }
}

extension [Chapter] {
  /// Those that say something, with the blocks that do.
  var told: [Chapter] {
    filter { !$0.isEmpty }.map { chapter in
      Chapter(
        chapter.heading, chapter.anchor, answer: chapter.answer, chapter.blocks.filter { !$0.isEmpty })
    }
  }
}
