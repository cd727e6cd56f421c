// A check as it goes: one criterion after the other, and what the first failure means.

import { Refused, send } from "./api.js";
import { button, el } from "./dom.js";
import { Timeline } from "./timeline.js";

const JUDGING = ["being judged", "…"];
const STATES = { PASSED: ["passed", "✓"], FAILED: ["failed", "✗"], NOT_JUDGED: ["not judged", "–"] };
const SAW = "What the server saw";
/** Milliseconds after which the requests of a criterion are drawn: what is judged at once would only flicker. */
const SOON = 150;
const UP = document.body.dataset.up ?? "";

export class VerdictView {
  #judged = 0;
  /** The criteria that are being judged: how each looks now, by its order. */
  #judging = new Map();

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
    this.#judging.clear();
    for (const part of [this.says, this.criteria, this.more]) part.replaceChildren();
    this.root.hidden = false;
    this.#head("busy", "Checking", "");
  }

  /** The requests of a criterion that is being judged, while they fly; each attempt at it begins afresh. */
  flights({ criterion, attempt, title, news }) {
    let row = this.#judging.get(criterion);
    if (!row) {
      row = { body: el("div", { class: "about", hidden: true }) };
      row.item = item(JUDGING, title, "", row.body);
      this.#judging.set(criterion, row);
      this.criteria.append(row.item);
      setTimeout(() => row.body.hidden = false, SOON);
    }
    if (row.attempt !== attempt) {
      row.attempt = attempt;
      row.timeline?.end();
      row.body.replaceChildren(attempt > 1 ? el("p", {}, "Tried once more, with more patience.") : "");
      row.timeline = new Timeline(row.body, SAW);
    }
    row.timeline.update(news);
  }

  /** Nothing more will come: what was being judged has no result. */
  #land() {
    for (const { item: unfinished, body, timeline } of this.#judging.values()) {
      timeline.end();
      unfinished.replaceWith(item(STATES.NOT_JUDGED, unfinished.querySelector(".what").textContent, "", body));
      body.hidden = false;
    }
    this.#judging.clear();
  }

  /** Nothing could be judged, and this is why. */
  fail(says) {
    this.#land();
    this.#head("bad", "Not checked", says);
  }

  criterion(result) {
    const points = result.state === "PASSED" ? result.points : 0;
    const body = el("div", { class: "about" });
    const row = item(STATES[result.state], result.title, `${points} of ${result.points}`, body);
    const judging = this.#judging.get(result.order);
    judging?.timeline.end();
    if (judging) judging.item.replaceWith(row);
    else this.criteria.append(row);
    this.#judging.delete(result.order);
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
    this.#land();
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

const item = ([word, glyph], title, points, body) => el("li", { class: word.replace(" ", "-") },
  el("span", { class: "glyph", role: "img", "aria-label": word }, glyph),
  el("span", { class: "what" }, title), el("span", { class: "points" }, points), body);

function diagnosis({ code, evidence, sentence, lesson, section, heading }) {
  const link = lesson && el("a", { href: `${UP}${lesson}.html${section ? `#${section}` : ""}` }, heading || `lesson ${lesson}`);
  return [
    evidence && el("p", { class: "evidence" }, evidence),
    sentence && el("p", { class: "sentence" }, code && el("code", {}, code), " ", sentence, link && ". Read: ", link),
  ].filter(Boolean);
}
