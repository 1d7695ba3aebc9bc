internal import BudgetModel
internal import ShareImages
public import SiteModel
internal import Synchronization
internal import Templates

/// Draws a site with a theme: every file that is published, apart from the pictures of the content.
///
///     let renderer = SiteRenderer(theme: theme, site: site)
///     for file in renderer.outputs { write(file.path, file.bytes()) }
public struct SiteRenderer: Sendable {
  private let theme: Theme
  private let site: Site
  private let languages: [Language: LanguageKit]
  private let base: BasePath
  private let origin: String
  private let script: String?
  private let earlyScript: String?
  private let data: OpenData
  private let entries = SitemapEntries()

  /// What pages of one language are drawn with.
  private struct LanguageKit: Sendable {
    let filters: FilterSet
    let labels: Value
    let surroundings: PageSurroundings
  }

  /// - Parameters:
  ///   - content: the files that the site was made from.
  ///   - pictureSize: by the file's path in the portal's folder; nil when the file does not tell.
  public init(
    theme: Theme, site: Site, content: SiteContent = .none,
    pictureSize: @escaping @Sendable (String) -> PictureSize? = { _ in nil }
  ) {
    self.theme = theme
    self.site = site
    let base = BasePath(site.portal.settings.baseAddress)
    self.base = base
    origin = String(site.portal.settings.baseAddress.dropLast(base.path.count))
    script = theme.address(ofAsset: "assets/insyn.js").map { base.path + $0 }
    earlyScript = theme.address(ofAsset: "assets/theme.js").map { base.path + $0 }
    let data = OpenData(site, content)
    self.data = data
    let sources = Dictionary(
      site.media.map { (base.path + $0.address, $0.source) }, uniquingKeysWith: { first, _ in first })
    let size: @Sendable (String) -> PictureSize? = { sources[$0].flatMap(pictureSize) }
    languages = Dictionary(
      uniqueKeysWithValues: site.portal.settings.languages.map { ($0, Self.kit($0, theme, site, data, size)) })
  }

  private static func kit(
    _ language: Language, _ theme: Theme, _ site: Site, _ data: OpenData,
    _ pictureSize: @escaping @Sendable (String) -> PictureSize?
  ) -> LanguageKit {
    let sizes = FileSizes(site: site, data: data, labels: theme.labels, language: language)
    return LanguageKit(
      filters: FilterSet(ValueFormats(site.formats(language))), labels: theme.labels.value(language),
      surroundings: PageSurroundings(
        text: TextSurroundings(site, theme.labels, language, pictureSize), size: { sizes.words(for: $0) },
        pictureSize: pictureSize))
  }

  // MARK: Files

  /// Every file, pages first. Each is made when its bytes are asked for, from any thread.
  public var outputs: [OutputFile] { pages + moved + hosts + feeds + tables + search + posters + shareImages + assets }

  private var pages: [OutputFile] {
    site.references.map { reference in OutputFile(reference.file) { page(reference) } }
  }

  private var moved: [OutputFile] {
    site.redirects.map { redirect in OutputFile(Self.file(redirect.path)) { page(redirect) } }
  }

  private var hosts: [OutputFile] {
    site.portal.settings.hosts.flatMap { HostFiles($0, site, base: base).outputs }
  }

  private var feeds: [OutputFile] {
    let feeds = site.portal.settings.languages.map { language in
      OutputFile(Self.file(site.feed(language).path)) { AtomFeed(feed: site.feed(language)).bytes }
    }
    let projects = site.portal.settings.languages.flatMap { language in
      site.projectFeeds(language).map { feed in OutputFile(Self.file(feed.path)) { AtomFeed(feed: feed).bytes } }
    }
    let calendars = site.portal.settings.languages.flatMap { language in
      site.calendars(language).map { calendar in
        OutputFile(Self.file(calendar.path)) { CalendarFile(calendar: calendar).bytes }
      }
    }
    let sitemap = OutputFile("sitemap.xml") {
      Sitemap(
        entries: site.references.compactMap { reference in
          entries.entry(of: reference) { site.page(reference).frame }
        }
      ).bytes
    }
    let robots = OutputFile("robots.txt") {
      Robots(sitemap: site.portal.settings.baseAddress + "/sitemap.xml").bytes
    }
    return feeds + projects + calendars + [sitemap, robots]
  }

  private var tables: [OutputFile] {
    data.files.map { file in OutputFile(file.file) { data.made(file).bytes } }
  }

  /// Reads every word of the site once.
  private var search: [OutputFile] {
    site.portal.settings.languages.flatMap { SearchFiles(site.searchIndex($0)).outputs }
  }

  private var posters: [OutputFile] {
    site.portal.settings.languages.flatMap { language in
      site.posters(language).map { poster in
        OutputFile(Self.file(poster.path)) { QRCode(poster.address)?.svg(title: poster.title) ?? [] }
      }
    }
  }

