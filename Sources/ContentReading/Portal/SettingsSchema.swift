internal import BudgetModel
internal import Diagnostics

/// `portal.yaml`: section 1 of `docs/reference/content-format.md`.
enum SettingsSchema {
  static let path = "content/portal.yaml"

  /// Also tells the context which languages and which currency the other files are to be read in.
  static func read(_ folder: some ContentFolder, in context: ReadingContext) -> PortalSettings? {
    guard folder.contains(path) else {
      context.report(Diagnostic("IN101", at: .file(path), ["file": path]))
      return nil
    }
    guard let source = context.text(of: path, in: folder) else { return nil }
    let root = YAMLDocument.read(source, in: context)
    guard root != nil else { return nil }
    var fields = MappingReader(root, path: path, in: context)
    defer { fields.finish() }
    return settings(&fields)
  }

  static func settings(_ fields: inout MappingReader) -> PortalSettings? {
    let profile = fields.required("profile", .choice(of: PortalSettings.Profile.self))
    fields.context.currency = profile?.currency ?? fields.context.currency
    let languages = languages(&fields)
    let name = fields.words("name")
    let title = fields.words("title")
    let lead = fields.words("lead")
    let baseAddress = fields.required("base_address", .baseAddress)
    let theme = fields.optional("theme", .id()) ?? PageID("default")
    let accent = fields.optional("accent", .located(.colour))
    let population = fields.optional("population", .integer())
    let smallestGroup = fields.optional("privacy", .smallestGroup)
    let licence = fields.optional("licence", .licence) ?? profile?.licence
    let openData = fields.optional("open_data", .openData) ?? OpenDataSettings()
    let contact = fields.required("contact", .contact)
    let accessibility = fields.required("accessibility", .accessibility)
    let menu = fields.optional("menu", .distinct(of: .contentReference))
    let legalBasis = fields.list("legal_basis", of: .legalBasis)
    let series = fields.list("series", of: .series)
    let years = YearFacts.distinct(fields.list("years", of: .located(.yearFacts)), in: fields.context)
    let shareImage = fields.optional("share_image", .shareImage)
    let shareImages = fields.optional("share_images", .choice(of: ShareImages.self))
    let hosts = hosts(&fields)
    guard let profile, let baseAddress, let licence, let contact, let accessibility else { return nil }
    return PortalSettings(
      name: name, title: title, lead: lead, profile: profile, languages: languages, baseAddress: baseAddress,
      theme: theme?.rawValue ?? "default", accent: accent, population: population, smallestGroup: smallestGroup ?? 5,
      licence: licence, contact: contact, accessibility: accessibility, menu: menu, location: .file(path),
      openData: openData, legalBasis: legalBasis, series: series, years: years, shareImage: shareImage,
      hosts: hosts, otherLanguages: languages.filter { !fields.context.mainLanguages.contains($0) },
      shareImages: shareImages ?? .rounds)
  }

  /// Reports IN374 for two that read files of the same names.
  private static func hosts(_ fields: inout MappingReader) -> [WebHost] {
    let hosts = fields.optional("hosts", .distinct(of: .choice(of: WebHost.self))) ?? []
    let alike = hosts.filter { $0.value == .netlify || $0.value == .cloudflare }
    if let first = alike.first, let second = alike.dropFirst().first {
      fields.context.report(Diagnostic("IN374", at: second.location, notes: [.init("first", at: first.location)]))
    }
    return hosts.map(\.value)
  }

  private static func languages(_ fields: inout MappingReader) -> [Language] {
    let code = ValueKind<Language>.scalar(or: "IN148", as: .form("^[a-z]{2}", sample: "sv")) { text, _ in Language(text)
    }
    let main = fields.required("languages", .distinct(of: code)) ?? []
    let others = others(fields.optional("other_languages", .distinct(of: code)) ?? [], than: main, in: fields.context)
    if !main.isEmpty {
      fields.context.languages = main.map(\.value) + others
      fields.context.mainLanguages = main.map(\.value)
    }
    return fields.context.languages
  }

  /// Reports IN387 for a language that is a main one too.
  private static func others(
    _ others: [Located<Language>], than main: [Located<Language>], in context: ReadingContext
  ) -> [Language] {
    others.filter { other in
      guard let first = main.first(where: { $0.value == other.value }) else { return true }
      context.report(
        Diagnostic(
          "IN387", at: other.location, ["language": other.value], notes: [.init("first", at: first.location)]))
      return false
    }.map(\.value)
  }
}

extension ValueKind where Value == LegalBasis {
  fileprivate static var legalBasis: Self {
    .keys { fields in
      let act = fields.words("act")
      let section = fields.required("section", .located(.text))
      let link = fields.optional("link", .webAddress)
      return section.map { LegalBasis(act: act, section: $0.value, link: link, location: $0.location) }
    }
  }
}

