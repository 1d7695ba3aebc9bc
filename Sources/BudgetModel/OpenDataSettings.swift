public import Diagnostics

/// The kinds of tables that a portal publishes, named as their files are.
public enum TableKind: String, CaseIterable, Sendable {
  case rounds, pools, results, statistics, ballots, proposals, projects, milestones, updates, costs, accounts
  case budget, goals, indicators, areas
  case recommendations, ideas
  /// The budget divided over goals; what investments shall give; what single years were like.
  case budgetGoals = "budget_goals"
  case investments, years
  /// What rounds draw from the budget, how they split their money, and how many ideas were left at each step.
  case funding
  /// What rounds shall give, and how many projects serve it.
  case purposes
  /// What the columns of the others mean.
  case dictionary
}

/// What a portal says of its open data.
public struct OpenDataSettings: Sendable {
  /// The municipality's number: Swedish organisation number or Finnish business id, as it is written there.
  public let organisation: String?
  /// Addresses that name the municipality's territory in a public register of places.
  public let places: [String]
  /// Of tables whose licence is not that of the portal.
  public let licences: [TableKind: PortalSettings.Licence]

  public init(
    organisation: String? = nil, places: [String] = [], licences: [TableKind: PortalSettings.Licence] = [:]
  ) {
    self.organisation = organisation
    self.places = places
    self.licences = licences
  }
}

extension PortalSettings.Profile {
  /// Under which open data is published where the portal does not say otherwise: DCAT-AP-SE demands CC0 for metadata and
  /// recommends it for data, Finland's recommendation JHS 189 is CC BY 4.0.
  public var licence: PortalSettings.Licence {
    switch self {
    case .sweden:
      PortalSettings.Licence(name: "CC0 1.0", link: "https://creativecommons.org/publicdomain/zero/1.0/")
    case .finland: PortalSettings.Licence(name: "CC BY 4.0", link: "https://creativecommons.org/licenses/by/4.0/")
    }
  }
}

/// Whether a round publishes its ballots, and what keeps it from doing so.
public struct BallotPublishing: Hashable, Sendable {
  public enum Form: String, CaseIterable, Sendable {
    /// Only sums.
    case none
    /// Identical ballots with their number.
    case grouped
  }

  public let form: Form
  /// Refused when more of a pool's ballots than this are like no other.
  public let mostUnique: Share
  /// Refused when a pool has fewer ballots than this.
  public let fewestBallots: Int
  /// Where the round's file says so; nil when it does not.
  public let location: SourceLocation?

  public init(
    form: Form = .none, mostUnique: Share = Share(percent: 10), fewestBallots: Int = 100,
    location: SourceLocation? = nil
  ) {
    self.form = form
    self.mostUnique = mostUnique
    self.fewestBallots = fewestBallots
    self.location = location
  }
}
