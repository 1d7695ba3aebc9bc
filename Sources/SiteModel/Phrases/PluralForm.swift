import BudgetModel

/// Which of a text's forms goes with a number. `zero` is optional and says what stands instead of a 0.
enum PluralForm: String, CaseIterable, Sendable {
  case zero, one, two, few, other

  /// For counted things (CLDR, cardinal): Swedish, Finnish and English have one form for 1 and one for all else.
  static func cardinal(_ number: Int) -> PluralForm { number == 1 ? .one : .other }

  /// For places in an order (CLDR, ordinal): `1:a 2:a 3:e 11:e 21:a`; `1st 2nd 3rd 4th`; Finnish has one form.
  static func ordinal(_ number: Int, language: Language) -> PluralForm {
    let (ten, hundred) = (number % 10, number % 100)
    switch language.code {
    case "sv": return (1...2).contains(ten) && !(11...12).contains(hundred) ? .one : .other
    case "en": return (11...13).contains(hundred) ? .other : [1: .one, 2: .two, 3: .few][ten] ?? .other
    default: return .other
    }
  }
}
