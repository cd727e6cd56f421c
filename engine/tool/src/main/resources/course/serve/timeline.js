// The live timeline: a bar for each request, growing while it is in flight. One tab stop; arrow keys go from request to request.

import { el, freshId, svg } from "./dom.js";

const MOST_LANES = 100;
const DENSE_FROM = 30;
const TICKS = 4;
const still = matchMedia("(prefers-reduced-motion: reduce)");

const millis = ms => ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The words of the course for how a request ended. */
const outcome = flight => ({ ANSWERED: String(flight.status), LET_GO: "let go", BROKEN_OFF: "broken off" })[flight.end] ?? "in flight";
/** The same where there is little room. */
const shortOutcome = flight => ({ BROKEN_OFF: "broken", IN_FLIGHT: "flying" })[flight.end] ?? outcome(flight);
const good = flight => flight.end === "ANSWERED" && flight.status < 400;

/** The next of 100, 200, 500, 1000, ... that is not below `ms`: while requests fly, the scale grows in steps. */
function roomy(ms) {
  for (let unit = 100; ; unit *= 10) {
    for (const times of [1, 2, 5]) if (unit * times >= ms) return unit * times;
  }
}

/** A captured picture (the lab's JSON, in microseconds) as what a stream of flights would have sent. */
function captured({ lanes, highWater, connections, left }) {
  const flights = lanes.map(lane => ({
    n: lane.number, line: lane.request, conn: lane.connection, arrived: lane.arrived / 1000,
    headers: lane.headers < 0 ? null : lane.headers / 1000, ended: lane.ended / 1000, end: lane.end, status: lane.status,
  }));
  return { age: Math.max(0, ...flights.map(flight => flight.ended)), highWater, connections, flights, requests: lanes.length + left };
}

export class Timeline {
  #flights = new Map();
  #lanes = new Map();
  #state = { age: 0, highWater: 0, connections: 0, requests: 0 };
  #heard = 0;
  #over = false;
  #picked = null;
  #pointed = null;
  #width = 0;
  #beside = null;
  #span = 0;
  #id = freshId("timeline");

  /** The picture of a run that is over (the lab's JSON). */
  static of(host, title, picture) {
    const timeline = new Timeline(host, title);
    timeline.update(captured(picture));
    timeline.end();
    return timeline;
  }

  constructor(host, title) {
    this.summary = el("span", { class: "summary", id: `${this.#id}-summary` });
    this.grid = svg("g", { class: "grid", "aria-hidden": "true" });
    this.rows = svg("g", { role: "presentation" });
    this.picture = svg("svg", {
      class: "lanes", role: "listbox", tabindex: 0, "aria-label": `${title}: requests in flight`,
      "aria-describedby": `${this.#id}-summary`, onkeydown: event => this.#key(event),
      onfocus: () => this.#pick(this.#picked ?? this.#shown()[0]?.n), onpointerleave: () => this.#point(null),
    }, this.grid, this.rows);
    this.detail = el("p", { class: "detail" });
    this.table = el("details", { class: "in-words", ontoggle: () => this.#fillTable() }, el("summary", {}, "The same as a table"));
    this.figure = el("figure", { class: "timeline live", hidden: true },
      el("figcaption", {}, el("span", { class: "name" }, title), " ", this.summary),
      this.picture, this.detail, this.table);
    host.append(this.figure);
    this.#tell();
    new ResizeObserver(([entry]) => {
      this.#width = Math.round(entry.contentRect.width);
      this.#draw();
    }).observe(this.figure);
  }

  /** Takes what changed; times are milliseconds of the lab's clock. */
  update({ age, highWater, connections, flights, requests = 0 }) {
    this.#heard = performance.now();
    for (const flight of flights) this.#flights.set(flight.n, flight);
    this.#state = { age, highWater, connections, requests: Math.max(requests, this.#flights.size) };
    this.figure.hidden = this.#flights.size === 0;
    this.#draw();
    this.#grow();
  }

  get isCompared() {
    return this.#beside !== null;
  }

  /** From now on both are drawn to one scale, so that bars of one length took one time. */
  beside(other) {
    this.#beside = other;
    other.#beside = this;
    this.#draw();
    other.#draw();
  }

  /** Nothing more will come: what is still in flight stays as it is. */
  end() {
    this.#over = true;
    this.#draw();
    this.#fillTable();
  }

  #shown() {
    return [...this.#flights.values()].slice(0, MOST_LANES);
  }

  #flying() {
    return !this.#over && this.#shown().some(flight => flight.ended === null || flight.ended === undefined);
  }

  #now() {
    return this.#state.age + (this.#over ? 0 : performance.now() - this.#heard);
  }

