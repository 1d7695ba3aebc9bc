internal import BudgetModel
internal import SiteModel

/// A calendar as calendars read it (iCalendar, RFC 5545): whole days, times in UTC, lines of at most 75 bytes that end
/// with CR and LF.
struct CalendarFile {
  let calendar: EventCalendar

  var bytes: [UInt8] {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Insyn//\(calendar.languageTag.uppercased())", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "NAME:" + Self.text(calendar.title), "X-WR-CALNAME:" + Self.text(calendar.title),
    ]
    for event in calendar.events { lines += self.lines(of: event) }
    lines.append("END:VCALENDAR")
    return lines.flatMap { Self.folded(Array($0.utf8)) }
  }

  /// The day after the last is where an event of whole days ends.
  private func lines(of event: CalendarEvent) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + event.id, "DTSTAMP:\(Self.date(calendar.written))T120000Z",
      "DTSTART;VALUE=DATE:" + Self.date(event.first), "DTEND;VALUE=DATE:" + Self.date(event.last.next),
      "SUMMARY;LANGUAGE=\(calendar.languageTag):" + Self.text(event.title),
    ]
    if let place = event.place { lines.append("LOCATION:" + Self.text(place)) }
    return lines + ["URL:" + event.address, "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  private static func date(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }

  private static func text(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\" + String(character)
      case "\n", "\r\n", "\r": escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  /// Cut before the 76th byte, never within a character; what follows begins with a space.
  private static func folded(_ line: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    var length = 0
    for (place, byte) in line.enumerated() {
      let isStart = byte & 0xC0 != 0x80
      if isStart, length + characterLength(line, at: place) > 75 {
        folded += [13, 10, 32]
        length = 1
      }
      folded.append(byte)
      length += 1
    }
    return folded + [13, 10]
  }

  private static func characterLength(_ line: [UInt8], at place: Int) -> Int {
    line[(place + 1)...].prefix { $0 & 0xC0 == 0x80 }.count + 1
  }
}

extension Day {
  /// The day after; the last day there is stays.
  fileprivate var next: Day {
    Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1) ?? self
  }
}
