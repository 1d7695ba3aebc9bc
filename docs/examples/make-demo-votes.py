#!/usr/bin/env python3
"""Writes the vote exports of the demo portal in content/, and counts them again.

    python3 docs/examples/make-demo-votes.py           write the files, then count them
    python3 docs/examples/make-demo-votes.py --check   count the files that are there

The ballots are invented. The tables below say how many valid votes each proposal gets in each channel; the
generator spreads them over ballots with a fixed seed, then adds the dirt that real exports have. The second half
reads the files back and counts them without using those tables, so the two halves check each other.
Only the standard library is used, and the same Python version gives the same bytes.
"""

import argparse
import csv
import io
import random
from collections import Counter, defaultdict
from pathlib import Path

ROUNDS = Path(__file__).resolve().parents[2] / "content" / "rounds"

# ---------------------------------------------------------------------------------------------------------------
# The rounds: number -> (id, cost in euros), pools with their rule, and the proposals nobody can vote for.

VARDAG = {
    "pools": {
        "tatorten": {"amount": 60000, "max": 1, "misfit": "stop", "min_votes": 30, "proposals": {
            1: ("utegym-norrby", 18500), 2: ("bankar-strandpromenaden", 9600), 3: ("lekplats-storangen", 24000),
            4: ("belysning-kyrkbacken", 12500), 5: ("bokskap", 2400), 6: ("hundpark", 16000), 7: ("cykelpump", 3200)}},
        "byarna": {"amount": 40000, "max": 1, "misfit": "stop", "min_votes": 30, "proposals": {
            11: ("omkladning-osterby", 8900), 12: ("isbana-lillfors", 17500), 13: ("hjartstartare", 9800),
            14: ("vandringsled-sjoskog", 4000), 15: ("vantkur-grano", 11000), 16: ("vaxthus-vastanby", 7200),
            17: ("gungor-sjoskog", 3500)}},
    },
    "closed": {8: "unfeasible", 9: "unfeasible", 10: "merged", 18: "withdrawn"},
}

SKARGARD = {
    "pools": {
        "skargard": {"amount": 50000, "max": 3, "misfit": "skip", "min_votes": 20, "proposals": {
            101: ("brygga", 28000), 102: ("bastu-grano", 19500), 103: ("vattenpost", 2500),
            104: ("elbatar", 14000), 105: ("fageltorn", 9800)}},
        "kusten": {"amount": 90000, "max": 3, "misfit": "skip", "min_votes": 40, "proposals": {
            106: ("vinterbad", 22000), 107: ("badramp", 31000), 108: ("kajakbrygga", 16000), 109: ("strandstig", 21400),
            110: ("solstolar", 9000), 111: ("utedusch", 11500), 112: ("fiskebrygga", 12000), 113: ("strandstadning", 1800)}},
        "sjoar": {"amount": 50000, "max": 3, "misfit": "skip", "min_votes": 30, "proposals": {
            117: ("dagvattendamm", 24000), 118: ("oring", 18000), 119: ("badbrygga-langtrasket", 7500),
            120: ("skridskobana", 5500)}},
        "hela": {"amount": 60000, "max": 1, "misfit": "stop", "min_votes": 50, "proposals": {
            122: ("simskola", 26000), 123: ("livbojar", 14500), 124: ("vassklippare", 18000),
            125: ("undervattenstavlor", 6000), 126: ("plastfalla", 1400)}},
    },
    "closed": {114: "unfeasible", 115: "merged", 116: "withdrawn", 121: "unfeasible"},
}

TRYGG = {
    "pools": {
        "norr": {"amount": 80000, "max": 3, "misfit": "skip", "min_share": 4, "proposals": {
            201: ("skogsskola", 11000), 202: ("ljusstig-norrby", 34000), 203: ("pumptrack-lillfors", 38000),
            204: ("frukttrad", 6500), 205: ("busskur-sjoskog", 14000), 206: ("angsvagar", 7800)}},
        "soder": {"amount": 80000, "max": 3, "misfit": "skip", "min_share": 4, "proposals": {
            209: ("odlingslador", 8900), 210: ("overgangsstalle", 27000), 211: ("skuggtrad", 32000), 212: ("boulebana", 9500),
            213: ("vindskydd-grano", 12000), 214: ("byaplan-vastanby", 19000), 215: ("strandbete", 13500)}},
        "hela": {"amount": 90000, "max": 2, "misfit": "skip", "min_share": 4, "proposals": {
            217: ("cykelgarage", 42000), 218: ("hallplatsljus", 36000), 219: ("pollinerare", 15000),
            220: ("ungdomsgard-pa-hjul", 48000), 221: ("dricksvatten", 28000)}},
    },
    "closed": {207: "unfeasible", 208: "withdrawn", 216: "merged", 222: "unfeasible"},
}

