import BudgetModel
import PortalTestSupport
import SiteModel
import Testing

@testable import SiteRendering

@Suite("Calendars and feeds of parts")
struct CalendarTests {
  private var portal: String { SmallSite.text("sv/calendar.ics") }

  @Test func endsLinesAsTheStandardWants() {
    let bytes = SmallSite.files["sv/calendar.ics"] ?? []
    #expect(bytes.count > 500)
    for (place, byte) in bytes.enumerated() where byte == 10 { #expect(bytes[place - 1] == 13) }
    #expect(bytes.suffix(2) == [13, 10])
  }

  @Test func everyLineHasAtMost75Bytes() throws {
    let site = try #require(
      TestSite(
        SmallPortal.changing(
          "content/rounds/2026-vote/round.yaml",
          (
            "{sv: Strandbudgeten 2026, fi: Rantabudjetti 2026}",
            "{sv: \(String(repeating: "åäö", count: 40)), fi: \(String(repeating: "äö ", count: 40))}"
          )
        ).folder, asOf: SmallPortal.asOf))
    let lines = site.text("sv/calendar.ics").split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
  }

  @Test func aStageIsAnEventOfWholeDays() {
    let lines = portal.split(separator: "\r\n").map(String.init)
    let vote = lines.firstIndex(of: "UID:2026-vote.vote.sv@insyn.sundvik.example") ?? 0
    #expect(lines[vote + 1] == "DTSTAMP:20260901T120000Z")
    #expect(lines[vote + 2] == "DTSTART;VALUE=DATE:20260401")
    #expect(lines[vote + 3] == "DTEND;VALUE=DATE:20260422")
    #expect(lines[vote + 4] == "SUMMARY;LANGUAGE=sv-FI:Omröstning: Strandbudgeten 2026")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
  }

  @Test func aRoundHasItsOwn() {
    let round = SmallSite.text("fi/kierrokset/rantabudjetti-2026/calendar.ics")
    #expect(round.contains("NAME:Rantabudjetti 2026"))
    #expect(round.contains("BEGIN:VEVENT"))
  }

  @Test func aProjectHasAFeedThatNamesItself() throws {
    let feed = try #require(
      SmallSite.files.keys.sorted().first { $0.contains("/projekt/") && $0.hasSuffix("atom.xml") })
    let text = SmallSite.text(feed)
    #expect(
      text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://insyn.sundvik.example/\(feed)\"/>")
    )
    #expect(text.contains("<entry>"))
  }
}
