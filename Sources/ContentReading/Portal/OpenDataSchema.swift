internal import BudgetModel
internal import Diagnostics

extension ValueKind where Value == OpenDataSettings {
  /// `open_data:` in `portal.yaml`.
  static var openData: Self {
    .keys { fields in
      OpenDataSettings(
        organisation: fields.optional("organisation", .organisation), places: fields.list("places", of: .webAddress),
        licences: fields.optional("licences", .licences) ?? [:])
    }
  }
}

extension ValueKind where Value == [TableKind: PortalSettings.Licence] {
  /// `{ballots: {name: CC0, link: "https://..."}}`
  fileprivate static var licences: Self {
    .keys { fields in
      var licences: [TableKind: PortalSettings.Licence] = [:]
      for table in TableKind.allCases { licences[table] = fields.optional(table.rawValue, .licence) }
      return licences
    }
  }
}

extension ValueKind where Value == BallotPublishing {
  /// `open_data:` in `round.yaml`.
  static var ballotPublishing: Self {
    .keys { fields in
      let form = fields.required("ballots", .located(.choice(of: BallotPublishing.Form.self)))
      let usual = BallotPublishing()
      let most = fields.optional("most_unique", .share) ?? usual.mostUnique
      let fewest = fields.optional("fewest_ballots", .integer(in: 1...1_000_000)) ?? usual.fewestBallots
      return form.map {
        BallotPublishing(form: $0.value, mostUnique: most, fewestBallots: fewest, location: $0.location)
      }
    }
  }
}

extension ValueKind where Value == String {
  /// `212000-1355` or `0123456-2`. Reports IN612 for a number whose check digit does not fit.
  fileprivate static var organisation: Self {
    .scalar(or: "IN612") { text, _ in OrganisationNumber.isWellFormed(text) ? text : nil }
  }
}

/// The numbers that name a municipality as an organisation.
enum OrganisationNumber {
  /// Whether it is a Swedish organisation number (ten digits, the last by Luhn's rule) or a Finnish business id (seven
  /// digits and a check digit modulo 11).
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.compactMap(\.wholeNumberValue) }
    guard parts.count == 2, text.utf8.count == parts[0].count + parts[1].count + 1 else { return false }
    switch (parts[0].count, parts[1].count) {
    case (6, 4): return isSwedish(parts[0] + parts[1])
    case (7, 1): return isFinnish(parts[0], check: parts[1][0])
    default: return false
    }
  }

  /// Skatteverket, SKV 709: every other digit doubled, the digits of all summed, a multiple of ten.
  private static func isSwedish(_ digits: [Int]) -> Bool {
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighed = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + weighed / 10 + weighed % 10
    }
    return sum.isMultiple(of: 10)
  }

  /// Finnish Tax Administration: weights 7, 9, 10, 5, 8, 4, 2; a remainder of 1 is never given out.
  private static func isFinnish(_ digits: [Int], check: Int) -> Bool {
    let remainder = zip(digits, [7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return remainder == 0 ? check == 0 : remainder != 1 && check == 11 - remainder
  }
}
