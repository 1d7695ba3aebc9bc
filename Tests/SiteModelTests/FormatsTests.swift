import BudgetModel
import Foundation
import PortalTestSupport
import Testing

@testable import SiteModel

/// Exact strings, and ICU as the second opinion.
@Suite("Numbers, money and days are written as people write them")
struct FormatsTests {
  static let locales: [(Language, PortalSettings.Profile, String)] = [
    (.swedish, .sweden, "sv_SE"), (.swedish, .finland, "sv_FI"), (.finnish, .finland, "fi_FI"),
  ]
  static let numbers = [0, 1, 9, 10, 999, 1000, 1234, 12_345, 999_999, 1_000_000, 1_250_000, -1, -1234, -1_000_000]

  @Test(arguments: locales) func writesIntegersAsICU(_ locale: (Language, PortalSettings.Profile, String)) throws {
    let formats = try DefaultLocale.formats(locale.0, locale.1)
    for number in Self.numbers {
      #expect(formats.number(number) == number.formatted(.number.locale(Locale(identifier: locale.2))))
    }
  }

  @Test(arguments: locales) func writesDecimalsAsICU(_ locale: (Language, PortalSettings.Profile, String)) throws {
    let formats = try DefaultLocale.formats(locale.0, locale.1)
    for scaled in [0, 5, 54, 541, 12_345, 1_234_567, -54] {
      let style = Decimal.FormatStyle(locale: Locale(identifier: locale.2)).precision(.fractionLength(1))
      let oracle = (Decimal(scaled) / 10).formatted(style)
      #expect(formats.number(DecimalNumber(scaled: scaled, decimals: 1), decimals: 1) == oracle)
    }
  }