# Valid votes per proposal: (digital, paper).
VARDAG_VOTES = {
    1: (356, 56), 2: (288, 83), 3: (331, 58), 4: (252, 46), 5: (158, 29), 6: (214, 27), 7: (19, 3),
    11: (230, 47), 12: (228, 36), 13: (251, 67), 14: (189, 42), 15: (151, 25), 16: (131, 18), 17: (98, 14),
}
SKARGARD_VOTES = {
    101: (186, 65), 102: (156, 48), 103: (103, 46), 104: (131, 32), 105: (11, 3),
    106: (741, 151), 107: (652, 194), 108: (541, 70), 109: (452, 122), 110: (346, 87), 111: (334, 64), 112: (309, 89), 113: (26, 5),
    117: (431, 81), 118: (383, 84), 119: (352, 89), 120: (331, 57),
    122: (801, 167), 123: (566, 165), 124: (548, 107), 125: (352, 50), 126: (207, 29),
}


# ---------------------------------------------------------------------------------------------------------------
# Writing


def tokens(rng):
    """Random, unique ballot codes: ten hexadecimal digits that say nothing about a person."""
    seen = set()
    while True:
        code = f"{rng.getrandbits(40):010x}"
        if code not in seen:
            seen.add(code)
            yield code


def spread(rng, targets, ballots, most):
    """Sets of choices for `ballots` voters, so that every proposal gets exactly its number of votes."""
    choices = [number for number, votes in targets.items() for _ in range(votes)]
    sizes = [1] * ballots
    for _ in range(len(choices) - ballots):
        index = rng.randrange(ballots)
        while sizes[index] == most:
            index = rng.randrange(ballots)
        sizes[index] += 1
    rng.shuffle(choices)
    result, start = [], 0
    for size in sizes:
        result.append(choices[start:start + size])
        start += size
    repair(rng, result)
    return result


def repair(rng, ballots):
    """Swaps choices between ballots until none of them names a proposal twice."""
    for ballot in ballots:
        while len(set(ballot)) < len(ballot):
            place = next(i for i, choice in enumerate(ballot) if choice in ballot[:i])
            other = rng.choice(ballots)
            spot = rng.randrange(len(other))
            if other is ballot or other[spot] in ballot or ballot[place] in other:
                continue
            ballot[place], other[spot] = other[spot], ballot[place]


def write(path, text, encoding):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))


def vardag_digital():
    """Selections: one row a ballot and choice, a byte-order mark and CRLF, as the form service of the day wrote them."""
    rng = random.Random(20230528)
    code = tokens(rng)
    groups = []
    voters = []
    for letter, pool in (("T", "tatorten"), ("B", "byarna")):
        numbers = VARDAG["pools"][pool]["proposals"]
        choices = [n for n in numbers for _ in range(VARDAG_VOTES[n][0])]
        rng.shuffle(choices)
        if letter == "T":
            voters = [next(code) for _ in choices]
            own = voters
        else:
            own = rng.sample(voters, 640) + [next(code) for _ in range(len(choices) - 640)]
        groups += [[[voter, letter, str(choice)]] for voter, choice in zip(own, choices)]
    clean = len(groups)
    for index in rng.sample(range(clean), 4):
        groups[index].append(list(groups[index][0]))  # the same choice sent twice
    for letter, choice, times in (("T", "", 4), ("B", "", 2), ("T", "99", 2), ("B", "21", 1), ("T", "8", 2), ("B", "18", 7)):
        groups += [[[next(code), letter, choice]] for _ in range(times)]
    for letter, pair in (("T", ("1", "3")), ("T", ("2", "4")), ("T", ("6", "1")), ("B", ("13", "12")), ("B", ("11", "14"))):
        voter = next(code)
        groups.append([[voter, letter, choice] for choice in pair])  # two choices where one is allowed
    groups += [[[next(code), "T"]], [[next(code), "B"]]]  # rows cut short
    rng.shuffle(groups)
    rows = ["kod,pott,forslag,skede"]
    for position, group in enumerate(groups):
        phase = "v18" if position < len(groups) // 3 else "v19-21"
        rows += [",".join(row + [phase] if len(row) == 3 else row) for row in group]
    write(ROUNDS / "2023-vardagsplatser/votes/digital.csv", "\r\n".join(rows) + "\r\n", "utf-8-sig")


