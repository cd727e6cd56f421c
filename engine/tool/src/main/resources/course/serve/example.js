// Run, Stop, Edit and Reset below a listing that quotes an example.

import { get } from "./api.js";
import { button, el, freshId, swap } from "./dom.js";
import { predict } from "./predict.js";
import { inWords, Report } from "./run.js";
import { workOn } from "./work.js";

const KEYS = "Ctrl+Enter runs. Tab indents; Escape, then Tab, leaves the editor.";

export function liven(figure) {
  new Listing(figure);
}

class Listing {
  #editor = null;
  #opening = null;
  #running = false;

  constructor(figure) {
    this.figure = figure;
    this.example = figure.dataset.example;
    this.tags = (figure.dataset.tags ?? "").split(";").filter(Boolean);
    this.work = workOn(this.example);
    this.code = figure.querySelector("pre");
    this.name = this.example.split("/").at(-1);
    this.run = button("Run", () => this.#run(), { class: "do main" });
    this.stop = button("Stop", () => this.report.stop(), { class: "do stop", hidden: true });
    this.edit = button("Edit", () => this.#toggle(), { "aria-expanded": "false" });
    this.part = button("Whole file", () => this.#whole(), { hidden: true });
    this.reset = button("Reset", () => this.#reset(), { hidden: true });
    this.undo = button("Bring my changes back", () => this.#bringBack(), { hidden: true });
    this.note = el("span", { class: "note-of-work", role: "status" });
    this.place = el("div", { class: "editor", hidden: true });
    this.keys = el("p", { class: "keys", hidden: true }, KEYS);
    this.below = el("div", { class: "below" });
    for (const each of [this.run, this.stop, this.edit]) each.setAttribute("aria-label", `${each.textContent} ${this.name}`);
    this.bar = el("div", { class: "bar", role: "group", "aria-label": `The example ${this.name}` },
      this.run, this.stop, this.edit, this.part, this.reset, this.undo, this.note);
    this.code.after(this.place, this.keys, this.bar);
    figure.classList.add("runnable");
    figure.after(this.below);
    this.report = new Report(this.below, { onproblem: problem => this.#show(problem) });
    this.work.listen(this.listener = () => this.#refresh());
    this.#refresh();
    if (this.work.changed) this.#open();
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    const guess = await predict(this.below, this.example);
    swap(this.stop, this.run);
    this.#editor?.problems([]);
    const text = this.work.changed ? (await this.#load()) && this.work.text : null;
    const [lesson, name] = this.example.split("/");
    const captured = get(`examples/${this.example}/captured`).then(({ labs }) => labs, () => []);
    const end = await this.report.follow({ kind: "example", lesson, name, text }, captured);
    this.#running = false;
    swap(this.run, this.stop);
    this.#editor?.problems(this.report.found.map(problem => ({ ...problem, message: inWords(problem) })));
    guess(end.summary);
  }

  async #load() {
    try {
      await this.work.load();
      return true;
    } catch (refused) {
      this.note.textContent = refused.message;
      return false;
    }
  }

  async #toggle() {
    if (this.place.hidden) {
      await this.#open();
      this.#editor?.focus();
    } else {
      this.#close();
    }
  }

  async #open() {
    if (!(await this.#load())) return;
    await (this.#opening ??= this.#create());
    this.place.hidden = false;
    this.code.hidden = true;
    this.keys.hidden = false;
    this.part.hidden = this.tags.length === 0;
    this.edit.textContent = "Close editor";
    this.edit.setAttribute("aria-label", `Close editor of ${this.name}`);
    this.edit.setAttribute("aria-expanded", "true");
    this.#refresh();
  }

  async #create() {
    const { openEditor } = await import("./editor.js");
    this.#editor = openEditor(this.place, {
      text: this.work.original, parts: this.work.parts(this.tags), label: `${this.name}.java`,
      changed: text => {
        this.work.change(text, this.listener);
        this.#refresh();
      },
      keys: [{ key: "Mod-Enter", run: () => { this.#run(); return true; } }],
    });
    this.#editor.put(this.work.text);
    if (this.work.outdated) await this.#offerBoth();
  }

  #close() {
    this.place.hidden = true;
    this.code.hidden = false;
    this.keys.hidden = true;
    this.part.hidden = true;
    this.edit.textContent = "Edit";
    this.edit.setAttribute("aria-label", `Edit ${this.name}`);
    this.edit.setAttribute("aria-expanded", "false");
  }

  #whole() {
    const whole = !this.#editor.whole;
    this.#editor.showWhole(whole);
    this.part.textContent = whole ? "Only this part" : "Whole file";
  }

  #show({ line, column }) {
    this.#open().then(() => {
      if (!this.#editor.shows(line) && !this.#editor.whole) this.#whole();
      this.#editor.goTo(line, column);
    });
  }

  #reset() {
    this.before = this.work.text;
    this.work.settle(this.work.original);
    this.undo.hidden = false;
    this.undo.focus();
    this.note.textContent = "This is the course's text again.";
  }

  #bringBack() {
    this.work.change(this.before);
    this.undo.hidden = true;
    this.reset.focus();
    this.note.textContent = "Your changes are back.";
  }

  /** The course's text is another one than the learner began with: nobody but the learner chooses. */
  async #offerBoth() {
    const { listing } = await import("./look.js");
    const id = freshId("outdated");
    const choose = (text, says) => {
      this.work.settle(text);
      notice.remove();
      this.note.textContent = says;
      this.#editor.focus();
    };
    const notice = el("div", { class: "notice", role: "group", "aria-labelledby": id },
      el("p", { id }, "The course has a new text of this example, and you changed the old one. Below is yours."),
      button("Keep mine", () => choose(this.work.text, "Yours it is.")),
      button("Take the new one", () => {
        this.before = this.work.text;
        choose(this.work.original, "The new text it is.");
        this.undo.hidden = false;
      }),
      el("details", {}, el("summary", {}, "Look at the new one"), listing(this.work.original)));
    this.place.before(notice);
  }

  #refresh() {
    this.#editor?.put(this.work.text);
    const changed = this.work.text !== null && this.work.changed;
    this.reset.hidden = !changed;
    if (changed) this.undo.hidden = true;
    this.figure.classList.toggle("changed", changed);
    this.note.textContent = changed ? "You changed this example." : "";
  }
}
