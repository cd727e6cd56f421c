// What a run shows as it goes: where it stands, what it printed, its requests in flight, and why it ended.

import { Refused, send, stream } from "./api.js";
import { el } from "./dom.js";
import { Timeline } from "./timeline.js";

/** Each end in a word; the sentence with it comes from the server. */
const ENDS = { DONE: "Done", STOPPED: "Stopped", TIME: "Out of time", OUTPUT: "Too much output", EXIT: "Exit", MEMORY: "Out of memory",
  FAILED: "Exception", BROKEN: "Not run", REFUSED: "Not run" };
const CALM = ["DONE", "STOPPED", "EXIT"];

/** A problem of compilation as a learner understands it. */
export const inWords = ({ says, plain }) => plain ? `${plain} (${says})` : says;

/** The report of one run, below what started it. */
export class Report {
  #timelines = new Map();
  #references = [];
  #waiting = "";
  #run = null;
  #stopped = false;
  /** What the compiler did not understand in the last run. */
  found = [];
  /** Where JShell keeps the state of the last run; null for an example. */
  session = null;

  /** `onproblem(problem)` is called when the reader picks a problem of compilation. */
  constructor(host, { title = "Your run", onproblem = () => {} } = {}) {
    this.title = title;
    this.onproblem = onproblem;
    this.status = el("p", { class: "status", role: "status" });
    this.problems = el("ul", { class: "problems", hidden: true });
    this.output = el("pre", { class: "printed", tabindex: 0, role: "group", "aria-label": "Output of your run", hidden: true });
    this.pictures = el("div", { class: "pictures" });
    this.root = el("div", { class: "report", hidden: true }, this.status, this.problems, this.output, this.pictures);
    host.append(this.root);
  }

  /**
   * Starts a run and follows it to its end; answers that end. What went wrong on the way is an end too. `reference` promises
   * pictures of a run to compare with, one for each lab: each stands beside that of the same lab.
   */
  async follow(request, reference = Promise.resolve([])) {
    this.#begin();
    const timelines = this.#timelines;
    reference.then(pictures => {
      if (this.#timelines !== timelines) return;
      this.#references = pictures;
      for (const lab of timelines.keys()) this.#compare(lab);
    });
    let end = null;
    try {
      for await (const event of stream("runs", { method: "POST", body: request })) {
        this.#take(event);
        if (event.e === "end") end = event;
      }
      end ??= { why: "REFUSED", says: "The server ended the run without a word. Run it again." };
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      end = { why: "REFUSED", says: failure.message };
    }
    this.#finish(end);
    return end;
  }

  async stop() {
    this.#stopped = true;
    this.#say("busy", "Stopping", "");
    if (this.#run !== null) await send("POST", `runs/${this.#run}/stop`).catch(refused => this.#say("bad", "Not stopped", refused.message));
  }

  #begin() {
    this.#run = null;
    this.#stopped = false;
    this.found = [];
    this.#waiting = "";
    this.#timelines = new Map();
    this.#references = [];
    this.problems.replaceChildren();
    this.problems.hidden = true;
    this.output.replaceChildren();
    this.output.hidden = true;
    this.pictures.replaceChildren();
    this.root.hidden = false;
    this.#say("busy", "Running", "");
  }

  #take(event) {
    switch (event.e) {
      case "started":
        this.#run = event.run;
        this.session = event.session ?? null;
        if (this.#stopped) this.stop();
        break;
      case "out": this.#print(event.text); break;
      case "value": this.#value(event); break;
      case "problem": this.#problem(event); break;
      case "flights": this.#fly(event); break;
    }
  }

  #print(text) {
    if (!this.#waiting) requestAnimationFrame(() => this.#flush());
    this.#waiting += text;
  }

  #flush() {
    if (!this.#waiting) return;
    this.#add(this.#waiting);
    this.#waiting = "";
  }

  #add(piece) {
    const { output } = this;
    const atEnd = output.scrollTop + output.clientHeight >= output.scrollHeight - 4;
    output.hidden = false;
    output.append(piece);
    if (atEnd) output.scrollTop = output.scrollHeight;
  }

  #value({ name, type, text }) {
    this.#flush();
    this.#add(el("span", { class: "value" }, el("b", {}, name), el("i", {}, ` ${type}`), ` = ${text}\n`));
  }

  #problem(problem) {
    this.found.push(problem);
    this.problems.hidden = false;
    const place = problem.line > 0 ? `Line ${problem.line}` : "Problem";
    this.problems.append(el("li", {}, el("button", { type: "button", class: "place", onclick: () => this.onproblem(problem) }, place),
      el("span", { class: "says" }, inWords(problem)), problem.source?.trim() && el("code", {}, problem.source.trim())));
  }

  #fly(event) {
    if (!this.#timelines.has(event.lab)) {
      const title = this.#timelines.size === 0 ? this.title : `${this.title}, lab ${this.#timelines.size + 1}`;
      const pair = el("div", { class: "pair" });
      this.pictures.append(pair);
      this.#timelines.set(event.lab, new Timeline(pair, title));
      this.#compare(event.lab);
    }
    this.#timelines.get(event.lab).update(event.news);
  }

  #finish(end) {
    this.#flush();
    for (const timeline of this.#timelines.values()) timeline.end();
    this.#say(CALM.includes(end.why) ? "done" : "bad", ENDS[end.why] ?? end.why, end.says);
  }

  /** Puts the picture to compare with beside that of this lab, if there is one. */
  #compare(lab) {
    const own = this.#timelines.get(lab);
    const reference = this.#references[lab - 1];
    if (!reference || own.isCompared) return;
    own.beside(Timeline.of(own.figure.parentElement, "The captured run", reference));
  }

  #say(kind, word, says) {
    this.status.className = `status ${kind}`;
    this.status.replaceChildren(el("strong", {}, kind === "busy" ? `${word}…` : `${word}.`), says ? ` ${says}` : "");
  }
}
