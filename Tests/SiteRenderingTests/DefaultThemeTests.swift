import BudgetModel
import Diagnostics

import Testing

@testable import SiteRendering

@Suite("The default theme")
struct DefaultThemeTests {
  private func make(
    replacing changes: [String: String] = [:], labels: [LabelSet] = DefaultThemeFiles.labels,
    accent: Located<String>? = nil
  ) -> [String] {
    let own = changes.map { ThemeFile(name: $0.key, path: "themes/own/" + $0.key, bytes: Array($0.value.utf8)) }
    let (_, problems) = Theme.make(
      files: DefaultThemeFiles.files + own, folder: "themes/default/templates", accent: accent, labels: labels)
    return problems.map { "\($0.location): \($0.told(in: .en).message) [\($0.code)]" }
  }

  @Test func hasNoProblems() {
    #expect(make() == [])
  }

  @Test func aPortalOverridesOneFile() {
    let link = ["templates/parts/link.html": "<a href=\"{{adress}}\">{{text}}</a>"]
    #expect(make(replacing: link).allSatisfy { $0.hasPrefix("themes/own/templates/parts/link.html:1:12: ") })
    #expect(make(replacing: link).count == 1)
  }

  @Test func tellsOfATemplateThatNoPageUses() {
    let problems = make(replacing: ["templates/parts/lost.html": "x"])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("themes/own/templates/parts/lost.html: ") == true)
  }

  @Test func tellsOfALabelThatOneLanguageLacks() throws {
    let finnish = DefaultThemeFiles.labels[1].labels.filter { $0.key != "skip" }
    let labels = [DefaultThemeFiles.labels[0], LabelSet(language: .finnish, labels: finnish)]
    let problems = make(labels: labels)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("themes/default/locales/sv.yaml:") == true)
    #expect(problems.first?.hasSuffix("[IN460]") == true)
  }

  @Test func everyLabelIsUsed() {
    var compiling = ThemeCompiling(
      DefaultThemeFiles.files, folder: "", labels: ThemeLabels(DefaultThemeFiles.labels))
    _ = compiling.pages()
    _ = compiling.moved()
    let used = compiling.labelsUsed
    let unused = DefaultThemeFiles.labels[0].labels.keys.filter { name in
      !used.contains { name == $0 || name.hasPrefix($0 + ".") }
    }
    #expect(unused.sorted() == [])
  }

  @Test func allLanguagesHaveTheSameLabels() {
    let swedish = Set(DefaultThemeFiles.labels[0].labels.keys)
    for other in DefaultThemeFiles.labels.dropFirst() {
      #expect(swedish.symmetricDifference(other.labels.keys).sorted() == [], "\(other.language)")
    }
    #expect(swedish.count > 80)
  }
}
