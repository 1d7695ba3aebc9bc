import BudgetModel

/// What open data is called. Kept with the code, as the meanings of columns are: catalogues want English too, and the
/// data's readers come with any theme.
struct DataWords: Sendable {
  /// A title or description by language code: `en`, `sv`, `fi`.
  typealias Texts = [String: String]

  let title: Texts
  let description: Texts

  init(_ en: (String, String), sv: (String, String), fi: (String, String)) {
    title = ["en": en.0, "sv": sv.0, "fi": fi.0]
    description = ["en": en.1, "sv": sv.1, "fi": fi.1]
  }
}

extension DataWords {
  /// The files of one round, and what the page says of them.
  static let round = DataWords(
    ("Round", "The round's own tables, with the columns of the tables above."),
    sv: ("Omgång", "Omgångens egna tabeller, med samma kolumner som tabellerna ovan."),
    fi: ("Kierros", "Kierroksen omat taulukot, joissa on samat sarakkeet kuin yllä olevissa taulukoissa."))

  /// The files that describe the others.
  static let machines = DataWords(
    ("For programs and data portals", "Descriptions of all tables, a catalogue and checksums."),
    sv: ("För program och dataportaler", "Beskrivningar av alla tabeller, en katalog och kontrollsummor."),
    fi: ("Ohjelmille ja dataportaaleille", "Kaikkien taulukoiden kuvaukset, luettelo ja tarkistussummat."))
}

extension [String: String] {
  /// In a portal's language; in English where we do not have it.
  func text(_ language: Language) -> String { self[language.code] ?? self["en"] ?? "" }
}

extension TableKind {
  var words: DataWords { Self.allWords[self] ?? DataWords(("", ""), sv: ("", ""), fi: ("", "")) }

