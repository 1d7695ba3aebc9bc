internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == ProposalsPage.Count {
  static let stateCount = Record(
    "stateCount", [.text("state", \.state.rawValue), .text("word", \.word), .integer("count", \.count)])
}

/// The proposals of a list that belong to one round, so that a long list has headings.
struct ProposalGroup: Sendable {
  let round: PageLink
  var items: [ProposalCard]

  /// Neighbours of the same round together.
  static func groups(of cards: [ProposalCard]) -> [ProposalGroup] {
    cards.reduce(into: []) { groups, card in
      if groups.last?.round == card.round {
        groups[groups.count - 1].items.append(card)
      } else {
        groups.append(ProposalGroup(round: card.round, items: [card]))
      }
    }
  }
}

extension Record where Root == ProposalGroup {
  static let proposalGroup = Record(
    "proposalGroup", [.record("round", \.round, of: .link), .list("items", \.items, of: .proposalCard)])
}

extension Record where Root == View<ProposalsPage> {
  static let proposals = Record(
    "proposals",
    [
      .record("round", { $0.round }, of: .link),
      .text("sentence", { $0.sentence }),
      .list("counts", { $0.counts }, of: .stateCount),
      .record("finder", { $0.finder }, of: .finder),
      .record("pager", { $0.pager }, of: .pager),
      .list("items", { $0.items }, of: .proposalCard),
      .list("groups", { ProposalGroup.groups(of: $0.items) }, of: .proposalGroup),
      .record("compare", { $0.compare }, of: .link),
      .list("rounds", { $0.rounds }, of: .link),
      .list("downloads", { $0.downloads($0.content.downloads) }, of: .download),
    ])
}

extension Record where Root == ProposalPage.Result {
  static let proposalResult = Record(
    "proposalResult",
    [
      .text("pool", \.pool),
      .integer("votes", \.votes),
      .integer("share") { $0.share?.basisPoints },
      .integer("rank", \.rank),
      .integer("candidates", \.candidates),
      .flag("isFunded", \.isFunded),
      .text("outcomeWord", \.outcomeWord),
      .text("reason", \.reason),
      .text("decided", \.decided),
      .record("link", \.link, of: .link),
    ])
}

extension Record where Root == View<ProposalPage> {
  static let proposal = Record(
    "proposal",
    [
      .record("card", { $0.card }, of: .proposalCard),
      .record("summary", { $0.summary }, of: .passage),
      .record("body", { $0.text($0.content.body, lowered: 1) }, of: .body),
      .record("picture", { $0.picture($0.content.picture) }, of: .picture),
      .list("facts", { $0.facts }, of: .fact),
      .text("resultHeading", { $0.resultHeading }),
      .record("result", { $0.result }, of: .proposalResult),
      .text("resultWaiting", { $0.resultWaiting }),
      .text("answerHeading", { $0.answerHeading }),
      .record("answer", { $0.answer }, of: .passage),
      .record("answered", { $0.answered }, of: .decision),
      .text("verdict", { $0.verdict }),
      .record("mergedInto", { $0.mergedInto }, of: .link),
      .list("mergedFrom", { $0.mergedFrom }, of: .link),
      .record("project", { $0.project }, of: .projectCard),
      .text("historyHeading", { $0.historyHeading }),
      .list("history", { $0.history }, of: .event),
      .record("round", { $0.round }, of: .link),
    ])
}
