internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == RoundEvent {
  /// An item of `events:` in `round.yaml`. An event that people come to has a place (IN151); it ends after it begins
  /// (IN532).
  static var roundEvent: Self {
    .keys { fields in
      let kind = fields.required("kind", .choice(of: RoundEvent.Kind.self))
      let form = fields.optional("form", .choice(of: RoundEvent.Form.self)) ?? .physical
      let title = fields.optional("title", .words)
      let date = fields.required("date", .located(.day))
      let start = fields.optional("start", .located(.timeOfDay))
      let end = fields.optional("end", .located(.timeOfDay))
      let place = fields.optional("place", .words)
      let area: Located<AreaID>? = fields.optional("area", .located(.id()))
      let accessibility = fields.optional("accessibility", .words)
      let link = fields.optional("link", .webAddress)
      if form != .digital { fields.require("place", because: "form", is: form.rawValue) }
      check(start, end, fields.context)
      guard let kind, let date else { return nil }
      return RoundEvent(
        kind: kind, form: form, title: title, date: date.value, start: start?.value, end: end?.value, place: place,
        area: area, accessibility: accessibility, link: link, location: date.location)
    }
  }

  private static func check(_ start: Located<Int>?, _ end: Located<Int>?, _ context: ReadingContext) {
    guard let start, let end, end.value <= start.value else { return }
    context.report(Diagnostic("IN532", at: end.location, notes: [.init("start", at: start.location)]))
  }
}

extension ValueKind where Value == Int {
  /// Minutes since midnight, written `18:00` or `18.00`. Reports IN533.
  static var timeOfDay: Self {
    .scalar(or: "IN533", as: .form("^[0-9]{1,2}[:.][0-9]{2}$", sample: "18:00")) { text, _ in
      let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
      let isWritten = parts.count == 2 && (1...2).contains(parts[0].utf8.count) && parts[1].utf8.count == 2
      guard isWritten, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
      else { return nil }
      return hour * 60 + minute
    }
  }
}
