// CodeMirror as this course uses it: Java, the site's colors, problems in the margin, and a part of a file that can be edited alone.
// It lives in a shadow root, where its styles are style sheet objects, which the page's policy allows.

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Annotation, EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, WidgetType } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { look } from "./look.js";

const wholeFile = StateEffect.define();
const fromOutside = Annotation.define();

class Gap extends WidgetType {
  toDOM() {
    const gap = document.createElement("div");
    gap.className = "gap";
    gap.textContent = "⋯";
    return gap;
  }
}

/** How many spaces every line begins with that is not blank. */
function indent(lines) {
  const depths = lines.filter(line => line.text.trim()).map(line => /^ */.exec(line.text)[0].length);
  return depths.length === 0 ? 0 : Math.min(...depths);
}

/** Whole lines, in order, none touching another. */
function tidy(spans, doc) {
  const tidied = [];
  for (const span of spans) {
    const from = doc.lineAt(span.from).from;
    const to = doc.lineAt(span.to).to;
    if (tidied.length > 0 && from <= tidied.at(-1).to + 1) tidied.at(-1).to = Math.max(to, tidied.at(-1).to);
    else tidied.push({ from, to });
  }
  return tidied;
}

/** What `spans` leave hidden of the document, and which ranges a learner can't change; `whole` hides nothing. */
function seen({ doc }, spans, whole, depth) {
  const shown = whole ? [{ from: 0, to: doc.length }] : spans;
  const to = shown.at(-1).to;
  const hidden = [];
  const closed = [];
  let next = 0;
  for (const span of [...shown, { from: doc.length + 1, to: doc.length + 1 }]) {
    if (span.from > next) {
      const between = next > 0 && span.from <= doc.length;
      hidden.push(Decoration.replace({ block: true, ...(between && { widget: new Gap() }) }).range(next, span.from - 1));
      closed.push(next === 0 ? -1 : next - 1, span.from > doc.length ? doc.length + 1 : span.from);
    }
    next = span.to + 1;
  }
  const deep = line => line.text.startsWith(" ".repeat(depth));
  const dedented = whole || depth === 0 ? [] : shown.flatMap(span => linesOf(doc, span)).filter(deep)
    .map(line => Decoration.line({ class: "dedent" }).range(line.from));
  const from = shown[0].from + (!whole && deep(doc.lineAt(shown[0].from)) ? depth : 0);
  return { spans, whole, from, to, depth, closed, hidden: Decoration.set(hidden), decorations: Decoration.set([...hidden, ...dedented], true) };
}

function linesOf(doc, { from, to }) {
  const first = doc.lineAt(from).number;
  return Array.from({ length: doc.lineAt(to).number - first + 1 }, (_, at) => doc.line(first + at));
}

/** Shows only these parts (intervals of lines), until the whole file is asked for; the rest can't be changed meanwhile. */
function onlyParts(parts) {
  const field = StateField.define({
    create: ({ doc }) => {
      const spans = tidy(parts.map(({ first, last }) => ({ from: doc.line(first).from, to: doc.line(last).to })), doc);
      return seen({ doc }, spans, parts.length === 0, indent(spans.flatMap(span => linesOf(doc, span))));
    },
    update(value, transaction) {
      const asked = transaction.effects.find(effect => effect.is(wholeFile));
      if (!transaction.docChanged && !asked) return value;
      const moved = value.spans.map(({ from, to }) => ({ from: transaction.changes.mapPos(from, -1), to: transaction.changes.mapPos(to, 1) }));
      return seen(transaction.state, tidy(moved, transaction.state.doc), asked ? asked.value : value.whole, value.depth);
    },
    provide: of => [
      EditorView.decorations.from(of, value => value.decorations),
      EditorView.atomicRanges.of(view => view.state.field(of).hidden),
    ],
  });
  return { field, extension: [field,
    EditorState.changeFilter.of(transaction => transaction.annotation(fromOutside) ? true : transaction.startState.field(field).closed),
    EditorState.transactionFilter.of(transaction => {
      if (!transaction.selection || transaction.annotation(fromOutside)) return transaction;
      const { from, to } = transaction.state.field(field);
      const { anchor, head } = transaction.selection.main;
      const inside = at => Math.min(to, Math.max(from, at));
      return inside(anchor) === anchor && inside(head) === head ? transaction
        : [transaction, { selection: { anchor: inside(anchor), head: inside(head) }, sequential: true }];
    })] };
}

