#!/usr/bin/env python3
"""Ratios between Insyn and its peers in one run on one machine (`make bench`).

1. Every election of INSYN_PABULIB (or shared/pabulib beside the repository) under greedy, Phragmen and equal shares with
   Add1, against pabutools: process by process, start-up and reading included for both.
2. A generated vote export of a million rows, read, validated and tallied, against DuckDB counting it, `wc -l` and
   Python's csv reader (C).

What is not installed is skipped, and said. The figures are wall seconds, processor seconds and peak memory of the child
process; a peer that takes longer than --limit seconds for one count is stopped and counted as that long.
"""
import argparse, json, os, pathlib, random, resource, shutil, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = {
    "greedy": "{name: greedy, on_misfit: skip%s, ties: [cheaper, lower_id]}",
    "phragmen": "{name: phragmen%s, ties: [cheaper, lower_id]}",
    "equal shares, add1": "{name: equal_shares, utility: cost, completion: add1, "
    "add1: {step: 1, start: exact, end: exhaustive}%s, ties: [more_votes, cheaper, lower_id]}",
}
PEER = """
import sys
from pabutools.election import parse_pabulib, Cost_Sat, ApprovalProfile, ApprovalBallot
from pabutools.rules import greedy_utilitarian_welfare, sequential_phragmen, method_of_equal_shares
instance, profile = parse_pabulib(sys.argv[1])
rule = sys.argv[2]
if rule == "phragmen" and not isinstance(profile, ApprovalProfile):
    profile = ApprovalProfile([ApprovalBallot(ballot) for ballot in profile], instance=instance)
profile = profile.as_multiprofile()
if rule == "greedy": greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat)
elif rule == "phragmen": sequential_phragmen(instance, profile)
else: method_of_equal_shares(instance, profile, sat_class=Cost_Sat, voter_budget_increment=1)
"""
DUCK = """
import duckdb, sys
duckdb.sql("SET threads TO " + sys.argv[2])
print(duckdb.sql("SELECT p, count(*) FROM (SELECT unnest(string_split(choices, ',')) AS p FROM read_csv('" + sys.argv[1]
  + "', delim=';', header=true, all_varchar=true)) GROUP BY p ORDER BY 2 DESC").fetchall()[:1])
"""
CSV = "import csv, sys\nprint(sum(1 for _ in csv.reader(open(sys.argv[1], encoding='utf-8'), delimiter=';')))"


def run(command, limit=None):
    """Wall, processor and memory of a child; None when it failed."""
    begun, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        try:
            _, status, usage = wait(child, limit)
        except TimeoutError:
            return {"wall": limit, "cpu": limit, "memory": 0, "late": True}
        if status != 0:
            output.seek(0)
            sys.stderr.write(output.read()[-400:].decode(errors="replace") + "\n")
            return None
    return {"wall": time.monotonic() - begun, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def wait(child, limit):
    end = None if limit is None else time.monotonic() + limit
    while True:
        pid, status, usage = os.wait4(child.pid, os.WNOHANG)
        if pid:
            child.returncode = os.waitstatus_to_exitcode(status)
            return pid, status, usage
        if end is not None and time.monotonic() > end:
            child.kill()
            os.wait4(child.pid, 0)
            child.returncode = -9
            raise TimeoutError
        time.sleep(0.002)


def has(module):
    return subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True).returncode == 0


def line(name, wall, cpu, memory, note=""):
    print(f"  {name:<44}{wall:>10.2f} s {cpu:>10.2f} s {memory:>8.0f} MB  {note}")


def head(title):
    print(f"\n{title}\n  {'':<44}{'wall':>12} {'processor':>12} {'peak':>11}")


def elections(insyn, folder, limit):
    files = sorted(folder.rglob("*.pb"))
    if not files:
        return print(f"\nElections: skipped, no .pb files at {folder}")
    peer = has("pabutools")
    if not peer:
        print("\nElections: pabutools is not installed (pip install pabutools); Insyn alone")
    head(f"{len(files)} elections")
    for rule, yaml in RULES.items():
        ours, theirs, late = [], [], 0
        for file in files:
            kind = next((l.split(";")[1].strip() for l in open(file, encoding="utf-8-sig") if l.startswith("vote_type")), "")
            scoring = {"cumulative": ", scoring: points", "ordinal": ", scoring: ballot_length"}.get(kind, "")
            if rule == "phragmen":
                scoring = ""
            ours.append(run([insyn, "tally", str(file), "--rule", yaml % scoring, "--format", "json"]))
            if peer:
                theirs.append(run([sys.executable, "-c", PEER, str(file), rule.split(",")[0]], limit))
                late += bool(theirs[-1] and theirs[-1].get("late"))
        report(rule, "Insyn", ours)
        if peer:
            report(rule, "pabutools", theirs, f"{late} stopped after {limit} s" if late else "")
            pairs = [(a, b) for a, b in zip(ours, theirs) if a and b]
            if not pairs:
                continue
            ratio = sum(b["wall"] for _, b in pairs) / sum(a["wall"] for a, _ in pairs)
            print(f"  {'':<44}pabutools takes {ratio:.0f} times as long{' or more' if late else ''}")


