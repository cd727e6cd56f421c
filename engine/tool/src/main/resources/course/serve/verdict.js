// A check as it goes: one criterion after the other, and what the first failure means.

import { el } from "./dom.js";
import { captured, Timeline } from "./timeline.js";

const STATES = { PASSED: ["passed", "✓"], FAILED: ["failed", "✗"], NOT_JUDGED: ["not judged", "–"] };
const UP = document.body.dataset.up ?? "";

export class VerdictView {
  #judged = 0;

  constructor(host) {
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
      if (result.timeline) this.#draw(body, result.timeline);
    }
    this.#judged++;
    this.#head("busy", "Checking", `${this.#judged} judged`);
  }

  #draw(host, timeline) {
    const picture = new Timeline(host, "What the server saw");
    picture.update(captured(typeof timeline === "string" ? JSON.parse(timeline) : timeline));
    picture.end();
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
