public import BudgetModel
import Glibc

/// The day that a site speaks of as today.
public enum AsOf: Hashable, Sendable {
  /// The newest dated record of the content, so that the same files give the same bytes on any day.
  case newestRecord
  case day(Day)
  /// The day of the computer's clock, in its time zone. For the nightly build, which says so.
  case today

  /// Reads `2026-05-01` or `today`.
  public init?(_ text: String) {
    if text == "today" {
      self = .today
    } else if let day = Day(iso: text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  /// The day it means without a portal. Nil for the newest record, and when the clock stands outside the calendar.
  public var fixedDay: Day? {
    switch self {
    case .newestRecord: nil
    case .day(let day): day
    case .today: .today
    }
  }

  /// The day it means for a portal.
  public func day(for portal: Portal) -> Day {
    switch self {
    case .newestRecord: portal.newestRecord
    case .day(let day): day
    case .today: .today ?? portal.newestRecord
    }
  }
}

extension Day {
  /// Nil when the clock stands outside the years 1-9999.
  static var today: Day? {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}

extension Portal {
  /// The newest day on which something happened, as far as the content tells: news, updates, decisions, bookings,
  /// milestones that are done, proposals and their changes, evaluations. Plans (stages, planned milestones, days of
  /// publishing) do not count; nor do drafts. Without any, the day on which the accessibility statement was reviewed.
  public var newestRecord: Day {
    let dated = news.filter { !$0.publication.isDraft }.map(\.date)
    let all = dated + rounds.filter { !$0.publication.isDraft }.flatMap(\.records)
    return all.max() ?? settings.accessibility.reviewed
  }
}

extension Round {
  fileprivate var records: [Day] {
    let decided = [mandateDecision.date] + decisions.map(\.decision.date)
    let told = updates.map(\.date) + (evaluation.map { [$0.date] } ?? [])
    let proposed = proposals.filter { !$0.publication.isDraft }.flatMap(\.records)
    let built = projects.filter { !$0.publication.isDraft }.flatMap(\.records)
    return decided + told + proposed + built
  }
}

extension Proposal {
  fileprivate var records: [Day] { [submitted, costed].compactMap { $0 } + changes.map(\.date) }
}

extension Project {
  fileprivate var records: [Day] {
    [actual.start, actual.end, spentUntil].compactMap { $0 } + milestones.compactMap(\.done) + updates.map(\.date)
  }
}
