import BudgetModel
import Diagnostics
import Tallying

/// What a count is told in, in one language of messages.
struct TallyWords {
  let language: MessageLanguage

  func choose(_ en: String, _ sv: String, _ fi: String) -> String {
    switch language {
    case .en: en
    case .sv: sv
    case .fi: fi
    }
  }

  var columns: [String] {
    [
      choose("rank", "plats", "sija"), choose("proposal", "förslag", "ehdotus"), choose("support", "stöd", "kannatus"),
      choose("cost", "kostnad", "kustannus"), choose("outcome", "utfall", "tulos"),
    ]
  }

  func summary(_ outcome: PoolOutcome) -> String {
    let (amount, spent, left) = (Self.money(outcome.amount), Self.money(outcome.spent), Self.money(outcome.left))
    return choose(
      "\(outcome.ballots) ballots; \(spent) of \(amount) given, \(left) left",
      "\(outcome.ballots) röstsedlar; \(spent) av \(amount) delades ut, \(left) blev kvar",
      "\(outcome.ballots) lippua; \(amount) jaettavana, \(spent) jaettiin, \(left) jäi")
  }

  var noExports: String {
    choose("no vote exports yet", "inga röstexporter ännu", "ei vielä ääniaineistoja")
  }

  func embargo(_ day: Day) -> String {
    choose(
      "not public before \(day)", "inte offentligt före \(day)", "ei julkinen ennen \(day)")
  }

  func agreement(_ agrees: Bool) -> String {
    agrees
      ? choose("the same as the city's list", "samma som stadens lista", "sama kuin kaupungin lista")
      : choose("another than the city's list", "en annan än stadens lista", "eri kuin kaupungin lista")
  }

  func result(_ candidate: CandidateOutcome) -> String {
    switch candidate.result {
    case .funded(let means): funded(means)
    case .notFunded(let reason): notFunded(reason)
    }
  }

  private func funded(_ means: CandidateOutcome.Means) -> String {
    let word = choose("funded", "får pengar", "rahoitetaan")
    switch means {
    case .pool: return word
    case .completion: return word + choose(" (completion)", " (utfyllnad)", " (täydennys)")
    case .reserve(let extra), .tie(let extra):
      return word + choose(" (+ \(Self.money(extra)))", " (+ \(Self.money(extra)))", " (+ \(Self.money(extra)))")
    }
  }

  private func notFunded(_ reason: CandidateOutcome.Reason) -> String {
    switch reason {
    case .doesNotFit(let left, let missing), .categoryFull(_, let left, let missing):
      return lacks(left, missing)
    case .lostTie(let others, _, let left, let missing):
      let names = others.map(\.rawValue).joined(separator: ", ")
      return choose(
        "lost a tie to \(names); ", "förlorade mot \(names) vid lika; ", "hävisi tasatilanteessa: \(names); ")
        + lacks(left, missing)
    case .belowThreshold(let threshold): return below(threshold)
    case .stopped(let after):
      return choose(
        "the money ended at \(after)", "pengarna tog slut vid \(after)", "rahat päättyivät kohdassa \(after)")
    case .noVotes: return choose("no votes", "inga röster", "ei ääniä")
    case .excluded: return choose("not on the ballot", "inte på röstsedeln", "ei äänestyslipulla")
    case .sharesGroup(let other):
      return choose("\(other) takes its place", "\(other) tar dess plats", "\(other) vie sen paikan")
    case .supportersLackMoney(let held, let missing): return lacks(held, missing)
    case .slotsTaken, .aboveSlots, .enoughFunded, .notInBestSet, .targetReached, .savesNothing, .overshoots:
      return choose("ruled out by the rule's limits", "utesluts av regelns gränser", "säännön rajat estävät")
    }
  }

  private func lacks(_ left: Int, _ missing: Int) -> String {
    let (left, missing) = (Self.money(left), Self.money(missing))
    return choose(
      "\(left) left, \(missing) too little", "\(left) kvar, \(missing) för lite", "jäljellä \(left), puuttuu \(missing)"
    )
  }

  private func below(_ threshold: CandidateOutcome.Threshold) -> String {
    let (has, needed) =
      switch threshold {
      case .votes(let has, let needed), .points(let has, let needed): (has, needed)
      case .shareOfBallots(_, let has, let needed), .costShare(_, let has, let needed): (has, needed)
      }
    return choose(
      "below the threshold: \(has) of \(needed)", "under gränsen: \(has) av \(needed)", "alle rajan: \(has)/\(needed)")
  }

  /// With two decimals and spaces between thousands, whatever the currency.
  static func money(_ minor: Int) -> String {
    let digits = String(minor.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    var whole = ""
    for (index, digit) in padded.dropLast(2).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { whole.append(" ") }
      whole.append(digit)
    }
    return (minor < 0 ? "-" : "") + String(whole.reversed()) + "." + padded.suffix(2)
  }
}