  @Test(arguments: locales) func writesMoneyAsICU(_ locale: (Language, PortalSettings.Profile, String)) throws {
    let formats = try DefaultLocale.formats(locale.0, locale.1)
    let currency = locale.1.currency
    for whole in Self.numbers {
      let style = Decimal.FormatStyle.Currency(code: currency.rawValue, locale: Locale(identifier: locale.2))
      #expect(
        formats.money(Money(minorUnits: whole * 100, currency))
          == Decimal(whole).formatted(style.precision(.fractionLength(0))))
      #expect(
        formats.money(Money(minorUnits: whole * 100 + 50, currency))
          == (Decimal(whole) + Decimal(string: "0.5")!).formatted(style.precision(.fractionLength(2))))
    }
  }

  @Test(arguments: locales) func writesDaysAsICU(_ locale: (Language, PortalSettings.Profile, String)) throws {
    let formats = try DefaultLocale.formats(locale.0, locale.1)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for month in 1...12 {
      let day = try #require(Day(year: 2026, month: month, day: month * 2))
      let date = try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: month * 2)))
      func icu(_ template: String) -> String {
        let formatter = DateFormatter()
        formatter.calendar = calendar
        formatter.timeZone = calendar.timeZone
        formatter.locale = Locale(identifier: locale.2)
        formatter.setLocalizedDateFormatFromTemplate(template)
        return formatter.string(from: date)
      }
      func full() -> String {
        let formatter = DateFormatter()
        formatter.calendar = calendar
        formatter.timeZone = calendar.timeZone
        formatter.locale = Locale(identifier: locale.2)
        formatter.dateStyle = .full
        return formatter.string(from: date)
      }
      #expect(formats.day(day) == icu("yMMMMd"))
      #expect(formats.dayAndWeekday(day) == full())
      #expect(formats.month(of: day) == icu("yMMMM"))
    }
  }

  @Test(arguments: [
    ("1250000", "1\u{A0}250\u{A0}000\u{A0}kr", "1\u{A0}250\u{A0}000\u{A0}€"),
    ("0", "0\u{A0}kr", "0\u{A0}€"), ("-1234,50", "−1\u{A0}234,50\u{A0}kr", "−1\u{A0}234,50\u{A0}€"),
  ]) func writesMoney(_ amount: String, _ kronor: String, _ euros: String) throws {
    for language in [Language.swedish, .finnish] {
      let formats = try DefaultLocale.formats(language)
      #expect(try formats.money(#require(Money(amount, .sek))) == kronor)
      #expect(try formats.money(#require(Money(amount, .eur))) == euros)
    }
  }

  @Test(arguments: [(1200, "+12\u{A0}€"), (0, "0\u{A0}€"), (-300, "−3\u{A0}€")])
  func writesDifferencesWithTheirSign(_ cents: Int, _ text: String) throws {
    #expect(try DefaultLocale.formats(.finnish).difference(Money(minorUnits: cents, .eur)) == text)
  }

  @Test(arguments: [
    (1250, "12,5\u{A0}%"), (4000, "40\u{A0}%"), (0, "0\u{A0}%"), (2345, "23,5\u{A0}%"), (10_000, "100\u{A0}%"),
    (4, "0\u{A0}%"), (5, "0,1\u{A0}%"),
  ]) func writesPercent(_ basisPoints: Int, _ text: String) throws {
    #expect(try DefaultLocale.formats(.swedish).percent(Share(basisPoints: basisPoints)) == text)
  }

  @Test(arguments: [
    ("2026-03-04", "2026-03-24", "4–24 mars 2026", "4.–24. maaliskuuta 2026"),
    ("2026-05-03", "2026-06-17", "3 maj–17 juni 2026", "3. toukokuuta – 17. kesäkuuta 2026"),
    ("2025-12-30", "2026-01-02", "30 december 2025–2 januari 2026", "30. joulukuuta 2025 – 2. tammikuuta 2026"),
    ("2026-03-04", "2026-03-04", "4 mars 2026", "4. maaliskuuta 2026"),
  ]) func writesSpans(_ first: String, _ last: String, _ swedish: String, _ finnish: String) throws {
    let span = try #require(DaySpan(TestSite.day(first), TestSite.day(last)))
    #expect(try DefaultLocale.formats(.swedish).days(span) == swedish)
    #expect(try DefaultLocale.formats(.finnish).days(span) == finnish)
  }

  @Test func writesShortDaysAsEachCountryDoes() throws {
    let day = try TestSite.day("2026-03-04")
    #expect(try DefaultLocale.formats(.swedish, .sweden).shortDay(day) == "2026-03-04")
    #expect(try DefaultLocale.formats(.swedish, .finland).shortDay(day) == "4.3.2026")
    #expect(try DefaultLocale.formats(.finnish).shortDay(day) == "4.3.2026")
  }

  @Test func writesMonthsWithinSentences() throws {
    let day = try TestSite.day("2026-06-04")
    #expect(try DefaultLocale.formats(.swedish).inMonth(of: day) == "i juni 2026")
    #expect(try DefaultLocale.formats(.finnish).inMonth(of: day) == "kesäkuussa 2026")
  }

  @Test(arguments: [
    (1, "1:a"), (2, "2:a"), (3, "3:e"), (10, "10:e"), (11, "11:e"), (12, "12:e"), (21, "21:a"), (22, "22:a"),
    (111, "111:e"),
  ]) func writesOrdinals(_ number: Int, _ swedish: String) throws {
    #expect(try DefaultLocale.formats(.swedish).ordinal(number) == swedish)
    #expect(try DefaultLocale.formats(.finnish).ordinal(number) == "\(number).")
  }

  @Test(arguments: [
    ([], "", ""), (["A"], "A", "A"), (["A", "B"], "A och B", "A ja B"), (["A", "B", "C"], "A, B och C", "A, B ja C"),
  ])
  func writesLists(_ items: [String], _ swedish: String, _ finnish: String) throws {
    #expect(try DefaultLocale.formats(.swedish).list(items) == swedish)
    #expect(try DefaultLocale.formats(.finnish).list(items) == finnish)
  }

  @Test(arguments: [
    (0, "inga röster", "ei ääniä"), (1, "1 röst", "1 ääni"), (2, "2 röster", "2 ääntä"),
    (21, "21 röster", "21 ääntä"), (1203, "1\u{A0}203 röster", "1\u{A0}203 ääntä"),
  ]) func countsVotes(_ count: Int, _ swedish: String, _ finnish: String) throws {
    #expect(try DefaultLocale.book(.swedish).book.say(.countVotes, count: count) == swedish)
    #expect(try DefaultLocale.book(.finnish).book.say(.countVotes, count: count) == finnish)
  }
}
