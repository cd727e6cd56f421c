// Predict, then run: one small question before the first run of an example whose picture is on the page.

import { button, el, freshId } from "./dom.js";
import { keep, kept } from "./store.js";

/** The pictures on the page of earlier runs of this example. */
const capturedRuns = example => [...document.querySelectorAll(`figure.timeline[data-example="${CSS.escape(example)}"]`)];

const asked = example => `predicted.${example}`;

/**
 * Asks, unless it was asked before or there is no picture to compare with. Resolves when the reader has answered or skipped;
 * what it resolves to grades the guess by the summary of the run.
 */
export async function predict(host, example) {
  host.querySelector(".graded")?.remove();
  if (capturedRuns(example).length === 0 || kept(asked(example))) return () => {};
  const guess = await question(host);
  keep(asked(example), { guess });
  return summary => {
    if (guess === null || !summary || summary.requests === 0) return;
    host.append(el("p", { class: `graded ${guess === summary.highWater ? "right" : "off"}`, role: "status" }, grade(guess, summary.highWater)));
  };
}

const grade = (guess, seen) => guess === seen
  ? `You said ${guess}, and the server saw ${seen} in flight at most: right.`
  : `You said ${guess}; the server saw ${seen} in flight at most. Look at the picture: where does a bar begin, and what ended just before?`;

function question(host) {
  return new Promise(resolve => {
    const id = freshId("guess");
    const field = el("input", { type: "number", id, min: 0, max: 100000, inputmode: "numeric", autocomplete: "off" });
    const answer = value => {
      form.remove();
      resolve(value);
    };
    const form = el("form", { class: "predict", onsubmit: event => {
      event.preventDefault();
      answer(field.value === "" ? null : Number(field.value));
    } },
    el("label", { for: id }, "Before you run it: how many requests will be in flight at most?"),
    field, el("button", { type: "submit", class: "do main" }, "Run and see"), button("Skip", () => answer(null)));
    host.prepend(form);
    field.focus();
  });
}
