import BudgetModel
@testable import ContentReading
import Diagnostics
import Testing

/// Exports of each platform made by hand: other data, other columns and headers in other languages than the samples.
@Suite("Other exports of the same platforms")
struct OtherExportTests {
  // MARK: Decidim

  @Test func decidimWithCommasAnotherOrderAndRubyOfToday() {
    let export = TestExport.read(
      """
      selected_at,title/sv,budget_amount,taxonomies/name,confirmed_votes,id,title/fi,created_at,latitude,longitude
      2026-05-02,Kärrstigen,"125000.5","{""sv"" => ""Natur"", ""fi"" => ""Luonto""}",1204,88,Suopolku,2026-01-05 23:30:00 +0200,60.5,22.25
      ,"'=Lån av cyklar",9000,,3,89,,2026-01-06 00:10:00 +0200,,

      """)
    #expect(export.codes == [])
    #expect(export.lines == ["88 Suopolku 125000.50 votes:1204 won", "89 =Lån av cyklar 9000 votes:3 lost"])
    #expect(export.proposals[0].categories.first?.texts == [.swedish: "Natur", .finnish: "Luonto"])
    #expect(export.proposals[0].place == Proposal.Place(latitude: 60_500_000, longitude: 22_250_000))
  }

  @Test func decidimProposalsThatNobodyHasAnswered() {
    let header = "id;title/sv;body/sv;state;reference;votes;published_at;withdrawn;supports;answer/sv;answer/fi\n"
    let export = TestExport.read(
      header + "7;Bad;Text;evaluating;R-7;12;2026-02-01 10:00:00 UTC;false;;;\n"
        + "8;Kaj;Text;accepted;R-8;0;2026-02-02 10:00:00 UTC;true;;;\n"
        + "9;Torn;Text;rejected;R-9;1;2026-02-03 10:00:00 UTC;false;;<p>För dyrt</p>;\n")
    #expect(export.codes == [])
    #expect(export.proposals.map(\.state) == [.undecided, .withdrawn, .rejected])
    #expect(export.proposals.map(\.supporters) == [12, 0, 1])
    #expect(export.proposals[2].answers[.swedish]?.value == "För dyrt")
  }

  @Test func decidimPaperRowsAddUpAlsoWithColumnsBetween() {
    let export = TestExport.read("name;paper_ballots_to_import;id\nA;40;3\nB;7;4\nA;-3;3\n")
    #expect(export.codes == [] && export.sums == ["3=37", "4=7"])
  }

  // MARK: CONSUL