def vardag_paper():
    """Totals: what each polling place counted, and one correction from the check count."""
    rng = random.Random(20230601)
    places = ["Stadsbiblioteket", "Storängens skola", "Bokbussen", "Granö butik"]
    for pool, correction in (("tatorten", 3), ("byarna", None)):
        rows = ["station;nummer;antal;anmärkning"]
        numbers = {n: VARDAG_VOTES[n][1] for n in VARDAG["pools"][pool]["proposals"]}
        if pool == "byarna":
            numbers[18] = 6
        counts = {place: Counter() for place in places}
        for number, votes in numbers.items():
            for _ in range(votes + (2 if number == correction else 0)):
                weights = [3, 3, 2, 0] if pool == "tatorten" else [2, 0, 4, 3]
                place = places[1] if number == correction and not counts[places[1]][number] else rng.choices(places, weights)[0]
                counts[place][number] += 1
        for place in places:
            rows += [f"{place};{number};{counts[place][number]};" for number in numbers if counts[place][number]]
        if correction:
            rows.append(f"{places[1]};{correction};-2;rättelse vid kontrollräkningen")
        write(ROUNDS / f"2023-vardagsplatser/votes/papper-{pool}.csv", "\n".join(rows) + "\n", "utf-8")


def skargard_digital():
    """Ballots: one row a ballot with its choices in one quoted cell; the last ballot of a voter counts."""
    rng = random.Random(20250330)
    code = tokens(rng)
    areas = (("SK", "skargard", 290), ("KU", "kusten", 1430), ("SJ", "sjoar", 880))
    ballots, voters = [], []
    for letter, pool, count in areas:
        targets = {n: SKARGARD_VOTES[n][0] for n in SKARGARD["pools"][pool]["proposals"]}
        own = [next(code) for _ in range(count)]
        voters += own
        ballots += [[voter, letter, choices] for voter, choices in zip(own, spread(rng, targets, count, 3))]
    targets = {n: SKARGARD_VOTES[n][0] for n in SKARGARD["pools"]["hela"]["proposals"]}
    total = sum(targets.values())
    own = rng.sample(voters, 2350) + [next(code) for _ in range(total - 2350)]
    ballots += [[voter, "HE", choices] for voter, choices in zip(own, spread(rng, targets, total, 1))]

    roomy = [i for i, ballot in enumerate(ballots) if ballot[1] == "KU" and len(ballot[2]) < 3]
    picked = rng.sample(roomy, 26)
    for index in picked[:8]:
        ballots[index][2].append(ballots[index][2][0])  # the same proposal twice
    for index, stray in zip(picked[8:13], (199, 127, 199, 131, 1010)):
        ballots[index][2].append(stray)  # a number nobody has
    for index, closed in zip(picked[13:24], (116, 116, 116, 116, 116, 116, 114, 114, 114, 115, 115)):
        ballots[index][2].append(closed)  # withdrawn, unfeasible and merged proposals
    for index, stray in zip(picked[24:], (118, 101)):
        ballots[index][2].append(stray)  # a proposal of another pool
    for letter, pool, times in (("SK", "skargard", 2), ("KU", "kusten", 4), ("SJ", "sjoar", 2)):
        numbers = list(SKARGARD["pools"][pool]["proposals"])
        ballots += [[next(code), letter, rng.sample(numbers, 4)] for _ in range(times)]  # four where three are allowed
    ballots.append([next(code), "HE", [122, 124]])
    ballots += [[next(code), letter, []] for letter in ["SK"] + ["KU"] * 5 + ["SJ"] * 2 + ["HE"] * 6]  # blank ballots
    groups = [[ballot] for ballot in ballots]
    changed = [i for i, ballot in enumerate(ballots[:2600]) if i not in picked]
    for index in rng.sample(changed, 7):
        voter, letter, choices = ballots[index]
        pool = {"SK": "skargard", "KU": "kusten", "SJ": "sjoar"}[letter]
        numbers = list(SKARGARD["pools"][pool]["proposals"])
        groups[index].insert(0, [voter, letter, rng.sample(numbers, 2)])  # an earlier ballot of the same voter
    groups += [[[next(code), letter, None]] for letter in ("KU", "SJ", "HE")]  # rows cut short
    rng.shuffle(groups)
    rows = ["roster_id;pott;val;phase"]
    for group in groups:
        for voter, letter, choices in group:
            if choices is None:
                rows.append(f"{voter};{letter}")
            else:
                cell = ",".join(str(choice) for choice in choices)
                rows.append(f'{voter};{letter};"{cell}";vote')
    write(ROUNDS / "2024-skargard/votes/digital.csv", "\n".join(rows) + "\n", "utf-8")


