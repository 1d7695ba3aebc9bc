internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// What a page is about in the words of schema.org, for search engines: nothing that the page itself does not say.
///
/// A data block (`application/ld+json`) is no script: browsers do not run it, and no security policy needs a hole for it.
struct StructuredData {
  private let page: SitePage
  private let site: Site
  /// The scheme and host before addresses of the portal.
  private let origin: String
  private var settings: PortalSettings { site.portal.settings }
  private var language: Language { page.frame.language }

  init(_ page: SitePage, _ site: Site, origin: String) {
    self.page = page
    self.site = site
    self.origin = origin
  }

  /// The whole element. Nil for a page of which there is nothing to say.
  var markup: [UInt8]? {
    guard page.frame.isIndexed, !page.frame.isLaterPart else { return nil }
    var json = JSONWriter()
    var isEmpty = true
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member(
        "@graph",
        array: { json in
          if !page.frame.breadcrumb.isEmpty {
            isEmpty = false
            json.object(writeBreadcrumb)
          }
          if let write = subject {
            isEmpty = false
            json.object(write)
          }
        })
    }
    return isEmpty ? nil : Self.element(json.bytes)
  }

  /// `<`, `>` and `&` stand in texts only, where JSON can write them as numbers: nothing in a title ends the element, and
  /// the page stays well-formed XML.
  private static func element(_ json: [UInt8]) -> [UInt8] {
    var bytes = Array("<script type=\"application/ld+json\">".utf8)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "\\u0026".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + Array("</script>".utf8)
  }

  private func absolute(_ address: String) -> String { address.hasPrefix("/") ? origin + address : address }

  private func writeBreadcrumb(to json: inout JSONWriter) {
    json.member("@type", "BreadcrumbList")
    let links = page.frame.breadcrumb.map { ($0.text, absolute($0.address)) }
    json.member(
      "itemListElement",
      array: { json in
        for (index, link) in (links + [(page.frame.title.text, page.frame.canonical)]).enumerated() {
          json.object { json in
            json.member("@type", "ListItem")
            json.member("position", index + 1)
            json.member("name", link.0)
            json.member("item", link.1)
          }
        }
      })
  }

  // MARK: Subjects

  private var subject: ((inout JSONWriter) -> Void)? {
    switch page.content {
    case .home: writeSite
    case .openData(let content): { json in writeCatalogue(content, to: &json) }
    case .results(let content) where !content.downloads.isEmpty: { json in writeDataset(content, to: &json) }
    case .round: activeRound.map { round in { json in writeService(round, to: &json) } }
    case .project: writeProject
    case .newsItem(let item): { json in writeNews(item, to: &json) }
    case .process: occasions.map { round in { json in writeOccasions(of: round, to: &json) } }
    default: nil
    }
  }

  private func writeMunicipality(_ name: String, to json: inout JSONWriter) {
    json.member(
      name,
      object: { json in
        json.member("@type", "GovernmentOrganization")
        json.member("name", settings.name[language])
        if let number = settings.openData.organisation { json.member("taxID", number) }
      })
  }

  private func write(_ type: String, name: String, to json: inout JSONWriter) {
    json.member("@type", type)
    json.member("name", name)
    json.member("description", page.frame.description)
    json.member("url", page.frame.canonical)
    json.member("inLanguage", page.frame.languageTag)
  }

  private func writeSite(to json: inout JSONWriter) {
    write("WebSite", name: settings.title[language], to: &json)
    writeMunicipality("publisher", to: &json)
  }

  /// The round, while residents can propose or vote: then it is a service that they can use.
  private var activeRound: Round? {
    guard case .round(let id) = page.reference.subject else { return nil }
    return site.portal.rounds.first { round in
      round.id == id
        && round.stages.contains { [.idea, .vote].contains($0.kind) && $0.days.contains(site.asOf) }
    }
  }

  private func writeService(_ round: Round, to json: inout JSONWriter) {
    json.member("@type", "GovernmentService")
    json.member("name", round.title[language])
    json.member("description", round.lead[language])
    json.member("url", page.frame.canonical)
    writeMunicipality("provider", to: &json)
    json.member(
      "areaServed",
      object: { json in
        json.member("@type", "AdministrativeArea")
        json.member("name", site.portal.areas.whole?.name[language] ?? settings.name[language])
      })
  }

  /// The round whose page of how it works this is, when there is something to go to.
  private var occasions: Round? {
    guard case .process(let id) = page.reference.subject else { return nil }
    return site.portal.rounds.first { $0.id == id && !$0.process.events.isEmpty }
  }

  private func writeOccasions(of round: Round, to json: inout JSONWriter) {
    json.member("@type", "EventSeries")
    json.member("name", page.frame.title.text)
    json.member("description", page.frame.description)
    json.member("url", page.frame.canonical)
    writeMunicipality("organizer", to: &json)
    json.member(
      "subEvent",
      array: { json in
        for event in round.process.events { json.object { json in write(event, of: round, to: &json) } }
      })
  }

  private func write(_ event: RoundEvent, of round: Round, to json: inout JSONWriter) {
    json.member("@type", "Event")
    json.member("name", event.title?[language] ?? round.title[language])
    json.member("startDate", Self.moment(event.date, event.start))
    if let end = event.end { json.member("endDate", Self.moment(event.date, end)) }
    let mode =
      switch event.form {
      case .physical: "Offline"
      case .digital: "Online"
      case .both: "Mixed"
      }
    json.member("eventAttendanceMode", "https://schema.org/\(mode)EventAttendanceMode")
    guard let place = event.place?[language] else { return }
    json.member(
      "location",
      object: { json in
        json.member("@type", "Place")
        json.member("name", place)
      })
  }

  /// `2026-05-04T18:00`, without a zone: the time of the place.
  private static func moment(_ day: Day, _ minutes: Int?) -> String {
    guard let minutes else { return day.description }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private func writeProject(to json: inout JSONWriter) {
    json.member("@type", "Project")
    json.member("name", page.frame.title.text)
    json.member("description", page.frame.description)
    json.member("url", page.frame.canonical)
    writeMunicipality("parentOrganization", to: &json)
  }

  private func writeNews(_ item: NewsItemPage, to json: inout JSONWriter) {
    write("NewsArticle", name: page.frame.title.text, to: &json)
    json.member("headline", page.frame.title.text)
    json.member("datePublished", item.date.description)
    writeMunicipality("publisher", to: &json)
  }

  // MARK: Data

  private func writeCatalogue(_ content: OpenDataPage, to json: inout JSONWriter) {
    write("DataCatalog", name: page.frame.title.text, to: &json)
    json.member("license", content.licence.address)
    writeMunicipality("publisher", to: &json)
    json.member(
      "dataset",
      array: { json in
        for dataset in content.datasets where !dataset.columns.isEmpty || dataset.anchor.hasPrefix("rounds-") {
          json.object { json in
            json.member("@type", "Dataset")
            json.member("name", dataset.title)
            json.member("description", dataset.description)
            json.member("url", "\(page.frame.canonical)#\(dataset.anchor)")
            json.member("isAccessibleForFree", true)
            writeMunicipality("creator", to: &json)
            write(dataset.files, to: &json)
          }
        }
      })
  }

  private func writeDataset(_ content: ResultsPage, to json: inout JSONWriter) {
    write("Dataset", name: page.frame.title.text, to: &json)
    json.member("license", page.frame.licence.address)
    json.member("isAccessibleForFree", true)
    writeMunicipality("creator", to: &json)
    if case .results(let id) = page.reference.subject,
      let days = site.portal.rounds.first(where: { $0.id == id })?.stage(.vote)?.days
    {
      json.member("temporalCoverage", "\(days.first)/\(days.last)")
    }
    write(content.downloads, to: &json)
  }

  private func write(_ files: [Download], to json: inout JSONWriter) {
    json.member(
      "distribution",
      array: { json in
        for file in files {
          json.object { json in
            json.member("@type", "DataDownload")
            json.member("name", file.text)
            json.member("encodingFormat", file.format)
            json.member("contentUrl", absolute(file.address))
          }
        }
      })
  }
}
