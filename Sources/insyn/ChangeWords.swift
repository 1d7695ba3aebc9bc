import Diagnostics
import PortalBuild

/// What changes for readers, in the language of messages: a sentence for each kind, with names where there are few.
struct ChangeWords {
  let language: MessageLanguage

  /// One line when nothing changes.
  func lines(_ changes: SiteChanges) -> [String] {
    guard !changes.isEmpty else {
      return [choose("nothing changes for readers", "ingenting ändras för läsarna", "lukijoille ei muutu mitään")]
    }
    return results(changes) + statuses(changes) + comings(changes) + pages(changes)
  }

  // MARK: Results

  private func results(_ changes: SiteChanges) -> [String] {
    changes.openedResults.map { round in
      let title = name(round)
      return choose(
        "results of \(title) become public", "resultaten för \(title) blir offentliga",
        "kierroksen \(title) tulokset tulevat julkisiksi")
    }
      + changes.changedResults.map { round in
        let title = name(round)
        return danger("--allow-changed-results")
          + choose(
            "published results of \(title) change", "publicerade resultat för \(title) ändras",
            "kierroksen \(title) julkaistut tulokset muuttuvat")
      }
      + changes.goneResults.map { round in
        let title = name(round)
        return danger("--allow-changed-results")
          + choose(
            "published results of \(title) disappear", "publicerade resultat för \(title) försvinner",
            "kierroksen \(title) julkaistut tulokset katoavat")
      }
  }

  // MARK: Statuses

  private func statuses(_ changes: SiteChanges) -> [String] {
    let (projects, proposals) = (changes.statuses.count, changes.verdicts.count)
    return list(
      choose(
        count(projects, "project changes status", "projects change status"),
        count(projects, "projekt byter status", "projekt byter status"),
        count(projects, "hankkeen tila muuttuu", "hankkeen tila muuttuu")), changes.statuses.map(turn))
      + list(
        choose(
          count(proposals, "proposal gets another verdict", "proposals get another verdict"),
          count(proposals, "förslag får en annan bedömning", "förslag får en annan bedömning"),
          count(proposals, "ehdotus saa toisen arvion", "ehdotusta saa toisen arvion")), changes.verdicts.map(turn))
  }

  private func turn(_ turn: SiteChanges.Turn) -> String {
    "\(turn.what.title(in: language)): \(word(turn.before)) → \(word(turn.now))"
  }

  /// A status or a verdict, by its name in the open data.
  private func word(_ state: String) -> String {
    switch state {
    case "planned": choose("planned", "planeras", "suunnitteilla")
    case "ongoing": choose("ongoing", "pågår", "käynnissä")
    case "done": choose("done", "klart", "valmis")
    case "stopped": choose("stopped", "stoppat", "keskeytetty")
    case "pending": choose("under review", "granskas", "tarkistettavana")
    case "feasible": choose("feasible", "genomförbart", "toteutettavissa")
    case "unfeasible": choose("not feasible", "inte genomförbart", "ei toteutettavissa")
    case "merged": choose("merged", "sammanslaget", "yhdistetty")
    case "withdrawn": choose("withdrawn", "tillbakadraget", "peruttu")
    default: state
    }
  }

  // MARK: What comes and goes

  private func comings(_ changes: SiteChanges) -> [String] {
    let (rounds, proposals, projects) = (changes.newRounds, changes.newProposals, changes.newProjects)
    let (gone, ended) = (changes.goneProposals, changes.goneProjects)
    return list(
      choose(
        count(rounds.count, "new round", "new rounds"), count(rounds.count, "ny omgång", "nya omgångar"),
        count(rounds.count, "uusi kierros", "uutta kierrosta")), titles(rounds))
      + list(
        choose(
          count(proposals.count, "new proposal", "new proposals"),
          count(proposals.count, "nytt förslag", "nya förslag"),
          count(proposals.count, "uusi ehdotus", "uutta ehdotusta")), titles(proposals))
      + list(
        choose(
          count(projects.count, "new project", "new projects"), count(projects.count, "nytt projekt", "nya projekt"),
          count(projects.count, "uusi hanke", "uutta hanketta")), titles(projects))
      + list(
        choose(
          count(gone.count, "proposal disappears", "proposals disappear"),
          count(gone.count, "förslag försvinner", "förslag försvinner"),
          count(gone.count, "ehdotus katoaa", "ehdotusta katoaa")), titles(gone))
      + list(
        choose(
          count(ended.count, "project disappears", "projects disappear"),
          count(ended.count, "projekt försvinner", "projekt försvinner"),
          count(ended.count, "hanke katoaa", "hanketta katoaa")), titles(ended))
  }

  // MARK: Pages

  private func pages(_ changes: SiteChanges) -> [String] {
    let (new, changed, lost) = (changes.newPages, changes.changedPages, changes.lostPages)
    let addresses = lost.map { page in page.address + (page.successor.map { " → \($0)" } ?? "") }
    let gone = choose(
      count(lost.count, "page disappears and lacks a redirect", "pages disappear and lack redirects"),
      count(lost.count, "sida försvinner utan hänvisning", "sidor försvinner utan hänvisning"),
      count(lost.count, "sivu katoaa ilman uudelleenohjausta", "sivua katoaa ilman uudelleenohjausta"))
    let files = changes.otherFiles
    return list(gone.map { danger("--allow-lost-pages") + $0 }, addresses)
      + list(
        choose(
          count(new, "new page", "new pages"), count(new, "ny sida", "nya sidor"),
          count(new, "uusi sivu", "uutta sivua")))
      + list(
        choose(
          count(changed, "page changes", "pages change"), count(changed, "sida ändras", "sidor ändras"),
          count(changed, "sivu muuttuu", "sivua muuttuu")))
      + list(
        choose(
          count(files, "other file changes (tables, pictures, feeds)", "other files change (tables, pictures, feeds)"),
          count(files, "annan fil ändras (tabeller, bilder, flöden)", "andra filer ändras (tabeller, bilder, flöden)"),
          count(
            files, "muu tiedosto muuttuu (taulukot, kuvat, syötteet)",
            "muuta tiedostoa muuttuu (taulukot, kuvat, syötteet)")))
  }

  // MARK: Sentences

  /// What stands before a change that a build refuses.
  private func danger(_ flag: String) -> String {
    choose("(only with \(flag)) ", "(bara med \(flag)) ", "(vain valinnalla \(flag)) ")
  }

  private func name(_ round: SiteChanges.Named) -> String {
    let title = round.title(in: language)
    return choose("'\(title)'", "”\(title)”", "”\(title)”")
  }

  private func titles(_ items: [SiteChanges.Named]) -> [String] { items.map { $0.title(in: language) } }

  /// Nil for none.
  private func count(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }

  /// The sentence, and under it the first ten of what it is about.
  private func list(_ sentence: String?, _ items: [String] = []) -> [String] {
    guard let sentence else { return [] }
    let rest = items.count - 10
    let more = rest > 0 ? [choose("... and \(rest) more", "... och \(rest) till", "... ja \(rest) muuta")] : []
    return [sentence] + (items.prefix(10) + more).map { "  \($0)" }
  }

  private func choose<T>(_ en: T, _ sv: T, _ fi: T) -> T {
    switch language {
    case .en: en
    case .sv: sv
    case .fi: fi
    }
  }
}
