// Small helpers to build a page. Text goes in as text; no style attribute is ever written, as the page's policy refuses them.

const SVG = "http://www.w3.org/2000/svg";

const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return node;
};

/** `el("p", { class: "says" }, "text", node)`; a name that begins with "on" is an event. */
export const el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

export const svg = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A button that does not send a form. */
export const button = (text, onclick, attributes = {}) => el("button", { type: "button", class: "do", onclick, ...attributes }, text);

let last = 0;

/** An id that no other element of the page has. */
export const freshId = word => `live-${word}-${++last}`;

/** Hides or shows, and hands the focus on when it would be lost. */
export function swap(shown, hidden) {
  const focused = hidden.contains(document.activeElement);
  shown.hidden = false;
  hidden.hidden = true;
  if (focused) shown.focus();
}
