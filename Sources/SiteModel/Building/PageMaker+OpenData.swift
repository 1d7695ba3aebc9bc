import BudgetModel

extension PageMaker {
  func openData() -> PageDraft {
    let tables = site.tables.filter { $0.round == nil }
    let datasets = tables.map(dataset) + portal.rounds.map(dataset) + [forMachines]
    let sentence = say(.dataSentence, count: site.tables.count)
    let page = OpenDataPage(
      sentence: sentence, licence: external(settings.licence.name, settings.licence.link),
      licenceSentence: say(.dataLicence, ["licence": settings.licence.name]), datasets: datasets)
    return PageDraft(title: Passage(say(.titleOpenData)), description: sentence, content: .openData(page))
  }

  private func dataset(_ subject: OpenTable.Subject) -> OpenDataPage.Dataset {
    let columns = site.columns(of: subject.kind).map { column in
      OpenDataPage.Column(
        name: column.name, kind: column.kind.rawValue, meaning: column.meaning.text(language))
    }
    return OpenDataPage.Dataset(
      anchor: subject.kind.rawValue, title: subject.kind.words.title.text(language),
      description: subject.kind.words.description.text(language) + ownLicence(subject.kind),
      files: downloads(of: subject), columns: columns)
  }

  /// Said where it is not that of the portal.
  private func ownLicence(_ table: TableKind) -> String {
    settings.openData.licences[table].map { " " + say(.dataLicence, ["licence": $0.name]) } ?? ""
  }

  /// The columns are those of the portal's tables; ballots exist per round only, and so are told here.
  private func dataset(_ round: Round) -> OpenDataPage.Dataset {
    let ballots = site.openBallots(of: round).isEmpty ? [] : site.columns(of: .ballots)
    return OpenDataPage.Dataset(
      anchor: "rounds-\(round.id)", title: DataWords.round.title.text(language) + ": " + round.title[language],
      description: DataWords.round.description.text(language),
      files: (site.contents(of: round.id) + [.package(round.id)]).map(download),
      columns: ballots.map { .init(name: $0.name, kind: $0.kind.rawValue, meaning: $0.meaning.text(language)) })
  }

  private var forMachines: OpenDataPage.Dataset {
    let places = site.contents(of: nil).filter { $0.table == .proposals && $0.format != "CSV" }
    return OpenDataPage.Dataset(
      anchor: "catalogue", title: DataWords.machines.title.text(language),
      description: DataWords.machines.description.text(language),
      files: (places + [.content(nil), .package(nil)] + DataFile.CatalogueForm.allCases.map(DataFile.catalogue) + [
        .checksums
      ])
      .map(download), columns: [])
  }

  private func download(_ file: DataFile) -> Download {
    Download(
      text: say(.dataFile, ["title": site.title(of: file, language.code), "format": file.format]),
      address: site.addresses.base.address(file.path), format: file.format, path: file.file)
  }

  func downloads(of subject: OpenTable.Subject) -> [Download] {
    subject.formats.map { download(.table(subject, format: $0)) }
  }

  /// Results, the whole count and the ballots. Empty while there is no outcome to show.
  func downloads(ofRound round: RoundID) -> [Download] {
    guard site.outcomes[round] != nil else { return [] }
    return site.contents(of: round).filter { $0.table == .results || $0.table == .ballots }.map(download)
  }
}
