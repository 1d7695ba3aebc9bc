public import BudgetModel
public import Tallying

/// What the files of the open data ask of a site.
extension Site {
  /// Nil while the count may not be shown, or there is none.
  public func outcome(of round: RoundID) -> RoundOutcome? { outcomes[round]?.outcome }

  /// What became of the rows of a round's exports; empty while the count may not be shown.
  public func accounts(of round: RoundID) -> [ExportAccount] { outcomes[round]?.accounts ?? [] }

  /// The votes of a pool by channel and proposal; empty where a channel is too small to be shown.
  public func channelSums(
    of round: RoundID, _ pool: PoolID
  ) -> [(channel: BallotChannel, ballots: Int, votes: [String: Int])] {
    guard let counted = outcomes[round], let profile = counted.profiles[pool],
      !TurnoutCharts(PageMaker(self, portal.settings.languages[0]), counted: counted).hidesChannels
    else { return [] }
    return profile.channels.map { channel in
      let votes = zip(profile.candidates, profile.votes(through: channel))
      return (
        channel, profile.ballotCount(through: channel), Dictionary(votes, uniquingKeysWith: { first, _ in first })
      )
    }
  }

  /// A page's address with scheme and host.
  public func absolute(_ subject: PageSubject, _ language: Language) -> String? {
    addresses.absolute(subject, language)
  }

  /// In the portal's first language; nil for what is not public.
  public func title(ofProposal id: ProposalID, in round: RoundID) -> String? {
    index.proposals[.init(round: round, id: id)]?.words[portal.settings.languages[0]].title
  }

  /// By language code, English included.
  public func titles(of table: TableKind) -> [String: String] { table.words.title }
  public func descriptions(of table: TableKind) -> [String: String] { table.words.description }

  /// By language code; in English the title in the portal's first language, introduced.
  public func titles(of round: Round) -> [String: String] {
    var titles = Dictionary(
      portal.settings.languages.filter(round.title.has).map { ($0.code, round.title[$0]) },
      uniquingKeysWith: { first, _ in first })
    if titles["en"] == nil { titles["en"] = "Participatory budgeting: \(round.title[portal.settings.languages[0]])" }
    return titles
  }

  /// By language code.
  public var descriptionsOfRounds: [String: String] {
    [
      "en": "All tables of the round: proposals, results, statistics, projects and costs.",
      "sv": "Omgångens alla tabeller: förslag, resultat, statistik, projekt och kostnader.",
      "fi": "Kierroksen kaikki taulukot: ehdotukset, tulokset, tilastot, hankkeet ja kustannukset.",
    ]
  }
}
