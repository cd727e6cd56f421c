// A learner's version of an example: one text for all listings of it on a page, kept in this browser.

import { get } from "./api.js";
import { forget, keep, kept, mark } from "./store.js";

const works = new Map();

/** The work on `08-gather/AllTogether`. */
export function workOn(example) {
  if (!works.has(example)) works.set(example, new Work(example));
  return works.get(example);
}

class Work {
  #key;
  #example;
  #listeners = [];
  #loading = null;

  constructor(example) {
    this.#example = example;
    this.#key = `example.${example}`;
    this.original = null;
    this.regions = [];
    this.text = null;
  }

  /** Whether this browser keeps a changed version; known before the original was loaded. */
  get changed() {
    return this.text === null ? kept(this.#key) !== null : this.text !== this.original;
  }

  /** Whether the changed version began with another text than the course has now. */
  get outdated() {
    const mine = kept(this.#key);
    return mine !== null && this.original !== null && mine.of !== mark(this.original);
  }

  /** Which lines of the original a listing with these tags shows; none stand for all of it. */
  parts(tags) {
    return this.regions.filter(({ tag }) => tags.includes(tag));
  }

  async load() {
    this.#loading ??= get(`examples/${this.#example}`).then(({ text, regions }) => {
      this.original = text;
      this.regions = regions;
      this.text = kept(this.#key)?.text ?? text;
    }).catch(refused => {
      this.#loading = null;
      throw refused;
    });
    await this.#loading;
    return this;
  }

  /** Takes a new text; listeners other than `from` hear of it. */
  change(text, from = null) {
    const of = this.outdated ? kept(this.#key).of : mark(this.original);
    this.text = text;
    if (text === this.original) forget(this.#key);
    else keep(this.#key, { of, text });
    this.#tell(from);
  }

  /** The learner has chosen this version for good: it belongs to the course's present text from now on. */
  settle(text) {
    forget(this.#key);
    this.change(text);
  }

  listen(listener) {
    this.#listeners.push(listener);
  }

  #tell(from) {
    for (const listener of this.#listeners) if (listener !== from) listener();
  }
}
