import ArgumentParser

/// The help of `insyn init`.
enum InitHelp {
  static var command: CommandConfiguration { CommandConfiguration("init", abstract, discussion) }

  private static let abstract = HelpText(
    "Make a portal to begin with: texts, an example round and the default theme.",
    sv: "Gör en portal att börja med: texter, en exempelomgång och standardtemat.",
    fi: "Tee portaali, josta on hyvä aloittaa: tekstit, esimerkkikierros ja oletusteema.")

  private static let discussion = HelpText(
    """
    Nothing that exists is touched. The example round is invented and keeps the portal from being published at a real \
    address until you have replaced it.

    EXAMPLES
      insyn init sundvik --profile fi --name "Sundvik stad"
      insyn init --profile se --languages sv,fi --messages sv
      insyn init --profile fi --languages fi,sv,en
    """,
    sv: """
      Ingenting som finns ändras. Exempelomgången är påhittad och hindrar att portalen publiceras på en riktig adress tills du \
      har bytt ut den.

      EXEMPEL
        insyn init sundvik --profile fi --name "Sundvik stad"
        insyn init --profile se --languages sv,fi --messages sv
        insyn init --profile fi --languages fi,sv,en
      """,
    fi: """
      Mihinkään olemassa olevaan ei kosketa. Esimerkkikierros on keksitty, ja se estää portaalin julkaisemisen oikeassa \
      osoitteessa, kunnes olet korvannut sen.

      ESIMERKKEJÄ
        insyn init sundvik --profile fi --name "Sundvikin kaupunki"
        insyn init --profile se --languages sv,fi --messages sv
        insyn init --profile fi --languages fi,sv,en
      """)

  static let folder = HelpText(
    "The folder; it may be new. Default: this one.", sv: "Mappen; den får vara ny. Annars: den här.",
    fi: "Kansio; se voi olla uusi. Oletus: tämä kansio.")

  static let profile = HelpText(
    "The country whose currency, dates and law hold: se or fi. Default: by the language of messages.",
    sv: "Landet vars valuta, datum och lag gäller: se eller fi. Annars: efter språket i meddelanden.",
    fi: "Maa, jonka rahayksikkö, päivämäärät ja laki pätevät: se tai fi. Oletus: ilmoitusten kielen mukaan.")
  static let profileValue = HelpText("profile", sv: "land", fi: "maa")

  static let languages = HelpText(
    """
    The portal's languages, the main one first: sv, fi or both; and en, in which texts may be missing. Default: sv in se; \
    fi,sv in fi.
    """,
    sv: """
      Portalens språk, huvudspråket först: sv, fi eller båda; och en, som texter får sakna. Annars: sv för se; fi,sv för \
      fi.
      """,
    fi: """
      Portaalin kielet, pääkieli ensin: sv, fi tai molemmat; ja en, joka saa puuttua teksteistä. Oletus: sv, kun maa on se; \
      fi,sv, kun maa on fi.
      """)
  static let languagesValue = HelpText("languages", sv: "språk", fi: "kielet")

  static let name = HelpText("The municipality's name.", sv: "Kommunens namn.", fi: "Kunnan nimi.")
  static let nameValue = HelpText("name", sv: "namn", fi: "nimi")
}