  @Test(arguments: [
    (
      "ID,Title,Supports,Scope of operation,Feasibility,Selected\n",
      "5,Pier,\"1,204\",North,\"Feasible (€1,250,000)\",Yes\n6,Tower,3,North,Unfeasible,No\n7,Swing,0,All,Undecided,No\n"
    ),
    (
      "Titel,ID,Vald,Område,Genomförbarhet,Stöd\n",
      "Pier,5,Ja,Norra,\"Genomförbart (1,250,000 kr)\",\"1,204\"\nTower,6,Nej,Norra,Ej genomförbart,3\n"
        + "Swing,7,Nej,Hela,Ej beslutat,0\n"
    ),
  ])
  func consulInvestments(header: String, rows: String) {
    let export = TestExport.read(header + rows)
    #expect(export.formats == [.consulInvestments] && export.codes == [])
    #expect(
      export.lines.map { $0.replacing(" won", with: "").replacing(" lost", with: "") } == [
        "5 Pier 1250000", "6 Tower", "7 Swing",
      ])
    #expect(export.proposals.map(\.state) == [.accepted, .rejected, .undecided])
    #expect(export.proposals.map(\.supporters) == [1204, 3, 0])
  }

  @Test func consulsPageOfResultsInSwedish() {
    let page = """
      <html lang="sv"><body><h4>Södra</h4><table id="budget-investments-compatible">
      <tr><th>Projekttitel</th><th>Röster</th><th>Kostnad</th><th>Tillgänglig budget 90 000 kr</th></tr>
      <tr id="budget_investment_31" class="budget-investments success"><td><a href="/x/31">Bänk &amp; bord</a></td><td>1 310</td><td>24 000 kr</td><td>x</td></tr>
      <tr id="budget_investment_32" class="budget-investments js-discarded"><td><a href="/x/32">Scen</a></td><td>90</td><td>80 000 kr</td><td>x</td></tr>
      </table></body></html>
      """
    let export = TestExport.read(page)
    #expect(export.codes == [])
    #expect(export.lines == ["31 Bänk & bord 24000 votes:1310 won", "32 Scen 80000 votes:90 lost"])
  }

  // MARK: Helsinki

  @Test func helsinkiBallotsWithFewColumns() {
    let export = TestExport.read(
      "voted_project_ids,webform_source,budget_id,budget_name,user_hash\n\"7,8\",,4,Itä,a1\n7,paperi,4,Itä,b2\n,,4,Itä,c3\n"
    )
    #expect(export.codes == ["IN296"])
    #expect(export.ballotLines.sorted() == ["", "7 paper", "7+8"])
  }

  @Test func helsinkiPabulibWithColumnsInAnotherOrder() {
    let text =
      "META\nkey;value\ndescription;Itä\nunit;Helsinki\nbudget;500000\nvote_type;approval\nrule;greedy\n"
      + "PROJECTS\ncost;project_id;votes;name;selected\n30000;7;2;Laituri;1\n20000;8;1;Penkki;0\n"
      + "VOTES\nage;vote;voter_id\n30-39;7,8;1\n;7;2\n"
    let export = TestExport.read(text)
    #expect(export.lines.map { $0.hasPrefix("7 Laituri 30000") || $0.hasPrefix("8 Penkki 20000") } == [true, true])
    #expect(export.ballotLines.sorted() == ["7", "7+8"])
  }

  // MARK: Stanford

  @Test func stanfordApprovalsOfSingleVoters() {
    let export = TestExport.read(
      "Voter ID,Authentication ID,Skate park,\"Trees, 40\",Wi-Fi\n\"\",\"\",$120000,$9500,$30000\n0,QQ1,1,1,0\n7,anon_2,0,0,0\n9,Z,0,0,1\n"
    )
    #expect(export.codes == [])
    #expect(export.ballotLines == ["Skate park+Trees, 40", "", "Wi-Fi"])
    #expect(export.lines.first?.hasPrefix("Skate park Skate park 120000") == true)
  }

  @Test func stanfordKnapsacksWhoseRowsLackTheStage() {
    let export = TestExport.read("Voter ID,Voter Stage,A,B,C\nAllocation,\"\",100,200,300\n4,100,0,300\n5,0,200,0\n")
    #expect(export.ballotLines == ["A+C", "B"])
  }

  @Test func stanfordTokensAndRaggedRankings() {
    let tokens = TestExport.read("Project,Votes\nSkate park,31\nTrees,7\n")
    #expect(tokens.formats == [.stanfordTokens])
    let ranks = TestExport.read(
      "Voter ID,Rank1,Rank2,Rank3\n0,\"B, big ($200)\",A ($100),C ($300)\n1,C ($300)\n2,A ($100),\"B, big ($200)\"\n")
    #expect(ranks.ballotLines == ["B, big+A+C", "C", "A+B, big"])
  }

  // MARK: Your Priorities, Open Active Voting

  @Test func yourPrioritiesWithRatingsAndUnescapedQuotes() {
    let header =
      "Nr, Post id,email,User Name,Post Name,Description,Url,Category,Latitude,Longitude,Up Votes,Down Votes,"
      + "Points Count,Points For,Points Against,Images,Contact Name,Contact Email,Contact telephone,Attachment URL,"
      + "Attachment filename,Media URLs,Post transcript,\"Stars count\",\"Stars average\"\n"
    let export = TestExport.read(
      header
        + "1,71,\"a@b.example\",\"A\",\"Gunga\",\"En \"stor\" gunga, tack\",\"https://y/71\",\"Lek\",60.1,24.9,9,1,0,\"\",\"\",\"\",,,,,,\"\",,3,4.5\n"
        + "2,72,DELETED,,,\n")
    #expect(export.codes.contains("IN283") || !export.diagnostics.hasErrors, "\(export.codes)")
    #expect(export.proposals.first?.titles.values.first?.value == "Gunga")
    #expect(export.proposals.first?.bodies.values.first?.value.contains("stor") == true)
    #expect(export.proposals.map(\.state) == [.undecided, .deleted])
    for value in ["a@b.example"] { #expect(!"\(export.proposals)".contains(value)) }
  }

  @Test func openActiveVotingInSwedishAndFinnish() {
    let export = TestExport.read(
      """
      Area name,Area budget,,,,,,
      Söder,60,,,,,,
      ,,,,,,,
      Area Name,Costs,Name-fi,Description-fi,Name-sv,Description-sv,Location 1,Image URL (optional)
      Söder,25,Penkki,Puinen,Bänk,Av trä,"60.1, 24.9",

      """)
    #expect(!export.diagnostics.hasErrors, "\(export.codes)")
    #expect(export.proposals.first?.titles[.swedish]?.value == "Bänk")
    #expect(export.proposals.first?.titles[.finnish]?.value == "Penkki")
  }

  @Test func warsawWithColumnsInAnotherOrder() {
    let export = TestExport.read(
      "Nazwa projektu;Numer ESOG;Koszt realizacji;Liczba ważnych głosów;Liczba głosów papierowych;Czy jest na liście\n"
        + "Ławki;77;12500,50;310;10;Tak\n")
    #expect(!export.diagnostics.hasErrors, "\(export.codes)")
    #expect(export.lines.first?.hasPrefix("77 Ławki 12500.50") == true)
  }

  // MARK: Tables of municipalities

  @Test(arguments: [
    "Nro;Ehdotuksen nimi;Kustannusarvio (€);Ääniä;Alue;Tila\n4;Laituri;1\u{202F}250,50;12;Itä;Toteuttamiskelpoinen\n5;Torni;90\u{A0}000 €;3;Itä;Hylätty\n",
    "Tila,Alue,Ääniä,Kustannusarvio €,Nimi,Nro\nToteutettavissa,Itä,12,\"1 250,50 €\",Laituri,4\nEi toteutettavissa,Itä,3,90000,Torni,5\n",
    "Nr\tTitel\tKostnad (kr)\tRöster\tOmråde\tStatus\n4\tLaituri\t1.250,50\t12\tÖst\tGenomförbart\n5\tTorni\t90 000 kr\t3\tÖst\tEj genomförbart\n",
    "Number;Name;Price;Number of votes;Area;Verdict\n4;Laituri;1250.50;12;East;Feasible\n5;Torni;€90,000;3;East;Not feasible\n",
  ])
  func tablesByHand(text: String) {
    let export = TestExport.read(text)
    #expect(!export.diagnostics.hasErrors, "\(export.diagnostics)")
    #expect(export.lines == ["4 Laituri 1250.50 votes:12", "5 Torni 90000 votes:3"])
    #expect(export.proposals.map(\.state) == [.accepted, .rejected])
  }

  @Test func tablesWithATitleInEachLanguage() {
    let export = TestExport.read("Nr;Titel (sv);Titel (fi);Kostnad;Röster\n1;Brygga;Laituri;100;4\n")
    #expect(export.proposals.first?.titles.mapValues(\.value) == [.swedish: "Brygga", .finnish: "Laituri"])
  }

  // MARK: Our own

  @Test func ownOpenDataKeepsItsIDs() throws {
    let export = TestExport.read(
      """
      round,proposal,number,title_sv,title_fi,area,goals,verdict,cost,merged_into,summary_sv,summary_fi,text_sv,text_fi
      r,brygga,3,Brygga,Laituri,norr,klimat trygghet,feasible,12000.5,,Kort,Lyhyt,"En *brygga*.

      - ett
      - två","Laituri."
      r,kaj,,Kaj,Laiturialue,norr,,merged,,brygga,,,Text,Teksti

      """)
    #expect(export.formats == [.openProposals] && export.codes == [])
    let first = try #require(export.proposals.first)
    #expect(first.stem == "brygga" && first.goals == ["klimat", "trygghet"] && first.number == 3)
    #expect(first.bodies[.swedish]?.value == "En *brygga*.\n\n- ett\n- två")
    #expect(export.proposals.last?.mergedInto == "brygga")
  }
}
