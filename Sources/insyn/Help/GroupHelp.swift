import ArgumentParser

/// The help of `insyn group`.
enum GroupHelp {
  static var command: CommandConfiguration { CommandConfiguration("group", abstract, discussion) }

  private static let abstract = HelpText(
    "Write ballots in groups: identical ones as one row, with their number.",
    sv: "Skriv röstsedlar i grupper: likadana på en rad, med sitt antal.",
    fi: "Kirjoita äänestysliput ryhminä: samanlaiset yhtenä rivinä, jolla on niiden määrä.")

  private static let discussion = HelpText(
    """
    Columns: pool, choices, choice_points, count, area, channel, those that say something. There is no voter and no time. \
    The file can be an export of shape 'grouped' in round.yaml, and 'insyn tally' counts it. What the count sets aside is \
    not in it, and is told.

    Rare combinations may give voters away: a file that would not pass the round's own limits for publishing ballots is not \
    written without --allow-rare.

    EXAMPLES
      insyn group 2024-skargard --output grouped.csv
      insyn group 2024-skargard --without-areas --without-channels > grouped.csv
      insyn group election.pb --allow-rare > grouped.csv
      insyn group ballots.csv --proposals proposals.csv > grouped.csv
    """,
    sv: """
      Kolumner, när de säger något: pool, choices, choice_points, count, area, channel. Där finns ingen väljare och ingen \
      tid. Filen kan vara en export av formen ”grouped” i round.yaml, och ”insyn tally” kan räkna den. Det som räkningen \
      lägger undan är inte med, och det får du veta.

      Ovanliga kombinationer kan avslöja väljare: en fil som går över omgångens egna gränser för att publicera röstsedlar \
      skrivs inte utan --allow-rare.

      EXEMPEL
        insyn group 2024-skargard --output grupper.csv
        insyn group 2024-skargard --without-areas --without-channels > grupper.csv
        insyn group val.pb --allow-rare > grupper.csv
        insyn group rostsedlar.csv --proposals forslag.csv > grupper.csv
      """,
    fi: """
      Sarakkeet, kun niissä on tietoa: pool, choices, choice_points, count, area, channel. Äänestäjää tai aikaa ei \
      kerrota. Tiedosto voi olla round.yaml-tiedostossa aineisto, jonka muoto on ”grouped”, ja ”insyn tally” laskee sen. Se, mikä \
      jää laskennassa syrjään, ei ole mukana, ja siitä kerrotaan.

      Harvinaiset yhdistelmät voivat paljastaa äänestäjän: tiedostoa, joka ylittää kierroksen omat rajat lippujen \
      julkaisemiselle, ei kirjoiteta ilman valintaa --allow-rare.

      ESIMERKKEJÄ
        insyn group 2024-skargard --output ryhmat.csv
        insyn group 2024-skargard --without-areas --without-channels > ryhmat.csv
        insyn group vaali.pb --allow-rare > ryhmat.csv
        insyn group liput.csv --proposals ehdotukset.csv > ryhmat.csv
      """)

  static let output = HelpText(
    "Where to write; default: standard output.", sv: "Var tabellen skrivs. Annars: i terminalen (standard output).",
    fi: "Mihin taulukko kirjoitetaan. Oletus: päätteeseen (standard output).")

  static let withoutAreas = HelpText(
    "Leave out the voters' areas.", sv: "Ta inte med väljarnas områden.", fi: "Jätä äänestäjien alueet pois.")

  static let withoutChannels = HelpText(
    "Leave out how the ballots came in.", sv: "Ta inte med hur röstsedlarna kom in.",
    fi: "Jätä pois tieto siitä, miten äänestysliput annettiin.")

  static let allowRare = HelpText(
    "Write rare combinations too. The file may then be personal data: do not publish it.",
    sv: "Skriv även ovanliga kombinationer. Då kan filen vara personuppgifter: publicera den inte.",
    fi: "Kirjoita myös harvinaiset yhdistelmät. Silloin tiedosto voi olla henkilötietoa: älä julkaise sitä.")
}