  /** From the first arrival to the last end, in milliseconds; while requests fly, with room to grow. */
  #ownSpan() {
    const flights = this.#shown();
    if (flights.length === 0) return 0;
    const last = this.#last(flights);
    return this.#flying() ? roomy(last) : last;
  }

  #last(flights) {
    return Math.max(1, Math.max(...flights.map(flight => flight.ended ?? this.#now())) - Math.min(...flights.map(flight => flight.arrived)));
  }

  #grow() {
    if (this.growing || still.matches || !this.#flying()) return;
    this.growing = requestAnimationFrame(() => {
      this.growing = null;
      this.#draw();
      this.#grow();
    });
  }

  #draw() {
    const flights = this.#shown();
    if (flights.length === 0 || this.#width === 0) return;
    const narrow = this.#width < 520;
    const dense = flights.length > DENSE_FROM;
    const label = dense ? 0 : narrow ? 104 : 190;
    const right = dense ? 0 : narrow ? 58 : 76;
    const row = dense ? 8 : 22;
    const top = 24;
    const start = Math.min(...flights.map(flight => flight.arrived));
    const last = this.#last(flights);
    const span = Math.max(this.#ownSpan(), this.#beside?.#ownSpan() ?? 0);
    this.#span = span;
    if (this.#beside && this.#beside.#span !== span) this.#beside.#draw();
    const x = ms => label + Math.max(0, ms) * (this.#width - label - right) / span;
    const height = top + row * flights.length + 6;
    this.picture.setAttribute("viewBox", `0 0 ${this.#width} ${height}`);
    this.picture.setAttribute("height", height);
    this.#ticks(span, x, top, height, this.#width < 360 ? 1 : narrow ? 2 : TICKS);
    flights.forEach((flight, at) => {
      const lane = this.#lane(flight);
      const y = top + at * row;
      const ended = flight.ended ?? this.#now();
      const head = flight.headers ?? ended;
      const bar = (rect, from, to) => {
        rect.setAttribute("x", x(from - start).toFixed(1));
        rect.setAttribute("y", y + (dense ? 1 : 3));
        rect.setAttribute("width", Math.max(2, x(to - start) - x(from - start)).toFixed(1));
        rect.setAttribute("height", row - (dense ? 2 : 6));
      };
      lane.group.setAttribute("class", `lane ${flight.end === "IN_FLIGHT" ? "flying" : good(flight) ? "good" : "bad"}`);
      for (const [name, value] of Object.entries({ x: 0, y, width: this.#width, height: row })) lane.hit.setAttribute(name, value);
      bar(lane.bar, flight.arrived, head);
      lane.body.setAttribute("visibility", head < ended ? "visible" : "hidden");
      bar(lane.body, Math.min(head, ended), ended);
      lane.label.setAttribute("y", y + 15);
      lane.label.textContent = dense ? "" : shortened(flight.line, narrow ? 14 : 25);
      lane.outcome.setAttribute("x", this.#width - right + 8);
      lane.outcome.setAttribute("y", y + 15);
      lane.outcome.textContent = dense ? "" : narrow ? shortOutcome(flight) : outcome(flight);
      lane.group.setAttribute("aria-label", this.#says(flight));
    });
    this.summary.textContent = [plural(this.#state.requests, "request"), `at most ${this.#state.highWater} in flight`,
      plural(this.#state.connections, "connection"), millis(last)].join(", ")
      + (this.#state.requests > flights.length ? `; the picture shows the first ${flights.length}` : "");
    this.#tell();
  }

  #ticks(span, x, top, height, ticks) {
    this.grid.replaceChildren(...Array.from({ length: ticks + 1 }, (_, tick) => {
      const at = span * tick / ticks;
      const anchor = tick === 0 ? "start" : tick === ticks ? "end" : "middle";
      return [svg("line", { x1: x(at), x2: x(at), y1: top - 6, y2: height - 4 }),
        svg("text", { x: x(at), y: 12, "text-anchor": anchor }, millis(at))];
    }).flat());
  }

  #lane(flight) {
    const known = this.#lanes.get(flight.n);
    if (known) return known;
    const lane = { hit: svg("rect", { class: "hit" }), bar: svg("rect", { class: "flight", rx: 3 }), body: svg("rect", { class: "flight body", rx: 3 }),
      label: svg("text", { x: 2 }), outcome: svg("text", { class: "outcome" }) };
    lane.group = svg("g", { role: "option", id: `${this.#id}-${flight.n}`, "aria-selected": "false",
      onpointerenter: () => this.#point(flight.n), onclick: () => this.#pick(flight.n) },
    lane.hit, lane.label, lane.bar, lane.body, lane.outcome);
    this.rows.append(lane.group);
    this.#lanes.set(flight.n, lane);
    return lane;
  }

  #key(event) {
    const shown = this.#shown();
    const at = shown.findIndex(flight => flight.n === this.#picked);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#pick(shown[Math.min(shown.length - 1, Math.max(0, to))].n);
  }

  #pick(n) {
    this.#picked = n;
    for (const [each, lane] of this.#lanes) lane.group.setAttribute("aria-selected", String(each === n));
    this.picture.setAttribute("aria-activedescendant", `${this.#id}-${n}`);
    this.#tell();
  }

  #point(n) {
    this.#pointed = n;
    this.#tell();
  }

  #tell() {
    const flight = this.#flights.get(this.#pointed ?? this.#picked);
    this.detail.textContent = flight ? this.#says(flight) : "Point at a bar, or use the arrow keys, for what became of a request.";
  }

  #says(flight) {
    const start = Math.min(...this.#shown().map(each => each.arrived));
    const arrived = `#${flight.n} ${flight.line}: arrived at ${millis(flight.arrived - start)} over connection ${flight.conn}`;
    if (flight.end === "IN_FLIGHT") return `${arrived}, in flight.`;
    return `${arrived}, ${flight.end === "ANSWERED" ? `answered ${flight.status}` : outcome(flight)} after ${millis(flight.ended - flight.arrived)}.`;
  }

  #fillTable() {
    if (!this.table.open) return;
    this.table.querySelector("div")?.remove();
    const start = Math.min(...this.#shown().map(each => each.arrived));
    const head = ["No.", "Request", "Arrived", "In flight for", "End", "Connection"];
    const cells = flight => [flight.n, flight.line, millis(flight.arrived - start), millis((flight.ended ?? this.#now()) - flight.arrived), outcome(flight), flight.conn];
    this.table.append(el("div", { class: "table", tabindex: 0, role: "group", "aria-label": "Requests as a table" }, el("table", {},
      el("thead", {}, el("tr", {}, head.map(text => el("th", { scope: "col" }, text)))),
      el("tbody", {}, this.#shown().map(flight => el("tr", {}, cells(flight).map(text => el("td", {}, String(text)))))))));
  }
}

const shortened = (line, most) => line.length <= most ? line : `${line.slice(0, most - 1)}…`;
