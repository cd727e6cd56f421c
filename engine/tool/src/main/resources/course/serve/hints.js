// The hint ladder, one step at a time. It takes the place of the page's own folded hints.

import { Refused, send } from "./api.js";
import { button, el } from "./dom.js";
import { keep, kept } from "./store.js";

export class Hints {
  #id;
  #shown;

  constructor(id, { taken, of }) {
    this.#id = id;
    this.#shown = kept(`hints.${id}`) ?? [];
    const section = document.querySelector(".sect1.hints .sectionbody");
    this.list = el("ol", { class: "ladder" });
    this.status = el("p", { class: "status", role: "status" });
    this.ask = button("Give me a hint", () => this.#next());
    section.replaceChildren(el("p", {}, "One at a time; the first one answers the last diagnosis, if there is one for it."), this.list, this.ask, this.status);
    this.#shown.forEach(hint => this.#show(hint));
    this.#count(taken, of);
  }

  async #next() {
    try {
      const hint = await send("POST", `exercises/${this.#id}/hint`);
      this.#count(hint.taken, hint.of);
      if (this.#shown.length >= hint.of || this.#shown.some(each => each.html === hint.html)) {
        this.status.textContent = "There is no other hint: all of them are above.";
        return;
      }
      this.#shown.push(hint);
      keep(`hints.${this.#id}`, this.#shown);
      this.#show(hint).focus();
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.status.textContent = refused.message;
    }
  }

  #show({ title, html }) {
    const text = el("div", {});
    text.innerHTML = html;
    const step = el("li", { class: "hint", tabindex: -1 }, el("h3", {}, title), text);
    this.list.append(step);
    return step;
  }

  #count(taken, of) {
    this.status.textContent = taken > 0 ? `${taken} of ${of} taken.` : "";
  }
}
