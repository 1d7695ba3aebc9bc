// What the pages gain where scripts run: lists that can be narrowed and sorted, search, and a choice of light or dark
// that is remembered. Every page is whole without it. Nothing here speaks with another host, and nothing is kept but
// the choice of light or dark, when the reader has made one.

// MARK: Light and dark

const root = document.documentElement;

function rememberTheme(choice) {
  try {
    if (choice === "system") localStorage.removeItem("insyn-theme");
    else localStorage.setItem("insyn-theme", choice);
  } catch {
    // It lasts as long as the page.
  }
}

const themes = document.querySelector("[data-role=theme]");
if (themes) {
  themes.value = root.dataset.theme ?? "system";
  themes.addEventListener("change", () => {
    if (themes.value === "system") delete root.dataset.theme;
    else root.dataset.theme = themes.value;
    rememberTheme(themes.value);
  });
}

// MARK: Fetching

const fetched = new Map();

/** A file of our own site, fetched once. `read` is "json" or "text". */
function get(address, read) {
  if (!fetched.has(address)) {
    const file = fetch(address, { cache: "no-cache" }).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer[read]();
    });
    fetched.set(address, file);
    file.catch(() => fetched.delete(address));
  }
  return fetched.get(address);
}

// MARK: Words and their stems (the same steps as SearchStem in the program)

const whole = { æ: "ae", ø: "o", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", œ: "oe", ħ: "h", ŋ: "n", ı: "i", ŧ: "t" };

function wordsOf(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad'\u2019]/g, "")
    .replace(/[æøßłđðþœħŋıŧ]/g, (letter) => whole[letter])
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

const fits = (word) => ([end, other]) => word.endsWith(end) && word.length - end.length + other.length >= 3;

function stemOf(word, rules) {
  if (word.length <= 3 || /[0-9]/.test(word)) return word;
  const swap = ([end, other]) => word.slice(0, -end.length) + other;
  for (let round = 0; round < rules.rounds; round++) {
    const ending = rules.endings.find(fits(word));
    if (!ending) break;
    word = swap(ending);
  }
  while (word.length > 3 && /[aeiouy]$/.test(word)) word = word.slice(0, -1);
  const closing = rules.closings.find(fits(word));
  return closing ? swap(closing) : word;
}

// MARK: The index

/** Documents of one list: `"0 4 a"` counts from number to number in base 36. */
function documents(list) {
  let last = 0;
  return list ? list.split(" ").map((step) => (last += parseInt(step, 36))) : [];
}

/** How well documents answer to one word: a map from document to score. */
async function scoresOf(word, index, rules) {
  const stem = stemOf(word, rules);
  const scores = new Map();
  const add = (list, score) => {
    for (const number of documents(list)) scores.set(number, Math.max(score, scores.get(number) ?? 0));
  };
  const names = rules.chunks.filter((name) => [stem, word].some((w) => w.startsWith(name) || name.startsWith(w)));
  const chunks = await Promise.all(names.map((name) => get(`${index}words-${name}.json`, "json")));
  for (const chunk of chunks) {
    for (const [key, lists] of Object.entries(chunk)) {
      const isSame = key === stem;
      if (!isSame && !key.startsWith(stem) && !key.startsWith(word)) continue;
      const [titles, texts, tails] = lists.split("|");
      add(titles, isSame ? 8 : 4);
      add(texts, isSame ? 2 : 1);
      if (isSame) add(tails, 3);
    }
  }
  return scores;
}

/** Documents that answer to every word of a question, with their scores. Null when there is no question. */
async function search(question, index) {
  const asked = wordsOf(question).filter((word) => word.length > 1);
  if (asked.length === 0) return null;
  const rules = await get(`${index}about.json`, "json");
  const telling = asked.filter((word) => !rules.stops.includes(word));
  const all = await Promise.all((telling.length ? telling : asked).map((word) => scoresOf(word, index, rules)));
  const [first, ...others] = all;
  return new Map(
    [...first]
      .filter(([number]) => others.every((scores) => scores.has(number)))
      .map(([number, score]) => [number, others.reduce((sum, scores) => sum + scores.get(number), score)]),
  );
}

// MARK: A form that finds

/** What a form and the place for its answers have in common: addresses, the count that is read out, pages of answers. */
class Answers {
  constructor(form, found) {
    this.form = form;
    this.found = found;
    this.words = form.dataset;
    this.count = form.querySelector("[data-role=count]");
    this.rows = found.querySelector("[data-role=rows]");
    this.previous = found.querySelector("[data-role=previous]");
    this.next = found.querySelector("[data-role=next]");
    this.page = 1;
    this.run = 0;
    this.previous.addEventListener("click", () => this.turn(-1));
    this.next.addEventListener("click", () => this.turn(1));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.ask(), 250);
    });
    form.querySelector("[data-role=clear]")?.addEventListener("click", () => this.clear());
  }

  get fields() {
    return [...this.form.elements].filter((field) => field.name);
  }

  read() {
    const address = new URLSearchParams(location.search);
    for (const field of this.fields) field.value = address.get(field.name) ?? "";
    for (const field of this.fields) if (field.selectedIndex === -1) field.value = "";
    this.page = Math.max(1, parseInt(address.get(this.words.page), 10) || 1);
  }

  write() {
    const address = new URLSearchParams();
    for (const field of this.fields) if (field.value.trim()) address.set(field.name, field.value.trim());
    if (this.page > 1) address.set(this.words.page, this.page);
    const query = address.toString();
    history.replaceState(null, "", this.form.action.split("?")[0] + (query ? `?${query}` : ""));
  }

  ask() {
    this.page = 1;
    return this.show();
  }

  clear() {
    for (const field of this.fields) field.value = "";
    this.ask();
    this.form.querySelector("input").focus();
  }

  async turn(by) {
    this.page += by;
    await this.show();
    const heading = this.found.querySelector("h2");
    heading.focus();
    heading.scrollIntoView();
  }

  /** Puts the answers on the page. A later question overtakes an earlier one that is still under way. */
  async show() {
    const run = ++this.run;
    this.write();
    try {
      const numbers = await this.numbers();
      if (run !== this.run) return;
      if (numbers === null) return this.rest();
      const size = Number(this.words.rows);
      this.page = Math.min(this.page, Math.max(1, Math.ceil(numbers.length / size)));
      const rows = await this.elements(numbers.slice((this.page - 1) * size, this.page * size));
      if (run !== this.run) return;
      this.rows.replaceChildren(...rows);
      this.previous.hidden = this.page === 1;
      this.next.hidden = this.page * size >= numbers.length;
      this.found.hidden = numbers.length === 0;
      this.say(this.told(numbers.length));
    } catch {
      if (run !== this.run) return;
      this.rest();
      this.say(this.words.failed);
    }
  }

  told(count) {
    if (count === 0) return this.words.none;
    return (count === 1 ? this.words.one : this.words.other).replace("{count}", count.toLocaleString(root.lang));
  }

  rest() {
    this.found.hidden = true;
    this.rows.replaceChildren();
    this.say("");
  }

  say(text) {
    if (this.count.textContent !== text) this.count.textContent = text;
  }
}

