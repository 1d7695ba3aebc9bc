extension Catalogue {
  /// IN534-IN549: series of rounds, panels, workshops and the law.
  static let panelWords: [CatalogueEntry] = [
    CatalogueEntry(
      "IN534", .error,
      en: Words("the portal has no series '{series}'", hint: "add it to 'series:' in portal.yaml, or correct the id"),
      sv: Words(
        "portalen har ingen serie ”{series}”", hint: "lägg till den under 'series:' i portal.yaml, eller rätta id:t"),
      fi: Words(
        "portaalissa ei ole sarjaa ”{series}”",
        hint: "lisää se tiedoston portal.yaml kohtaan 'series:' tai korjaa tunnus")),
    CatalogueEntry(
      "IN535", .error,
      en: Words(
        "the round is number {index} of {planned} planned ones", hint: "correct 'index', or raise 'planned'"),
      sv: Words("omgången är nummer {index} av {planned} planerade", hint: "rätta 'index' eller höj 'planned'"),
      fi: Words(
        "kierroksen numero on {index}, mutta kierroksia on suunniteltu {planned}",
        hint: "korjaa 'index' tai suurenna arvoa 'planned'")),
    CatalogueEntry(
      "IN536", .error,
      en: Words(
        "the series has two rounds with number {index}", hint: "give one of them another 'index'",
        notes: ["first": "the other stands here"]),
      sv: Words(
        "serien har två omgångar med nummer {index}", hint: "ge den ena ett annat 'index'",
        notes: ["first": "den andra står här"]),
      fi: Words(
        "sarjassa on kaksi kierrosta numerolla {index}", hint: "anna toiselle eri 'index'",
        notes: ["first": "toinen on tässä"])),
    CatalogueEntry(
      "IN537", .warning,
      en: Words(
        "round {index} of the series does not tell what was changed since the one before",
        hint: "add 'lessons:' to 'series:'"),
      sv: Words(
        "omgång {index} i serien berättar inte vad som ändrats sedan förra gången",
        hint: "lägg till 'lessons:' i 'series:'"
      ),
      fi: Words(
        "sarjan {index}. kierros ei kerro, mitä on muutettu edellisestä",
        hint: "lisää kohtaan 'series:' avain 'lessons:'"
      )),
    CatalogueEntry(
      "IN538", .warning,
      en: Words(
        "the stages are others than in the round before, '{before}'",
        hint: "use the same stages, or tell why in 'differs' under 'series'", notes: ["before": "the round before"]),
      sv: Words(
        "skedena är andra än i förra omgången, ”{before}”",
        hint: "använd samma skeden, eller berätta varför i 'differs' under 'series'",
        notes: ["before": "den förra omgången"]),
      fi: Words(
        "vaiheet ovat eri kuin edellisellä kierroksella ”{before}”",
        hint: "käytä samoja vaiheita tai kerro syy kohdan 'series' avaimessa 'differs'",
        notes: ["before": "edellinen kierros"])),
    CatalogueEntry(
      "IN539", .error,
      en: Words(
        "the round '{round}' is held by a panel, which does not vote", hint: "remove the votes, or write 'kind: vote'",
        notes: ["kind": "the kind of the round stands here"]),
      sv: Words(
        "omgången ”{round}” hålls med en panel, som inte röstar", hint: "ta bort rösterna, eller skriv 'kind: vote'",
        notes: ["kind": "omgångens slag står här"]),
      fi: Words(
        "kierros ”{round}” toteutetaan raadilla, joka ei äänestä", hint: "poista äänet tai kirjoita 'kind: vote'",
        notes: ["kind": "kierroksen laji on tässä"])),
    CatalogueEntry(
      "IN540", .error,
      en: Words(
        "'{fewer}' is {count}, which is more than '{more}', {whole}", hint: "correct one of the two",
        notes: ["whole": "'{more}' stands here"]),
      sv: Words(
        "'{fewer}' är {count}, vilket är fler än '{more}', {whole}", hint: "rätta en av de två",
        notes: ["whole": "här står '{more}'"]),
      fi: Words(
        "'{fewer}' on {count}, mikä on enemmän kuin '{more}', {whole}", hint: "korjaa toinen niistä",
        notes: ["whole": "'{more}' on tässä"])),
    CatalogueEntry(
      "IN541", .error,
      en: Words("the panel has no phase '{phase}'", hint: "add it to 'phases:', or correct the id"),
      sv: Words("panelen har inget skede ”{phase}”", hint: "lägg till det under 'phases:', eller rätta id:t"),
      fi: Words("raadilla ei ole vaihetta ”{phase}”", hint: "lisää se kohtaan 'phases:' tai korjaa tunnus")),
    CatalogueEntry(
      "IN542", .error,
      en: Words(
        "the recommendations cost {sum} together, {over} more than the frame of {frame}",
        hint: "correct the effects, or tell why in 'over_frame'"),
      sv: Words(
        "rekommendationerna kostar tillsammans {sum}, {over} mer än ramen på {frame}",
        hint: "rätta effekterna, eller berätta varför i 'over_frame'"),
      fi: Words(
        "suositukset maksavat yhteensä {sum}, {over} enemmän kuin raami {frame}",
        hint: "korjaa vaikutukset tai kerro syy kohdassa 'over_frame'")),
    CatalogueEntry(
      "IN543", .error,
      en: Words(
        "the round's kind is '{kind}', which does not go with its files",
        hint: "a panel has panel.yaml in its folder, and a vote has none"),
      sv: Words(
        "omgångens slag är ”{kind}”, som inte passar med filerna",
        hint: "en panel har panel.yaml i sin mapp, en omröstning har det inte"),
      fi: Words(
        "kierroksen laji on ”{kind}”, joka ei sovi sen tiedostoihin",
        hint: "raadilla on kansiossaan panel.yaml, äänestyksellä ei ole")),
    CatalogueEntry(
      "IN544", .warning,
      en: Words(
        "the recommendation '{recommendation}' has had no answer for more than {days} days",
        hint: "add 'answer:' with who answered, when and how"),
      sv: Words(
        "rekommendationen ”{recommendation}” har inte fått svar på mer än {days} dagar",
        hint: "lägg till 'answer:' med vem som svarade, när och hur"),
      fi: Words(
        "suositus ”{recommendation}” on ollut vailla vastausta yli {days} päivää",
        hint: "lisää 'answer:' ja kerro, kuka vastasi, milloin ja miten")),
    CatalogueEntry(
      "IN545", .warning,
      en: Words(
        "the partnership table seats {people}",
        hint: "5 to 15 people are recommended; correct the counts if they are wrong"
      ),
      sv: Words(
        "partnerskapsbordet har {people} deltagare", hint: "5–15 personer rekommenderas; rätta antalen om de är fel"),
      fi: Words(
        "kumppanuuspöydässä on {people} henkilöä", hint: "suositus on 5–15 henkilöä; korjaa luvut, jos ne ovat väärin")),
    CatalogueEntry(
      "IN546", .error,
      en: Words(
        "the ideas sent in afterwards have other themes than the workshop: {themes}",
        hint: "name the same themes, or leave 'themes' out under 'electronic'"),
      sv: Words(
        "idéerna som skickas in efteråt har andra teman än verkstaden: {themes}",
        hint: "ange samma teman, eller utelämna 'themes' under 'electronic'"),
      fi: Words(
        "jälkikäteen lähetettävillä ideoilla on eri teemat kuin pajalla: {themes}",
        hint: "nimeä samat teemat tai jätä 'themes' pois kohdasta 'electronic'")),
    CatalogueEntry(
      "IN547", .error,
      en: Words("the workshop has no theme '{theme}'", hint: "add it to 'themes:' in workshop.yaml, or correct the id"),
      sv: Words(
        "verkstaden har inget tema ”{theme}”", hint: "lägg till det under 'themes:' i workshop.yaml, eller rätta id:t"),
      fi: Words(
        "pajalla ei ole teemaa ”{theme}”",
        hint: "lisää se tiedoston workshop.yaml kohtaan 'themes:' tai korjaa tunnus")),
    CatalogueEntry(
      "IN548", .error,
      en: Words(
        "the idea became the proposal '{proposal}', which the round does not have",
        hint: "write the id of a proposal, or leave the cell empty"),
      sv: Words(
        "idén blev förslaget ”{proposal}”, som omgången inte har",
        hint: "skriv ett förslags id, eller lämna cellen tom"),
      fi: Words(
        "idea päätyi ehdotukseksi ”{proposal}”, jota kierroksella ei ole",
        hint: "kirjoita ehdotuksen tunnus tai jätä solu tyhjäksi")),
    CatalogueEntry(
      "IN549", .warning,
      en: Words(
        "the portal does not name section 22 of the Local Government Act",
        hint: "add it to 'legal_basis:' in portal.yaml"),
      sv: Words(
        "portalen nämner inte 22 § i kommunallagen", hint: "lägg till den under 'legal_basis:' i portal.yaml"),
      fi: Words(
        "portaalissa ei mainita kuntalain 22 §:ää", hint: "lisää se tiedoston portal.yaml kohtaan 'legal_basis:'")),
    CatalogueEntry(
      "IN557", .error,
      en: Words(
        "the round '{round}' does not say who is responsible", hint: "add 'responsible:' with a unit or a role"),
      sv: Words(
        "omgången ”{round}” säger inte vem som är ansvarig", hint: "lägg till 'responsible:' med en enhet eller en roll"
      ),
      fi: Words(
        "kierros ”{round}” ei kerro, kuka siitä vastaa", hint: "lisää 'responsible:' ja siihen yksikkö tai tehtävä")),
    CatalogueEntry(
      "IN558", .error,
      en: Words("'{proposal}' is not on the ballot", hint: "list the ids of the proposals that can be voted on"),
      sv: Words(
        "”{proposal}” finns inte på röstsedeln", hint: "räkna upp id:n för de förslag som det går att rösta på"),
      fi: Words("”{proposal}” ei ole äänestyslipussa", hint: "luettele äänestettävien ehdotusten tunnukset")),
    CatalogueEntry(
      "IN559", .warning,
      en: Words(
        "the order of the ballot does not say where '{proposal}' stands",
        hint: "give the proposal a 'number', or list all of them under 'order'", notes: ["proposal": "the proposal"]),
      sv: Words(
        "röstsedelns ordning säger inte var ”{proposal}” står",
        hint: "ge förslaget ett 'number', eller räkna upp alla under 'order'", notes: ["proposal": "förslaget"]),
      fi: Words(
        "äänestyslipun järjestys ei kerro, missä kohdassa ”{proposal}” on",
        hint: "anna ehdotukselle 'number' tai luettele kaikki kohdassa 'order'", notes: ["proposal": "ehdotus"])),
    CatalogueEntry(
      "IN380", .error,
      en: Words(
        "the recommendation '{recommendation}' has been published since {day}, and the new site does not have it",
        hint: "put it back; if it no longer holds, keep it with 'withdrawn:', a date and a reason"),
      sv: Words(
        "rekommendationen ”{recommendation}” är publicerad sedan {day} och finns inte på den nya webbplatsen",
        hint: "sätt tillbaka den; om den inte gäller längre, behåll den med 'withdrawn:', datum och skäl"),
      fi: Words(
        "suositus ”{recommendation}” on ollut julkaistuna {day} alkaen, mutta uudella sivustolla sitä ei ole",
        hint: "palauta se; jos se ei enää päde, säilytä se ja lisää 'withdrawn:', päivä ja syy")),
  ]
}
