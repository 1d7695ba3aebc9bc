public import BudgetModel
public import ContentReading

/// A whole portal in as few lines as it takes: Finland, Swedish and Finnish, one round that has been decided.
///
/// Tests and the examples in `docs/diagnostics` lay their own files over it. It reads without a single problem.
public enum SmallPortal {
  /// A day on which everything in it is public.
  public static var asOf: Day {
    guard let day = Day(iso: "2026-09-01") else { preconditionFailure("1 September exists") }
    return day
  }

  public static let files: [String: String] = [
    "content/portal.yaml": portal,
    "content/areas.yaml": areas,
    "content/goals/klimat.sv.md": goalSwedish,
    "content/goals/klimat.fi.md": goalFinnish,
    "content/indicators.csv": indicators,
    "content/budget/2026.csv": budget,
    "content/rounds/2026-vote/round.yaml": round,
    "content/rounds/2026-vote/votes/digital.csv": votes,
    "content/rounds/2026-vote/costs.csv": costs,
    "content/pages/om.sv.md": pageSwedish,
    "content/pages/om.fi.md": pageFinnish,
    "content/news/2026-05-21-resultat.sv.md": newsSwedish,
    "content/news/2026-05-21-resultat.fi.md": newsFinnish,
  ].merging(proposals) { first, _ in first }.merging(projects) { first, _ in first }

  public static var folder: InMemoryFolder { InMemoryFolder(files) }

  /// The portal with other files laid over it; nil takes a file away. Files may hold marks.
  public static func replacing(_ changes: [String: String?]) -> MarkedFiles {
    var changed = files
    for (path, text) in changes { changed[path] = text }
    return MarkedFiles(changed)
  }

  /// The portal with parts of one file changed: what to find, once, and what to put there, with marks if wanted.
  public static func changing(_ path: String, _ changes: (find: String, put: String)...) -> MarkedFiles {
    var text = files[path] ?? ""
    for change in changes {
      let found = text.ranges(of: change.find)
      precondition(found.count == 1, "'\(change.find)' stands \(found.count) times in \(path)")
      text.replaceSubrange(found[0], with: change.put)
    }
    return replacing([path: text])
  }
}

// MARK: - The portal itself

extension SmallPortal {
  private static let portal = """
    name: {sv: Sundvik stad, fi: Sundvikin kaupunki}
    title: {sv: Följ pengarna, fi: Seuraa rahoja}
    lead: {sv: Här ser du vad pengarna går till., fi: Tästä näet mihin rahat menevät.}
    profile: fi
    languages: [sv, fi]
    base_address: https://insyn.sundvik.example
    theme: default
    accent: "#0b5d7a"
    population: 18240
    privacy: {smallest_group: 5}
    licence: {name: CC BY 4.0, link: "https://creativecommons.org/licenses/by/4.0/"}
    contact:
      unit: {sv: Utvecklingsenheten, fi: Kehittämisyksikkö}
      email: delaktighet@sundvik.example
      phone: "+358 19 000 0000"
    accessibility:
      status: full
      assessed: 2026-02-10
      reviewed: 2026-02-10
      method: self
    legal_basis:
      - {act: {sv: Kommunallagen, fi: Kuntalaki}, section: "22 §"}

    """

  private static let areas = """
    areas:
      - id: sundvik
        name: {sv: Hela staden, fi: Koko kaupunki}
        whole: yes
        population: 18240
        parts:
          - id: norr
            name: {sv: Norra stranden, fi: Pohjoisranta}
            population: 2310
          - id: soder
            name: {sv: Södra stranden, fi: Eteläranta}
            population: 4120

    """

  private static let goalSwedish = """
    ---
    title: Klimat
    outcome: Utsläppen halveras till 2030.
    level: strategic
    order: 1
    sdg: [13]
    indicators:
      - id: utslapp
        name: {sv: Utsläpp per invånare, fi: Päästöt asukasta kohti}
        unit: {sv: ton, fi: tonnia}
        better: lower
        decimals: 1
        baseline: {year: 2019, value: 5.4}
        target: {year: 2030, value: 2.7}
    ---

    Därför arbetar vi med klimatet.

    ## Så gör vi

    Vi börjar med [förslagen](/rounds/2026-vote/proposals/lekpark).

    """

  private static let goalFinnish = """
    ---
    title: Ilmasto
    outcome: Päästöt puolittuvat vuoteen 2030 mennessä.
    translated_from: sv
    ---

    Siksi teemme ilmastotyötä.

    ## Näin toimimme

    Aloitamme [ehdotuksista](/rounds/2026-vote/proposals/lekpark).

    """

  private static let indicators = """
    goal,indicator,year,value
    klimat,utslapp,2019,"5,4"
    klimat,utslapp,2025,"4,1"

    """

  private static let budget = """
    id,parent,name_sv,name_fi,committee_sv,committee_fi,kind,phase,amount,goals
    park,,Parker,Puistot,Tekniska nämnden,Tekninen lautakunta,operating,approved,900000,
    lek,park,Lekplatser,Leikkipaikat,,,operating,approved,400000,klimat
    gras,park,Grönytor,Viheralueet,,,operating,approved,500000,-

    """

  private static let pageSwedish = """
    ---
    title: Om portalen
    summary: Vad portalen visar.
    menu: yes
    order: 1
    ---

    Portalen visar [målen](/goals/klimat) och [omgångarna](/rounds/2026-vote).

    """

  private static let pageFinnish = """
    ---
    title: Tietoa portaalista
    summary: Mitä portaali näyttää.
    translated_from: sv
    ---

    Portaali näyttää [tavoitteet](/goals/klimat) ja [kierrokset](/rounds/2026-vote).

    """

  private static let newsSwedish = """
    ---
    title: Resultatet är klart
    summary: Två förslag blir verklighet.
    round: 2026-vote
    ---

    Läs om [resultatet](/rounds/2026-vote/results).

    """

  private static let newsFinnish = """
    ---
    title: Tulos on selvä
    summary: Kaksi ehdotusta toteutuu.
    translated_from: sv
    ---

    Lue [tuloksesta](/rounds/2026-vote/results).

    """
}