// MARK: Lists

const orders = {
  votes: ([, , a], [, , b]) => (b ?? -1) - (a ?? -1),
  cheapest: ([, a], [, b]) => (a ?? Infinity) - (b ?? Infinity),
  dearest: ([, a], [, b]) => (b ?? -Infinity) - (a ?? -Infinity),
  name: (a, b) => a[4] - b[4],
  newest: ([, , , a], [, , , b]) => (b ?? 0) - (a ?? 0),
};

const amount = (field) => (/\d/.test(field.value) ? Number(field.value.replace(/[^\d]/g, "")) : null);

/** A list that is narrowed and sorted. Its rows are those of the list's own pages, so that they look the same. */
class ListAnswers extends Answers {
  constructor(form, found, list) {
    super(form, found);
    this.list = list;
    this.query = form.querySelector("[data-role=query]");
    this.sort = form.querySelector("[data-role=sort]");
    this.clearing = form.querySelector("[data-role=clear]");
  }

  get isAsked() {
    return this.fields.some((field) => field.value.trim());
  }

  async numbers() {
    this.clearing.hidden = !this.isAsked;
    if (!this.isAsked) return null;
    const { first, values, items } = await get(`${this.words.index}${this.words.finder}.json`, "json");
    const scores = await search(this.query.value, this.words.index);
    const wanted = [...this.form.querySelectorAll("[data-role=filter]")]
      .filter((field) => field.value)
      .map((field) => `${field.name}=${field.value}`);
    if (this.words.fixed) wanted.push(this.words.fixed);
    const places = wanted.map((value) => values.indexOf(value));
    const least = amount(this.form.querySelector("[data-role=least]"));
    const most = amount(this.form.querySelector("[data-role=most]"));
    const kept = [...items.keys()].filter((number) => {
      const [own, cost] = items[number];
      return (
        places.every((place) => own.includes(place)) &&
        (least === null || (cost !== null && cost >= least)) &&
        (most === null || (cost !== null && cost <= most)) &&
        (!scores || scores.has(first + number))
      );
    });
    const order = orders[this.sort.selectedOptions[0]?.dataset.key];
    if (order) kept.sort((a, b) => order(items[a], items[b]) || a - b);
    else if (scores) kept.sort((a, b) => scores.get(first + b) - scores.get(first + a) || a - b);
    return kept;
  }

  async elements(numbers) {
    const size = Number(this.words.rows);
    const pages = new Map();
    for (const part of new Set(numbers.map((number) => Math.floor(number / size)))) {
      const address = this.words.list + (part ? `${this.words.part}${part + 1}/` : "");
      pages.set(part, get(address, "text").then((text) => new DOMParser().parseFromString(text, "text/html")));
    }
    const rows = new Map();
    for (const [part, page] of pages) {
      (await page).querySelectorAll("[data-rows] > li").forEach((row, place) => rows.set(part * size + place, row));
    }
    this.list.hidden = true;
    return numbers.map((number) => document.importNode(rows.get(number), true));
  }

