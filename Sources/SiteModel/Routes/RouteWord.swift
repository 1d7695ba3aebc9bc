/// A fixed part of an address, under `routes:` in a locale's file: `omgangar`, `kierrokset`.
enum RouteWord: String, CaseIterable, Sendable {
  case rounds, results, counting, statistics, compare, proposals, projects, goals, areas, news, search, part, embed,
    calendar,
    style, accessibility, glossary, budget, changes
  case process, workshop, series
  case openData = "open_data"
}
