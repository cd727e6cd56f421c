// The live course: what ./course serve adds to the pages of the site.

import { el } from "./dom.js";
import { listen, onEvent } from "./events.js";
import { liven } from "./example.js";
import { showProgress } from "./progress.js";

const badge = el("span", { class: "live-badge", role: "status" }, el("span", { class: "dot", "aria-hidden": "true" }), el("span", { class: "word" }, "Live"));
const gone = el("p", { class: "server-gone", role: "alert", hidden: true });
document.querySelector(".top .brand").after(badge);
document.querySelector(".top").after(gone);
onEvent("here", () => {
  badge.classList.remove("off");
  badge.querySelector(".word").textContent = "Live";
  gone.hidden = true;
});
onEvent("gone", says => {
  badge.classList.add("off");
  badge.querySelector(".word").textContent = "Offline";
  gone.textContent = says;
  gone.hidden = false;
});

document.documentElement.classList.add("live");
document.querySelectorAll("figure.code[data-example]").forEach(liven);
const { exercise } = document.body.dataset;
if (exercise) import("./exercise.js").then(({ openExercise }) => openExercise(exercise));
if (document.body.classList.contains("page-playground")) import("./playground.js").then(({ openPlayground }) => openPlayground());
showProgress().catch(() => { /* the badge says that the server is gone */ });
listen();
