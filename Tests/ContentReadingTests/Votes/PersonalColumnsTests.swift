import BudgetModel
import Diagnostics
import Testing

@testable import ContentReading

@Suite("Personal data at the door")
struct PersonalColumnsTests {
  @Test(arguments: [
    "E-post", "e-mail", "Email", "Sähköposti", "user_email", "Namn", "Väljarens namn", "nimi", "Etunimi", "Name",
    "First Name", "userName", "Telefon", "puhelinnumero", "Phone", "mobil", "Personnummer", "personnr", "HETU",
    "henkilötunnus", "SSN", "IP", "ip-adress", "IP address", "timestamp", "created_at", "checked_out_at", "Tid", "aika",
    "kod", "Koodi", "code", "Authentication ID", "user_hash", "token", "Adress", "osoite", "Comment Author",
    "födelsedatum",
    "Syntymäaika",
  ])
  func isNamed(column: String) { #expect(PersonalName.isPersonal(column)) }

  @Test(arguments: [
    "id", "val", "choices", "pott", "area", "omrade", "channel", "budget_name", "category/name", "Project name",
    "Projektets namn", "hankkeen nimi", "Förslagets namn", "votes", "röster", "count", "antal", "status", "school_code",
    "date", "datum", "vaihe", "skede", "anmärkning", "station", "bunt", "", "1", "lekpark", "title/fi", "kommentar",
    "utkod", "tidning", "aikuinen", "antid",
  ])
  func isNotNamed(column: String) { #expect(!PersonalName.isPersonal(column)) }

  @Test func aProposalsNameStandsInSums() {
    #expect(!PersonalName.isPersonal("Name", inTotals: true) && PersonalName.isPersonal("E-post", inTotals: true))
  }

  private static func look(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { cell in
      let look = PersonalValue.look(at: cell)
      // What is sure is found in later rows too.
      if look?.isSure == true, !ValueSieve().letsThrough(cell) { return "missed" }
      return look.map { "\($0.kind) \($0.isSure ? "surely" : "perhaps")" }
    }
  }

  @Test(
    arguments: [
      ("anna@sundvik.example", "email surely"), ("Skriv till anna.berg+rost@post.sundvik.fi, tack!", "email surely"),
      ("811218-9876", "identity surely"), ("19811218-9876", "identity surely"), ("811218+9876", "identity surely"),
      ("8112189876", "identity perhaps"), ("198112189876", "identity perhaps"), ("701063-2391", "identity surely"),
      ("131052-308T", "identity surely"), ("131052y308t", "identity surely"), ("010594B9032", "identity surely"),
      ("131052A308T", "identity surely"), ("131052-308U", nil), ("811218-9875", nil), ("811318-9876", nil),
      ("192.168.0.1", "network surely"), ("2001:db8::1", "network surely"), ("1.2.3", nil), ("256.1.1.1", nil),
      ("+46 70 123 45 67", "phone surely"), ("+358401234567", "phone surely"), ("070-123 45 67", "phone perhaps"),
      ("0401234567", "phone perhaps"), ("00123456", nil), ("12345678", nil),
      ("2026-04-01 10:00:05", "time perhaps"), ("2026-04-01T10:00:05Z", "time perhaps"), ("10:00:05", "time perhaps"),
      ("1.4.2026 10.00.05", "time perhaps"), ("2026-04-01 10:00", nil), ("2026-04-01", nil), ("1.4.2026", nil),
      ("1774080005", "time perhaps"), ("1774080005123", "time perhaps"),
      ("lekpark", nil), ("1,2,3", nil), ("12 000,50", nil), ("@home", nil), ("a@b", nil), ("7492ed01e3", nil),
      ("", nil),
    ] as [(String, String?)])
  func looksLike(value: String, kind: String?) { #expect(Self.look(value) == kind) }

  // MARK: Exports

  @Test func theProblemNamesTheColumnTheFileAndTheLineToWrite() throws {
    let read = TestVote().with(
      "id;val;User, Name;ref\na;1;x;-\nb;2;y;anna@sundvik.example\nc;2;z;eva@sundvik.example\n", ignored: ["old"]
    ).read()
    #expect(read.problems == ["IN910 votes/1.csv:1:8", "IN911 votes/1.csv:1:19"])
    let told = try #require(read.diagnostics.first { $0.code == "IN911" }).told(in: .en)
    #expect(told.message.contains("'ref' of votes/1.csv") && told.message.contains("(2 values)"))
    #expect(told.hint.contains(#"ignore: [old, "User, Name", ref]"#))
    #expect(told.notes[0].text == "the values look like e-mail addresses")
    for problem in read.diagnostics { #expect(!"\(problem)".contains("anna")) }
  }

  @Test func whatIsMappedOrIgnoredIsNoProblem() {
    let text = "e-post;val;kod;tid\nanna@sundvik.example;1;k1;2026-04-02 10:00:00\n"
    let mapped = TestVote().with(text, columns: ["voter": "e-post", "choices": "val"], ignored: ["kod", "tid"]).read()
    #expect(mapped.problems == [])
    let unmapped = TestVote().with(text, columns: ["choices": "val"], ignored: ["kod", "tid"]).read()
    #expect(unmapped.problems == ["IN911 votes/1.csv:1:1"])
  }

  @Test func aMatrixTellsPersonalColumnsApartFromUnknownProposals() {
    let read = TestVote().with("1;2;ip;torg\n1;;10.0.0.1;1\n", .matrix, columns: [:]).read()
    #expect(read.problems == ["IN910 votes/1.csv:1:5", "IN250 votes/1.csv:1:8"])
  }

  @Test func sumsAreLookedAtToo() {
    let columns: KeyValuePairs<String, String> = ["proposal": "nr", "votes": "n"]
    #expect(TestVote().with("nr;name;n\n1;Bridge;4\n", .totals, columns: columns, ballots: 9).read().problems == [])
    #expect(
      TestVote().with("nr;epost;n\n1;-;4\n", .totals, columns: columns, ballots: 9).read().problems
        == ["IN910 votes/1.csv:1:4"])
  }

  @Test(arguments: [1, 5000])
  func oneSureValueIsEnoughWhereverItStands(row: Int) {
    var text = "id;val;ref\n"
    for number in 1...6000 { text += "v\(number);1;\(number == row ? "811218-9876" : "\(number)")\n" }
    #expect(TestVote().with(text).read().problems == ["IN911 votes/1.csv:1:8"])
  }

  @Test(arguments: [(400, false), (500, true)])
  func whatMayBeChanceIsToldWhenHalfOfTheFirstRowsAreSo(count: Int, isTold: Bool) {
    var text = "id;val;ref\n"
    for number in 1...1000 { text += "v\(number);1;\(number <= count ? "0401234567" : "\(number)")\n" }
    #expect(TestVote().with(text).read().problems == (isTold ? ["IN911 votes/1.csv:1:8"] : []))
  }

  @Test func wordsThatAreSetAsideAreNotRepeatedWhenTheyArePersonal() throws {
    let read = TestVote().with("id;val\na;anna@sundvik.example\nb;ghost\n").read()
    let told = try #require(read.diagnostics.first { $0.code == "IN240" }).told(in: .en)
    #expect(told.message.contains("ghost") && !told.message.contains("anna"))
  }

  // MARK: The one list of what is read

  @Test func theMappingSaysWhatMayNotComeOut() throws {
    let vote = TestVote().with(
      "", columns: ["voter": "v", "choices": "c", "channel": "how", "time": "t", "area": "home"], ignored: ["mail"])
    let header = ["v", "c", "how", "t", "home", "mail", "more"]
    #expect(vote.exports[0].privateColumns(of: header) == [0, 3, 5, 6])
    let matrix = TestVote().with("", .matrix, columns: ["voter": "v"], ignored: ["mail"]).exports[0]
    #expect(matrix.privateColumns(of: ["v", "1", "2", "mail"]) == [0, 3])
    let grouped = TestVote().with("", .grouped, columns: [:]).exports[0]
    #expect(grouped.privateColumns(of: ["choices", "choice_points", "count", "area", "note"]) == [4])
  }

  /// A role that is forgotten in the subscript would be read by nobody and looked for by nobody.
  @Test func everyRoleIsNamed() {
    let place = Diagnostics.SourceLocation(path: "", line: 1)
    func column(_ role: VoteExport.Role) -> Located<String> { Located(role.rawValue, at: place) }
    let all = VoteExport.Columns(
      voter: column(.voter), choices: column(.choices), choice: column(.choice), proposal: column(.proposal),
      votes: column(.votes), pool: column(.pool), area: column(.area), count: column(.count), points: column(.points),
      rank: column(.rank), channel: column(.channel), time: column(.time))
    #expect(all.named.map(\.name.value) == VoteExport.Role.allCases.map(\.rawValue))
  }
}
