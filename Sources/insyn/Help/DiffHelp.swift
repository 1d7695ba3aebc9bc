import ArgumentParser

/// The help of `insyn diff`.
enum DiffHelp {
  static var command: CommandConfiguration { CommandConfiguration("diff", abstract, discussion) }

  private static let abstract = HelpText(
    "Tell what a build would change on the public site. Nothing is written.",
    sv: "Berätta vad ett bygge skulle ändra på den publicerade webbplatsen. Ingenting skrivs.",
    fi: "Kerro, mitä julkaisu muuttaisi julkisella sivustolla. Mitään ei kirjoiteta.")

  private static let discussion = HelpText(
    """
    The published folder is compared with the site as the content is now: results that become public or change, projects \
    and proposals with another status, pages that come and go. What 'insyn build' refuses without a flag is marked.

    EXAMPLES
      insyn diff
      insyn diff --as-of 2027-03-01                what becomes public on that day?
      insyn diff --output /srv/www/insyn --messages fi
    """,
    sv: """
      Den publicerade mappen jämförs med webbplatsen som innehållet är nu: resultat som blir offentliga eller ändras, projekt \
      och förslag som byter status, sidor som kommer och försvinner. Det som ”insyn build” säger nej till utan ett tillägg \
      är märkt.

      EXEMPEL
        insyn diff
        insyn diff --as-of 2027-03-01                vad blir offentligt den dagen?
        insyn diff --output /srv/www/insyn --messages fi
      """,
    fi: """
      Julkaistua kansiota verrataan sivustoon, joka syntyisi nykyisestä sisällöstä: tulokset, jotka tulevat julkisiksi tai \
      muuttuvat, hankkeet ja ehdotukset, joiden tila vaihtuu, sivut, joita tulee ja katoaa. Muutokset, joita ”insyn build” \
      ei tee ilman lupaa antavaa valintaa, on merkitty.

      ESIMERKKEJÄ
        insyn diff
        insyn diff --as-of 2027-03-01                mikä tulee silloin julkiseksi?
        insyn diff --output /srv/www/insyn --messages sv
      """)

  static let output = HelpText(
    "The published folder. Default: site in the portal's folder.",
    sv: "Den publicerade mappen. Annars: site i portalens mapp.",
    fi: "Julkaistu kansio. Oletus: site portaalin kansiossa.")
}
