extension Catalogue {
  /// IN320-IN322 and IN331-IN336: proposals, and the projects that build them.
  static let proposalRuleWords: [CatalogueEntry] = proposalEntries + projectEntries

  private static let proposalEntries = [
    CatalogueEntry(
      "IN320", .error,
      en: Words(
        "'{proposal}' and '{first}' have the same number, {number}", hint: "give one of them another number",
        notes: ["first": "the number stands here first"]),
      sv: Words(
        "”{proposal}” och ”{first}” har samma nummer, {number}", hint: "ge det ena ett annat nummer",
        notes: ["first": "här står numret först"]),
      fi: Words(
        "ehdotuksilla ”{proposal}” ja ”{first}” on sama numero {number}", hint: "anna toiselle eri numero",
        notes: ["first": "numero esiintyy ensin tässä"])),
    CatalogueEntry(
      "IN321", .error,
      en: Words("the round has no proposal '{proposal}'", hint: "write the name of a file in the folder proposals/"),
      sv: Words("omgången har inget förslag ”{proposal}”", hint: "skriv namnet på en fil i mappen proposals/"),
      fi: Words("kierroksella ei ole ehdotusta ”{proposal}”", hint: "kirjoita jonkin kansion proposals/ tiedoston nimi")
    ),
    CatalogueEntry(
      "IN322", .error,
      en: Words(
        "the proposal is merged into '{proposal}', which is '{verdict}' itself",
        hint: "name the proposal in which it lives on", notes: ["heir": "that proposal stands here"]),
      sv: Words(
        "förslaget har slagits ihop med ”{proposal}”, som självt är ”{verdict}”",
        hint: "nämn det förslag som det lever vidare i", notes: ["heir": "det förslaget står här"]),
      fi: Words(
        "ehdotus on yhdistetty ehdotukseen ”{proposal}”, jonka tila on ”{verdict}”",
        hint: "nimeä se ehdotus, jossa tämä jatkuu", notes: ["heir": "se ehdotus on tässä"])),
  ]

  private static let projectEntries = [
    CatalogueEntry(
      "IN331", .error,
      en: Words(
        "the project builds '{proposal}', whose verdict is '{verdict}'",
        hint: "correct the verdict, or the project's 'proposals'", notes: ["proposal": "the proposal stands here"]),
      sv: Words(
        "projektet bygger ”{proposal}”, vars bedömning är ”{verdict}”",
        hint: "rätta bedömningen, eller projektets 'proposals'", notes: ["proposal": "här står förslaget"]),
      fi: Words(
        "hanke toteuttaa ehdotuksen ”{proposal}”, jonka arvio on ”{verdict}”",
        hint: "korjaa arvio, tai hankkeen 'proposals'", notes: ["proposal": "ehdotus on tässä"])),
    CatalogueEntry(
      "IN332", .error,
      en: Words(
        "two projects build '{proposal}'", hint: "let one project build it",
        notes: ["first": "the other project names it here"]),
      sv: Words(
        "två projekt bygger ”{proposal}”", hint: "låt ett projekt bygga det",
        notes: ["first": "här nämns det av det andra projektet"]),
      fi: Words(
        "kaksi hanketta toteuttaa ehdotuksen ”{proposal}”", hint: "anna yhden hankkeen toteuttaa se",
        notes: ["first": "toinen hanke mainitsee sen tässä"])),
    CatalogueEntry(
      "IN333", .error,
      en: Words(
        "a milestone planned for {after} stands after one planned for {before}",
        hint: "put the milestones in the order of their days", notes: ["before": "the later one stands here"]),
      sv: Words(
        "en milstolpe som är planerad till {after} står efter en som är planerad till {before}",
        hint: "ställ milstolparna i dagarnas ordning", notes: ["before": "här står den senare"]),
      fi: Words(
        "päivälle {after} suunniteltu välitavoite on päivälle {before} suunnitellun jälkeen",
        hint: "järjestä välitavoitteet päivien mukaan", notes: ["before": "myöhempi on tässä"])),
    CatalogueEntry(
      "IN334", .error,
      en: Words(
        "something in '{project}' is said to have happened {day}, and the site is built as of {today}",
        hint: "move the day to the plan, or build as of a later day"),
      sv: Words(
        "något i ”{project}” sägs ha hänt {day}, och webbplatsen byggs per {today}",
        hint: "flytta dagen till planen, eller bygg per en senare dag"),
      fi: Words(
        "hankkeessa ”{project}” jotain on merkitty tapahtuneeksi {day}, mutta sivusto kootaan päivän {today} mukaan",
        hint: "siirrä päivä suunnitelmaan, tai kokoa myöhemmän päivän mukaan")),
    CatalogueEntry(
      "IN335", .error,
      en: Words(
        "the project '{project}' is {days} days later than its plan, {planned}, and does not say why",
        hint: "write a 'reason' in each language"),
      sv: Words(
        "projektet ”{project}” är {days} dagar senare än planen, {planned}, och säger inte varför",
        hint: "skriv 'reason' på varje språk"),
      fi: Words(
        "hanke ”{project}” on {days} päivää myöhässä suunnitelmasta ({planned}) eikä kerro syytä",
        hint: "kirjoita 'reason' joka kielellä")),
    CatalogueEntry(
      "IN336", .error,
      en: Words(
        "the status of '{project}' is '{status}', which does not fit the days under 'actual'",
        hint: "done needs actual.end, ongoing has none, planned has neither start nor end"),
      sv: Words(
        "status för ”{project}” är ”{status}”, vilket inte passar dagarna under 'actual'",
        hint: "done kräver actual.end, ongoing har inget slut, planned har varken start eller slut"),
      fi: Words(
        "hankkeen ”{project}” tila on ”{status}”, mikä ei sovi kohdan 'actual' päiviin",
        hint: "done vaatii päivän actual.end, ongoing on ilman sitä, planned ilman alkua ja loppua")),
  ]
}