  private var shareImages: [OutputFile] {
    site.portal.settings.languages.flatMap { language in
      site.shareTexts(language).map(ShareFile.init).filter(\.card.canBeDrawn).map { file in
        OutputFile(Self.file(file.path)) { file.card.png(theme.cardColours) ?? [] }
      }
    }
  }

  private struct ShareFile {
    let path: String
    let card: ShareCard

    init(_ text: ShareText) {
      path = text.path
      card = ShareCard(text)
    }
  }

  private var assets: [OutputFile] {
    [theme.styleSheet, theme.embedStyleSheet].map { sheet in OutputFile(sheet.path) { sheet.bytes } }
      + theme.assets.map { asset in OutputFile(asset.path) { asset.bytes } }
  }

  /// `/sv/gammal/` is the file `sv/gammal/index.html`.
  private static func file(_ path: String) -> String {
    let relative = String(path.drop { $0 == "/" })
    return relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : relative
  }

  // MARK: Pages

  private func page(_ reference: PageReference) -> [UInt8] {
    let page = site.page(reference)
    entries.keep(page.frame, of: reference)
    let kind = page.content.kind
    guard let template = theme.templates[kind], let kit = languages[page.frame.language] else { return [] }
    let frame = FrameView(
      frame: page.frame, kind: kind.rawValue, styleSheet: base.path + theme.styleSheet.address,
      embedStyleSheet: base.path + theme.embedStyleSheet.address, script: script, earlyScript: earlyScript,
      sharePicture: page.frame.sharePicture { kit.surroundings.pictureSize(String($0.dropFirst(origin.count))) },
      structuredData: StructuredData(page, site, origin: origin).markup.map(Html.init(trusted:)),
      assets: base.path + "/assets/")
    let value = page.content.value(in: kit.surroundings).adding([Record.page.value(frame), kit.labels])
    let bytes = template.render(value, filters: kit.filters)
    return site.portal.settings.otherLanguages.isEmpty ? bytes : LanguageMarks.resolved(bytes)
  }

  private func page(_ redirect: RedirectPage) -> [UInt8] {
    guard let template = theme.moved, let kit = languages.values.first else { return [] }
    let view = MovedView(redirect: redirect, styleSheet: base.path + theme.styleSheet.address)
    return template.render(Record.moved.value(view).adding([kit.labels]), filters: kit.filters)
  }
}

/// Where the portal is on its host: `/budget` for `https://a.example/budget`, nothing for the host itself.
struct BasePath: Sendable {
  let path: String

  init(_ address: String) {
    let rest = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    path = rest.count > 3 && !rest[3].isEmpty ? "/" + rest[3] : ""
  }
}

extension ValueFormats {
  init(_ formats: Formats) {
    self.init(
      number: { formats.number($0) }, percent: { formats.percent($0) }, money: { formats.money($0) },
      difference: { formats.difference($0) }, day: { formats.day($0) }, month: { formats.month(of: $0) })
  }
}

extension TextSurroundings {
  init(
    _ site: Site, _ labels: ThemeLabels, _ language: Language,
    _ pictureSize: @escaping @Sendable (String) -> PictureSize?
  ) {
    self.init(
      words: Words(
        outside: labels.text("link.outside", language), explained: labels.text("link.explained", language),
        done: labels.text("text.done", language),
        notDone: labels.text("text.not_done", language), table: labels.text("text.table", language)),
      address: { site.address(of: $0, in: language) },
      image: { file, text in
        let address = site.address(ofImage: file, in: text)
        return Image(address: address, size: pictureSize(address))
      })
  }
}

/// What the site map says of each page, kept while pages are made, so that none is made twice for it.
final class SitemapEntries: Sendable {
  private let kept = Mutex<[String: SitemapEntry?]>([:])

  func keep(_ frame: PageFrame, of reference: PageReference) {
    let entry = frame.sitemapEntry
    kept.withLock { $0[reference.path] = .some(entry) }
  }

  /// Nil when search engines are asked to leave the page out.
  func entry(of reference: PageReference, making frame: () -> PageFrame) -> SitemapEntry? {
    if let known = kept.withLock({ $0[reference.path] }) { return known }
    return frame().sitemapEntry
  }
}

/// How large the files for download are, in words.
struct FileSizes: Sendable {
  private let data: OpenData
  private let labels: ThemeLabels
  private let formats: Formats
  private let language: Language

  init(site: Site, data: OpenData, labels: ThemeLabels, language: Language) {
    (self.data, self.labels, self.language) = (data, labels, language)
    formats = site.formats(language)
  }

  /// Nil for what is no file of the open data. Rounded up to whole units of a thousand.
  func words(for path: String) -> String? {
    guard let bytes = data.size(of: path) else { return nil }
    let (unit, number) =
      switch bytes {
      case ..<1000: ("size.bytes", bytes)
      case ..<1_000_000: ("size.kilobytes", (bytes + 999) / 1000)
      default: ("size.megabytes", (bytes + 999_999) / 1_000_000)
      }
    return labels.text(unit, language).replacing("{number}", with: formats.number(number))
  }
}
