import BudgetModel
import Diagnostics
import Tallying

/// What `--explain` and `--what-if` say.
extension TallyWords {
  typealias Line = (label: String, value: String)

  /// The outcome with a full stop, as a sentence of its own.
  func sentence(_ candidate: CandidateOutcome) -> String {
    let text = result(candidate)
    return (text.first.map { String($0).uppercased() } ?? "") + text.dropFirst() + "."
  }

  func facts(_ facts: Closeness, of candidate: CandidateOutcome, in outcome: PoolOutcome) -> [Line] {
    let ranked = outcome.candidates.count { $0.rank != nil }
    let isByVotes = outcome.rule.scoring == .votes
    var lines: [Line] = []
    func add(_ label: String, _ value: String?) {
      if let value { lines.append((label, value)) }
    }
    add(choose("rank", "plats", "sija"), candidate.rank.map { "\($0) / \(ranked)" })
    add(choose("votes", "röster", "ääniä"), String(candidate.votes))
    if !isByVotes { add(choose("points", "poäng", "pisteitä"), String(candidate.support)) }
    add(choose("cost", "kostnad", "kustannus"), Self.money(candidate.cost))
    add(
      choose("money left when its turn came", "kvar när turen kom", "jäljellä omalla vuorolla"),
      facts.leftWhenReached.map(Self.money))
    guard !candidate.isFunded else { return lines }
    add(choose("missing money", "pengar som fattades", "puuttuva raha"), facts.missingMoney.map(Self.money))
    add(missingSupport(isByVotes), facts.missingSupport.map(String.init))
    add(
      choose("pool that would have sufficed", "pott som hade räckt", "riittävä potti"),
      facts.sufficientBudget.map(Self.money))
    add(effective(facts.isAnalysis), facts.effectivePercent.map { "\($0) %" })
    return lines
  }

  private func missingSupport(_ isByVotes: Bool) -> String {
    isByVotes
      ? choose("missing votes", "röster som fattades", "puuttuvat äänet")
      : choose("missing points", "poäng som fattades", "puuttuvat pisteet")
  }

  private func effective(_ isAnalysis: Bool) -> String {
    isAnalysis
      ? choose(
        "of its cost its supporters would hold under equal shares",
        "av kostnaden som väljarna hade haft med lika andelar",
        "osuus hinnasta, joka kannattajilla olisi ollut tasaosuuksilla")
      : choose(
        "of its cost its supporters held", "av kostnaden som väljarna hade", "osuus hinnasta, joka kannattajilla oli")
  }

  func rows(_ rows: Int, counted: Int) -> String {
    choose(
      "\(rows) rows = \(counted) counted + \(rows - counted) set aside",
      "\(rows) rader = \(counted) räknade + \(rows - counted) lagda åt sidan",
      "\(rows) riviä = \(counted) laskettua + \(rows - counted) sivuun siirrettyä")
  }

  // MARK: Other rules

  var spent: String { choose("given", "delas ut", "jaetaan") }
  var withNone: String { choose("ballots without any", "sedlar utan något", "lippuja ilman yhtään") }

  var analysis: String {
    choose(
      "analysis: only the first rule counts; voters might have voted otherwise under another",
      "analys: bara den första regeln gäller; med en annan hade folk kanske röstat annorlunda",
      "analyysi: vain ensimmäinen sääntö ratkaisee; toisella säännöllä olisi ehkä äänestetty toisin")
  }

  var noAlternatives: String {
    choose(
      "no other rule fits this pool", "ingen annan regel passar potten", "mikään muu sääntö ei sovi tähän pottiin")
  }

  func why(_ absence: WhatIf.Absence) -> String {
    switch absence {
    case .tooLarge, .problem(.tooManySets):
      choose("too much work to prove", "för mycket arbete att bevisa", "liian työläs todistaa")
    case .problem(.needsSingleBallots):
      choose("needs single ballots", "kräver enskilda röstsedlar", "vaatii yksittäiset äänestysliput")
    case .problem(.needsPoints):
      choose("needs ballots with points", "kräver sedlar med poäng", "vaatii pisteytetyt liput")
    case .problem(.needsOrder):
      choose("needs ballots with an order", "kräver sedlar med en ordning", "vaatii järjestetyt liput")
    case .problem(.needsShares):
      choose("needs a share for every channel", "kräver en andel för varje kanal", "vaatii osuuden joka kanavalle")
    }
  }

  func countedBy(_ rule: CountingRule) -> String {
    choose("counted by: ", "räknat efter: ", "laskettu säännöllä: ") + name(rule)
  }

  /// A few letters above a column.
  func name(_ rule: CountingRule) -> String {
    switch rule.method {
    case .greedy(.skip): choose("votes, skip", "röster, vidare", "äänet, ohita")
    case .greedy(.stop): choose("votes, stop", "röster, stopp", "äänet, lopeta")
    case .greedyWithReserve: choose("votes, reserve", "röster, reserv", "äänet, varaus")
    case .greedyPerCost: choose("per cost", "per krona/euro", "hintaa kohti")
    case .majorityJudgment: choose("grades", "betyg", "arvosanat")
    case .equalShares: choose("equal shares", "lika andelar", "tasaosuudet")
    case .phragmen: "Phragmén"
    case .knapsack: choose("most votes", "flest röster", "eniten ääniä")
    case .savings: choose("savings", "besparing", "säästöt")
    }
  }

  /// The name in files, the same in all languages.
  func code(_ rule: CountingRule) -> String {
    switch rule.method {
    case .greedy(.skip): "greedy"
    case .greedy(.stop): "greedy_stop"
    case .greedyWithReserve: "greedy_reserve"
    case .greedyPerCost: "greedy_per_cost"
    case .majorityJudgment: "majority_judgment"
    case .equalShares: "equal_shares"
    case .phragmen: "phragmen"
    case .knapsack: "knapsack"
    case .savings: "savings"
    }
  }

  /// The language of titles: that of messages, or the first of the portal.
  var contentLanguage: Language { language == .fi ? .finnish : .swedish }
}
