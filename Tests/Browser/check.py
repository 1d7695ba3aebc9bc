#!/usr/bin/env python3
"""Opens pages of a published portal in headless Chromium and holds them to what residents need.

One page of every kind and language, at three widths, light and dark:
- axe-core finds no violation of WCAG 2.2 A and AA, nor of its best practices;
- nothing scrolls sideways; the console is silent; no request leaves the site;
- the keyboard reaches every link in order, and the focus can be seen;
- nothing is lost at 200 and 400 % zoom, with wider text spacing, in forced colours, and without scripts;
- where scripts run, lists and the whole site can be searched, narrowed and sorted, with the count read out, and
  proposals set side by side.
No page has more elements than a phone lays out at once. Screenshots are kept in the folder named by --shots, and what a
screen reader is given of each page, as text to be read, in the one named by --trees.

Needs Debian's chromium and chromium-driver, and from PyPI selenium and axe-playwright-python (for its axe.min.js).
"""

import argparse
import functools
import http.server
import importlib.util
import pathlib
import re
import sys
import threading
import time

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
ELEMENTS = 1500
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without talking, with 404.html for what is not there."""

    def log_message(self, *_):
        pass


def serve(folder):
    """The address of a server for the folder, on a free port of this machine."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def page_kinds(folder, all_pages=False):
    """One page for each kind and language: the kind stands in the body's data-kind."""
    chosen = {}
    for file in sorted(folder.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        kind = re.search(r'<body[^>]*\bdata-kind="([^"]+)"', text)
        language = re.search(r'<html[^>]*\blang="([^"]+)"', text)
        if not kind:
            continue
        key = str(file) if all_pages else (kind[1], language[1] if language else "")
        # The longest page of a kind has most to go wrong.
        if key not in chosen or len(text) > chosen[key][0]:
            chosen[key] = (len(text), kind[1], language[1] if language else "", file)
    return [(kind, language, file) for _, kind, language, file in sorted(chosen.values(), key=lambda v: str(v[3]))]


def crowded(folder):
    """Pages with so many elements that a phone takes long to lay them out."""
    for file in sorted(folder.rglob("*.html")):
        count = len(re.findall(r"<[a-z]", file.read_text(encoding="utf-8")))
        if count >= ELEMENTS:
            yield f"/{file.relative_to(folder)}: {count} elements, at most {ELEMENTS - 1} are wanted"


def axe_source():
    """The text of axe.min.js as the installed package brings it."""
    spec = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def browser():
    """A headless Chromium that answers to commands."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def set_view(driver, width, scheme, height=900):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )


def violations(driver, source):
    driver.execute_script(source)
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(done, e => done({error: String(e)}));",
        RULES,
    )
    if "error" in result:
        return [f"axe: {result['error']}"]
    return [
        f"axe: {v['id']}: {v['help']} ({len(v['nodes'])}x, first: {' '.join(map(str, v['nodes'][0]['target']))})"
        for v in result["violations"]
    ]


def sideways(driver):
    wide = driver.execute_script(
        "const w = document.documentElement.clientWidth;"
        "return document.documentElement.scrollWidth > w ? document.documentElement.scrollWidth - w : 0"
    )
    return [f"scrolls sideways by {wide} px"] if wide else []


def noise(driver, address):
    """Console lines, and requests to other hosts."""
    import json

    found = [f"console: {entry['message']}" for entry in driver.get_log("browser")]
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if not url.startswith((address, "data:", "chrome")):
                found.append(f"request to {url}")
    return found


def keyboard(driver):
    """Walks with Tab to the end and tells of targets that cannot be seen to have the focus."""
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    wanted = driver.execute_script(
        "return [...document.querySelectorAll('a[href]:not([tabindex=\"-1\"]), button, input:not([type=radio]:not(:checked)), select, summary, [tabindex=\"0\"]')]"
        ".filter(e => e.checkVisibility()).length"
    )
    driver.execute_script("window.scrollTo(0, 0); document.activeElement.blur()")
    faults, reached = [], 0
    for _ in range(min(wanted, 60)):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        state = driver.execute_script(
            "const e = document.activeElement; if (!e || e === document.body) return null;"
            "const s = getComputedStyle(e), r = e.getBoundingClientRect();"
            "return [e.outerHTML.slice(0, 80), s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,"
            " r.width > 0 && r.height > 0]"
        )
        if state is None:
            break
        reached += 1
        if not state[1]:
            faults.append(f"no visible focus on {state[0]}")
        if not state[2]:
            faults.append(f"the focus lands on something without a size: {state[0]}")
    if reached < min(wanted, 60):
        faults.append(f"the keyboard reached {reached} of {wanted} targets")
    return faults[:3]


# What a reader may set by a style sheet of their own (WCAG 2.2, 1.4.12).
SPACING = """
const style = new CSSStyleSheet();
style.replaceSync("* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}"
  + "p {margin-bottom: 2em !important}");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
"""

# Words that are cut off by a box of their own with a fixed height.
CLIPPED = """
return [...document.querySelectorAll("main *, header *, footer *")].filter(e => {
  const s = getComputedStyle(e);
  return s.overflowY === "hidden" && s.position !== "absolute" && e.scrollHeight > e.clientHeight + 2
    && e.textContent.trim();
}).map(e => e.outerHTML.slice(0, 60)).slice(0, 2)
"""


def adapted(driver, url):
    """200 and 400 % zoom of a desk of 1280 px, text spacing, forced colours, less motion."""
    faults = []
    for zoom in (200, 400):
        set_view(driver, 1280 * 100 // zoom, "light", 1024 * 100 // zoom)
        driver.get(url)
        faults += [f"{zoom} % zoom: {fault}" for fault in sideways(driver)]
    set_view(driver, 320, "light")
    driver.get(url)
    driver.execute_script(SPACING)
    faults += [f"text spacing: {fault}" for fault in sideways(driver)]
    faults += [f"text spacing cuts {element}" for element in driver.execute_script(CLIPPED)]
    features = [{"name": "forced-colors", "value": "active"}, {"name": "prefers-reduced-motion", "value": "reduce"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    driver.get(url)
    moving = driver.execute_script(
        "return [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s').length"
    )
    return faults + ([f"{moving} elements move where less motion is asked for"] if moving else [])


def without_scripts(driver, url):
    """Everything but the forms that need scripts is there."""
    set_view(driver, 1280, "light")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        driver.get(url)
        from selenium.webdriver.common.by import By

        seen = [e for e in driver.find_elements(By.CSS_SELECTOR, "form .fields, .choose") if e.is_displayed()]
        links = driver.find_elements(By.CSS_SELECTOR, "main a[href]")
        return (["a form without use is seen"] if seen else []) + ([] if links else ["no links on the page"])
    finally:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def wait_for(driver, script, seconds=5):
    """The value of a script as soon as it is something; None when it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := driver.execute_script(script):
            return value
        time.sleep(0.05)
    return None


COUNT = "return document.querySelector('[data-role=count]').textContent"
ROWS = "return [...document.querySelectorAll('[data-role=found]:not([hidden]) [data-role=rows] > li')].map(e => e.innerText)"


def finding(driver, url):
    """Types a word of the first row, and finds the row; sorts by name; takes the answer away again."""
    driver.get(url)
    driver.execute_script("localStorage.clear()")
    if not driver.execute_script("return document.querySelector('[data-role=query]')"):
        return []
    faults = []
    is_list = driver.execute_script("return document.querySelector('[data-finder]').dataset.finder !== 'site'")
    word = driver.execute_script(
        "const words = (document.querySelector('[data-rows] .row-title a') ?? document.querySelector('main .links a'))"
        ".textContent.split(/[^\\p{L}\\p{N}]+/u); return words.sort((a, b) => b.length - a.length)[0]"
    )
    driver.execute_script(
        "const q = document.querySelector('[data-role=query]'); q.focus(); q.value = arguments[0];"
        "q.dispatchEvent(new Event('input', {bubbles: true}))", word
    )
    rows = wait_for(driver, ROWS)
    if not rows or not any(word.lower() in row.lower() for row in rows):
        faults.append(f"'{word}' is not found")
    if not wait_for(driver, COUNT):
        faults.append("the count is not read out")
    if not driver.execute_script("return location.search"):
        faults.append("the question has no address")
    driver.get(driver.current_url)
    if wait_for(driver, ROWS) != rows:
        faults.append("the address does not lead to the same answer")
    if is_list:
        driver.execute_script(
            "document.querySelector('[data-role=clear]').click();"
            "const s = document.querySelector('[data-role=sort]'); s.value = s.querySelector('[data-key=name]').value;"
            "s.dispatchEvent(new Event('input', {bubbles: true}))"
        )
        everything = wait_for(driver, f"const r = (() => {{{ROWS}}})(); return r.length > {len(rows or [])} ? r : null")
        if not everything:
            faults.append("sorting by name shows nothing")
    return faults


# Every word of every title, reduced by the script, must lead to its page in the index that the program made.
STEMS = """
const done = arguments[arguments.length - 1];
(async () => {
  const index = document.querySelector("[data-finder=site]").dataset.index;
  const rules = await get(`${index}about.json`, "json");
  const missing = [];
  for (let number = 0; number < rules.entries; number++) {
    const file = await get(`${index}pages-${Math.floor(number / rules.pages)}.json`, "json");
    for (const word of wordsOf(file[number % rules.pages][0])) {
      if (rules.stops.includes(word)) continue;
      const stem = stemOf(word, rules);
      const name = rules.chunks.find((chunk) => stem.startsWith(chunk));
      const lists = name && (await get(`${index}words-${name}.json`, "json"))[stem];
      if (!lists || !documents(lists.split("|")[0]).includes(number)) missing.push(`${word} (${stem})`);
    }
  }
  done(missing);
})().catch((error) => done([String(error)]));
"""


def stems(driver, url):
    """Script and program reduce words alike."""
    driver.get(url)
    if not driver.execute_script("return document.querySelector('[data-finder=site]')"):
        return []
    missing = driver.execute_async_script(STEMS)
    return [f"words that the script does not find: {', '.join(missing[:5])}"] if missing else []


def comparing(driver, url):
    """Chooses two rows and sees them side by side."""
    driver.get(url)
    if driver.execute_script("return document.querySelectorAll('[data-role=choose]').length") < 2:
        return []
    driver.execute_script("[...document.querySelectorAll('[data-role=choose]')].slice(0, 2).forEach(e => e.click())")
    columns = wait_for(driver, "return document.querySelectorAll('[data-role=side] thead th').length")
    return [] if columns == 3 else [f"two chosen proposals stand in {columns} columns"]


def theme(driver, url):
    """The choice of the dark side changes the ground, and stays on the next page."""
    driver.get(url)
    ground = "return getComputedStyle(document.body).backgroundColor"
    before = driver.execute_script(ground)
    if not driver.execute_script("return document.querySelector('[data-role=theme]')"):
        return []
    driver.execute_script(
        "const s = document.querySelector('[data-role=theme]'); s.value = 'dark'; s.dispatchEvent(new Event('change'))"
    )
    dark = driver.execute_script(ground)
    driver.get(url)
    kept = driver.execute_script(ground)
    driver.execute_script("localStorage.clear()")
    return [] if before != dark == kept else [f"the dark side is not kept: {before}, {dark}, {kept}"]


SILENT = {"InlineTextBox", "ListMarker", "LineBreak", "none", "generic", "LayoutTableCell"}


def tree(driver):
    """What a screen reader is given, in its order: a line for each thing with its role, name and level."""
    nodes = driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    known = {node["nodeId"]: node for node in nodes}
    lines = []

    def walk(node, depth, above):
        role, name = node.get("role", {}).get("value", ""), node.get("name", {}).get("value", "").strip()
        told = not node.get("ignored") and role not in SILENT and not (role == "StaticText" and name in above)
        if told:
            level = [str(p["value"]["value"]) for p in node.get("properties", []) if p["name"] == "level"]
            lines.append("  " * depth + " ".join([role] + level) + (f": {name}" if name else ""))
        for child in node.get("childIds", []):
            if child in known:
                walk(known[child], depth + told, name)

    walk(nodes[0], 0, "")
    return "\n".join(lines) + "\n"


def shoot(driver, file, width):
    height = min(driver.execute_script("return document.documentElement.scrollHeight"), 12000)
    import base64

    shot = driver.execute_cdp_cmd(
        "Page.captureScreenshot",
        {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}},
    )
    file.write_bytes(base64.b64decode(shot["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path, help="keep screenshots here")
    parser.add_argument("--trees", type=pathlib.Path, help="keep the accessibility trees here, as text, to be read")
    parser.add_argument("--kind", action="append", help="only pages of this kind")
    parser.add_argument("--language", action="append", help="only pages in this language (sv-FI, fi ...)")
    parser.add_argument("--all", action="store_true", help="every page, not one of a kind")
    parser.add_argument("--fast", action="store_true", help="screenshots only")
    options = parser.parse_args()

    folder = options.site.resolve()
    pages = [
        page
        for page in page_kinds(folder, options.all)
        if (not options.kind or page[0] in options.kind) and (not options.language or page[1] in options.language)
    ]
    if not pages:
        sys.exit(f"no page with data-kind in {folder}")
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    if options.trees:
        options.trees.mkdir(parents=True, exist_ok=True)
    address, driver, source, faults = serve(folder), browser(), axe_source(), 0
    driver.set_script_timeout(60)
    for fault in crowded(folder):
        faults += 1
        print(fault, flush=True)
    for kind, language, file in pages:
        path = "/" + str(file.relative_to(folder)).removesuffix("index.html")
        for scheme in SCHEMES:
            for width in WIDTHS:
                set_view(driver, width, scheme)
                driver.get(address + path)
                found = []
                if not options.fast:
                    found = sideways(driver) + noise(driver, address) + violations(driver, source)
                    if width != 768 and scheme == "light":
                        found += keyboard(driver)
                if not options.fast and width == 1280 and scheme == "light":
                    url = address + path
                    found += adapted(driver, url) + without_scripts(driver, url)
                    set_view(driver, width, scheme)
                    found += finding(driver, url) + stems(driver, url) + comparing(driver, url) + theme(driver, url)
                    driver.get(url)
                for fault in found:
                    faults += 1
                    print(f"{path} [{kind}, {width} px, {scheme}]: {fault}", flush=True)
                if options.trees and width == 1280 and scheme == "light":
                    (options.trees / f"{kind}-{language}.txt").write_text(tree(driver), encoding="utf-8")
                if options.shots:
                    driver.execute_script("window.scrollTo(0, 0); document.activeElement.blur()")
                    shoot(driver, options.shots / f"{kind}-{language}-{width}-{scheme}.png", width)
    driver.quit()
    print(f"{len(pages)} pages, {len(WIDTHS) * len(SCHEMES)} views each: {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
