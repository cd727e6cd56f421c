// Which exercises are passed: in the navigation, on the home page, and as it changes, here or in the terminal.

import { get } from "./api.js";
import { el } from "./dom.js";
import { onEvent } from "./events.js";

const states = new Map();
let lessons = [];

export async function showProgress() {
  onEvent("progress", ({ exercise, state }) => {
    states.set(exercise, state.toLowerCase());
    draw();
  });
  ({ lessons } = await get("course"));
  for (const { id, state } of lessons.flatMap(lesson => lesson.exercises)) if (!states.has(id)) states.set(id, state);
  draw();
}

function draw() {
  for (const link of document.querySelectorAll(".book a[data-exercise], .path a[data-exercise]")) {
    const passed = states.get(link.dataset.exercise) === "passed";
    link.classList.toggle("passed", passed);
    link.querySelector(".passed-mark")?.remove();
    if (passed) link.append(el("span", { class: "passed-mark", role: "img", "aria-label": "passed" }, "✓"));
  }
  meter();
}

/** On the home page: how far one is. */
function meter() {
  const path = document.querySelector(".home ol.path");
  if (!path) return;
  const all = lessons.flatMap(lesson => lesson.exercises);
  const passed = all.filter(exercise => states.get(exercise.id) === "passed");
  const points = list => list.reduce((sum, exercise) => sum + exercise.points, 0);
  document.querySelector(".meter")?.remove();
  path.before(el("p", { class: "meter" },
    el("progress", { max: all.length, value: passed.length, "aria-label": "Exercises passed" }),
    ` ${passed.length} of ${all.length} exercises passed, ${points(passed)} of ${points(all)} points`));
}
