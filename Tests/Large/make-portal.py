#!/usr/bin/env python3
"""Writes a portal with many proposals, to see how long a build takes and how its lists hold up.

    Tests/Large/make-portal.py /tmp/large --proposals 10000
    /usr/bin/time -v .build/release/insyn build --portal /tmp/large --output /tmp/large-site

What it costs stands in docs/reference/speed.md. A page of the list weighs 6 kB compressed; the search of one language 3.5 MB
in a few hundred files, of which a question fetches two to four.

It lays a round over the portal of this repository. The same arguments give the same bytes.
"""

import argparse
import pathlib
import shutil

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
WORDS = {
    "sv": "lekplats bänk cykelväg hundpark belysning träd badstrand gångväg skola bibliotek torg brygga utegym odling "
    "konst skylt busskur vattenpost toalett scen".split(),
    "fi": "leikkipaikka penkki pyörätie koirapuisto valaistus puu uimaranta kävelytie koulu kirjasto tori laituri "
    "kuntoilupaikka viljely taide kyltti katos vesipiste käymälä lava".split(),
}
PLACES = {"sv": "vid skolan,i hamnen,på torget,längs ån,i parken,vid stationen,på udden".split(","),
          "fi": "koululla,satamassa,torilla,joen varrella,puistossa,asemalla,niemellä".split(",")}


def title(number, language):
    words, places = WORDS[language], PLACES[language]
    first, second = words[number % 20], words[number // 20 % 20]
    return f"{first.capitalize()} och {second} {places[number % 7]} {number}" if language == "sv" else (
        f"{first.capitalize()} ja {second} {places[number % 7]} {number}")


def body(number, language):
    """About a hundred words."""
    words = WORDS[language]
    sentences = [" ".join(words[(number * 7 + line * 3 + place) % 20] for place in range(10)) for line in range(10)]
    return "\n".join(sentence.capitalize() + "." for sentence in sentences)


def round_file(areas, votes):
    return f"""title: {{sv: Den stora omgången 2022, fi: Suuri kierros 2022}}
lead: {{sv: Alla fick föreslå., fi: Kaikki saivat ehdottaa.}}
kind: vote
year: 2022
goals: []
mandate: advisory
mandate_decision: {{body: {{sv: Stadsstyrelsen, fi: Kaupunginhallitus}}, date: 2021-12-15, reference: "§ 9/2021"}}
stages:
  - {{id: idea, from: 2022-01-07, to: 2022-01-31}}
  - {{id: vote, from: 2022-10-01, to: 2022-10-21}}
eligible: {{lives: yes}}
pools:
  - id: stor
    name: {{sv: Stora potten, fi: Suuri potti}}
    areas: [{", ".join(areas)}]
    amount: 900000
    ballot: {{min_choices: 1, max_choices: 3}}
    rule: {{name: greedy, on_misfit: skip, ties: [cheaper, lower_id]}}
{votes}responsible: {{sv: Utvecklingsenheten, fi: Kehittämisyksikkö}}
"""


VOTES = """votes:
  publish: 2022-11-15
  duplicate_voters: first
  exports:
    - {file: votes/digital.csv, shape: totals, channel: digital, pool: stor, ballots: 200000, columns: {proposal: id, votes: votes}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portal", type=pathlib.Path)
    parser.add_argument("--proposals", type=int, default=10_000)
    options = parser.parse_args()
    for folder in ("content", "themes"):
        shutil.copytree(REPOSITORY / folder, options.portal / folder, dirs_exist_ok=True)
    areas = [line.split("id:")[1].split(",")[0].strip() for line in
             (options.portal / "content/areas.yaml").read_text(encoding="utf-8").splitlines() if "id:" in line][1:]
    large = options.portal / "content/rounds/2022-stor"
    (large / "proposals").mkdir(parents=True)
    (large / "votes").mkdir()
    (large / "round.yaml").write_text(round_file(areas, VOTES), encoding="utf-8")
    rows = ["id,votes"]
    for number in range(1, options.proposals + 1):
        rows.append(f"p{number},{number * 7919 % 5003}")
        facts = (f"number: {number}\narea: {areas[number % len(areas)]}\nsubmitted: 2022-01-{10 + number % 20}\n"
                 f"verdict: feasible\ncost: {1000 + number * 37 % 90000}\n")
        for language in ("sv", "fi"):
            name = title(number, language)
            text = (f"---\ntitle: {name}\nsummary: {name}.\n{facts if language == 'sv' else ''}---\n\n"
                    f"{body(number, language)}\n")
            (large / f"proposals/p{number}.{language}.md").write_text(text, encoding="utf-8")
    (large / "votes/digital.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
