import BudgetModel

extension PageMaker {
  func openData() -> PageDraft {
    let datasets = site.tables.map(dataset)
    let sentence = say(.dataSentence, count: datasets.count)
    let page = OpenDataPage(
      sentence: sentence, licence: external(settings.licence.name, settings.licence.link),
      licenceSentence: say(.dataLicence, ["licence": settings.licence.name]), datasets: datasets)
    return PageDraft(title: Passage(say(.titleOpenData)), description: sentence, content: .openData(page))
  }

  private func dataset(_ subject: OpenTable.Subject) -> OpenDataPage.Dataset {
    let columns = site.table(subject).columns.map { column in
      OpenDataPage.Column(
        name: column.name, kind: column.kind.rawValue,
        meaning: column.meaning[language.code] ?? column.meaning["en"] ?? column.name)
    }
    return OpenDataPage.Dataset(
      anchor: subject.path.split(separator: "/").dropFirst().joined(separator: "-"), title: title(subject),
      description: say(Self.description(subject)), files: downloads(of: subject), columns: columns)
  }

  private func title(_ subject: OpenTable.Subject) -> String {
    switch subject {
    case .results(let round): say(.dataResults, ["round": index.rounds[round]?.title[language] ?? round.rawValue])
    case .proposals: say(.dataProposals)
    case .projects: say(.dataProjects)
    case .indicators: say(.dataIndicators)
    case .dictionary: say(.dataDictionary)
    }
  }

  private static func description(_ subject: OpenTable.Subject) -> Phrase {
    switch subject {
    case .results: .dataResultsText
    case .proposals: .dataProposalsText
    case .projects: .dataProjectsText
    case .indicators: .dataIndicatorsText
    case .dictionary: .dataDictionaryText
    }
  }

  func downloads(of subject: OpenTable.Subject) -> [Download] {
    subject.formats.map { format in
      let path = "\(subject.path).\(format)"
      return Download(
        text: say(.dataFile, ["title": title(subject), "format": format.uppercased()]),
        address: site.addresses.base.address(path), format: format.uppercased(), path: subject.file(format))
    }
  }

  /// Empty while there is no outcome to show.
  func downloads(ofRound round: RoundID) -> [Download] {
    site.outcomes[round] == nil ? [] : downloads(of: .results(round))
  }
}
