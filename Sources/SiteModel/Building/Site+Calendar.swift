public import BudgetModel

/// A day, or several, that somebody may want in their calendar.
public struct CalendarEvent: Hashable, Sendable {
  /// Stable as long as what it tells of: `2026-vote.vote@insyn.exempel.se`.
  public let id: String
  public let first: Day
  public let last: Day
  public let title: String
  public let place: String?
  /// A whole address.
  public let address: String
  /// From the root of the host.
  public let path: String
}

/// Events of a round or of the whole portal, as a file for calendars.
public struct EventCalendar: Sendable {
  public let title: String
  public let languageTag: String
  /// From the root of the portal: `/sv/calendar.ics`.
  public let path: String
  /// The day that the site speaks of as today.
  public let written: Day
  /// In order of their days.
  public let events: [CalendarEvent]
}

extension Site {
  static let calendarName = "calendar.ics"

  /// The calendar of the portal, then those of its rounds.
  public func calendars(_ language: Language) -> [EventCalendar] {
    let maker = PageMaker(self, language)
    let all = calendar(maker, title: portal.settings.title[language], under: .home, rounds: portal.rounds)
    return [all].compactMap(\.self)
      + portal.rounds.compactMap { calendar(maker, title: $0.title[language], under: .round($0.id), rounds: [$0]) }
  }

  private func calendar(
    _ maker: PageMaker, title: String, under subject: PageSubject, rounds: [Round]
  ) -> EventCalendar? {
    guard let reference = addresses.reference(subject, maker.language) else { return nil }
    return EventCalendar(
      title: title, languageTag: maker.book.languageTag, path: reference.path + Self.calendarName, written: asOf,
      events: maker.events(of: rounds))
  }
}

extension PageMaker {
  /// Stages of rounds, and openings of what was built.
  func events(of rounds: [Round]) -> [CalendarEvent] {
    let events = rounds.flatMap { round in stages(of: round) + occasions(of: round) + openings(of: round) }
    return events.sorted { ($0.first, $0.last, $0.id) < ($1.first, $1.last, $1.id) }
  }

  private func stages(of round: Round) -> [CalendarEvent] {
    round.stages.compactMap { stage in
      event(
        "\(round.id).\(stage.kind.rawValue)", stage.days.first, stage.days.last,
        say(.calendarStage, ["stage": book.text(.stage(stage.kind)), "round": round.title[language]]), nil,
        .round(round.id))
    }
  }

  private func occasions(of round: Round) -> [CalendarEvent] {
    round.process.events.enumerated().compactMap { number, occasion in
      event(
        "\(round.id).event\(number + 1)", occasion.date, occasion.date,
        say(
          .calendarStage,
          ["stage": occasion.title?[language] ?? book.text(.event(occasion.kind)), "round": round.title[language]]),
        occasion.place?[language], .process(round.id))
    }
  }

  private func openings(of round: Round) -> [CalendarEvent] {
    round.projects.compactMap { project in
      project.opening.flatMap { opening in
        event(
          "\(round.id).\(project.id).opening", opening.date, opening.date,
          say(.calendarOpening, ["project": title(of: project, in: round).text]), opening.place?[language],
          .project(round.id, project.id))
      }
    }
  }

  private func event(
    _ id: String, _ first: Day, _ last: Day, _ title: String, _ place: String?, _ subject: PageSubject
  ) -> CalendarEvent? {
    guard let address = site.addresses.absolute(subject, language), let path = site.addresses.address(subject, language)
    else { return nil }
    let host = site.addresses.base.origin.split(separator: "/").last.map(String.init) ?? "insyn"
    return CalendarEvent(
      id: "\(id).\(language.code)@\(host)", first: first, last: last, title: title, place: place, address: address,
      path: path)
  }
}
