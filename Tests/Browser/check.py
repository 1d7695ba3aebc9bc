#!/usr/bin/env python3
"""Opens pages of a published portal in headless Chromium and holds them to what residents need.

One page of every kind and language, at three widths, light and dark:
- axe-core finds no violation of WCAG 2.2 A and AA, nor of its best practices;
- nothing scrolls sideways; the console is silent; no request leaves the site;
- the keyboard reaches every link in order, and the focus can be seen.
Screenshots are kept in the folder named by --shots.

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

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
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
        "return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
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
    address, driver, source, faults = serve(folder), browser(), axe_source(), 0
    driver.set_script_timeout(60)
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
                for fault in found:
                    faults += 1
                    print(f"{path} [{kind}, {width} px, {scheme}]: {fault}")
                if options.shots:
                    driver.execute_script("window.scrollTo(0, 0); document.activeElement.blur()")
                    shoot(driver, options.shots / f"{kind}-{language}-{width}-{scheme}.png", width)
    driver.quit()
    print(f"{len(pages)} pages, {len(WIDTHS) * len(SCHEMES)} views each: {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
