/// Files for the small portal of rounds as municipalities run them: a panel, a workshop, a series, a round with all that
/// a project plan says. Figures are published ones where they are named so.
public enum ProcessPortal {
  private static let round = "content/rounds/2026-vote/round.yaml"

  /// The small portal with more keys at the end of its round's file.
  public static func round(_ keys: String) -> [String: String?] {
    [round: (SmallPortal.files[round] ?? "") + keys]
  }

  /// The small portal's file with what is to be put at its end.
  public static func portal(_ keys: String) -> [String: String?] {
    ["content/portal.yaml": (SmallPortal.files["content/portal.yaml"] ?? "") + keys]
  }

  /// Pieksämäki 2023: 1 000 invited, 70 enrolled, 20 members, 8 meetings.
  public static let panel: [String: String?] = [
    "content/rounds/2025-panel/round.yaml": """
    title: {sv: Panelen 2025, fi: Raati 2025}
    lead: {sv: Tjugo invånare om ekonomin., fi: Kaksikymmentä asukasta taloudesta.}
    kind: panel
    year: 2025
    goals: [klimat]
    mandate: advisory
    mandate_decision:
      body: {sv: Stadsstyrelsen, fi: Kaupunginhallitus}
      date: 2025-02-03
      reference: "§ 8/2025"
    stages:
      - {id: idea, from: 2025-08-01, to: 2025-09-30}
      - {id: decision, from: 2025-10-01, to: 2026-12-31}
    updates:
      - date: 2025-10-01
        title: {sv: Panelen är klar, fi: Raati on valmis}
        text: {sv: Tack., fi: Kiitos.}
    evaluation: {due: 2026-12-31}
    responsible: {sv: Ekonomienheten, fi: Talousyksikkö}

    """,
    "content/rounds/2025-panel/panel.yaml": """
    question: {sv: Hur håller ekonomin?, fi: Miten talous kestää?}
    selection: {method: random, register: {sv: Befolkningsregistret, fi: Väestötietojärjestelmä}, invited: 1000, enrolled: 70, members: 20}
    frame: 50000
    meetings:
    \(meetings)
    assessments:
      - {role: {sv: Redovisningskonsult, fi: Tilinpäätöskonsultti}, date: 2025-09-10, text: {sv: Det håller., fi: Se kestää.}, amount: 4000}
    phases:
      - {id: ram, name: {sv: Ramen, fi: Raami}}
      - {id: forslag, name: {sv: Förslaget, fi: Ehdotus}}
    recommendations:
      - {id: buss, phase: forslag, title: {sv: En buss till, fi: Yksi bussi lisää}, effect: 45000, published: 2026-08-01}
      - id: lokaler
        phase: ram
        title: {sv: Färre kontor, fi: Vähemmän toimistoja}
        effect: -20000
        published: 2026-07-01
        answer: {outcome: accepted, body: {sv: Fullmäktige, fi: Valtuusto}, date: 2026-08-10, reference: "§ 90/2026", text: {sv: Kontoren sägs upp., fi: Toimistot irtisanotaan.}}
      - {id: senare, phase: forslag, title: {sv: Hemligt ännu, fi: Vielä salaista}, effect: 1000, published: 2026-10-01}
    participants:
      - {group: youth_council, count: 6}
      - {group: {sv: Personalens organ, fi: Henkilöstön elin}}

    """,
  ]

  private static let meetings = (1...8).map { number in
    "  - {date: 2025-09-0\(number), title: {sv: Möte \(number), fi: Kokous \(number)}}"
  }.joined(separator: "\n")

  /// Two themes, six ideas that went four of the six ways.
  public static let workshop: [String: String?] = [
    "content/rounds/2026-vote/workshop.yaml": """
    partnership:
      convener: {sv: Staden, fi: Kaupunki}
      members:
        - {sector: {sv: Föreningar, fi: Järjestöt}, count: 4}
        - {sector: {sv: Företag, fi: Yritykset}, count: 3}
      focus: [{sv: Vattnet, fi: Vesi}]
    workshop: {date: 2026-01-15, place: {sv: Skolan, fi: Koulu}, participants: 31}
    themes:
      - {id: vatten, name: {sv: Vatten, fi: Vesi}}
      - {id: lek, name: {sv: Lek, fi: Leikki}}
    best: 2
    electronic: {opens: 2026-01-16, closes: 2026-01-31, themes: [lek, vatten]}
    quietly: {sv: Skriv en lapp., fi: Kirjoita lappu.}
    groups:
      - {name: {sv: Bryggarna, fi: Laiturit}, members: {sv: Hamnen, fi: Satama}, theme: vatten}

    """,
    "content/rounds/2026-vote/ideas.csv": """
    id,theme,source,dots,way,title_sv,title_fi,note_sv,note_fi,proposal
    1,vatten,workshop,12,a,Brygga,Laituri,,,brygga
    2,vatten,workshop,15,b,Talko vid stranden,Rantatalkoot,Byn bjöd på kaffe.,Kylä tarjosi kahvit.,
    3,vatten,electronic,,e,Färre båtplatser,Vähemmän venepaikkoja,,,
    4,lek,workshop,9,a,Lekpark,Leikkipuisto,,,lekpark
    5,lek,workshop,2,,Nöjespark,Huvipuisto,,,
    6,lek,electronic,,f,Fler barn i byn,Lisää lapsia kylään,,,

    """,
  ]

