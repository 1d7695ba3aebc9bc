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
      ["portal": settings.title[language], "municipality": settings.name[language]])
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

  private var gaps: [AccessibilityPage.Paragraph] {
    let gaps = settings.accessibility.gaps
    guard !gaps.isEmpty else { return [paragraph(.a11yNoGaps)] }
    let items = gaps.map { say(.a11yGap, ["what": $0.what[language], "why": $0.why[language]]) }
    return [paragraph(.a11yGaps), .list(items)]
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
  /// Act 306/2019, section 9. The supervisor is Traficom since 1 January 2025.
  private var finnishStatement: [AccessibilityPage.Section] {
    let portal = ["portal": settings.title[language], "municipality": settings.name[language]]
    let status: Phrase =
      switch settings.accessibility.status {
      case .full: .a11yFiFull
      case .partial: .a11yFiPartial
      case .none: .a11yFiNone
      }
    return [
      section(.a11yFiHow, [paragraph(.a11yFiLead, portal), paragraph(status), paragraph(.a11yFiOtherwise)]),
      section(.a11yFiGapsHeading, gaps),
      section(.a11yFiAssessment, [assessed, reviewed]),
      section(.a11yFiFeedback, [paragraph(.a11yFiFeedbackText), form, email, phone, paragraph(.a11yFiFeedbackTime)]),
      section(
        .a11yFiSupervision,
        [
          paragraph(.a11yFiSupervisionText), paragraph(.a11yFiAuthority), paragraph(.a11yFiUnit),
          .link(before: "", external(say(.a11yFiSite), "https://" + say(.a11yFiSite)), after: ""),
          .link(
            before: "", external("saavutettavuus@traficom.fi", "mailto:saavutettavuus@traficom.fi"), after: ""),
          paragraph(.a11yFiSwitchboard),
        ]),
    ]
  }
}

// MARK: - Sweden

extension PageMaker {
  /// Act 2018:1937 and Digg's MDFFS 2019:2: the parts and headings of Digg's template.
  private var swedishStatement: [AccessibilityPage.Section] {
    let portal = ["portal": settings.title[language], "municipality": settings.name[language]]
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
      section(
        .a11ySeSupervision,
        [
          paragraph(.a11ySeSupervisionText),
          .link(
            before: "", external(say(.a11ySeSupervisionLink), "https://www.digg.se/tdosanmalan"), after: ""),
        ]),
      section(.a11ySeTechnical, [paragraph(.a11ySeTechnicalText, portal), paragraph(status)]),
      section(.a11ySeGapsHeading, gaps),
      section(.a11ySeTested, [assessed, reviewed]),
    ]
  }
}
