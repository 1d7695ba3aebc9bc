/// What stands between angle brackets after an option, where several commands have it.
extension HelpText {
  static let dir = HelpText("dir", sv: "mapp", fi: "kansio")
  static let file = HelpText("file", sv: "fil", fi: "tiedosto")
  static let day = HelpText("day", sv: "dag", fi: "päivä")
  static let id = HelpText("id", sv: "id", fi: "tunnus")
  static let what = HelpText("what", sv: "vad", fi: "mikä")
  static let format = HelpText("format", sv: "form", fi: "muoto")
  static let round = HelpText("round", sv: "omgång", fi: "kierros")
  static let kind = HelpText("kind", sv: "sort", fi: "laji")
}