  private static let allWords: [TableKind: DataWords] = [
    .rounds: DataWords(
      ("Rounds", "All rounds with their days, money and number of people who could vote."),
      sv: ("Omgångar", "Alla omgångar med tider, pengar och antal röstberättigade."),
      fi: ("Kierrokset", "Kaikki kierrokset, niiden ajat, rahat ja äänioikeutettujen määrä.")),
    .pools: DataWords(
      ("Pools of money", "The pools of each round: amount, areas, what a ballot may hold and the counting rule."),
      sv: ("Potter", "Omgångarnas potter: belopp, områden, vad en röstsedel får innehålla och räkneregeln."),
      fi: ("Potit", "Kierrosten potit: summa, alueet, äänestyslipun rajat ja laskentasääntö.")),
    .results: DataWords(
      ("Results", "Votes, cost and outcome of every proposal in the votes, with the reason."),
      sv: ("Resultat", "Röster, kostnad och utfall för varje förslag i omröstningarna, med orsaken."),
      fi: ("Tulokset", "Jokaisen äänestettävänä olleen ehdotuksen äänet, hinta ja tulos perusteluineen.")),
    .statistics: DataWords(
      ("Statistics", "Figures of rounds and pools: ballots, channels, areas, money given and left."),
      sv: (
        "Statistik",
        "Siffror om omgångar och potter: röstsedlar, kanaler, områden, pengar som delats ut och blivit kvar."
      ),
      fi: (
        "Tilastot", "Kierrosten ja pottien lukuja: äänestysliput, kanavat, alueet, jaetut ja jäljelle jääneet rahat."
      )),
    .ballots: DataWords(
      ("Ballots", "What the ballots say, identical ones together with their number. Without voters, times and areas."),
      sv: ("Röstsedlar", "Vad röstsedlarna säger, likadana tillsammans med antal. Utan väljare, tider och områden."),
      fi: (
        "Äänestysliput",
        "Mitä äänestyslipuissa on, samanlaiset yhdessä lukumäärineen. Ilman äänestäjiä, aikoja ja alueita."
      )),
    .proposals: DataWords(
      ("Proposals", "Every proposal with what the review found and what it would cost."),
      sv: ("Förslag", "Alla förslag med bedömning och kostnad."),
      fi: ("Ehdotukset", "Kaikki ehdotukset, niiden arviot ja hinnat.")),
    .projects: DataWords(
      ("Projects", "Every project with its status, budget, cost and days."),
      sv: ("Projekt", "Alla projekt med status, budget, kostnad och tider."),
      fi: ("Hankkeet", "Kaikki hankkeet, niiden tila, budjetti, kustannukset ja aikataulu.")),
    .milestones: DataWords(
      ("Milestones", "The steps of each project: planned and done."),
      sv: ("Etapper", "Projektens etapper: planerade och klara."),
      fi: ("Välitavoitteet", "Hankkeiden välitavoitteet: suunniteltu ja valmis.")),
    .updates: DataWords(
      ("News of projects", "What was told of each project while it was built."),
      sv: ("Uppdateringar", "Vad som har berättats om varje projekt under arbetet."),
      fi: ("Päivitykset", "Mitä hankkeista on kerrottu työn aikana.")),
    .costs: DataWords(
      ("Costs", "What each project may cost, what is booked and the difference."),
      sv: ("Kostnader", "Vad varje projekt får kosta, vad som är bokfört och skillnaden."),
      fi: ("Kustannukset", "Mitä kukin hanke saa maksaa, mitä on kirjattu ja niiden ero.")),
    .accounts: DataWords(
      ("Costs by account", "What is booked on each account of a project."),
      sv: ("Kostnader per konto", "Vad som är bokfört på varje konto i ett projekt."),
      fi: ("Kustannukset tileittäin", "Mitä hankkeen kullekin tilille on kirjattu.")),
    .budget: DataWords(
      ("Budget lines", "The municipality's budget line by line, with the goals that the money serves."),
      sv: ("Budgetposter", "Kommunens budget post för post, med målen som pengarna tjänar."),
      fi: ("Määrärahat", "Kunnan talousarvio määräraha kerrallaan ja tavoitteet, joita rahat palvelevat.")),
    .goals: DataWords(
      ("Goals", "What the municipality wants to reach."), sv: ("Mål", "Vad kommunen vill uppnå."),
      fi: ("Tavoitteet", "Mitä kunta haluaa saavuttaa.")),
    .indicators: DataWords(
      ("Goals and indicators", "How goals are measured: baselines, targets and every value."),
      sv: ("Mål och mätare", "Målens mätare med utgångsvärde, målvärde och alla värden."),
      fi: ("Tavoitteet ja mittarit", "Tavoitteiden mittarit, lähtötasot, tavoitearvot ja kaikki arvot.")),
    .areas: DataWords(
      ("Areas", "The areas of the municipality and their inhabitants."),
      sv: ("Områden", "Kommunens områden och deras invånare."), fi: ("Alueet", "Kunnan alueet ja niiden asukkaat.")),
    .recommendations: DataWords(
      ("Recommendations", "What panels recommended, what it costs or saves, and the municipality's answer."),
      sv: ("Rekommendationer", "Vad paneler har rekommenderat, vad det kostar eller sparar och kommunens svar."),
      fi: ("Suositukset", "Mitä kansalaisraadit ovat suositelleet, mitä se maksaa tai säästää ja kunnan vastaus.")),
    .ideas: DataWords(
      ("Ideas", "The ideas of workshops with their dots and what became of them."),
      sv: ("Idéer", "Idéer från verkstäder med prickar och vad det blev av dem."),
      fi: ("Ideat", "Pajojen ideat, niiden pisteet ja mitä niistä tuli.")),
    .budgetGoals: DataWords(
      ("The budget by goal", "Every budget line divided over the goals that it serves, and what is linked to none."),
      sv: (
        "Budgeten efter mål", "Varje budgetpost delad på målen som den tjänar, och det som inte hör till något mål."
      ),
      fi: ("Talousarvio tavoitteittain", "Jokainen määräraha jaettuna tavoitteille ja se, mikä ei liity tavoitteisiin.")
    ),
    .investments: DataWords(
      ("Investments", "What investments shall give, and what else was considered."),
      sv: ("Investeringar", "Vad investeringarna ska ge och vilka alternativ som prövades."),
      fi: ("Investoinnit", "Mitä investoinneilla saadaan ja mitä muuta harkittiin.")),
    .years: DataWords(
      ("Years", "Residents and taxes year by year."), sv: ("År", "Invånare och skatter år för år."),
      fi: ("Vuodet", "Asukkaat ja verot vuosittain.")),
    .funding: DataWords(
      ("Money of rounds", "Where rounds take their money, how they split it, and how many ideas were left."),
      sv: ("Omgångarnas pengar", "Var pengarna kommer från, hur de är delade och hur många idéer som blev kvar."),
      fi: ("Kierrosten rahat", "Mistä rahat tulevat, miten ne on jaettu ja montako ideaa jäi jäljelle.")),
    .purposes: DataWords(
      ("Purposes of rounds", "What rounds shall give, the goals that it serves, and how many projects do."),
      sv: ("Omgångarnas syften", "Vad omgångarna ska ge, vilka mål det gäller och hur många projekt som bidrar."),
      fi: (
        "Kierrosten tarkoitukset",
        "Mitä kierroksilla tavoitellaan, mitä tavoitteita se koskee ja moniko hanke edistää sitä."
      )),
    .dictionary: DataWords(
      ("Meaning of the columns", "What every column of the tables means, in Swedish, Finnish and English."),
      sv: ("Kolumnernas betydelse", "Vad varje kolumn i tabellerna betyder, på svenska, finska och engelska."),
      fi: ("Sarakkeiden merkitykset", "Mitä taulukoiden sarakkeet tarkoittavat, suomeksi, ruotsiksi ja englanniksi.")),
  ]
}

