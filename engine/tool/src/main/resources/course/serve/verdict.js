// A check as it goes: one criterion after the other, and what the first failure means.

import { Refused, send } from "./api.js";
import { button, el } from "./dom.js";
import { Timeline } from "./timeline.js";

const STATES = { PASSED: ["passed", "✓"], FAILED: ["failed", "✗"], NOT_JUDGED: ["not judged", "–"] };
const SAW = "What the server saw";
const UP = document.body.dataset.up ?? "";

export class VerdictView {
  #judged = 0;

  /** @param id of the exercise */
  constructor(host, id) {
    this.id = id;
    this.headline = el("p", { class: "headline", role: "status" });
    this.says = el("div", { class: "says" });
    this.criteria = el("ol", { class: "criteria" });
    this.more = el("div", {});
    this.root = el("section", { class: "verdict", "aria-label": "Verdict", hidden: true }, this.headline, this.says, this.criteria, this.more);
    host.append(this.root);
  }

  begin() {
    this.#judged = 0;
    for (const part of [this.says, this.criteria, this.more]) part.replaceChildren();
    this.root.hidden = false;
    this.#head("busy", "Checking", "");
  }

  /** Nothing could be judged, and this is why. */
  fail(says) {
    this.#head("bad", "Not checked", says);
  }

  criterion(result) {
    const [word, glyph] = STATES[result.state];
    const points = result.state === "PASSED" ? result.points : 0;
    const body = el("div", { class: "about" });
    this.criteria.append(el("li", { class: word.replace(" ", "-") },
      el("span", { class: "glyph", role: "img", "aria-label": word }, glyph),
      el("span", { class: "what" }, result.title), el("span", { class: "points" }, `${points} of ${result.points}`), body));
    if (result.state === "FAILED") {
      body.append(...diagnosis(result));
      if (result.timeline) this.#draw(body, result);
    } else if (result.timeline) {
      const details = el("details", { class: "in-words" }, el("summary", {}, SAW));
      body.append(details);
      Timeline.of(details, SAW, result.timeline);
    }
    this.#judged++;
    this.#head("busy", "Checking", `${this.#judged} judged`);
  }

  /** The learner's requests, and on request those of the reference solution beside them: a picture gives no code away. */
  #draw(host, { order, timeline }) {
    const pair = el("div", { class: "pair" });
    const own = Timeline.of(pair, SAW, timeline);
    const says = el("p", { class: "status", role: "status" });
    const ask = button("Compare with the reference solution", async () => {
      if (ask.getAttribute("aria-disabled")) return;
      const byKeyboard = ask.matches(":focus-visible");
      ask.setAttribute("aria-disabled", "true");
      try {
        own.beside(Timeline.of(pair, "The reference solution", await send("POST", `exercises/${this.id}/reference`, { criterion: order })));
        offer.remove();
        if (byKeyboard) pair.querySelector("figure:last-child .lanes").focus({ preventScroll: true });
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        says.textContent = refused.message;
        ask.removeAttribute("aria-disabled");
      }
    });
    const offer = el("p", { class: "compare-with" }, ask, " It shows requests, no code.");
    host.append(el("div", { class: "pictures" }, pair), offer, says);
  }

  end(verdict) {
    if (this.#judged === 0) verdict.criteria.forEach(result => this.criterion(result));
    const passed = verdict.outcome === "PASS";
    this.#head(passed ? "done" : "bad", passed ? "Passed" : verdict.code, `${verdict.earned} of ${verdict.of} points`);
    if (verdict.says) this.says.append(el("p", {}, verdict.says));
    if (verdict.printed) {
      this.more.append(el("details", { class: "in-words" }, el("summary", {}, "What your code printed"),
        el("pre", { tabindex: 0, role: "group", "aria-label": "What your code printed" }, verdict.printed)));
    }
    if (passed) this.#next();
  }

  #next() {
    const next = document.querySelector(".neighbors .next");
    if (next) this.more.append(el("p", { class: "onward" }, el("a", { href: next.getAttribute("href") }, `Go on: ${next.querySelector(".title").textContent}`)));
  }

  #head(kind, word, says) {
    this.headline.className = `headline ${kind}`;
    this.headline.replaceChildren(el("strong", {}, kind === "busy" ? `${word}…` : word), says ? ` ${says}` : "");
  }
}

function diagnosis({ code, evidence, sentence, lesson, section, heading }) {
  const link = lesson && el("a", { href: `${UP}${lesson}.html${section ? `#${section}` : ""}` }, heading || `lesson ${lesson}`);
  return [
    evidence && el("p", { class: "evidence" }, evidence),
    sentence && el("p", { class: "sentence" }, code && el("code", {}, code), " ", sentence, link && ". Read: ", link),
  ].filter(Boolean);
}
