public import Diagnostics

/// Where ideas began before there were proposals: the model of Finland's small municipalities with a partnership table, a
/// service workshop, ideas sent in afterwards, groups that work on, and a way forward for every idea.
public struct IdeaStage: Sendable {
  /// Those who sit down together first, convened by the municipality.
  public struct Partnership: Sendable {
    public struct Member: Sendable {
      public let sector: LocalisedText
      public let count: Int

      public init(sector: LocalisedText, count: Int) {
        self.sector = sector
        self.count = count
      }
    }

    public let convener: LocalisedText
    public let members: [Member]
    /// What they agreed to look at.
    public let focus: [LocalisedText]
    public let date: Day?
    public let location: SourceLocation

    public init(
      convener: LocalisedText, members: [Member], focus: [LocalisedText], date: Day?, location: SourceLocation
    ) {
      self.convener = convener
      self.members = members
      self.focus = focus
      self.date = date
      self.location = location
    }

    public var people: Int { members.map(\.count).reduce(0, +) }
  }

  public struct Workshop: Sendable {
    public let date: Day
    public let place: LocalisedText?
    public let participants: Int?
    public let text: LocalisedText?

    public init(date: Day, place: LocalisedText?, participants: Int?, text: LocalisedText?) {
      self.date = date
      self.place = place
      self.participants = participants
      self.text = text
    }
  }

  public struct Theme: Sendable {
    public let id: ThemeID
    public let name: LocalisedText
    public let location: SourceLocation

    public init(id: ThemeID, name: LocalisedText, location: SourceLocation) {
      self.id = id
      self.name = name
      self.location = location
    }
  }

  /// Ideas sent in afterwards. `themes` is empty where they are the workshop's by themselves.
  public struct ElectronicIdeas: Sendable {
    public let days: DaySpan
    public let themes: [Located<ThemeID>]
    public let location: SourceLocation

    public init(days: DaySpan, themes: [Located<ThemeID>], location: SourceLocation) {
      self.days = days
      self.themes = themes
      self.location = location
    }
  }

  /// Those who work on with a theme.
  public struct Group: Sendable {
    public let name: LocalisedText
    public let members: LocalisedText
    public let theme: Located<ThemeID>?
    public let text: LocalisedText?

    public init(name: LocalisedText, members: LocalisedText, theme: Located<ThemeID>?, text: LocalisedText?) {
      self.name = name
      self.members = members
      self.theme = theme
      self.text = text
    }
  }

  public struct Idea: Sendable {
    public enum Source: String, CaseIterable, Sendable { case workshop, electronic }

    /// Which way an idea went on: the municipality's budget, joint work, a project with other money, resources moved or
    /// added, savings, a bigger challenge.
    public enum WayForward: String, CaseIterable, Sendable { case a, b, c, d, e, f }

    public let id: String
    public let title: LocalisedText
    public let theme: Located<ThemeID>
    public let source: Source
    /// Nil for ideas that nobody could put dots on.
    public let dots: Int?
    /// Nil: it did not go on.
    public let way: WayForward?
    /// What happened.
    public let note: LocalisedText?
    /// The proposal that it became.
    public let proposal: Located<ProposalID>?
    public let location: SourceLocation

    public init(
      id: String, title: LocalisedText, theme: Located<ThemeID>, source: Source, dots: Int?, way: WayForward?,
      note: LocalisedText?, proposal: Located<ProposalID>?, location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.theme = theme
      self.source = source
      self.dots = dots
      self.way = way
      self.note = note
      self.proposal = proposal
      self.location = location
    }
  }

  public let partnership: Partnership?
  public let workshop: Workshop?
  public let themes: [Theme]
  /// How many ideas of each theme went on by their dots; nil where no such rule was declared.
  public let best: Int?
  public let electronic: ElectronicIdeas?
  /// How to take part without discussing.
  public let quietly: LocalisedText?
  public let groups: [Group]
  /// In the order of the file.
  public let ideas: [Idea]
  public let location: SourceLocation

  public init(
    partnership: Partnership?, workshop: Workshop?, themes: [Theme], best: Int?, electronic: ElectronicIdeas?,
    quietly: LocalisedText?, groups: [Group], ideas: [Idea], location: SourceLocation
  ) {
    self.partnership = partnership
    self.workshop = workshop
    self.themes = themes
    self.best = best
    self.electronic = electronic
    self.quietly = quietly
    self.groups = groups
    self.ideas = ideas
    self.location = location
  }
}

public typealias ThemeID = Identifier<IdeaStage.Theme>
