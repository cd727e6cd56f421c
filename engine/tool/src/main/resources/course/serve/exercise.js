// An exercise: the learner's real file in an editor, its check, and what stands on disk meanwhile.

import { get, Refused, send, stream } from "./api.js";
import { button, el, freshId } from "./dom.js";
import { openEditor } from "./editor.js";
import { Hints } from "./hints.js";
import { onEvent } from "./events.js";
import { inWords } from "./run.js";
import { Solution } from "./solution.js";
import { forget, keep, kept } from "./store.js";
import { VerdictView } from "./verdict.js";

const KEYS = "Ctrl+S saves, Ctrl+Enter saves and checks. Tab indents; Escape, then Tab, leaves the editor.";

/** Builds the workbench below the task of the exercise `id`. */
export async function openExercise(id) {
  const body = document.querySelector(".body");
  const hints = body.querySelector(".sect1.hints");
  const title = freshId("code");
  const bench = el("section", { class: "sect1 workbench", "aria-labelledby": title },
    el("div", { class: "heading" }, el("h2", { id: title }, "Your code")));
  if (hints) hints.before(bench);
  else body.append(bench);
  try {
    const exercise = await get(`exercises/${id}`);
    new Workbench(bench, exercise);
    if (hints) new Hints(id, exercise.hints);
    const after = el("section", { class: "sect1", "aria-label": "Solution" }, el("div", { class: "heading" }, el("h2", {}, "Solution")));
    (hints ?? bench).after(after);
    new Solution(after, id);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    bench.append(el("p", { class: "status bad", role: "status" }, refused.message));
  }
}

class Workbench {
  #busy = false;
  #draft = null;

  constructor(host, exercise) {
    this.id = exercise.id;
    this.stamp = exercise.stamp;
    this.saved = exercise.text;
    this.path = `exercises/${exercise.id}`;
    this.state = el("span", { class: "note-of-work", role: "status" });
    this.notices = el("div", {});
    this.check = button("Check", () => this.#check(), { class: "do main" });
    this.save = button("Save", () => this.#save());
    this.reset = button("Reset", () => this.#replace("reset"));
    this.undo = button("Undo the reset", () => this.#replace("undo"), { hidden: true });
    this.message = el("p", { class: "keys message", role: "status", hidden: true });
    const place = el("div", { class: "editor" });
    host.append(el("figure", { class: "code work" },
      el("figcaption", {}, el("span", { class: "name" }, exercise.file), this.state), this.notices, place,
      el("p", { class: "keys" }, KEYS),
      el("div", { class: "bar", role: "group", "aria-label": "Your code" }, this.check, this.save, this.reset, this.undo), this.message));
    this.problems = el("ul", { class: "problems", hidden: true });
    host.append(this.problems);
    this.verdict = new VerdictView(host, this.id);
    const key = (name, act) => ({ key: name, preventDefault: true, run: () => { act(); return true; } });
    this.editor = openEditor(place, {
      text: exercise.text, label: exercise.file, changed: () => this.#changed(),
      keys: [key("Mod-s", () => this.#save()), key("Mod-Enter", () => this.#check())],
    });
    this.#restore();
    onEvent("file", event => {
      if (event.exercise === this.id && event.stamp !== this.stamp) this.#changedOnDisk();
    });
    addEventListener("beforeunload", () => this.#keepDraft());
  }

  get dirty() {
    return this.editor.text !== this.saved;
  }

  /** What was not saved when the page was left. */
  #restore() {
    const draft = kept(`draft.${this.id}`);
    if (!draft || draft.text === this.saved) {
      forget(`draft.${this.id}`);
      this.#tell("Saved");
      return;
    }
    const disk = { text: this.saved, stamp: this.stamp };
    this.editor.put(draft.text);
    if (draft.stamp === this.stamp) this.#tell("Not saved", "What you had not saved when you left is back.");
    else this.#choose(disk);
  }

  #changed() {
    this.#tell(this.dirty ? "Not saved" : "Saved");
    clearTimeout(this.#draft);
    this.#draft = setTimeout(() => this.#keepDraft(), 300);
  }

  #keepDraft() {
    if (this.dirty) keep(`draft.${this.id}`, { stamp: this.stamp, text: this.editor.text });
    else forget(`draft.${this.id}`);
  }

  /** Where the text stands, in a word; `says` is what there is to know beside. */
  #tell(words, says = "") {
    this.state.textContent = words;
    this.message.textContent = says;
    this.message.hidden = !says;
  }

  /** Writes the file; answers whether it now holds what the editor shows. */
  async #save() {
    const text = this.editor.text;
    try {
      const { stamp } = await send("PUT", this.path, { text, stamp: this.stamp });
      this.#stands(text, stamp);
      return true;
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      if (refused.status === 409 && refused.body.text !== undefined) this.#choose(refused.body);
      else this.#tell("Not saved", refused.message);
      return false;
    }
  }

  /** The file on disk holds `text`. */
  #stands(text, stamp) {
    this.saved = text;
    this.stamp = stamp;
    this.notices.replaceChildren();
    this.#changed();
  }

  async #changedOnDisk() {
    try {
      const { text, stamp } = await get(this.path);
      if (stamp === this.stamp) return;
      if (text === this.editor.text) {
        this.#stands(text, stamp);
      } else if (this.dirty) {
        this.#choose({ text, stamp });
      } else {
        this.editor.put(text);
        this.#stands(text, stamp);
        this.#tell("Saved", "The file changed on disk; this is its text. Ctrl+Z brings back what stood here.");
      }
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.#tell(this.state.textContent, refused.message);
    }
  }

  /** Two texts, and only the learner can say which one stays. */
  #choose(disk) {
    const id = freshId("conflict");
    const theirs = el("pre", { tabindex: 0, role: "group", "aria-label": "The file on disk" }, disk.text);
    this.notices.replaceChildren(el("div", { class: "notice", role: "group", "aria-labelledby": id },
      el("p", { id, role: "alert" }, "The file changed on disk, and so did the text below. Which one stays?"),
      button("Keep mine", () => {
        this.#stands(disk.text, disk.stamp);
        this.#tell("Not saved", "Saving will replace the file on disk.");
        this.editor.focus();
      }),
      button("Take the file's", () => {
        this.editor.put(disk.text);
        this.#stands(disk.text, disk.stamp);
        this.#tell("Saved", "This is the file's text; Ctrl+Z brings yours back.");
        this.editor.focus();
      }),
      el("details", {}, el("summary", {}, "Look at the file's text"), theirs)));
  }

