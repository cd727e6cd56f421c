// The solution and other right ways: after a pass, or after having been asked twice.

import { Refused, send } from "./api.js";
import { button, el, swap } from "./dom.js";

export class Solution {
  #id;

  constructor(host, id) {
    this.#id = id;
    this.show = button("Show the solution", () => this.#ask(false));
    this.sure = button("Show it all the same", () => this.#ask(true), { class: "do warn", hidden: true });
    this.status = el("p", { class: "status", role: "status" });
    this.body = el("div", { class: "files" });
    host.append(el("div", { class: "bar" }, this.show, this.sure), this.status, this.body);
  }

  async #ask(confirm) {
    try {
      const { files, why } = await send("POST", `exercises/${this.#id}/solution`, { confirm });
      const { listing } = await import("./look.js");
      const reason = el("div", { class: "why" });
      reason.innerHTML = why;
      this.body.replaceChildren(...files.map(({ name, text }) => listing(text, name)), reason);
      this.status.textContent = files.length > 1 ? "The solution, and other right ways." : "The solution.";
      this.show.hidden = true;
      this.sure.hidden = true;
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      this.status.textContent = refused.message;
      if (refused.body.confirm) swap(this.sure, this.show);
    }
  }
}
