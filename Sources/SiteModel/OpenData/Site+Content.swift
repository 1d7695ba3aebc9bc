public import BudgetModel
import Diagnostics

/// The files of the content that may be known, for those who want to bring the portal back.
extension Site {
  /// The texts and settings behind the pages of a round, or of the portal: paths from the portal's folder, in their order.
  /// Some need not be there. What is a table of the open data is not among them.
  public func contentFiles(of round: RoundID?) -> [String] {
    guard let round else {
      let words =
        portal.goals.flatMap { $0.words.values.values.map(\.source) }
        + (portal.pages.map(\.words) + portal.news.map(\.words)).flatMap { $0.values.values.map(\.source) }
      let own = ["areas.yaml", "budget/plan.yaml", "glossary.yaml", "portal.yaml"].map { "content/\($0)" }
      return (own + words.map(\.location.path)).sorted()
    }
    guard let round = index.rounds[round] else { return [] }
    let folder = "content/rounds/\(round.id)/"
    let own =
      ["round.yaml"] + (round.process.panel == nil ? [] : ["panel.yaml"])
      + (round.process.ideas == nil ? [] : ["workshop.yaml"])
    let words =
      round.proposals.flatMap { $0.words.values.values.map(\.source) }
      + round.projects.flatMap { $0.words.values.values.map(\.source) }
    return (own.map { folder + $0 } + words.map(\.location.path)).sorted()
  }

  /// The pictures of a round, or of the rest of the portal: paths from the portal's folder. Each is published under
  /// `media/` instead of `content/`.
  public func contentPictures(of round: RoundID?) -> [String] {
    media.map(\.source).filter { source in
      let steps = source.split(separator: "/")
      let owner = steps.count > 3 && steps[1] == "rounds" ? String(steps[2]) : nil
      return owner == round?.rawValue
    }
  }
}
