import ArgumentParser

/// The help of `insyn check`.
enum CheckHelp {
  static var command: CommandConfiguration { CommandConfiguration("check", abstract, discussion) }

  private static let abstract = HelpText(
    "Tell of every problem in the portal, without publishing anything.",
    sv: "Visa alla problem i portalen, utan att publicera något.",
    fi: "Näytä kaikki portaalin ongelmat julkaisematta mitään.")

  private static let discussion = HelpText(
    """
    EXAMPLES
      insyn check
      insyn check --portal ../sundvik --messages sv
      insyn check --format json > problems.json
      insyn check --format github               in a workflow, at the changed lines
      insyn check --strict                      warnings count as errors
      insyn check --write-baseline              from now on, only new warnings
    """,
    sv: """
      EXEMPEL
        insyn check
        insyn check --portal ../sundvik --messages fi
        insyn check --format json > problem.json
        insyn check --format github               i arbetsflöden, vid ändrade rader
        insyn check --strict                      varningar räknas som fel
        insyn check --write-baseline              härefter bara nya varningar
      """,
    fi: """
      ESIMERKKEJÄ
        insyn check
        insyn check --portal ../sundvik --messages sv
        insyn check --format json > ongelmat.json
        insyn check --format github               työnkulussa, muutetuilla riveillä
        insyn check --strict                      varoitukset ovat virheitä
        insyn check --write-baseline              tästä lähin vain uudet varoitukset
      """)

  static let writeBaseline = HelpText(
    "Write all warnings of now into the list of known problems. Not when there are errors.",
    sv: "Skriv upp alla varningar som finns nu i listan över kända problem. Inte när det finns fel.",
    fi: "Kirjaa kaikki nykyiset varoitukset tunnettujen ongelmien luetteloon. Ei onnistu, jos on virheitä.")
}