/**
 * Replaces a selection that is typed over. Left to itself, Chromium gives the new text the look of the old one in a style attribute,
 * which the page's policy refuses with a complaint.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state } = view;
    if (event.inputType !== "insertText" || event.isComposing || !event.data || state.selection.main.empty) return false;
    const { from, to } = state.selection.main;
    const insert = () => state.update(state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    if (!state.facet(EditorView.inputHandler).some(handles => handles(view, from, to, event.data, insert))) view.dispatch(insert());
    return true;
  },
});

/** The smallest single change that makes `now` out of `old`. */
function difference(old, now) {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let end = 0;
  while (end < old.length - from && end < now.length - from && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { from, to: old.length - end, insert: now.slice(from, now.length - end) };
}

/** The same, when all that differs lies between the first of `spans` and the last: so a line added at an edge belongs to them. */
function within(spans, old, now) {
  if (spans.length === 0) return null;
  const { from } = spans[0];
  const after = old.length - spans.at(-1).to;
  if (now.length < from + after || !now.startsWith(old.slice(0, from)) || !now.endsWith(old.slice(old.length - after))) return null;
  const change = difference(old.slice(from, old.length - after), now.slice(from, now.length - after));
  return { from: from + change.from, to: from + change.to, insert: change.insert };
}

/**
 * An editor in `host`. `parts` (`first` and `last` line of each) narrow it to these; `keys` are more bindings, tried
 * first; `changed` hears each new text that the learner made.
 */
export function openEditor(host, { text, label, parts = [], keys, changed }) {
  const root = host.attachShadow({ mode: "open" });
  const part = onlyParts(parts);
  const view = new EditorView({
    root, parent: root,
    state: EditorState.create({ doc: text, extensions: [
      keymap.of([...keys, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(), indentOnInput(),
      typedOver, EditorState.tabSize.of(4), indentUnit.of("    "), java(), syntaxHighlighting(classHighlighter), look, part.extension,
      EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off", translate: "no" }),
      EditorView.updateListener.of(update => {
        if (update.docChanged && !update.transactions.every(each => each.annotation(fromOutside))) changed(update.state.doc.toString());
      }),
    ] }),
  });
  host.style.setProperty("--dedent", `${view.state.field(part.field).depth}ch`);
  const line = number => view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
  return {
    get text() { return view.state.doc.toString(); },
    get whole() { return view.state.field(part.field).whole; },
    /** Takes a text that did not come from the keyboard; can be undone. */
    put(now) {
      const old = view.state.doc.toString();
      if (now === old) return;
      const { spans } = view.state.field(part.field);
      view.dispatch({ changes: within(spans, old, now) ?? difference(old, now), annotations: fromOutside.of(true) });
    },
    showWhole(whole) {
      view.dispatch({ effects: wholeFile.of(whole) });
    },
    shows(number) {
      const { from, to } = view.state.field(part.field);
      return line(number).to >= from && line(number).to <= to;
    },
    goTo(number, column = 1) {
      const { from, to } = line(number);
      view.dispatch({ selection: { anchor: Math.min(to, from + Math.max(0, column - 1)) }, scrollIntoView: true });
      view.focus();
    },
    /** Marks these problems in the margin; an empty list takes all marks away. */
    problems(list) {
      view.dispatch(setDiagnostics(view.state, list.filter(each => each.line > 0).map(({ line: number, column, message }) => {
        const { from, to } = line(number);
        const at = Math.min(to, from + Math.max(0, (column || 1) - 1));
        return { from: at, to: Math.max(at, Math.min(to, at + (/^\w+/.exec(view.state.sliceDoc(at, to))?.[0].length ?? 1))), severity: "error", message };
      })));
    },
    focus: () => view.focus(),
  };
}
