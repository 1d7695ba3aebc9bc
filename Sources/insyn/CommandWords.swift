import Diagnostics
import PortalBuild

/// What commands say when they have done something, in the language of messages.
struct CommandWords {
  let language: MessageLanguage

  /// - Parameter isDryRun: nothing was written.
  func published(_ summary: PublishSummary, in output: String, isDryRun: Bool = false) -> String {
    guard summary.hasChanges else { return unchanged(summary.fileCount, output) }
    let (added, changed, removed) = (summary.added.count, summary.changed.count, summary.removed.count)
    if isDryRun { return wouldPublish(output, added, changed, removed) }
    return switch language {
    case .en: "\(output): \(summary.fileCount) files published (\(added) new, \(changed) changed, \(removed) removed)"
    case .sv:
      "\(output): \(summary.fileCount) filer publicerade (\(added) nya, \(changed) ändrade, \(removed) borttagna)"
    case .fi:
      "\(output): \(summary.fileCount) tiedostoa julkaistu (\(added) uutta, \(changed) muuttunutta, \(removed) poistettua)"
    }
  }

  private func wouldPublish(_ output: String, _ added: Int, _ changed: Int, _ removed: Int) -> String {
    switch language {
    case .en:
      "\(output): nothing written; a build would write \(added) new and \(changed) changed files and remove \(removed)"
    case .sv:
      "\(output): ingenting skrivet; ett bygge skulle skriva \(added) nya och \(changed) ändrade filer och ta bort \(removed)"
    case .fi:
      "\(output): mitään ei kirjoitettu; julkaisu toisi \(added) uutta ja \(changed) muuttunutta tiedostoa ja poistaisi \(removed)"
    }
  }

  private func unchanged(_ count: Int, _ output: String) -> String {
    switch language {
    case .en: "\(output): nothing has changed (\(count) files)"
    case .sv: "\(output): ingenting har ändrats (\(count) filer)"
    case .fi: "\(output): mikään ei ole muuttunut (\(count) tiedostoa)"
    }
  }

  func verified(_ summary: SiteVerification.Summary, _ site: String) -> String {
    let (files, pages, sums) = (summary.files, summary.pages, summary.checksums)
    let (pools, values) = (summary.recountedPools, summary.forbiddenValues)
    return switch language {
    case .en:
      "\(site): \(files) files, \(pages) pages, \(sums) checksums, \(pools) pools counted again, \(values) forbidden values looked for"
    case .sv:
      "\(site): \(files) filer, \(pages) sidor, \(sums) kontrollsummor, \(pools) potter omräknade, \(values) förbjudna värden eftersökta"
    case .fi:
      "\(site): \(files) tiedostoa, \(pages) sivua, \(sums) tarkistussummaa, \(pools) pottia laskettu uudelleen, \(values) kiellettyä arvoa etsitty"
    }
  }

  func notPublished(_ output: String) -> String {
    switch language {
    case .en: "\(output): nothing published; what was there is as it was"
    case .sv: "\(output): ingenting publicerat; det som fanns där är orört"
    case .fi: "\(output): mitään ei julkaistu; entinen sisältö on ennallaan"
    }
  }

  /// How many known problems were not told, and by which list.
  func accepted(_ count: Int, by list: String) -> String {
    switch language {
    case .en: "\(list): \(count) known \(count == 1 ? "problem" : "problems") accepted"
    case .sv: "\(list): \(count) \(count == 1 ? "känt problem godtaget" : "kända problem godtagna")"
    case .fi: "\(list): \(count) \(count == 1 ? "tunnettu ongelma hyväksytty" : "tunnettua ongelmaa hyväksytty")"
    }
  }

  func waiting(_ output: String) -> String {
    switch language {
    case .en: "\(output): another build is under way; waiting for it to end"
    case .sv: "\(output): ett annat bygge pågår; väntar tills det är klart"
    case .fi: "\(output): toinen julkaisu on käynnissä; odotetaan sen päättymistä"
    }
  }

  func serving(_ address: String) -> String {
    switch language {
    case .en: "preview: \(address) (end with Ctrl-C)"
    case .sv: "förhandsvisning: \(address) (avsluta med Ctrl-C)"
    case .fi: "esikatselu: \(address) (lopeta näppäimillä Ctrl-C)"
    }
  }
}
