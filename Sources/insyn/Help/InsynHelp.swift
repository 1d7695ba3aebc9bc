import ArgumentParser

/// The help of the program as a whole.
enum InsynHelp {
  static let abstract = HelpText(
    "Publishes a municipality's participatory budgeting as a website in Swedish and Finnish.",
    sv: "Publicerar en kommuns medborgarbudget som en webbplats på svenska och finska.",
    fi: "Julkaisee kunnan osallistuvan budjetoinnin verkkosivustona suomeksi ja ruotsiksi.")

  static let discussion = HelpText(
    """
    A portal is a folder with content/ (texts, facts and vote exports) and themes/ (how it looks).

    EXAMPLES
      insyn init sundvik           make a portal to begin with
      insyn new round 2027-park    begin a round, a proposal, a page ...
      insyn check                  tell of every problem in this folder's portal
      insyn diff                   what would a build change on the public site?
      insyn build                  publish it into site/
      insyn serve                  preview it in a browser while you write
      insyn translations           texts that a language lacks, or that are older
      insyn verify                 is the published site what it says?
      insyn tally 2024-skargard    count a round again, with every reason
      insyn group 2024-skargard    write a round's ballots in groups
      insyn schema --output schemas    let an editor complete the keys of files
      insyn import auto *.csv --round 2026-strand    take over a platform's exports

    Help and messages are in English, Swedish or Finnish: as the computer is set, or as --messages says.

    Exit codes: 0 clean, 1 problems in the content, 64 wrong usage, 70 a fault of insyn itself.
    """,
    sv: """
      En portal är en mapp med content/ (texter, uppgifter och röstexporter) och themes/ (hur den ser ut).

      EXEMPEL
        insyn init sundvik           gör en portal att börja med
        insyn new round 2027-park    börja på en omgång, ett förslag, en sida ...
        insyn check                  visa alla problem i den här mappens portal
        insyn diff                   vad skulle ett bygge ändra på webbplatsen?
        insyn build                  publicera portalen i mappen site/
        insyn serve                  förhandsvisa den medan du skriver
        insyn translations           texter som saknas på ett språk, eller är äldre
        insyn verify                 stämmer den publicerade webbplatsen?
        insyn tally 2024-skargard    räkna en omgång på nytt, med alla skäl
        insyn group 2024-skargard    skriv en omgångs röstsedlar i grupper
        insyn schema --output schemas    låt redigeringsprogrammet föreslå nycklar
        insyn import auto *.csv --round 2026-strand    ta in en plattforms exporter

      Hjälp och meddelanden är på svenska, finska eller engelska: som datorn är inställd, eller som --messages säger.

      Slutkoder: 0 inget fel, 1 problem i innehållet, 64 något är fel på kommandoraden, 70 ett fel i själva programmet.
      """,
    fi: """
      Portaali on kansio, jossa ovat content/ (tekstit, tiedot ja ääniaineistot) ja themes/ (ulkoasu).

      ESIMERKKEJÄ
        insyn init sundvik           tee portaali, josta on hyvä aloittaa
        insyn new round 2027-park    aloita kierros, ehdotus, sivu ...
        insyn check                  näytä kaikki ongelmat tämän kansion portaalissa
        insyn diff                   mitä julkaisu muuttaisi julkisella sivustolla?
        insyn build                  julkaise portaali kansioon site/
        insyn serve                  esikatsele sitä selaimessa kirjoittaessasi
        insyn translations           tekstit, jotka puuttuvat tai ovat vanhempia
        insyn verify                 pitääkö julkaistu sivusto paikkansa?
        insyn tally 2024-skargard    laske kierros uudelleen perusteluineen
        insyn group 2024-skargard    kirjoita kierroksen äänestysliput ryhminä
        insyn schema --output schemas    anna editorin ehdottaa avaimia
        insyn import auto *.csv --round 2026-strand    tuo äänestysalustan aineistot

      Ohjeet ja ilmoitukset ovat suomeksi, ruotsiksi tai englanniksi: tietokoneen kielen mukaan tai kuten --messages sanoo.

      Lopetuskoodit: 0 ei virheitä, 1 sisällössä on ongelmia, 64 komentorivi on väärin, 70 vika on itse ohjelmassa.
      """)
}