def skargard_paper():
    """A matrix in windows-1252: one row a paper ballot and pool, a column a proposal, marks as the clerk typed them."""
    rng = random.Random(20250402)
    columns = [n for pool in SKARGARD["pools"].values() for n in pool["proposals"]] + [116]
    columns.sort()
    places = ["Stadsbiblioteket", "Norrby skola", "Västanby byahus", "Österby bokbusshållplats", "Granö butik", "Sjöskogs bystuga"]
    ballots = []
    for pool, count in (("skargard", 98), ("kusten", 322), ("sjoar", 178), ("hela", 518)):
        most = SKARGARD["pools"][pool]["max"]
        targets = {n: SKARGARD_VOTES[n][1] for n in SKARGARD["pools"][pool]["proposals"]}
        ballots += [[pool, set(choices)] for choices in spread(rng, targets, count, most)]
    roomy = [ballot for ballot in ballots if ballot[0] == "kusten" and len(ballot[1]) < 3]
    for ballot in rng.sample(roomy, 3):
        ballot[1].add(116)  # printed before the proposal was withdrawn
    ballots += [["kusten", {106, 107, 108, 110}], ["kusten", {106, 107, 109, 111, 112}], ["sjoar", {117, 118, 119, 120}],
                ["hela", {122, 123}], ["hela", {122, 125}], ["hela", {123, 124, 126}]]  # too many marks
    ballots += [[pool, set()] for pool in ["skargard"] + ["kusten"] * 2 + ["sjoar"] + ["hela"] * 4]  # blank ballots
    rng.shuffle(ballots)
    header = ["bunt", "Röstställe", "pott"] + [str(n) for n in columns]
    rows = [";".join(header)]
    for position, (pool, marks) in enumerate(ballots):
        cells = [rng.choices(["x", "X", "1"], [8, 1, 1])[0] if n in marks else "" for n in columns]
        rows.append(";".join([str(position // 50 + 1), rng.choice(places), pool] + cells))
        if position == 611:
            rows.append(";".join([str(position // 50 + 1), places[0], "hela", "", "x"]))  # a row cut short
    write(ROUNDS / "2024-skargard/votes/papper.csv", "\r\n".join(rows) + "\r\n", "windows-1252")


def trygg_early():
    """Ballots that came in during the first two weeks; nothing of them may be shown before the publishing day."""
    rng = random.Random(20261113)
    code = tokens(rng)
    likes = {201: 5, 202: 9, 203: 8, 204: 4, 205: 5, 206: 2, 209: 4, 210: 8, 211: 9, 212: 3, 213: 4, 214: 5, 215: 4,
             217: 8, 218: 6, 219: 4, 220: 9, 221: 5}
    groups = []
    for _ in range(1180):
        voter = next(code)
        area = rng.choice(["norr", "soder"])
        for pool in (area, "hela"):
            if pool == "hela" and rng.random() < 0.12:
                continue
            numbers = list(TRYGG["pools"][pool]["proposals"])
            size = rng.randint(1, TRYGG["pools"][pool]["max"])
            choices = []
            while len(choices) < size:
                choice = rng.choices(numbers, [likes[n] for n in numbers])[0]
                if choice not in choices:
                    choices.append(choice)
            groups.append([[voter, pool, choices]])
    for index in rng.sample(range(len(groups)), 4):
        voter, pool, _ = groups[index][0]
        groups[index].append([voter, pool, [rng.choice(list(TRYGG["pools"][pool]["proposals"]))]])
    groups += [[[next(code), "norr", [299]]], [[next(code), "soder", [216, 209]]], [[next(code), "norr", []]],
               [[next(code), "hela", []]], [[next(code), "hela", [217, 218, 220]]]]
    rng.shuffle(groups)
    rows = ["koodi,potti,valinnat,vaihe"]
    rows += [f'{voter},{pool},{"|".join(map(str, choices))},ennakko' for group in groups for voter, pool, choices in group]
    write(ROUNDS / "2026-trygg-gron/votes/digital-forhand.csv", "\n".join(rows) + "\n", "utf-8")


# ---------------------------------------------------------------------------------------------------------------
# Counting: reads the files back, without the tables of votes.

MARKS = {"1", "x", "X", "true", "yes", "ja", "kyllä"}


class Count:
    """Votes and ballots per pool, and what was set aside and why, per file."""

    def __init__(self, round_):
        self.round = round_
        self.votes = {pool: Counter() for pool in round_["pools"]}
        self.ballots = Counter()
        self.voters = set()
        self.files = {}

    def place(self, number):
        """What a number means in this round: its pool, `closed` with the verdict, or nothing."""
        for pool, facts in self.round["pools"].items():
            if number in facts["proposals"]:
                return pool
        return self.round["closed"].get(number)

    def ballot(self, name, pool, choices):
        """Counts one ballot in one pool: same choice once, unknown and closed choices aside, then the limit."""
        aside = self.files[name]
        unique = list(dict.fromkeys(choices))
        aside["choice given twice (choices)"] += len(choices) - len(unique)
        if len(unique) > self.round["pools"][pool]["max"]:
            aside["too many choices (ballots)"] += 1
            return
        self.ballots[pool] += 1
        aside["ballots counted"] += 1
        if not unique:
            aside["of which blank (ballots)"] += 1
        for choice in unique:
            where = self.place(choice)
            if where == pool:
                self.votes[pool][choice] += 1
                aside["votes counted"] += 1
            else:
                reason = "other pool" if where in self.round["pools"] else where or "unknown number"
                aside[f"{reason} (choices)"] += 1


def lines(path, encoding, delimiter):
    text = path.read_bytes().decode(encoding)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return rows[0], rows[1:]


def count_grouped(count, folder, name, encoding, delimiter, separator, pools, keep):
    """Ballots and selections: gathers what one voter chose in one pool, `keep` says which ballot counts."""
    aside = count.files[name] = Counter()
    header, rows = lines(folder / name, encoding, delimiter)
    aside["rows"] = len(rows)
    gathered = {}
    for row in rows:
        if len(row) < len(header):
            aside["row too short (rows)"] += 1
            continue
        key = (row[0], pools.get(row[1], row[1]))
        choices = [int(part) for part in row[2].split(separator) if part] if separator else [int(row[2])] if row[2] else []
        if key not in gathered:
            gathered[key] = choices
        elif keep == "gather":
            gathered[key] = gathered[key] + choices
        else:
            aside["voter already counted (ballots)"] += 1
            gathered[key] = choices if keep == "last" else gathered[key]
    for (voter, pool), choices in gathered.items():
        count.voters.add(voter)
        count.ballot(name, pool, choices)


def count_matrix(count, folder, name):
    aside = count.files[name] = Counter()
    header, rows = lines(folder / name, "windows-1252", ";")
    aside["rows"] = len(rows)
    for row in rows:
        if len(row) < len(header):
            aside["row too short (rows)"] += 1
            continue
        count.ballot(name, row[2], [int(h) for h, cell in zip(header[3:], row[3:]) if cell in MARKS])


def count_totals(count, folder, name, pool, ballots):
    aside = count.files[name] = Counter()
    _, rows = lines(folder / name, "utf-8", ";")
    aside["rows"] = len(rows)
    for row in rows:
        number, votes = int(row[1]), int(row[2])
        if count.place(number) == pool:
            count.votes[pool][number] += votes
            aside["votes counted"] += votes
            aside["of which corrections (rows)"] += votes < 0
        else:
            aside[f"{count.place(number) or 'unknown number'} (votes)"] += votes
    aside["ballots counted"] = ballots
    count.ballots[pool] += ballots


def natural(number, facts):
    return facts[number][1], facts[number][0], number


def outcome(count, pool):
    """Greedy by votes; ties: cheaper, then the lower id. Yields one sentence a proposal."""
    facts = count.round["pools"][pool]
    costs, left, open_ = facts["proposals"], facts["amount"], True
    votes = count.votes[pool]
    least = facts.get("min_votes", 0)
    share = facts.get("min_share", 0)
    order = sorted(costs, key=lambda n: (-votes[n],) + natural(n, costs))
    for number in order:
        name, cost = costs[number]
        head = f"    {number:>4} {name:<26}{votes[number]:>6} votes {cost:>7} €"
        if votes[number] < least or 100 * votes[number] < share * count.ballots[pool]:
            yield f"{head}  below the threshold"
        elif not open_:
            yield f"{head}  after the stop (would {'' if cost <= left else 'not '}fit in {left})"
        elif cost <= left:
            left -= cost
            tied = [n for n in order if n != number and votes[n] == votes[number]]
            yield f"{head}  FUNDED, {left} left" + (f" (tie with {tied[0]}, the cheaper first)" if tied else "")
        else:
            open_ = facts["misfit"] == "skip"
            yield f"{head}  does not fit, {cost - left} missing" + ("" if open_ else ": the rule stops here")


def report(title, count):
    print(f"\n{title}: {len(count.voters)} voters with a code")
    for name, aside in count.files.items():
        print(f"  {name}")
        for reason, number in aside.items():
            if number:
                print(f"    {reason:<36}{number:>6}")
    for pool, facts in count.round["pools"].items():
        print(f"  {pool}: {facts['amount']} €, {facts['misfit']}, {count.ballots[pool]} ballots, {sum(count.votes[pool].values())} votes")
        for line in outcome(count, pool):
            print(line)


def check():
    vardag = Count(VARDAG)
    folder = ROUNDS / "2023-vardagsplatser/votes"
    count_grouped(vardag, folder, "digital.csv", "utf-8-sig", ",", None, {"T": "tatorten", "B": "byarna"}, "gather")
    count_totals(vardag, folder, "papper-tatorten.csv", "tatorten", 306)
    count_totals(vardag, folder, "papper-byarna.csv", "byarna", 259)
    report("2023-vardagsplatser", vardag)

    skargard = Count(SKARGARD)
    folder = ROUNDS / "2024-skargard/votes"
    codes = {"SK": "skargard", "KU": "kusten", "SJ": "sjoar", "HE": "hela"}
    count_grouped(skargard, folder, "digital.csv", "utf-8", ";", ",", codes, "last")
    count_matrix(skargard, folder, "papper.csv")
    report("2024-skargard", skargard)

    trygg = Count(TRYGG)
    count_grouped(trygg, ROUNDS / "2026-trygg-gron/votes", "digital-forhand.csv", "utf-8", ",", "|", {}, "first")
    report("2026-trygg-gron (early, not to be published)", trygg)
    for votes, count in ((VARDAG_VOTES, vardag), (SKARGARD_VOTES, skargard)):
        wanted = {n: sum(pair) for n, pair in votes.items()}
        found = {n: v for pool in count.votes.values() for n, v in pool.items()}
        if wanted != found:
            raise SystemExit("the files do not hold the votes the tables promise")


def main():
    parser = argparse.ArgumentParser(description="Write and count the vote exports of the demo portal.")
    parser.add_argument("--check", action="store_true", help="only count the files that are there")
    if not parser.parse_args().check:
        vardag_digital()
        vardag_paper()
        skargard_digital()
        skargard_paper()
        trygg_early()
    check()


if __name__ == "__main__":
    main()
