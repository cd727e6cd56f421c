// What a page does beside being read: menu, theme, copy buttons, contents that follow, code that scrolls.
"use strict";

(() => {
  const html = document.documentElement;
  const byId = id => document.getElementById(id);

  // Menu: on a narrow screen the lessons are folded away.
  const menu = byId("menu");
  const fold = open => {
    html.classList.toggle("menu-open", open);
    menu.setAttribute("aria-expanded", String(open));
  };
  menu.hidden = false;
  menu.addEventListener("click", () => fold(!html.classList.contains("menu-open")));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && html.classList.contains("menu-open")) {
      fold(false);
      menu.focus();
    }
  });

  // Theme: the system's until the reader chooses; the choice is kept.
  const theme = byId("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (html.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const name = () => {
    const other = dark() ? "Light" : "Dark";
    theme.querySelector("span").textContent = other;
    theme.setAttribute("aria-label", `${other} colors`);
  };
  theme.hidden = false;
  theme.addEventListener("click", () => {
    html.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem("course.theme", html.dataset.theme);
    } catch (refused) { /* storage is off: the choice lasts as long as the page */ }
  });
  system.addEventListener("change", name);
  new MutationObserver(name).observe(html, { attributeFilter: ["data-theme"] });
  name();

  // Copy: the code as it would be compiled, without the marks of callouts.
  const codeOf = figure => {
    const code = figure.querySelector("pre").cloneNode(true);
    code.querySelectorAll(".conum").forEach(mark => mark.remove());
    return code.textContent.replace(/[ \t]+$/gm, "").replace(/\n+$/, "\n");
  };
  const put = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      const area = Object.assign(document.createElement("textarea"), { value: text });
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  };
  for (const button of document.querySelectorAll("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await put(codeOf(button.closest("figure")));
      button.textContent = done ? "Copied" : "Not copied";
      button.focus();
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    });
  }

  // What is wider than its place scrolls, and can be reached with the keyboard.
  const wide = new ResizeObserver(entries => {
    const scrolls = entries.map(({ target }) => target.scrollWidth > target.clientWidth + 1);
    entries.forEach(({ target }, at) => {
      if (scrolls[at]) {
        target.tabIndex = 0;
        target.setAttribute("role", "group");
        target.setAttribute("aria-label", target.dataset.label);
      } else {
        target.removeAttribute("tabindex");
        target.removeAttribute("role");
        target.removeAttribute("aria-label");
      }
    });
  });
  const label = { PRE: "Code, scrolls sideways", DIV: "Wider than the page, scrolls sideways" };
  for (const scroller of document.querySelectorAll("figure pre, .picture, div.table")) {
    scroller.dataset.label = label[scroller.tagName];
    wide.observe(scroller);
  }

  // Contents: open beside the text, folded above it; they mark the section being read.
  const contents = document.querySelector(".contents details");
  if (contents) {
    const beside = matchMedia("(min-width: 75rem)");
    const unfold = () => { contents.open = beside.matches; };
    beside.addEventListener("change", unfold);
    unfold();
    const sections = [...contents.querySelectorAll("details > ol > li")].map(entry => [...entry.querySelectorAll("a")]);
    let current;
    const mark = () => {
      const line = innerHeight * 0.3;
      const begun = link => byId(link.hash.slice(1))?.getBoundingClientRect().top < line;
      // Of the section being read only: to ask where the others' parts are would have them laid out.
      const read = sections.findLast(links => begun(links[0]))?.findLast(begun);
      if (read === current) return;
      current?.removeAttribute("aria-current");
      read?.setAttribute("aria-current", "true");
      current = read;
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; mark(); });
    }, { passive: true });
    // At first too, and when a section that comes into sight turns out taller than it was taken for.
    new ResizeObserver(mark).observe(document.querySelector("article > .body"));
  }

  // Sections out of sight, one at a time while nothing else is to do; all of them before a jump within the page.
  const idle = window.requestIdleCallback ?? (work => setTimeout(work, 50));
  const unseen = html.classList.contains("from-top") ? [...document.querySelectorAll(".body > .sect1 > .sectionbody")] : [];
  const layOut = () => {
    unseen.shift()?.classList.add("laid-out");
    if (unseen.length > 0) idle(layOut);
  };
  const layOutAll = () => unseen.splice(0).forEach(section => section.classList.add("laid-out"));
  addEventListener("load", () => idle(layOut));
  addEventListener("hashchange", layOutAll);
  document.addEventListener("click", event => {
    if (event.target.closest("a[href*='#']")) layOutAll();
  }, { capture: true });

  // Read: a lesson whose end has been in sight is marked in the navigation, in this browser.
  const here = document.body.dataset.page;
  const markRead = link => {
    if (link.querySelector(".read")) return;
    const mark = Object.assign(document.createElement("span"), { className: "read", role: "img", textContent: "\u2713" });
    mark.ariaLabel = "read";
    link.append(mark);
  };
  for (const link of document.querySelectorAll(".book a[data-read]")) {
    const key = `course.read.${link.dataset.read}`;
    try {
      if (localStorage.getItem(key)) markRead(link);
    } catch (refused) { /* storage is off: nothing is marked */ }
    if (link.dataset.read === here) {
      const end = new IntersectionObserver(entries => {
        if (!entries.some(entry => entry.isIntersecting)) return;
        end.disconnect();
        markRead(link);
        try {
          localStorage.setItem(key, "yes");
        } catch (refused) { /* storage is off: marked as long as the page is open */ }
      });
      end.observe(document.querySelector(".neighbors"));
    }
  }

  // Questions: what was chosen first is remembered in this browser, and shown again.
  for (const quiz of document.querySelectorAll(".quiz")) {
    const key = `course.quiz.${here}.${quiz.id}`;
    const choices = [...quiz.querySelectorAll("details")];
    const mark = text => choices.find(choice => choice.querySelector("summary").textContent === text)?.classList.add("chosen");
    try {
      mark(localStorage.getItem(key));
    } catch (refused) { /* storage is off: asked anew each time */ }
    for (const choice of choices) {
      choice.addEventListener("toggle", () => {
        if (!choice.open || quiz.querySelector(".chosen")) return;
        choice.classList.add("chosen");
        try {
          localStorage.setItem(key, choice.querySelector("summary").textContent);
        } catch (refused) { /* storage is off: the mark lasts as long as the page */ }
      });
    }
  }

  // Filter: every word that is typed has to be in a row; groups and contents follow. Without a script all is there.
  const filter = document.querySelector("form.filter");
  if (filter) {
    const field = filter.querySelector("input");
    const status = filter.querySelector("[role=status]");
    const rows = [...document.querySelectorAll(filter.dataset.rows)];
    const read = row => {
      const copy = row.cloneNode(true);
      copy.querySelectorAll("button, .anchor, .lang").forEach(extra => extra.remove());
      return copy.textContent.toLowerCase();
    };
    let words;
    const groups = new Set(rows.map(row => row.parentElement.closest(".sect1")));
    const entries = [...document.querySelectorAll(".contents li")]
      .map(entry => [entry, byId(entry.querySelector("a").hash.slice(1))?.closest(".sect2, .sect1")]);
    const narrow = () => {
      const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      words ??= rows.map(read);
      rows.forEach((row, at) => { row.hidden = !wanted.every(word => words[at].includes(word)); });
      const shown = rows.filter(row => !row.hidden).length;
      for (const group of groups) {
        group.hidden = !group.querySelector(`${filter.dataset.rows}:not([hidden])`);
      }
      for (const [entry, section] of entries) entry.hidden = Boolean(section?.hidden);
      status.textContent = wanted.length === 0 ? "" : shown === 0
        ? "None. Fewer letters, or another word?" : `${shown} of ${rows.length}`;
    };
    const all = () => {
      field.value = "";
      narrow();
    };
    filter.closest("#preamble")?.after(filter); // so that it stays in sight above all rows
    filter.hidden = false;
    filter.addEventListener("submit", event => event.preventDefault());
    field.addEventListener("input", narrow);
    field.addEventListener("keydown", event => {
      if (event.key === "Escape" && field.value) all();
    });
    addEventListener("hashchange", () => {
      const target = byId(decodeURIComponent(location.hash.slice(1)));
      if (target?.closest("[hidden]")) {
        all();
        target.scrollIntoView();
      }
    });
    if (field.value) narrow(); // a browser that goes back restores what was typed
  }
})();
