/// The script and style that `serve` adds to pages. They are never published.
enum PreviewAssets {
  static let prefix = "/.insyn/"
  static let events = prefix + "events"

  /// Reloads when there is a newer version and keeps the place on the page; shows problems over the page.
  static let script = """
    (() => {
      "use strict";
      const version = Number(document.currentScript.dataset.version);
      const place = "insyn-place:" + location.pathname;
      const kept = sessionStorage.getItem(place);
      if (kept !== null) {
        sessionStorage.removeItem(place);
        history.scrollRestoration = "manual";
        addEventListener("load", () => scrollTo(0, Number(kept)));
      }
      const element = (name, text, kind) => {
        const made = document.createElement(name);
        if (text) made.textContent = text;
        if (kind) made.className = kind;
        return made;
      };
      let host = null;
      let closed = -1;
      const show = (state) => {
        if (host) host.remove();
        host = null;
        if (state.problems.length === 0 || closed === state.version) return;
        host = element("insyn-problems");
        const root = host.attachShadow({ mode: "open" });
        const style = element("link");
        style.rel = "stylesheet";
        style.href = "/.insyn/preview.css";
        const box = element("section", "", state.isGood ? "quiet" : "loud");
        box.setAttribute("role", "alertdialog");
        box.setAttribute("aria-label", state.heading);
        const details = element("details");
        details.open = !state.isGood;
        details.append(element("summary", state.heading));
        const list = element("ol");
        for (const problem of state.problems) {
          const item = element("li", "", problem.severity);
          item.append(element("code", problem.place), element("p", problem.message + " [" + problem.code + "]"));
          if (problem.hint) item.append(element("p", problem.hint, "hint"));
          list.append(item);
        }
        const close = element("button", state.close);
        close.addEventListener("click", () => { closed = state.version; host.remove(); host = null; });
        details.append(list);
        box.append(details, close);
        root.append(style, box);
        document.documentElement.append(host);
      };
      const source = new EventSource("/.insyn/events");
      source.addEventListener("state", (event) => {
        const state = JSON.parse(event.data);
        if (state.version !== version && state.isGood) {
          sessionStorage.setItem(place, String(scrollY));
          location.reload();
          return;
        }
        show(state);
      });
    })();

    """

  static let style = """
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto;
      font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff8f6; border-top: 4px solid #b3261e;
      padding: 1rem clamp(1rem, 4vw, 3rem); box-shadow: 0 0 2rem rgb(0 0 0 / .3); }
    section.quiet { background: #fffbea; border-color: #8a6d00; padding-block: .25rem; }
    summary { font-weight: 700; cursor: pointer; }
    ol { padding-left: 1.5rem; }
    li { margin-block: .75rem; }
    p { margin: .125rem 0; }
    code { font: .9375rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
    .hint::before { content: "→ "; }
    button { position: absolute; top: .5rem; right: 1rem; font: inherit; padding: .125rem .75rem; cursor: pointer; }
    @media print { section { display: none; } }

    """

  /// A page with our script before its end. Pages are made by us and end as we end them; others stay as they are.
  static func adding(toPage page: [UInt8], version: Int) -> [UInt8] {
    let tag = Array("<script src=\"/.insyn/preview.js\" data-version=\"\(version)\"></script>".utf8)
    let end = Array("</body>".utf8)
    guard let index = page.indices.dropLast(end.count - 1).last(where: { page[$0...].starts(with: end) }) else {
      return page + tag
    }
    return page[..<index] + tag + page[index...]
  }

  /// A page of the preview's own, when the site has none to show.
  static func page(title: String, text: String, language: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="\(language)"><head><meta charset="utf-8"/><title>\(escaped(title))</title></head>
      <body><p>\(escaped(text))</p></body></html>

      """.utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
