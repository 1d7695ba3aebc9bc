public import BudgetModel
import ContentReading
public import Diagnostics
public import Tallying

/// An election of a `.pb` file, counted.
public struct PabulibCount: Sendable {
  public let file: PabulibFile
  /// As the file names it (`greedy`), or as it was asked for.
  public let rule: CountingRule
  public let outcome: PoolOutcome

  public var election: Election { file.election }

  /// Whether the rule funds what the file says that the city funded; nil when the file does not say.
  public var agreesWithCity: Bool? {
    let chosen = Set(file.projects.filter { $0.selected == 1 }.map(\.id))
    return chosen.isEmpty ? nil : chosen == Set(outcome.funded.map(\.rawValue))
  }

  /// Reads a `.pb` file and counts it by the rule that the file names, else by votes, passing over what does not fit;
  /// or by another rule.
  public static func read(
    _ path: String, by change: RuleChange? = nil
  ) -> (count: PabulibCount?, problems: [Diagnostic]) {
    do throws(Diagnostic) {
      let (file, problems) = PabulibReader(path: path).read(try DiskFile.open(path))
      guard let file, !problems.hasErrors else { return (nil, problems) }
      let rule = change?.applied(to: file.namedRule) ?? file.namedRule
      do throws(TallyProblem) {
        return (PabulibCount(file: file, rule: rule, outcome: try file.election.outcome(under: rule)), problems)
      } catch {
        return (nil, problems + [.uncountable(PoolID(foreign: "1"), error, at: .file(path))])
      }
    } catch {
      return (nil, [error])
    }
  }
}

extension PabulibFile {
  /// What could be chosen, with what was withdrawn excluded.
  public var election: Election {
    let candidates = projects.map { project in
      Candidate(
        id: ProposalID(foreign: project.id), cost: project.cost,
        standing: project.isWithdrawn ? .excluded(.withdrawn) : .onBallot)
    }
    return Election(candidates: candidates, budget: budget, profile: ballots)
  }

  /// The rule behind the name in META, as pabulib.org uses the names.
  public var namedRule: CountingRule {
    switch self["rule"] {
    case "greedy-no-skip": greedy(.greedy(onMisfit: .stop))
    case "greedy-custom": greedy(.greedyWithReserve(atLeast: Share(percent: 80)))
    case "equalshares/add1", "equalshares/add1-comparison":
      CountingRule(
        method: .equalShares(
          EqualShares(
            utility: .cost, completion: .add1(.init(startsWhole: true, endsWhenExhaustive: false)),
            comparison: .moreBallotsPrefer)),
        ties: [.cheaper, .moreVotes, .lowerID])
    default: greedy(.greedy(onMisfit: .skip))
    }
  }

  private func greedy(_ method: CountingRule.Method) -> CountingRule {
    let scoring: Scoring =
      switch ballots.kind {
      case .approval: .votes
      case .points: .points(missing: 0)
      case .ordinal: .ballotLength
      }
    let least = self["min_project_score_threshold"].flatMap { Int($0) }
    return CountingRule(
      method: method, scoring: scoring, thresholds: Thresholds(minimumPoints: least),
      ties: [.moreVotes, .cheaper, .lowerID])
  }
}
