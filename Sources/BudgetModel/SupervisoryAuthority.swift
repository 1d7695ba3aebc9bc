/// Who sees to it that a municipality's site is accessible, from a day on. Authorities are renamed and merged, so each
/// stands here with its first day, and a portal may name a newer one itself.
public struct SupervisoryAuthority: Sendable {
  /// The day from which it has the task.
  public let from: Day
  public let name: LocalisedText
  /// The part of the authority that has the task.
  public let unit: LocalisedText?
  /// Where to complain.
  public let link: LocalisedText
  public let email: String?
  public let phone: String?

  public init(
    from: Day, name: LocalisedText, unit: LocalisedText? = nil, link: LocalisedText, email: String? = nil,
    phone: String? = nil
  ) {
    self.from = from
    self.name = name
    self.unit = unit
    self.link = link
    self.email = email
    self.phone = phone
  }
}

extension SupervisoryAuthority {
  /// Those of a country that we know of, the earliest first.
  public static func known(in profile: PortalSettings.Profile) -> [SupervisoryAuthority] {
    switch profile {
    case .sweden: [digg]
    case .finland: [southernFinland, traficom]
    }
  }

  /// Ordinance 2018:1938, section 6.
  private static let digg = SupervisoryAuthority(
    from: day(2019, 1, 1),
    name: text(
      sv: "Myndigheten för digital förvaltning (Digg)",
      fi: "Ruotsin digitaalisen hallinnon viranomainen Digg (Myndigheten för digital förvaltning)",
      en: "the Agency for Digital Government (Digg)"),
    link: same("https://www.digg.se/tdosanmalan"))

  /// Act 306/2019, until the end of 2024.
  private static let southernFinland = SupervisoryAuthority(
    from: day(2019, 9, 23),
    name: text(
      sv: "Regionförvaltningsverket i Södra Finland", fi: "Etelä-Suomen aluehallintovirasto",
      en: "the Regional State Administrative Agency for Southern Finland"),
    unit: text(
      sv: "Enheten för tillgänglighetstillsyn", fi: "Saavutettavuuden valvonnan yksikkö",
      en: "Web Accessibility Supervision Unit"),
    link: finnishSite, email: "saavutettavuus@avi.fi", phone: "0295 016 000")

  /// Since 1 January 2025.
  private static let traficom = SupervisoryAuthority(
    from: day(2025, 1, 1),
    name: text(
      sv: "Transport- och kommunikationsverket Traficom", fi: "Liikenne- ja viestintävirasto Traficom",
      en: "the Finnish Transport and Communications Agency Traficom"),
    unit: text(
      sv: "Enheten för tillsyn över digital tillgänglighet",
      fi: "Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
      en: "Digital Accessibility Supervision Unit"),
    link: finnishSite, email: "saavutettavuus@traficom.fi", phone: "029 534 5000")

  private static let finnishSite = text(
    sv: "https://www.tillganglighetskrav.fi", fi: "https://www.saavutettavuusvaatimukset.fi",
    en: "https://www.webaccessibility.fi")

  private static func text(sv: String, fi: String, en: String) -> LocalisedText {
    LocalisedText([.swedish: sv, .finnish: fi, .english: en]) ?? .missing(en)
  }

  private static func same(_ address: String) -> LocalisedText { text(sv: address, fi: address, en: address) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let found = Day(year: year, month: month, day: day) else { preconditionFailure("the day exists") }
    return found
  }
}

extension PortalSettings {
  /// Who has the task on a day: the latest that had it then, the portal's own among them.
  public func supervisor(on day: Day) -> SupervisoryAuthority? {
    let all = SupervisoryAuthority.known(in: profile) + accessibility.authorities
    return all.filter { $0.from <= day }.max { $0.from < $1.from } ?? all.first
  }
}
