internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == LinkTarget {
  /// The address of another site, or a content reference as in texts. Reports what *Links* says.
  static var link: Self {
    Self(.text) { field, context in
      guard let text = field.text(in: context) else { return nil }
      switch LinkResolver.target(of: text, in: field.location.path) {
      case .success(let target): return target
      case .failure(let fault):
        context.report(
          Diagnostic(fault.code, at: field.location, fault.arguments.merging(["destination": text]) { $1 }))
        return nil
      }
    }
  }
}

extension ValueKind where Value == String {
  /// A content reference, as written.
  static var contentReference: Self {
    Self(.text) { field, context in
      guard let target = ValueKind<LinkTarget>.link.read(field, context) else { return nil }
      if case .content = target { return field.text(in: context) }
      context.report(field.problem("IN520", ["destination": field.text(in: context) ?? ""]))
      return nil
    }
  }

  /// An address on the portal's own site: `/sv/omgangar/gammal/`. Reports IN149.
  static var sitePath: Self {
    .scalar(or: "IN149", as: .form("^/", sample: "/x/")) { text, _ in
      let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\?#".utf8.contains($0) }
      let steps = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
      let isPath = text.hasPrefix("/") && !steps.contains { $0.isEmpty || $0 == "." || $0 == ".." }
      return isClean && isPath ? text : nil
    }
  }

  /// One step of an address: lower-case letters a-z, digits and `-`. Reports IN144.
  static var pathPart: Self { .scalar(or: "IN144", as: .id) { text, _ in PageID(text)?.rawValue } }

  /// The address of the site itself. Reports IN152 for a slash at its end or anything but `https://host/path`.
  static var baseAddress: Self {
    .scalar(or: "IN152", as: .form("^https?://", sample: "https://x.example")) { text, _ in
      let rest = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
      guard let rest, let host = rest.split(separator: "/").first, !rest.hasPrefix("/"), !rest.hasSuffix("/") else {
        return nil
      }
      let isClean = rest.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\?#@".utf8.contains($0) }
      return isClean && !host.isEmpty ? text : nil
    }
  }

  /// A picture next to the text. Reports IN522.
  static var image: Self {
    Self(.text) { field, context in
      guard let name = field.text(in: context) else { return nil }
      if ImageFile.isAccepted(name) { return name }
      context.report(
        Diagnostic(
          "IN522", at: field.location, ["file": name, "endings": ImageFile.endings.joined(separator: ", ")]))
      return nil
    }
  }
}

extension ValueKind where Value == Language {
  /// The code of one of the portal's languages. Reports IN136.
  static var language: Self {
    Self(.form("^[a-z]{2}(-[A-Z]{2})?$", sample: "sv")) { field, context in
      guard let text = field.text(in: context) else { return nil }
      if let known = context.languages.first(where: { $0.code == text }) { return known }
      context.report(field.problem("IN136", ["choices": context.languages.map(\.code).joined(separator: ", ")]))
      return nil
    }
  }
}

extension ValueKind {
  /// A list in which nothing stands twice (IN147), each with its place.
  static func distinct<V: Hashable>(of kind: ValueKind<V>) -> Self where Value == [Located<V>] {
    Self(.list(kind.shape)) { field, context in
      guard let all = ValueKind<[Located<V>]>.list(of: .located(kind)).read(field, context) else { return nil }
      var kept: [Located<V>] = []
      for item in all {
        if let first = kept.first(where: { $0.value == item.value }) {
          context.report(
            Diagnostic(
              "IN147", at: item.location, ["key": field.key.value], notes: [.init("first", at: first.location)]))
        } else {
          kept.append(item)
        }
      }
      return kept
    }
  }
}
