import ArgumentParser

/// The help of `insyn translations`.
enum TranslationsHelp {
  static var command: CommandConfiguration { CommandConfiguration("translations", abstract, discussion) }

  private static let abstract = HelpText(
    "List texts that are missing in a language, or older than their original.",
    sv: "Lista texter som saknas på ett språk, eller är äldre än sitt original.",
    fi: "Luettele tekstit, jotka puuttuvat jostakin kielestä tai ovat alkutekstiään vanhempia.")

  private static let discussion = HelpText(
    """
    A translation that has 'translated_from' may say with 'original' which wording it was made from. The mark depends on \
    words and body alone; facts such as amounts stand once, and change nothing. Exit code 1 when something is missing, \
    older or by a machine.

    EXAMPLES
      insyn translations
      insyn translations --all
      insyn translations --format json > translations.json
      insyn translations --mark content/pages/om.fi.md    it is up to date now
    """,
    sv: """
      En översättning som har ”translated_from” kan med ”original” säga vilken lydelse den gjordes från. Märket beror bara på \
      orden; uppgifter som belopp står på ett ställe och ändrar ingenting. Slutkoden är 1 när något saknas, är äldre eller \
      är översatt av en maskin.

      EXEMPEL
        insyn translations
        insyn translations --all
        insyn translations --format json > oversattningar.json
        insyn translations --mark content/pages/om.fi.md    nu är den aktuell
      """,
    fi: """
      Käännös, jossa on ”translated_from”, voi kertoa kohdassa ”original”, mistä sanamuodosta se on tehty. Merkintä riippuu vain \
      sanoista; tiedot, kuten summat, ovat yhdessä paikassa eivätkä muuta mitään. Lopetuskoodi on 1, kun jotakin puuttuu tai \
      on vanhempaa tai koneen kääntämää.

      ESIMERKKEJÄ
        insyn translations
        insyn translations --all
        insyn translations --format json > kaannokset.json
        insyn translations --mark content/pages/om.fi.md    se on nyt ajan tasalla
      """)

  static let all = HelpText(
    "List also what is up to date or has no mark.", sv: "Lista även det som är aktuellt eller saknar märke.",
    fi: "Luettele myös se, mikä on ajan tasalla tai vailla merkintää.")

  static let mark = HelpText(
    "Write into these translations that they say what their originals say now.",
    sv: "Skriv i de här översättningarna att de säger det som deras original säger nu.",
    fi: "Merkitse näihin käännöksiin, että niissä on sama kuin alkutekstissä nyt.")

  static let format = HelpText(
    "How the list is written: human or json.", sv: "Hur listan skrivs: human (för människor) eller json.",
    fi: "Missä muodossa luettelo on: human (ihmiselle) vai json.")
}
