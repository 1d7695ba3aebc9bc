/// An election in the format of pabulib.org: what could be chosen, and the ballots.
///
/// Money is in hundredths of the file's currency, whatever that is.
public struct PabulibFile: Sendable {
  /// A line of the META section.
  public struct Fact: Hashable, Sendable {
    public let key: String
    public let value: String
    /// 0 for what was not read from a file.
    public let line: Int

    public init(key: String, value: String, line: Int = 0) {
      self.key = key
      self.value = value
      self.line = line
    }
  }

  public struct Project: Hashable, Sendable {
    /// Free text: `12`, `L18PD`, `BO.D18.9/23`.
    public let id: String
    public let cost: Int
    /// The columns that the file has, by name, as they are written; `project_id` and `cost` too.
    public let values: [String: String]
    /// 0 for what was not read from a file.
    public let line: Int

    public init(id: String, cost: Int, values: [String: String], line: Int = 0) {
      self.id = id
      self.cost = cost
      self.values = values
      self.line = line
    }

    public var name: String { values["name"] ?? id }
    /// The file's own count of ballots that name the project.
    public var votes: Int? { values["votes"].flatMap { Int($0) } }
    /// The file's own sum of points.
    public var score: Int? { values["score"].flatMap { Int($0) } }
    /// What the city decided: 0 no, 1 yes, 2 with other money, 3 with reserve money.
    public var selected: Int? { values["selected"].flatMap { Int($0) } }
    /// Withdrawn projects carry a cost that nothing can pay.
    public var isWithdrawn: Bool { cost == 999_999_999_00 }
  }

  /// In the order of the file, unknown keys too.
  public let meta: [Fact]
  /// In the order of the file, which is the order of the profile's candidates.
  public let projects: [Project]
  /// The columns of PROJECTS in their order.
  public let columns: [String]
  public let budget: Int
  public let ballots: BallotProfile

  public init(meta: [Fact], projects: [Project], columns: [String], budget: Int, ballots: BallotProfile) {
    self.meta = meta
    self.projects = projects
    self.columns = columns
    self.budget = budget
    self.ballots = ballots
  }

  public subscript(_ key: String) -> String? { meta.first { $0.key == key }?.value }
}
