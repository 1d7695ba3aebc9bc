import BudgetModel
import Diagnostics
import PortalTestSupport
import Testing

@testable import ContentReading

@Suite("Bookings of the ledger")
struct LedgerTests {
  @Test(
    arguments: [
      ("1234,50", 123_450), ("1 234,50", 123_450), ("1\u{A0}234\u{202F}567,5", 123_456_750), ("1\u{2009}234", 123_400),
      ("1.234,50", 123_450), ("1,234.50", 123_450), ("1.234.567", 123_456_700), ("12.5", 1250), ("0", 0), ("+12", 1200),
      ("-12", -1200), ("\u{2212}12,5", -1250), ("12-", -1200), ("12,50\u{2212}", -1250), ("(1 200,50)", -120_050),
      ("1 200 €", 120_000), ("€ 12", 1200), ("12EUR", 1200), ("- 12", -1200),
      ("1.234", nil), ("12 34", nil), ("1 2345", nil), ("1,234,5", nil), ("12,345", nil), ("-(12)", nil), ("-12-", nil),
      ("12 t€", nil), ("12 kr", nil), ("", nil), ("-", nil), ("1,2,3.4.5", nil), ("tolv", nil), (",5", nil),
      ("5,", nil),
      ("1.234 567,00", nil),
    ] as [(String, Int?)])
  func anAmountIsExactlyWhatItSays(text: String, cents: Int?) {
    #expect(BookedAmount.read(text, factor: 1, currency: .eur) == cents)
  }

  @Test(
    arguments: [
      ("12", 1000, 1_200_000), ("12,345", 1000, 1_234_500), ("1,5", 1_000_000, 150_000_000), ("12.345", 1000, nil),
      ("0,000001", 1000, nil), ("0,00001", 1000, 1),
    ] as [(String, Int, Int?)])
  func theUnitIsDeclared(text: String, factor: Int, cents: Int?) {
    #expect(BookedAmount.read(text, factor: factor, currency: .sek) == cents)
  }

  private static func read(_ yaml: String, _ table: String) -> (project: Project?, problems: [Diagnostic]) {
    var files = SmallPortal.files
    files["content/rounds/2026-vote/costs.csv"] = nil
    files["content/rounds/2026-vote/costs.yaml"] = yaml
    files["content/rounds/2026-vote/costs/ledger.csv"] = table
    let result = PortalReading.read(InMemoryFolder(files))
    return (result.portal?.rounds.first?.projects.first, result.diagnostics)
  }

  private static func told(_ project: Project?) -> String {
    let accounts = (project?.accounts ?? []).map { "\($0.account) \($0.name?[.swedish] ?? "?") \($0.amount.plain)" }
    return ([project?.spent?.plain ?? "none", project?.spentUntil?.description ?? ""] + accounts).joined(
      separator: "; ")
  }

  @Test func debitsAndCreditsAreSummedByProjectAndAccount() {
    let yaml = """
      ledgers:
        - file: costs/ledger.csv
          delimiter: ";"
          columns: {project: Objekt, date: Bokföringsdag, debit: Debet, credit: Kredit, account: Konto, text: Text}
          projects: {P1001: lekpark}
          elsewhere: [P9]
          totals: [Summa]
          accounts: {"4010": {sv: Byggande, fi: Rakentaminen}}
          ignore: [Leverantörens e-post]

      """
    let table = """
      Ver;Objekt;Konto;Bokföringsdag;Text;Debet;Kredit;Leverantörens e-post
      1;P1001;4010;2026-07-02;Markarbete, Anna Berg;12 000,50;;anna@exempel.se
      2;P9;4010;3.7.2026;Annat;100;;
      3;P1001;5460;20260704;Gungor;1\u{A0}999,50;;
      4;P1001;4010;2026-07-05;Rättelse;;\u{2212}0,50;
      5;P1001;4010;2026-07-05;Kredit;;500;
      ;Summa;;;;13 600,50;;

      """
    let (project, problems) = Self.read(yaml, table)
    #expect(problems.map { "\($0.code) \($0.location)" } == [])
    #expect(Self.told(project) == "13500,50; 2026-07-05; 4010 Byggande 11501; 5460 ? 1999,50")
  }

  @Test func signedAmountsInThousandsMayBeNegativeCosts() {
    let yaml = """
      ledgers:
        - {file: costs/ledger.csv, unit: t€, costs: negative, columns: {project: kohde, date: pvm, amount: summa}}

      """
    let (project, problems) = Self.read(yaml, "kohde;pvm;summa\nlekpark;2026-07-02;12,5-\nlekpark;2026-07-03;0,25\n")
    #expect(problems.isEmpty)
    #expect(Self.told(project) == "12250; 2026-07-03; " || Self.told(project) == "12250; 2026-07-03")
  }

  @Test func personalColumnsAreTold() {
    let yaml = "ledgers:\n  - {file: costs/ledger.csv, columns: {project: kohde, date: pvm, amount: summa}}\n"
    let (_, problems) = Self.read(yaml, "kohde;pvm;summa;Puhelin\nlekpark;2026-07-02;1;\n")
    #expect(problems.map(\.code) == ["IN910"])
  }
}