extension DataFile {
  /// Nil for tables, which have words of their own.
  var words: DataWords? {
    switch self {
    case .table, .tableMetadata: nil
    case .outcome:
      DataWords(
        ("The whole count", "The rule, every proposal with its reason, ties and each step of the count."),
        sv: ("Hela räkningen", "Regeln, varje förslag med orsak, lika röstetal och varje steg i räkningen."),
        fi: ("Koko laskenta", "Sääntö, jokainen ehdotus perusteluineen, tasatilanteet ja laskennan jokainen vaihe."))
    case .election:
      DataWords(
        ("The election with its ballots", "Proposals and ballots in the format of pabulib.org."),
        sv: ("Omröstningen med röstsedlar", "Förslag och röstsedlar i formatet från pabulib.org."),
        fi: ("Äänestys lippuineen", "Ehdotukset ja äänestysliput pabulib.org-sivuston muodossa."))
    case .places:
      DataWords(
        ("Places", "Where proposals and projects are, for maps."),
        sv: ("Platser", "Var förslag och projekt finns, för kartor."),
        fi: ("Paikat", "Missä ehdotukset ja hankkeet ovat, karttoja varten."))
    case .content:
      DataWords(
        ("Texts and settings", "The content as it was written: with the tables, enough to bring the portal back."),
        sv: (
          "Texter och inställningar", "Innehållet som det skrevs: med tabellerna räcker det för att återskapa portalen."
        ),
        fi: (
          "Tekstit ja asetukset",
          "Sisältö sellaisena kuin se on kirjoitettu: taulukoiden kanssa siitä voi palauttaa portaalin."
        ))
    case .package:
      DataWords(
        ("Description of the tables", "Names, types, keys and checksums of all tables (Data Package)."),
        sv: ("Beskrivning av tabellerna", "Namn, typer, nycklar och kontrollsummor för alla tabeller (Data Package)."),
        fi: ("Taulukoiden kuvaus", "Kaikkien taulukoiden nimet, tyypit, avaimet ja tarkistussummat (Data Package)."))
    case .catalogue:
      DataWords(
        ("Catalogue", "The open data as a catalogue for data portals (DCAT-AP)."),
        sv: ("Katalog", "De öppna data som en katalog för dataportaler (DCAT-AP)."),
        fi: ("Luettelo", "Avoin data luettelona dataportaaleille (DCAT-AP)."))
    case .checksums:
      DataWords(
        ("Checksums", "The checksums of all files."), sv: ("Kontrollsummor", "Alla filers kontrollsummor."),
        fi: ("Tarkistussummat", "Kaikkien tiedostojen tarkistussummat."))
    }
  }
}

extension Site {
  /// What a file is called in a language, its round included: `Resultat: Skärgårdsbudgeten`.
  public func title(of file: DataFile, _ language: String) -> String {
    let words = file.words ?? file.table?.words
    let own = words?.title[language] ?? words?.title["en"] ?? ""
    guard let round = file.round.flatMap({ index.rounds[$0] }) else { return own }
    let spoken = portal.settings.languages.first { $0.code == language } ?? portal.settings.languages[0]
    let named = "\(own): \(round.title[spoken])"
    guard case .election(_, let id) = file, let pool = round.pools.first(where: { $0.id == id }) else { return named }
    return "\(named), \(pool.name[spoken])"
  }

  /// What a file holds.
  public func description(of file: DataFile, _ language: String) -> String {
    let words = file.words ?? file.table?.words
    return words?.description[language] ?? words?.description["en"] ?? ""
  }
}