  async #replace(how) {
    try {
      if (how === "reset" && this.dirty && !(await this.#save())) return;
      const { text, stamp, says } = await send("POST", `${this.path}/${how}`);
      this.editor.put(text);
      this.#stands(text, stamp);
      this.#tell("Saved", says);
      this.undo.hidden = how === "undo";
      (how === "undo" ? this.reset : this.undo).focus();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.#tell(this.state.textContent, refused.message);
    }
  }

  async #check() {
    if (this.#busy) return;
    this.#busy = true;
    this.check.setAttribute("aria-disabled", "true");
    this.#mark([]);
    try {
      if (!this.dirty || await this.#save()) {
        this.verdict.begin();
        for await (const event of stream(`${this.path}/check`, { method: "POST", body: {} })) {
          if (event.e === "flights") this.verdict.flights(event);
          if (event.e === "criterion") this.verdict.criterion(event);
          if (event.e === "verdict") {
            this.verdict.end(event);
            this.#mark(event.problems ?? []);
          }
        }
      }
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.verdict.fail(refused.message);
    } finally {
      this.#busy = false;
      this.check.removeAttribute("aria-disabled");
    }
  }

  #mark(problems) {
    this.editor.problems(problems.map(problem => ({ ...problem, message: inWords(problem) })));
    this.problems.hidden = problems.length === 0;
    this.problems.replaceChildren(...problems.map(problem => el("li", {},
      el("button", { type: "button", class: "place", onclick: () => this.editor.goTo(problem.line, problem.column) }, `Line ${problem.line}`),
      el("span", { class: "says" }, inWords(problem)), problem.source?.trim() && el("code", {}, problem.source.trim()))));
  }
}
