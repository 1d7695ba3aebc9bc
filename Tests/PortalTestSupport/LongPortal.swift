public import ContentReading

/// The small portal with a second round that holds as many proposals as one wants. Its votes are published on
/// 30 October 2026.
public enum LongPortal {
  /// The portal's files with `count` proposals more. Titles and texts are of few words, put together in many ways.
  public static func files(proposals count: Int) -> [String: String] {
    var files = SmallPortal.files
    files["content/rounds/2025-lang/round.yaml"] = round
    let votes = (1...count).map { "p\($0),\($0 * 7 % 101)\n" }
    files["content/rounds/2025-lang/votes/digital.csv"] = "id,votes\n" + votes.joined()
    for number in 1...count {
      for language in ["sv", "fi"] {
        files["content/rounds/2025-lang/proposals/p\(number).\(language).md"] = proposal(number, language)
      }
    }
    return files
  }

  public static func folder(proposals count: Int) -> InMemoryFolder { InMemoryFolder(files(proposals: count)) }

  private static let round = """
    title: {sv: Den långa omgången 2025, fi: Pitkä kierros 2025}
    lead: {sv: Alla får föreslå., fi: Kaikki saavat ehdottaa.}
    kind: vote
    year: 2025
    goals: [klimat]
    mandate: advisory
    mandate_decision:
      body: {sv: Stadsstyrelsen, fi: Kaupunginhallitus}
      date: 2024-12-15
      reference: "§ 9/2024"
    stages:
      - {id: idea, from: 2025-01-07, to: 2025-01-31}
      - {id: vote, from: 2026-10-01, to: 2026-10-21}
    eligible: {lives: yes}
    pools:
      - id: lang
        name: {sv: Långa potten, fi: Pitkä potti}
        areas: [norr, soder]
        amount: 90000
        ballot: {min_choices: 1, max_choices: 3}
        rule: {name: greedy, on_misfit: skip, ties: [cheaper, lower_id]}
    votes:
      publish: 2026-10-30
      duplicate_voters: first
      exports:
        - file: votes/digital.csv
          shape: totals
          channel: digital
          pool: lang
          ballots: 20000
          columns: {proposal: id, votes: votes}
    responsible: {sv: Utvecklingsenheten, fi: Kehittämisyksikkö}

    """

  private static func proposal(_ number: Int, _ language: String) -> String {
    let words = language == "sv" ? swedish : finnish
    let title = "\(words[number % words.count]) \(words[number / 7 % words.count].lowercased()) \(number)"
    let facts = """
      number: \(number)
      area: \(number.isMultiple(of: 3) ? "soder" : "norr")
      goals: [klimat]
      submitted: 2025-01-\(10 + number % 20)
      verdict: feasible
      cost: \(1000 + number * 37 % 9000)

      """
    return """
      ---
      title: \(title)
      summary: \(title).
      \(language == "sv" ? facts : "")---

      \(words.joined(separator: ", ")).

      """
  }

  private static let swedish = ["Lekplatser", "Bänkar", "Cykelvägar", "Hundparken", "Belysning", "Träd", "Badstränder"]
  private static let finnish = [
    "Leikkipaikkoja", "Penkkejä", "Pyöräteitä", "Koirapuisto", "Valaistus", "Puita", "Rannat",
  ]
}
