import BudgetModel

extension PageMaker {
  var accessibilityTitle: String {
    say(settings.profile == .finland ? .a11yFiTitle : .a11ySeTitle)
  }

  func accessibility() -> PageDraft {
    let sections = settings.profile == .finland ? finnishStatement : swedishStatement
    return PageDraft(
      title: Passage(accessibilityTitle), description: finnishOrSwedish(.a11yFiLead, .a11ySeLead),
      updated: settings.accessibility.reviewed, content: .accessibility(AccessibilityPage(sections: sections)))
  }

  private func finnishOrSwedish(_ finnish: Phrase, _ swedish: Phrase) -> String {
    say(
      settings.profile == .finland ? finnish : swedish,
      ["portal": settings.title[reader], "municipality": settings.name[reader]])
  }

  private func section(
    _ heading: Phrase, level: Int = 2, _ paragraphs: [AccessibilityPage.Paragraph?]
  ) -> AccessibilityPage.Section {
    AccessibilityPage.Section(heading: say(heading), level: level, paragraphs: paragraphs.compactMap { $0 })
  }

  private func paragraph(_ phrase: Phrase, _ values: [String: String] = [:]) -> AccessibilityPage.Paragraph {
    .text(say(phrase, values))
  }

  private func link(before: Phrase, _ text: String, _ address: String) -> AccessibilityPage.Paragraph {
    .link(before: say(before) + " ", external(text, address), after: "")
  }

  private var email: AccessibilityPage.Paragraph {
    link(before: .a11yEmail, settings.contact.email, "mailto:" + settings.contact.email)
  }

  private var form: AccessibilityPage.Paragraph? {
    settings.contact.feedbackForm.map { link(before: .a11yForm, say(.a11yFormName), $0) }
  }

  private var phone: AccessibilityPage.Paragraph? {
    settings.contact.phone.map { paragraph(.a11yPhone, ["phone": $0]) }
  }

  /// What is not accessible, by what the law says of it.
  private func gaps(_ heading: Phrase) -> [AccessibilityPage.Section] {
    let gaps = settings.accessibility.gaps
    guard !gaps.isEmpty else { return [section(heading, [paragraph(.a11yNoGaps)])] }
    let grounds = PortalSettings.Accessibility.Gap.Ground.allCases.compactMap { ground -> AccessibilityPage.Section? in
      let items = gaps.filter { $0.ground == ground }.map {
        say(.a11yGap, ["what": $0.what[reader], "why": $0.why[reader]])
      }
      return items.isEmpty ? nil : section(Self.heading(of: ground), level: 3, [.list(items)])
    }
    return [section(heading, [paragraph(.a11yGaps)])] + grounds
  }

  private static func heading(of ground: PortalSettings.Accessibility.Gap.Ground) -> Phrase {
    switch ground {
    case .fault: .a11yGapsFault
    case .burden: .a11yGapsBurden
    case .exempt: .a11yGapsExempt
    }
  }

  /// Who to complain to on the day of the site, with its addresses.
  private func supervision(_ heading: Phrase, _ text: Phrase, _ link: Phrase) -> AccessibilityPage.Section {
    guard let authority = settings.supervisor(on: today) else { return section(heading, []) }
    let address = authority.link[language]
    return section(
      heading,
      [
        paragraph(text, ["authority": authority.name[reader]]),
        (authority.unit?[reader]).map { .text($0) },
        .link(before: "", external(say(link), address), after: ""),
        authority.email.map { self.link(before: .a11yEmail, $0, "mailto:" + $0) },
        authority.phone.map { paragraph(.a11yPhone, ["phone": $0]) },
      ])
  }

  private var assessed: AccessibilityPage.Paragraph {
    let day = ["day": formats.day(settings.accessibility.assessed)]
    return paragraph(settings.accessibility.method == .own ? .a11yAssessedOwn : .a11yAssessedExternal, day)
  }

  private var reviewed: AccessibilityPage.Paragraph {
    paragraph(.a11yReviewed, ["day": formats.day(settings.accessibility.reviewed)])
  }
}

// MARK: - Finland

extension PageMaker {
  /// Act 306/2019, section 9. The supervisor is dated data.
  private var finnishStatement: [AccessibilityPage.Section] {
    let portal = ["portal": settings.title[reader], "municipality": settings.name[reader]]
    let status: Phrase =
      switch settings.accessibility.status {
      case .full: .a11yFiFull
      case .partial: .a11yFiPartial
      case .none: .a11yFiNone
      }
    return [
      section(.a11yFiHow, [paragraph(.a11yFiLead, portal), paragraph(status), paragraph(.a11yFiOtherwise)])
    ] + gaps(.a11yFiGapsHeading) + [
      section(.a11yFiAssessment, [assessed, reviewed]),
      section(.a11yFiFeedback, [paragraph(.a11yFiFeedbackText), form, email, phone, paragraph(.a11yFiFeedbackTime)]),
      supervision(.a11yFiSupervision, .a11yFiSupervisionText, .a11yFiSupervisionLink),
    ]
  }
}

// MARK: - Sweden

extension PageMaker {
  /// Act 2018:1937 and Digg's MDFFS 2019:2: the parts and headings of Digg's template.
  private var swedishStatement: [AccessibilityPage.Section] {
    let portal = ["portal": settings.title[reader], "municipality": settings.name[reader]]
    let status: Phrase =
      switch settings.accessibility.status {
      case .full: .a11ySeFull
      case .partial: .a11ySePartial
      case .none: .a11ySeNone
      }
    return [
      section(.a11ySeHow, [paragraph(.a11ySeLead, portal), paragraph(status)]),
      section(.a11ySeOtherwise, [paragraph(.a11ySeOtherwiseText), form, email, phone]),
      section(.a11ySeReport, [paragraph(.a11ySeReportText), form, email]),
      supervision(.a11ySeSupervision, .a11ySeSupervisionText, .a11ySeSupervisionLink),
      section(.a11ySeTechnical, [paragraph(.a11ySeTechnicalText, portal), paragraph(status)]),
    ] + gaps(.a11ySeGapsHeading) + [section(.a11ySeTested, [assessed, reviewed])]
  }
}
