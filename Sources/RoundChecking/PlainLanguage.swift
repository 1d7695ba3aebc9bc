internal import BudgetModel

/// What makes a text hard to read, by language.
enum PlainLanguage {
  /// In words. Finnish says in one word what Swedish says in two; English has the limit of GOV.UK's guidance.
  static func longestSentence(in language: Language) -> Int {
    switch language {
    case .finnish: 24
    case .english: 25
    default: 30
    }
  }

  /// At full stops, question and exclamation marks that a space follows.
  static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".?!".contains(text[index]), next < text.endIndex, text[next].isWhitespace {
        sentences.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { sentences.append(text[start...]) }
    return sentences
  }

  /// Without the marks around them.
  static func words(of text: Substring) -> [String] {
    text.split { $0.isWhitespace || "()[]\",;:!?”“»«–—".contains($0) }.compactMap { part in
      let word = part.last == "." ? part.dropLast() : part
      return word.contains { $0.isLetter || $0.isNumber } ? String(word) : nil
    }
  }

  /// A word that everybody uses, in the place of one that officials use; nil for other words.
  static func plainer(_ word: String, in language: Language) -> String? {
    switch language {
    case .swedish: swedish[word.lowercased()]
    case .finnish: finnish[word.lowercased()]
    case .english: english[word.lowercased()]
    default: nil
    }
  }

  private static let swedish = [
    "avseende": "om", "beträffande": "om", "medelst": "med", "jämlikt": "enligt", "härvidlag": "här",
    "erhålla": "få", "erhåller": "får", "erhöll": "fick", "erhållit": "fått", "erhållna": "som vi har fått",
    "föreligga": "finnas", "föreligger": "finns", "förelåg": "fanns",
    "ombesörja": "ordna", "ombesörjer": "ordnar", "ombesörjas": "ordnas", "tillse": "se till", "tillser": "ser till",
    "erfordra": "behöva", "erfordras": "behövs", "erforderlig": "som behövs", "erforderliga": "som behövs",
    "implementera": "införa", "implementerar": "inför", "implementeras": "införs", "implementering": "införande",
    "åligger": "ska", "ålägges": "ska", "inkomma": "lämnas in", "inkommit": "lämnats in",
    "huruvida": "om", "emedan": "eftersom", "såsom": "som", "samtliga": "alla", "varvid": "och då",
    "tkr": "tusen kronor", "mnkr": "miljoner kronor", "mkr": "miljoner kronor",
  ]

  private static let finnish = [
    "mikäli": "jos", "koskien": "-sta tai -stä", "johtuen": "koska", "täten": "näin", "toimesta": "kuka tekee",
    "suorittaa": "tehdä", "suoritetaan": "tehdään", "suoritettiin": "tehtiin", "suorittamisen": "tekemisen",
    "implementoida": "ottaa käyttöön", "implementoidaan": "otetaan käyttöön", "implementointi": "käyttöönotto",
    "jalkauttaa": "ottaa käyttöön", "jalkautetaan": "otetaan käyttöön", "jalkauttaminen": "käyttöönotto",
    "osallistaa": "ottaa mukaan", "osallistetaan": "otetaan mukaan", "osallistaminen": "mukaan ottaminen",
    "edesauttaa": "auttaa", "omaa": "on", "omaavat": "joilla on", "kyseessä olevan": "tämän",
    "asianosainen": "se, jota asia koskee", "tavoitetila": "tavoite", "teur": "tuhatta euroa",
    "meur": "miljoonaa euroa",
    "t€": "tuhatta euroa", "m€": "miljoonaa euroa",
  ]

  private static let english = [
    "utilise": "use", "utilised": "used", "utilisation": "use", "commence": "start", "commences": "starts",
    "commenced": "started", "terminate": "end", "terminated": "ended", "ascertain": "find out", "endeavour": "try",
    "facilitate": "help", "facilitates": "helps", "whilst": "while", "thereof": "of it", "herewith": "with this",
    "henceforth": "from now on", "notwithstanding": "despite", "aforementioned": "this", "pursuant": "under",
    "regarding": "about", "concerning": "about", "stakeholders": "the people it concerns", "deliverables": "results",
    "expenditures": "spending", "procure": "buy", "procured": "bought", "keur": "thousand euros",
    "meur": "million euros", "ksek": "thousand kronor", "msek": "million kronor",
  ]
}

extension RichText {
  /// Paragraphs, those in lists, quotes and cells too, each with the line of its block. Headings are no sentences.
  var paragraphs: [(text: String, line: Int)] {
    blocks.flatMap(\.paragraphs)
  }
}

extension Block {
  fileprivate var paragraphs: [(text: String, line: Int)] {
    switch kind {
    case .paragraph(let inlines): [(inlines.map(\.plainText).joined(), line)]
    case .list(_, _, let items): items.flatMap { $0.blocks.flatMap(\.paragraphs) }
    case .quote(let blocks): blocks.flatMap(\.paragraphs)
    case .table(let table): table.rows.flatMap { row in row.map { ($0.map(\.plainText).joined(), line) } }
    case .heading, .code, .rule: []
    }
  }
}
