// The playground: a JShell session with the lab beside it. Each entry shows its code, then values and output as they come.

import { send } from "./api.js";
import { button, el, swap } from "./dom.js";
import { openEditor } from "./editor.js";
import { listing } from "./look.js";
import { inWords, Report } from "./run.js";
import { keep, kept } from "./store.js";

const KEYS = "Ctrl+Enter runs. Tab indents; Escape, then Tab, leaves the editor.";

export function openPlayground() {
  const bench = el("section", { class: "workbench", "aria-label": "JShell session" });
  document.querySelector(".body").prepend(bench);
  const snippets = [...document.querySelectorAll("figure.code.snippet")];
  const codeOf = figure => figure.querySelector("pre").textContent.trimEnd();
  const playground = new Playground(bench, snippets.map(codeOf)[0] ?? "");
  for (const figure of snippets) {
    const code = codeOf(figure);
    figure.querySelector("figcaption").append(button("Try it", () => playground.take(code), { class: "copy" }));
  }
}

class Playground {
  #session = null;
  #running = false;

  /** `first` is what the editor holds when nothing was written before. */
  constructor(host, first) {
    this.log = el("div", { class: "log", role: "log", "aria-label": "What you ran" });
    this.run = button("Run", () => this.#run(), { class: "do main" });
    this.stop = button("Stop", () => this.report.stop(), { class: "do stop", hidden: true });
    this.fresh = button("New session", () => this.#reset());
    this.state = el("span", { class: "note-of-work", role: "status" });
    const place = el("div", { class: "editor" });
    host.append(this.log, el("figure", { class: "code work" }, place, el("p", { class: "keys" }, KEYS),
      el("div", { class: "bar", role: "group", "aria-label": "Session" }, this.run, this.stop, this.fresh, this.state)));
    this.editor = openEditor(place, {
      text: kept("playground") ?? first, label: "Java to try", changed: text => keep("playground", text),
      keys: [{ key: "Mod-Enter", run: () => { this.#run(); return true; } }],
    });
  }

  /** Puts `code` into the editor; what stood there can be brought back with Ctrl+Z. */
  take(code) {
    this.editor.put(code);
    keep("playground", code);
    this.editor.focus();
    this.state.textContent = "Ctrl+Enter runs it.";
  }

  async #run() {
    const text = this.editor.text;
    if (this.#running || !text.trim()) return;
    this.#running = true;
    this.state.textContent = "";
    const entry = el("div", { class: "entry" });
    this.log.append(entry);
    const source = listing(text);
    source.append(el("figcaption", {}, button("Use again", () => this.take(text), { class: "copy" })));
    entry.append(source);
    this.report = new Report(entry, { title: "What the lab saw", onproblem: ({ line, column }) => this.editor.goTo(line, column) });
    swap(this.stop, this.run);
    this.editor.problems([]);
    const end = await this.report.follow({ kind: "snippet", text, session: this.#session });
    this.#session = this.report.session ?? this.#session;
    this.#running = false;
    swap(this.run, this.stop);
    if (this.editor.text === text) this.editor.problems(this.report.found.map(problem => ({ ...problem, message: inWords(problem) })));
    if (["STOPPED", "TIME", "MEMORY", "EXIT", "OUTPUT"].includes(end.why)) this.state.textContent = "The session was ended with this run: its variables are gone.";
    entry.scrollIntoView({ block: "nearest" });
  }

  async #reset() {
    if (this.#session !== null) await send("DELETE", `sessions/${this.#session}`).catch(() => {});
    this.#session = null;
    this.log.replaceChildren();
    this.state.textContent = "A new session: nothing is declared but what the page names.";
    this.editor.focus();
  }
}
