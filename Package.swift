// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: our own warnings are errors, and every import says what it is for.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Counting and reading are hot: tests on real elections would take minutes without optimisation. Debug builds look for
/// overlapping accesses as they run; in release that would cost a tenth of the reading of a national round.
let hot: [SwiftSetting] =
  strict + [
    .unsafeFlags(["-O"], .when(configuration: .debug)),
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
  ]

let package = Package(
  name: "insyn",
  products: [.executable(name: "insyn", targets: ["insyn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries from Debian, as they are.
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // The system calls that Glibc's module map lacks, and what only the processor knows.
    .target(name: "CShims"),
    // Where something is wrong, what, and what to do. Imports nothing.
    .target(name: "Diagnostics", swiftSettings: strict),
    // The words of the field as types that cannot hold a wrong value.
    .target(name: "BudgetModel", dependencies: ["Diagnostics"], swiftSettings: strict),
    // SHA-256, for what is read and for what is published.
    .target(name: "Checksums", dependencies: ["CShims"], swiftSettings: hot),
    // Files to model: YAML, CSV, Markdown, exports.
    .target(
      name: "ContentReading",
      dependencies: ["BudgetModel", "Checksums", "Diagnostics", "CCMarkGFM", "CShims", "CXML2", "CYAML", "CZip"],
      swiftSettings: hot),
    // Rules over the whole portal, one per file.
    .target(name: "RoundChecking", dependencies: ["BudgetModel", "Diagnostics"], swiftSettings: strict),
    // Pure counting: no file, no text.
    .target(name: "Tallying", dependencies: ["BudgetModel", "Diagnostics"], swiftSettings: hot),
    // Pages, routes, phrases and charts as data; no HTML.
    .target(name: "SiteModel", dependencies: ["BudgetModel", "Tallying", "Diagnostics"], swiftSettings: strict),
    // The strict Mustache engine; knows nothing of budgets.
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
    // Pictures of words for shared links: letters as strokes, pixels, PNG. Imports nothing.
    .target(name: "ShareImages", swiftSettings: hot),
    // Themes, HTML, SVG, feeds, open data.
    .target(
      name: "SiteRendering",
      dependencies: [
        "BudgetModel", "Checksums", "ShareImages", "SiteModel", "Tallying", "Templates", "Diagnostics", "CXML2",
      ],
      swiftSettings: strict),
    // The pipeline and the publisher: the only code that touches the file system.
    .target(
      name: "PortalBuild",
      dependencies: [
        "BudgetModel", "Checksums", "ContentReading", "RoundChecking", "Tallying", "SiteModel", "Templates",
        "SiteRendering", "Diagnostics", "CShims",
      ], swiftSettings: strict),
    // `serve`: HTTP, watching, live reload.
    .target(
      name: "Preview", dependencies: ["PortalBuild", "Diagnostics"], swiftSettings: strict),
    // Flags and exit codes.
    .executableTarget(
      name: "insyn",
      dependencies: [
        "PortalBuild", "Preview", "SiteRendering", "ContentReading", "Tallying", "BudgetModel", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    // A folder written in a few lines, marked text, snapshots.
    .target(
      name: "PortalTestSupport", dependencies: ["Diagnostics", "BudgetModel", "ContentReading", "PortalBuild"],
      path: "Tests/PortalTestSupport", swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "BudgetModelTests", dependencies: ["BudgetModel", "ContentReading", "Diagnostics", "PortalTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ContentReadingTests",
      dependencies: [
        "ContentReading", "BudgetModel", "Checksums", "Diagnostics", "PortalTestSupport", "SiteRendering",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RoundCheckingTests",
      dependencies: ["RoundChecking", "ContentReading", "BudgetModel", "Diagnostics", "PortalTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TallyingTests",
      dependencies: ["Tallying", "ContentReading", "BudgetModel", "Diagnostics", "PortalTestSupport"],
      swiftSettings: hot),
    .testTarget(
      name: "SiteModelTests",
      dependencies: [
        "SiteModel", "Tallying", "ContentReading", "PortalBuild", "BudgetModel", "Diagnostics", "PortalTestSupport",
      ],
      exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(name: "ShareImagesTests", dependencies: ["ShareImages"], swiftSettings: hot),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: [
        "SiteRendering", "SiteModel", "Templates", "ContentReading", "Tallying", "BudgetModel", "Checksums",
        "Diagnostics", "PortalTestSupport",
      ], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PortalBuildTests",
      dependencies: ["PortalBuild", "ContentReading", "BudgetModel", "Diagnostics", "PortalTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "PortalBuild", "Diagnostics", "PortalTestSupport"],
      swiftSettings: strict),
    // Whole small portals, published and read back.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "insyn",
        "PortalBuild", "SiteRendering", "ContentReading", "BudgetModel", "Tallying", "Diagnostics", "CXML2",
        "PortalTestSupport",
      ], exclude: ["Snapshots"], swiftSettings: hot),
  ],
  swiftLanguageModes: [.v6]
)
