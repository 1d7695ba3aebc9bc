import ArgumentParser

/// The help of `insyn new`.
enum NewHelp {
  static var command: CommandConfiguration { CommandConfiguration("new", abstract, discussion) }

  private static let abstract = HelpText(
    "Begin a round, proposal, project, update, panel, page or piece of news.",
    sv: "Börja på en omgång, ett förslag, ett projekt, en uppdatering, en panel, en sida eller en nyhet.",
    fi: "Aloita kierros, ehdotus, hanke, päivitys, kansalaisraati, sivu tai uutinen.")

  private static let discussion = HelpText(
    """
    Writes a draft in each of the portal's languages, with notes on what to fill in. Nothing that exists is overwritten; an \
    update is put into its project's file.

    EXAMPLES
      insyn new round 2027-strand --title "Strandbudgeten 2027"
      insyn new proposal brygga --round 2027-strand --title "Ny badbrygga"
      insyn new update brygga --round 2027-strand --title "Pålarna är på plats"
      insyn new page kontakt
    """,
    sv: """
      Skriver ett utkast på vart och ett av portalens språk, med anteckningar om vad som ska fyllas i. Ingenting som finns \
      skrivs över; en uppdatering läggs i projektets egen fil.

      EXEMPEL
        insyn new round 2027-strand --title "Strandbudgeten 2027"
        insyn new proposal brygga --round 2027-strand --title "Ny badbrygga"
        insyn new update brygga --round 2027-strand --title "Pålarna är på plats"
        insyn new page kontakt
      """,
    fi: """
      Kirjoittaa luonnoksen portaalin jokaisella kielellä ja muistiinpanot siitä, mitä on täytettävä. Mitään olemassa olevaa \
      ei kirjoiteta yli; päivitys lisätään hankkeen omaan tiedostoon.

      ESIMERKKEJÄ
        insyn new round 2027-ranta --title "Rantabudjetti 2027"
        insyn new proposal laituri --round 2027-ranta --title "Uusi uimalaituri"
        insyn new update laituri --round 2027-ranta --title "Paalut ovat paikoillaan"
        insyn new page yhteystiedot
      """)

  static let kind = HelpText(
    "round, panel, proposal, project, update, page or news.",
    sv: """
      Vad du börjar på: round (omgång), panel (medborgarpanel), proposal (förslag), project (projekt), update (uppdatering), \
      page (sida) eller news (nyhet).
      """,
    fi: """
      Mitä aloitat: round (kierros), panel (kansalaisraati), proposal (ehdotus), project (hanke), update (päivitys), page (sivu) \
      tai news (uutinen).
      """)

  static let id = HelpText(
    "Its id: a-z, 0-9 and '-'. It is the name of the file, and never changes.",
    sv: "Dess id: a-z, 0-9 och ”-”. Det är filens namn och ändras aldrig.",
    fi: "Sen tunnus: a-z, 0-9 ja ”-”. Se on tiedoston nimi, eikä se koskaan muutu.")

  static let round = HelpText(
    "The id of the round that a proposal, project or update belongs to.",
    sv: "Id för den omgång som ett förslag, ett projekt eller en uppdatering hör till.",
    fi: "Sen kierroksen tunnus, johon ehdotus, hanke tai päivitys kuuluu.")

  static let title = HelpText(
    "The title, in your language. Default: the id.", sv: "Rubriken, på ditt språk. Annars: id:t.",
    fi: "Otsikko omalla kielelläsi. Oletus: tunnus.")
  static let titleValue = HelpText("title", sv: "rubrik", fi: "otsikko")
}