extension ValueKind where Value == Series {
  fileprivate static var series: Self {
    .keys { fields in
      let id: Located<SeriesID>? = fields.required("id", .located(.id()))
      let name = fields.words("name")
      let text = fields.optional("text", .words)
      return id.map { Series(id: $0.value, name: name, text: text, location: $0.location) }
    }
  }
}

extension ValueKind where Value == Int {
  /// `{smallest_group: 5}`
  fileprivate static var smallestGroup: Self { .keys { $0.required("smallest_group", .integer(in: 1...1000)) } }
}

extension ValueKind where Value == PortalSettings.Licence {
  static var licence: Self {
    .keys { fields in
      let name = fields.required("name", .text)
      let link = fields.required("link", .webAddress)
      guard let name, let link else { return nil }
      return PortalSettings.Licence(name: name, link: link)
    }
  }
}

extension ValueKind where Value == PortalSettings.Contact {
  fileprivate static var contact: Self {
    .keys { fields in
      let unit = fields.words("unit")
      let email = fields.required("email", .email)
      let phone = fields.optional("phone", .text)
      let address = fields.optional("address", .words)
      let feedbackForm = fields.optional("feedback_form", .webAddress)
      return PortalSettings.Contact(
        unit: unit, email: email ?? "", phone: phone, address: address, feedbackForm: feedbackForm)
    }
  }
}

extension ValueKind where Value == PortalSettings.Accessibility {
  fileprivate static var accessibility: Self {
    .keys { fields in
      let status = fields.required("status", .choice(of: PortalSettings.Accessibility.Status.self))
      let assessed = fields.required("assessed", .day)
      let reviewed = fields.required("reviewed", .day)
      let method = fields.required("method", .choice(of: PortalSettings.Accessibility.Method.self))
      let gaps = fields.list("gaps", of: .gap)
      let authorities = fields.list("authorities", of: .authority)
      guard let status, let assessed, let reviewed, let method else { return nil }
      return PortalSettings.Accessibility(
        status: status, assessed: assessed, reviewed: reviewed, method: method, gaps: gaps, authorities: authorities,
        location: fields.owner)
    }
  }
}

extension ValueKind where Value == SupervisoryAuthority {
  fileprivate static var authority: Self {
    .keys { fields in
      let from = fields.required("from", .day)
      let name = fields.words("name")
      let unit = fields.optional("unit", .words)
      let link = fields.required("link", .webAddress)
      let email = fields.optional("email", .email)
      let phone = fields.optional("phone", .text)
      guard let from, let link else { return nil }
      return SupervisoryAuthority(
        from: from, name: name, unit: unit, link: name.map { _ in link }, email: email, phone: phone)
    }
  }
}

extension ValueKind where Value == ShareImage {
  fileprivate static var shareImage: Self {
    .keys { fields in
      let file = fields.required("file", .located(.image))
      let alternative = fields.words("alt")
      return file.map { ShareImage(file: $0, alternative: alternative) }
    }
  }
}

extension ValueKind where Value == PortalSettings.Accessibility.Gap {
  fileprivate static var gap: Self {
    .keys { fields in
      let what = fields.words("what")
      let why = fields.words("why")
      let ground = fields.optional("ground", .choice(of: PortalSettings.Accessibility.Gap.Ground.self))
      return PortalSettings.Accessibility.Gap(what: what, why: why, ground: ground ?? .fault)
    }
  }
}

extension ValueKind where Value == YearFacts {
  /// `{year: 2025, population: 17790, taxes: 48 200 000, tax_rate: 8.9}`
  fileprivate static var yearFacts: Self {
    .keys { fields in
      let year = fields.required("year", .year)
      let population = fields.required("population", .integer(in: 1...1_000_000_000))
      let taxes = fields.optional("taxes", .money)
      let rate = fields.optional("tax_rate", .decimal(places: 2))
      guard let year, let population else { return nil }
      return YearFacts(year: year, population: population, taxes: taxes, taxRate: rate)
    }
  }
}

extension YearFacts {
  /// By year. Reports IN373 for one that stands twice.
  fileprivate static func distinct(_ years: [Located<YearFacts>], in context: ReadingContext) -> [YearFacts] {
    var kept: [Located<YearFacts>] = []
    for item in years {
      if let first = kept.first(where: { $0.value.year == item.value.year }) {
        context.report(
          Diagnostic("IN373", at: item.location, ["year": item.value.year], notes: [.init("first", at: first.location)])
        )
      } else {
        kept.append(item)
      }
    }
    return kept.map(\.value).sorted { $0.year < $1.year }
  }
}
