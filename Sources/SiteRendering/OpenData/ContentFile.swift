internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// The texts and settings of a round, or of the portal, in the words of its files: with the tables, what it takes to bring
/// the portal back (`insyn import insyn FOLDER`).
struct ContentFile {
  let site: Site
  let round: RoundID?
  let content: SiteContent

  var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("version", 1)
      json.member("round", round?.rawValue)
      json.member("as_of", site.asOf.description)
      if round == nil { json.member("rounds", texts: site.portal.rounds.map(\.id.rawValue)) }
      json.member("pictures", texts: site.contentPictures(of: round))
      json.member(
        "files",
        array: { json in for path in site.contentFiles(of: round) { content.write(path, site.asOf, &json) } })
    }
    return json.bytes + [0x0A]
  }
}