def report(rule, who, runs, note=""):
    done = [r for r in runs if r]
    note = "; ".join(filter(None, [note, f"{len(runs) - len(done)} failed" if len(done) < len(runs) else ""]))
    line(f"{rule}: {who}", sum(r["wall"] for r in done), sum(r["cpu"] for r in done),
         max((r["memory"] for r in done), default=0), note)


def million(insyn, rows):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        votes = portal(folder, rows)
        head(f"{rows:,} rows, {votes.stat().st_size / 1e6:.0f} MB".replace(",", " "))
        runs = {"Insyn: read, validated, tallied": run([insyn, "tally", "bench", "--portal", str(folder), "--format", "json"])}
        if has("duckdb"):
            for threads in ("1", str(os.cpu_count())):
                runs[f"DuckDB: counts the choices, threads {threads}"] = run([sys.executable, "-c", DUCK, str(votes), threads])
        else:
            print("  DuckDB is not installed (pip install duckdb): skipped")
        runs["wc -l"] = run(["wc", "-l", str(votes)])
        runs["Python's csv reader, rows only"] = run([sys.executable, "-c", CSV, str(votes)])
        for name, result in runs.items():
            if result:
                line(name, result["wall"], result["cpu"], result["memory"])
            else:
                line(name, 0, 0, 0, "failed")
        ours = next(iter(runs.values()))
        for name, other in list(runs.items())[1:]:
            if ours and other:
                print(f"  {name} : Insyn = {other['wall'] / ours['wall']:.2f} in wall time, {other['cpu'] / ours['cpu']:.2f} in processor time")


def portal(folder, rows):
    """A portal with one round of forty proposals and an export with a few repeated voters and unknown choices."""
    for name in ("portal.yaml", "areas.yaml"):
        (folder / "content").mkdir(exist_ok=True)
        shutil.copy(ROOT / "content" / name, folder / "content" / name)
    area = next(l.split("id:")[1].strip() for l in open(folder / "content/areas.yaml", encoding="utf-8") if "id:" in l)
    home = folder / "content/rounds/bench"
    (home / "proposals").mkdir(parents=True)
    (home / "votes").mkdir()
    for number in range(1, 41):
        for language in ("sv", "fi"):
            extra = f"number: {number}\narea: {area}\nverdict: feasible\ncost: {5000 + 317 * number}\n" if language == "sv" else "translated_from: sv\n"
            (home / f"proposals/p-{number:02}.{language}.md").write_text(f"---\ntitle: Förslag {number}\n{extra}---\n\nText.\n", encoding="utf-8")
    (home / "round.yaml").write_text(f"""title: {{sv: Prov, fi: Koe}}
lead: {{sv: Prov., fi: Koe.}}
kind: vote
year: 2026
mandate: binding
mandate_decision: {{body: {{sv: S, fi: K}}, date: 2026-01-01, reference: "1"}}
stages: [{{id: vote, from: 2026-02-01, to: 2026-02-20}}]
responsible: {{sv: E, fi: Y}}
pools:
  - id: hela
    name: {{sv: Hela, fi: Koko}}
    areas: [{area}]
    amount: 120000
    ballot: {{min_choices: 1, max_choices: 5}}
    rule: {{name: greedy, on_misfit: skip, ties: [cheaper, lower_id]}}
votes:
  publish: 2026-03-01
  duplicate_voters: first
  exports:
    - {{file: votes/votes.csv, shape: ballots, channel: digital, pool: hela, delimiter: ";", columns: {{voter: voter, choices: choices}}}}
""", encoding="utf-8")
    dice = random.Random(1)
    votes = home / "votes/votes.csv"
    with open(votes, "w", encoding="utf-8") as out:
        out.write("voter;choices\n")
        for row in range(rows):
            voter = row if dice.random() > 0.01 else dice.randrange(row + 1)
            choices = dice.sample(range(1, 41), dice.randint(1, 5))
            out.write(f"v{voter:08x};{','.join(map(str, choices))}{',99' if dice.random() < 0.001 else ''}\n")
    return votes


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--insyn", default=str(ROOT / ".build/release/insyn"))
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--limit", type=float, default=60, help="seconds a peer may take for one count")
    options.add_argument("--only", choices=["elections", "rows"])
    chosen = options.parse_args()
    folder = pathlib.Path(os.environ.get("INSYN_PABULIB") or ROOT.parent / "shared/pabulib")
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start")
    if chosen.only != "elections":
        million(chosen.insyn, chosen.rows)
    if chosen.only != "rows":
        elections(chosen.insyn, folder, chosen.limit)


if __name__ == "__main__":
    main()
