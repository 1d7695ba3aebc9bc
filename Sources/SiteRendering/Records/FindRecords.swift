internal import BudgetModel
internal import SiteModel
internal import Templates

extension Record where Root == ListFilter.Option {
  static let option = Record("option", [.text("value", \.value), .text("text", \.text), .integer("count", \.count)])
}

extension Record where Root == ListFilter {
  static let filter = Record(
    "filter", [.text("name", \.name), .text("label", \.label), .list("options", \.options, of: .option)])
}

extension Record where Root == Finder.Field {
  static let field = Record("field", [.text("name", \.name), .text("label", \.label)])
}

extension Record where Root == Finder.Order {
  static let order = Record(
    "order", [.text("key", \.key.rawValue), .text("value", \.value), .text("label", \.label)])
}

extension Record where Root == Finder {
  static let finder = Record(
    "finder",
    [
      .text("subject", \.subject.rawValue),
      .url("action", \.action),
      .url("index", \.index),
      .url("list", \.list),
      .text("part", \.part),
      .integer("rows", \.rows),
      .record("fixed", \.fixed, of: .filterValue),
      .record("query", \.query, of: .field),
      .list("filters", \.filters, of: .filter),
      .record("least", \.least, of: .field),
      .record("most", \.most, of: .field),
      .record("sort", \.sort, of: .field),
      .record("page", \.page, of: .field),
      .list("orders", \.orders, of: .order),
    ])
}

/// A part of a long list, or a gap, as a template sees it.
struct PagerStepView: Sendable {
  let link: PageLink?
  let number: Int
  let isCurrent: Bool

  init(_ step: Pager.Step) {
    switch step {
    case .part(let link, let number, let isCurrent):
      (self.link, self.number, self.isCurrent) = (link, number, isCurrent)
    case .gap: (link, number, isCurrent) = (nil, 0, false)
    }
  }
}

extension Record where Root == PagerStepView {
  static let pagerStep = Record(
    "pagerStep",
    [.record("link", \.link, of: .link), .integer("number", \.number), .flag("isCurrent", \.isCurrent)])
}

extension Record where Root == Pager {
  static let pager = Record(
    "pager",
    [
      .text("sentence", \.sentence),
      .record("previous", \.previous, of: .link),
      .record("next", \.next, of: .link),
      .list("steps", { $0.steps.map(PagerStepView.init) }, of: .pagerStep),
    ])
}

extension Record where Root == SearchPage.Group {
  static let linkGroup = Record(
    "linkGroup", [.text("heading", \.heading), .list("links", \.links, of: .link)])
}

extension Record where Root == View<SearchPage> {
  static let search = Record(
    "search",
    [
      .text("sentence", { $0.sentence }),
      .url("index", { $0.index }),
      .record("query", { $0.query }, of: .field),
      .text("pageName", { $0.pageName }),
      .list("groups", { $0.groups }, of: .linkGroup),
    ])
}

extension Record where Root == View<ComparePage> {
  static let compare = Record(
    "compare",
    [
      .record("round", { $0.round }, of: .link),
      .text("sentence", { $0.sentence }),
      .list("items", { $0.items }, of: .proposalCard),
      .record("pager", { $0.pager }, of: .pager),
      .url("list", { $0.list }),
      .text("part", { $0.content.part }),
      .integer("parts", { $0.content.parts }),
      .text("chosenName", { $0.chosenName }),
    ])
}

extension Record where Root == AreaShares.Row {
  static let areaShare = Record(
    "areaShare",
    [
      .record("area", \.area, of: .link),
      .integer("proposals", \.proposals),
      .integer("funded", \.funded),
      .money("given", \.given),
      .integer("share", \.share.basisPoints),
      .money("perResident", \.perResident),
    ])
}

extension Record where Root == AreaShares {
  static let areaShares = Record(
    "areaShares", [.text("sentence", \.sentence), .list("rows", \.rows, of: .areaShare)])
}
