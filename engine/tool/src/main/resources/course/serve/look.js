// The editor in the colors of the site: the same tokens as its listings, light and dark.

import { EditorView } from "@codemirror/view";
import { highlightCode, classHighlighter } from "@lezer/highlight";
import { javaLanguage } from "@codemirror/lang-java";
import { el } from "./dom.js";

export const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--raised)", fontSize: "inherit" },
  "&.cm-focused": { outline: "none" },
  "&.cm-focused::after": { content: "''", position: "absolute", inset: "0", zIndex: "300", border: "3px solid var(--amber)", borderRadius: "3px", pointerEvents: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontVariantLigatures: "none", fontSize: "0.84rem", lineHeight: "1.6", maxHeight: "min(70vh, 44rem)" },
  ".cm-content": { padding: "0.7rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-line.dedent": { textIndent: "calc(-1 * var(--dedent, 0ch))" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--soft)", border: "0" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.2rem", padding: "0 0.3rem 0 0.6rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent-soft) 45%, transparent)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "color-mix(in srgb, var(--flight) 30%, transparent)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--amber-soft)", outline: "1px solid var(--amber)" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--ink)", border: "1px solid var(--red)", borderRadius: "6px", fontFamily: "var(--sans)", fontSize: "0.86rem", maxWidth: "34rem" },
  ".cm-diagnostic": { padding: "0.4rem 0.8rem", borderLeft: "0", whiteSpace: "pre-wrap" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--red)", textUnderlineOffset: "0.25em", textDecorationSkipInk: "none" },
  ".cm-lint-marker-error": { content: "none", width: "0.55em", height: "0.55em", margin: "0.45em 0.2em", borderRadius: "50%", backgroundColor: "var(--red)" },
  ".gap": { padding: "0 0.5rem", color: "var(--soft)", backgroundColor: "var(--sunk)" },
  ".tok-keyword": { color: "light-dark(#8f3f0c, #f2b366)", fontWeight: "600" },
  ".tok-typeName, .tok-className, .tok-namespace": { color: "light-dark(#0a5a70, #8ad2e2)" },
  ".tok-string, .tok-string2": { color: "light-dark(#3b661c, #abd48d)" },
  ".tok-comment": { color: "light-dark(#626b74, #93a0a9)", fontStyle: "italic" },
  ".tok-number, .tok-bool, .tok-atom, .tok-meta": { color: "light-dark(#77367f, #d6abe2)" },
  ".tok-variableName.tok-definition, .tok-propertyName.tok-definition": { color: "light-dark(#1f4f93, #a3c6f7)" },
});

/** `code` as a listing of the site: colored, not to be changed. */
export function listing(code, name = "") {
  const inner = el("code");
  highlightCode(code, javaLanguage.parser.parse(code), classHighlighter,
    (text, classes) => inner.append(classes ? el("span", { class: classes }, text) : text), () => inner.append("\n"));
  return el("figure", { class: "code" }, name && el("figcaption", {}, el("span", { class: "name" }, name)),
    el("pre", { tabindex: 0, role: "group", "aria-label": name ? `${name}, read only` : "Code" }, inner));
}
