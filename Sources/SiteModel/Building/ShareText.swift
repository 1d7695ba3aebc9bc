public import BudgetModel
import Diagnostics

/// What stands on the picture of a link to a page: drawn by the renderer, which knows letters.
public struct ShareText: Hashable, Sendable {
  /// Where the picture is, from the root of the portal: `/sv/omgangar/2026/share.png`.
  public let path: String
  /// A whole address.
  public let address: String
  /// What kind of page it is, and what it belongs to.
  public let kicker: String
  public let title: String
  /// Where it stands, in words.
  public let status: String
  /// Nil where no amount is known.
  public let amount: KeyFigure?
  /// The municipality.
  public let owner: String

  /// For those who do not see the picture: all that stands on it.
  public var alternative: String {
    let sum = amount.map { "\($0.value) \($0.label)" }
    return [kicker, title, status, sum, owner].compactMap { $0 }.joined(separator: ". ")
  }
}

extension Site {
  static let shareImageName = "share.png"

  /// The pictures of one language that pages have of their own; other pages of a round show the round's.
  public func shareTexts(_ language: Language) -> [ShareText] {
    let maker = PageMaker(self, language)
    return references.filter { $0.language == language && $0.subject.hasShareImage }.compactMap { reference in
      let text = maker.shareText(reference.subject)
      return text?.path == reference.path + Self.shareImageName ? text : nil
    }
  }
}

extension PageSubject {
  fileprivate var hasShareImage: Bool {
    switch self {
    case .round, .project, .proposal: true
    default: false
    }
  }
}

extension PageMaker {
  /// Nil for pages without a picture of this kind, and for those with a photograph of their own.
  func shareText(_ subject: PageSubject) -> ShareText? {
    guard settings.shareImages != .none, ownPicture(subject) == nil else { return nil }
    switch subject {
    case .round(let id), .results(let id), .counting(let id), .compare(let id), .statistics(let id), .process(let id),
      .workshop(let id), .roundProposals(let id):
      return shareText(ofRound: id)
    case .project(let round, let id): return shareText(ofProject: .init(round: round, id: id))
    case .proposal(let round, let id):
      return settings.shareImages == .all
        ? shareText(ofProposal: .init(round: round, id: id)) : shareText(ofRound: round)
    case .part(let whole, _): return shareText(whole)
    default: return nil
    }
  }

  private func shareText(ofRound id: RoundID) -> ShareText? {
    guard let round = index.rounds[id] else { return nil }
    let phase = RoundPhase(of: round, on: today, hasOutcome: site.outcomes[id] != nil)
    let amount = amountFigure(amount(of: round).minorUnits)
    let isFrame = round.pools.isEmpty && round.process.panel?.frame != nil
    return shareText(
      .round(id), kicker: settings.title[language], title: round.title[language], status: phaseWord(phase, round),
      amount: isFrame ? KeyFigure(value: amount.value, label: say(.panelFigureFrame), note: nil) : amount)
  }

  private func shareText(ofProject place: SiteIndex.Place) -> ShareText? {
    guard let round = index.rounds[place.round], let project = index.projects[place] else { return nil }
    var amount: KeyFigure?
    if let budget = index.budget(of: project, in: place.round) { amount = figure(budget, .projectBudget) }
    let title = title(of: project, in: round).text
    return shareText(
      .project(place.round, place.id), kicker: kicker(.searchKindProject, round), title: title,
      status: statusText(project), amount: amount)
  }

  private func shareText(ofProposal place: SiteIndex.Place) -> ShareText? {
    guard let round = index.rounds[place.round], let proposal = index.proposals[place] else { return nil }
    var amount: KeyFigure?
    if let cost = proposal.cost { amount = figure(cost, .factCost) }
    let title = proposal.words.map(\.title)
    let status = word(state(of: proposal, in: round), place)
    return shareText(
      .proposal(place.round, place.id), kicker: kicker(.searchKindProposal, round), title: title[language],
      status: status, amount: amount)
  }

  private func kicker(_ kind: Phrase, _ round: Round) -> String { "\(say(kind)) · \(round.title[language])" }

  /// The label follows the amount: `45 000 € beräknad kostnad`.
  private func figure(_ amount: Money, _ label: Phrase) -> KeyFigure {
    let label = say(label)
    return KeyFigure(value: text(amount), label: label.prefix(1).lowercased() + label.dropFirst(), note: nil)
  }

  private func shareText(
    _ subject: PageSubject, kicker: String, title: String, status: String, amount: KeyFigure?
  ) -> ShareText? {
    guard let reference = site.addresses.reference(subject, language) else { return nil }
    let path = reference.path + Site.shareImageName
    return ShareText(
      path: path, address: site.addresses.base.absolute(path), kicker: kicker, title: title, status: status,
      amount: amount, owner: settings.name[language])
  }

  /// The photograph of a proposal or project.
  func ownPicture(_ subject: PageSubject) -> Picture? {
    switch subject {
    case .proposal(let round, let id):
      index.proposals[.init(round: round, id: id)].flatMap { proposal in
        picture(
          proposal.image, alternative: optional(proposal.words, \.imageAlternative), beside: proposal.location)
      }
    case .project(let round, let id):
      index.projects[.init(round: round, id: id)].flatMap { project in
        picture(project.image, alternative: optional(project.words, \.imageAlternative), beside: project.location)
      }
    default: nil
    }
  }
}