  rest() {
    super.rest();
    this.list.hidden = false;
  }

  say(text) {
    super.say(text);
    if (text === this.words.none) this.list.hidden = true;
  }
}

// MARK: The whole site

/** The page of the search. */
class SiteAnswers extends Answers {
  constructor(form, found) {
    super(form, found);
    this.query = form.querySelector("[data-role=query]");
  }

  async numbers() {
    const scores = await search(this.query.value, this.words.index);
    return scores && [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);
  }

  async elements(numbers) {
    const { pages: size } = await get(`${this.words.index}about.json`, "json");
    const entry = async (number) => {
      const file = await get(`${this.words.index}pages-${Math.floor(number / size)}.json`, "json");
      return file[number % size];
    };
    return (await Promise.all(numbers.map(entry))).map(([title, address, kind, note, language]) => {
      const row = document.createElement("li");
      row.className = "row";
      const link = document.createElement("a");
      link.href = address;
      link.textContent = title;
      if (language) link.lang = language;
      const heading = document.createElement("p");
      heading.className = "row-title";
      heading.append(link);
      const notes = document.createElement("p");
      notes.className = "row-notes";
      notes.textContent = note ? `${kind} · ${note}` : kind;
      row.append(heading, notes);
      return row;
    });
  }
}

for (const form of document.querySelectorAll("[data-finder]")) {
  const found = document.querySelector("[data-role=found]");
  const list = document.querySelector("[data-role=list]");
  const answers = form.dataset.finder === "site" ? new SiteAnswers(form, found) : new ListAnswers(form, found, list);
  answers.read();
  if (answers.fields.some((field) => field.value)) answers.show();
}

// MARK: Side by side

/** A table of proposals, two to four of which are set beside each other. */
class Comparison {
  constructor(place) {
    this.words = place.dataset;
    this.place = place;
    this.count = place.querySelector("[data-role=count]");
    this.found = place.querySelector("[data-role=found]");
    this.side = place.querySelector("[data-role=side]");
    this.chosen = (new URLSearchParams(location.search).get(this.words.compare) ?? "").split(",").filter(Boolean).slice(0, 4);
    this.rows = new Map();
    this.collect(document);
    place.addEventListener("change", (event) => this.choose(event.target));
    if (this.chosen.length) this.show();
  }

  collect(page) {
    for (const row of page.querySelectorAll("tr[data-key]")) this.rows.set(row.dataset.key, row);
  }

  choose(box) {
    if (!box.checked) this.chosen = this.chosen.filter((key) => key !== box.value);
    else if (this.chosen.length < 4) this.chosen.push(box.value);
    else {
      box.checked = false;
      this.count.textContent = this.words.many;
      return;
    }
    this.show();
  }

  /** Rows of other parts of the table are fetched part by part, until all that are chosen are there. */
  async fetchRows() {
    for (let part = 1; part <= Number(this.words.parts); part++) {
      if (this.chosen.every((key) => this.rows.has(key))) return;
      const text = await get(this.words.list + (part > 1 ? `${this.words.part}${part}/` : ""), "text");
      this.collect(new DOMParser().parseFromString(text, "text/html"));
    }
    this.chosen = this.chosen.filter((key) => this.rows.has(key));
  }

  async show() {
    await this.fetchRows().catch(() => {});
    for (const box of this.place.querySelectorAll("[data-role=choose]")) box.checked = this.chosen.includes(box.value);
    const query = this.chosen.length ? `?${this.words.compare}=${this.chosen.join(",")}` : "";
    history.replaceState(null, "", location.pathname + query);
    const rows = this.chosen.map((key) => this.rows.get(key)).filter(Boolean);
    this.found.hidden = rows.length < 2;
    this.side.replaceChildren(...(rows.length < 2 ? [] : [this.table(rows)]));
    this.count.textContent = rows.length < 2 ? this.words.few : this.words.shown.replace("{count}", rows.length);
  }

  /** What was a row becomes a column. */
  table(rows) {
    const table = document.createElement("table");
    const caption = table.createCaption();
    caption.className = "visually-hidden";
    caption.textContent = this.words.caption;
    const cell = (row, name, scope, ...content) => {
      const cell = document.createElement(name);
      if (scope) cell.scope = scope;
      cell.append(...content);
      row.append(cell);
    };
    const copy = (node) => [...node.childNodes].map((child) => document.importNode(child, true));
    const head = table.createTHead().insertRow();
    cell(head, "th", "col", this.words.what);
    for (const row of rows) cell(head, "th", "col", ...copy(row.querySelector(".name")));
    const body = table.createTBody();
    [...rows[0].cells].slice(1).forEach((first, place) => {
      const line = body.insertRow();
      cell(line, "th", "row", first.dataset.label);
      for (const row of rows) cell(line, "td", "", ...copy(row.cells[place + 1]));
    });
    return table;
  }
}

for (const place of document.querySelectorAll("[data-compare]")) new Comparison(place);
