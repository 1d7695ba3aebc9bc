internal import BudgetModel
internal import Diagnostics

/// Where a round says how it is made known, at least one way reaches those who are not online.
struct CommunicationReachesEveryone: Rule {
  static let codes: [DiagnosticCode] = ["IN391"]

  func violations(in portal: Portal, _ context: RuleContext) -> [Diagnostic] {
    portal.rounds.compactMap { round in
      let channels = round.process.communication
      guard let first = channels.first, channels.allSatisfy(\.channel.value.isDigital) else { return nil }
      return Diagnostic("IN391", at: first.channel.location)
    }
  }
}
