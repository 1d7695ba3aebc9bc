extension SmallPortal {
  static let round = """
    title: {sv: Strandbudgeten 2026, fi: Rantabudjetti 2026}
    lead: {sv: Invånarna bestämmer om 60 000 euro., fi: Asukkaat päättävät 60 000 eurosta.}
    kind: vote
    year: 2026
    goals: [klimat]
    mandate: binding
    mandate_decision:
      body: {sv: Stadsstyrelsen, fi: Kaupunginhallitus}
      date: 2025-12-15
      reference: "§ 12/2025"
    stages:
      - {id: idea, from: 2026-01-07, to: 2026-01-31}
      - {id: review, from: 2026-02-01, to: 2026-03-15}
      - {id: vote, from: 2026-04-01, to: 2026-04-21}
      - {id: decision, from: 2026-04-22, to: 2026-05-20}
      - {id: implementation, from: 2026-06-01, to: 2027-05-31}
    eligible:
      lives: yes
      min_age: 13
      people: 15890
    pools:
      - id: strand
        name: {sv: Strandpotten, fi: Rantapotti}
        areas: [norr, soder]
        amount: 60000
        ballot: {min_choices: 1, max_choices: 2}
        rule: {name: greedy, on_misfit: skip, min_votes: 2, ties: [cheaper, lower_id]}
    votes:
      publish: 2026-05-20
      duplicate_voters: first
      exports:
        - file: votes/digital.csv
          shape: ballots
          channel: digital
          pool: strand
          columns: {voter: voter, choices: choices}
          separator: "+"
    decisions:
      - pool: strand
        body: {sv: Stadsstyrelsen, fi: Kaupunginhallitus}
        date: 2026-05-18
        reference: "§ 231/2026"
    updates:
      - date: 2026-05-20
        title: {sv: Resultatet är klart, fi: Tulos on selvä}
        text: {sv: Två förslag blir verklighet., fi: Kaksi ehdotusta toteutuu.}
      - date: 2026-02-15
        title: {sv: Tre idéer, fi: Kolme ideaa}
        text: {sv: Nu räknas vad de kostar., fi: Nyt lasketaan mitä ne maksavat.}
    responsible: {sv: Utvecklingsenheten, fi: Kehittämisyksikkö}
    places:
      - {name: {sv: Biblioteket, fi: Kirjasto}}

    """

  /// Eight ballots: lekpark 5, brygga 4, cykelpump 3. Lekpark is funded, brygga costs too much, cykelpump fits.
  static let votes = """
    voter,choices
    a1,1+2
    a2,1+3
    a3,1
    a4,3
    a5,1+3
    a6,2+3
    a7,1
    a8,2

    """

  static let costs = """
    project,date,amount,text
    lekpark,2026-07-02,"12 000,50",Markarbete

    """

  static let proposals: [String: String] = [
    "content/rounds/2026-vote/proposals/lekpark.sv.md": """
    ---
    title: Lekpark vid stranden
    summary: Gungor och en rutschkana.
    number: 1
    area: norr
    goals: [klimat]
    submitted: 2026-01-10
    proposer: resident
    verdict: feasible
    cost: 30000
    costed: 2026-03-01
    ---

    Barnen behöver en plats vid vattnet.

    """,
    "content/rounds/2026-vote/proposals/lekpark.fi.md": """
    ---
    title: Leikkipuisto rannalle
    summary: Keinuja ja liukumäki.
    translated_from: sv
    ---

    Lapset tarvitsevat paikan veden äärellä.

    """,
    "content/rounds/2026-vote/proposals/cykelpump.sv.md": """
    ---
    title: Cykelpump vid torget
    number: 2
    area: norr
    verdict: feasible
    cost: 5 000
    ---

    En pump för alla.

    """,
    "content/rounds/2026-vote/proposals/cykelpump.fi.md": """
    ---
    title: Pyöräpumppu torille
    translated_from: sv
    ---

    Pumppu kaikille.

    """,
    "content/rounds/2026-vote/proposals/brygga.fi.md": """
    ---
    title: Laituri
    number: 3
    area: soder
    verdict: feasible
    cost: 50000
    ---

    Laituri uimareille.

    """,
    "content/rounds/2026-vote/proposals/brygga.sv.md": """
    ---
    title: Brygga
    translated_from: fi
    ---

    En brygga för badare.

    """,
  ]

  static let projects: [String: String] = [
    "content/rounds/2026-vote/projects/lekpark.sv.md": """
    ---
    summary: Lekparken byggs i sommar.
    status: ongoing
    progress: 40 %
    plan: {start: 2026-06-15, end: 2026-10-30}
    actual: {start: 2026-06-20}
    responsible: {sv: Parkenheten, fi: Puistoyksikkö}
    milestones:
      - {title: {sv: Markarbete, fi: Maatyöt}, planned: 2026-07-01, done: 2026-07-02}
      - {title: {sv: Gungor, fi: Keinut}, planned: 2026-09-15}
    updates:
      - date: 2026-07-02
        title: {sv: Marken är klar, fi: Maa on valmis}
        text: {sv: Nu kommer gungorna., fi: Nyt tulevat keinut.}
    ---

    Vi bygger i två steg.

    """,
    "content/rounds/2026-vote/projects/lekpark.fi.md": """
    ---
    summary: Leikkipuisto rakennetaan kesällä.
    translated_from: sv
    ---

    Rakennamme kahdessa vaiheessa.

    """,
  ]
}