  /// A series with the panel as its second round.
  public static let series: [String: String?] =
    portal("series:\n  - {id: strand, name: {sv: Strandbudgeten, fi: Rantabudjetti}}\n")
    .merging(
      round("series: {id: strand, index: 1, planned: 3}\norientation: territory\nreason: allocate\nway: project\n")
    ) { $1 }
    .merging(panel) { $1 }
    .merging([
      "content/rounds/2025-panel/round.yaml": (panel["content/rounds/2025-panel/round.yaml"] ?? "").map {
        $0 + """
          orientation: theme
          theme: {sv: ekonomi, fi: talous}
          reason: savings
          way: task
          series:
            id: strand
            index: 2
            planned: 3
            lessons: [{sv: En panel i stället för en omröstning., fi: Raati äänestyksen sijasta.}]
            differs: {sv: En panel röstar inte., fi: Raati ei äänestä.}

          """
      }
    ]) { $1 }

  /// What a municipality's guideline asks to be told of a round by vote.
  public static let whole: [String: String?] = round(
    """
    organiser: {sv: Sundviks bostäder, fi: Sundvikin asunnot}
    governing_body: {sv: Stadsfullmäktige, fi: Kaupunginvaltuusto}
    participation_level: codecision
    orientation: group
    group: {sv: unga, fi: nuoret}
    logic: power
    reason: savings
    way: share
    claims:
      - {text: {sv: Utsläppen minskar., fi: Päästöt vähenevät.}, indicator: utslapp}
      - {text: {sv: Tilliten ökar., fi: Luottamus kasvaa.}, source: {sv: Enkäten 2025, fi: Kysely 2025}}
    project_plan:
      purpose: {sv: Plan-syfte, fi: Suunnitelman tarkoitus}
      goals: {sv: Plan-mål, fi: Suunnitelman tavoitteet}
      organisation: {sv: Plan-organisation, fi: Suunnitelman organisaatio}
      target_group: {sv: Plan-målgrupp, fi: Suunnitelman kohderyhmä}
      timetable: {sv: Plan-tider, fi: Suunnitelman ajat}
      budget: {sv: Plan-budget, fi: Suunnitelman rahat}
      criteria: {sv: Plan-kriterier, fi: Suunnitelman kriteerit}
      limits: {sv: Plan-gränser, fi: Suunnitelman rajat}
    already_decided: [{sv: Summan är fast, fi: Summa on päätetty}]
    open_for_influence: [{sv: Platsen är öppen, fi: Paikka on avoin}]
    start_decision: {body: {sv: Nämnden, fi: Lautakunta}, date: 2025-12-01, reference: "§ 1"}
    next_decision: {body: {sv: Fullmäktige, fi: Valtuusto}, date: 2026-12-14}
    funding_decision: {body: {sv: Fullmäktige, fi: Valtuusto}, date: 2026-05-19, reference: "§ 60/2026"}
    reported: {body: {sv: Styrelsen, fi: Hallitus}, date: 2026-08-24, reference: "§ 70/2026"}
    evaluation: {due: 2026-08-31, method: {sv: En enkät, fi: Kysely}, date: 2026-08-20, text: {sv: Det gick bra., fi: Hyvin meni.}}
    share_of_budget: {percent: 3 %, of: 2 000 000, budget: {sv: investeringsbudgeten 2026, fi: investointibudjetti 2026}}
    rules_version: {version: "2026", page: om, changes: [{sv: Åldern är 13., fi: Ikäraja on 13.}]}
    anchored_with: [{sv: Hemliga enheten, fi: Salainen yksikkö}]
    may_propose: {lives: yes, works: yes, relation: yes}
    invitation: {area: {sv: Stranden, fi: Ranta}, question: {sv: Vad saknas?, fi: Mitä puuttuu?}, timetable: {sv: I januari, fi: Tammikuussa}, feedback: {sv: Per post, fi: Postitse}}
    communication: [{channel: poster, date: 2026-01-02}, {channel: website}]
    events:
      - {kind: walk, date: 2026-01-12, start: "17:30", end: "19:00", place: {sv: Skolan, fi: Koulu}, area: norr, accessibility: {sv: Ramp, fi: Luiska}}
    ballot_order: {by: lot, reference: "§ 20/2026", published: 2026-03-20}
    related: [{name: {sv: OmaStadi, fi: OmaStadi}, link: "https://omastadi.hel.fi"}]
    next_ways: [{name: {sv: Initiativ, fi: Aloite}, link: "https://www.kuntalaisaloite.fi"}]

    """)
}
