// Search without a server: data and lunr are scripts, loaded when somebody first searches.
"use strict";

(() => {
  const up = document.body.dataset.up;
  const dialog = document.getElementById("search");
  const words = document.getElementById("words");
  const found = document.getElementById("found");
  const count = document.getElementById("count");
  const find = document.getElementById("find");
  const MOST = 12;
  let index;

  const load = name => new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: `${up}assets/${name}` });
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${name} could not be loaded`));
    document.head.append(script);
  });

  // "Promise.all" is found as a whole and by its parts.
  const parts = token => {
    const text = token.toString();
    return text.includes(".") ? [token, ...text.split(".").filter(Boolean).map(part => token.clone(() => part))] : token;
  };

  const build = () => lunr(function () {
    lunr.tokenizer.separator = /[\s\-()[\]{}<>,;:"'`=/|]+/;
    lunr.Pipeline.registerFunction(parts, "parts");
    this.pipeline.before(lunr.stopWordFilter, parts);
    this.ref("at");
    this.field("page", { boost: 2 });
    this.field("title", { boost: 8 });
    this.field("also", { boost: 8 });
    this.field("words");
    window.courseSearch.forEach((entry, at) => this.add({ ...entry, at }, { boost: entry.kind.startsWith("Lesson") ? 1 : entry.kind ? 0.7 : 0.3 }));
  });

  const ready = () => index ??= Promise.all([load("lunr.js"), load("search-data.js")]).then(build);

  // A word that is nowhere is misspelled: what is like it counts.
  const ask = (query, term, guess) => {
    query.term(term, { boost: 100 });
    query.term(term, { boost: 20, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
    if (term.length > 3) {
      query.term(term, { boost: 4, usePipeline: false, wildcard: lunr.Query.wildcard.LEADING | lunr.Query.wildcard.TRAILING });
    }
    if (guess) query.term(term, { boost: 1, editDistance: term.length > 6 ? 2 : 1 });
  };

  // What lunr can't know: who types a name wants what is called so, the lesson before its sections and its exercises; who types
  // another word for a lesson wants that lesson; and headings that every lesson has say nothing.
  const EVERYWHERE = new Set(["From Python", "Playground", "Pitfalls", "Key takeaways", "Exercises", "Hints"]);
  const plain = text => text.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, " ").trim();
  const worth = ({ ref, score, matchData }, wanted, count) => {
    const { url, title, kind, also } = window.courseSearch[ref];
    const named = Object.values(matchData.metadata).filter(fields => fields.title || fields.also).length >= count;
    return score * (EVERYWHERE.has(title) ? 0.4 : 1) * (plain(title) === wanted ? 4 : 1) * (also.toLowerCase().split(", ").includes(wanted) ? 1.7 : 1)
      * (named && kind.startsWith("Lesson") && !url.includes("#") ? 4 : 1);
  };

  const search = (built, text) => {
    const terms = lunr.tokenizer(text).map(token => token.toString().replace(/^\W+|\W+$/g, "")).filter(Boolean);
    const missing = new Set(terms.filter(term => term.length > 3 && built.query(query => ask(query, term, false)).length === 0));
    const wanted = plain(text);
    return built.query(query => terms.forEach(term => ask(query, term, missing.has(term))))
      .map(result => ({ entry: window.courseSearch[result.ref], terms: Object.keys(result.matchData.metadata), worth: worth(result, wanted, terms.length) }))
      .sort((one, other) => other.worth - one.worth)
      .slice(0, MOST);
  };

  // The words around the first match, with every match marked.
  const excerpt = (entry, terms) => {
    const line = document.createElement("p");
    const lower = entry.words.toLowerCase();
    const first = Math.min(...terms.map(term => lower.indexOf(term)).filter(at => at >= 0), lower.length);
    const from = first === lower.length ? 0 : Math.max(0, entry.words.lastIndexOf(" ", Math.max(0, first - 50)) + 1);
    const rest = entry.words.slice(from);
    const text = rest.length <= 150 ? rest : `${rest.slice(0, rest.lastIndexOf(" ", 150))} …`;
    const escaped = terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`(${escaped.join("|")})`, "i");
    line.append(from > 0 ? "… " : "");
    text.split(new RegExp(pattern, "gi")).forEach(piece => {
      line.append(pattern.test(piece) ? Object.assign(document.createElement("mark"), { textContent: piece }) : piece);
    });
    return line;
  };

  const item = ({ entry, terms }) => {
    const link = Object.assign(document.createElement("a"), { href: up + entry.url });
    const title = Object.assign(document.createElement("strong"), { textContent: entry.title });
    const where = Object.assign(document.createElement("span"), {
      textContent: [entry.kind, entry.page].filter((part, at) => part && !(at === 1 && part === entry.title)).join(" · "),
    });
    link.append(title, " ", where, excerpt(entry, terms));
    const row = document.createElement("li");
    row.append(link);
    return row;
  };

  const show = async () => {
    const text = words.value.trim();
    try {
      const built = await ready();
      if (text !== words.value.trim()) return;
      const results = text.length < 2 ? [] : search(built, text);
      found.replaceChildren(...results.map(item));
      count.textContent = text.length < 2 ? "" : results.length === 0
        ? `Nothing found for “${text}”.`
        : `${results.length === MOST ? "The best " : ""}${results.length} ${results.length === 1 ? "place" : "places"}`;
    } catch (problem) {
      count.textContent = `Search does not work here: ${problem.message}.`;
    }
  };

  const open = () => {
    dialog.showModal();
    words.select();
    ready().catch(() => {});
  };

  const step = by => {
    const stops = [words, ...found.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    stops[Math.min(Math.max(at + by, 0), stops.length - 1)].focus();
  };

  find.hidden = false;
  find.addEventListener("click", open);
  words.addEventListener("input", show);
  dialog.querySelector("form").addEventListener("submit", event => {
    if (event.submitter?.id === "close" && document.activeElement === event.submitter) return;
    const first = found.querySelector("a");
    if (first) {
      event.preventDefault();
      first.click();
    }
  });
  dialog.addEventListener("click", event => {
    if (event.target === dialog || event.target.closest("#found a")) dialog.close();
  });
  dialog.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (!dialog.open) open();
    }
  });
})();
