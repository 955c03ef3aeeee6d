(() => {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const LOUD = ".mark.error, .mark.warning, .mark.suggestion";
  const wide = matchMedia("(min-width: 62rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const named = (id) => document.getElementById(id);
  const storyOf = (node) => node.closest(".story");
  const all = (root, what) => [...root.querySelectorAll(what)];

  /* The mark that a node lies in: a mark cut in pieces is the first of them. */
  const markOf = (node) => {
    const mark = node.closest && node.closest(".mark:not(.off)");
    return mark && (mark.dataset.of ? named(mark.dataset.of) : mark);
  };
  const piecesOf = (mark) => [mark, ...all(storyOf(mark), `[data-of="${mark.id}"]`)];
  const listed = (mark, name, letter) =>
    mark.dataset[name].split(" ").filter(Boolean).map((one) => named(`${storyOf(mark).id}-${letter}${one}`)).filter(Boolean);
  const othersOf = (mark) => listed(mark, "others", "m");

  /* Show where the places stand that a mark is about. */
  const lines = (mark, others) => {
    const copy = mark.closest(".copy");
    const drawing = document.createElementNS(SVG, "svg");
    const within = copy.getBoundingClientRect();
    const from = mark.getClientRects()[0];
    drawing.setAttribute("class", "lines");
    drawing.setAttribute("aria-hidden", "true");
    for (const other of others) {
      const to = other.getClientRects()[0];
      const down = to.top >= from.bottom ? 1 : to.bottom <= from.top ? -1 : 0;
      const edge = (box, below) => (below ? box.bottom : box.top) - within.top;
      const x = [from, to].map((box) => box.left + box.width / 2 - within.left);
      const y = [edge(from, down >= 0), edge(to, down <= 0)];
      const bend = down ? down * Math.min(Math.abs(y[1] - y[0]) / 2, 90) : 22;
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", `M${x[0]} ${y[0]}C${x[0]} ${y[0] + bend} ${x[1]} ${y[1] - (down ? bend : -bend)} ${x[1]} ${y[1]}`);
      const dot = document.createElementNS(SVG, "circle");
      for (const [name, value] of [["cx", x[1]], ["cy", y[1]], ["r", 3.5]]) dot.setAttribute(name, value);
      drawing.append(path, dot);
    }
    copy.append(drawing);
  };
  let lit = null;
  const dark = () => {
    for (const mark of all(document, ".here, .there")) mark.classList.remove("here", "there");
    for (const drawing of all(document, ".lines")) drawing.remove();
    lit = null;
  };
  const light = (mark) => {
    if (lit === mark) return;
    dark();
    lit = mark;
    const others = othersOf(mark).filter((other) => other.getClientRects().length);
    for (const piece of piecesOf(mark)) piece.classList.add("here");
    for (const piece of others.flatMap(piecesOf)) piece.classList.add("there");
    lines(mark, others);
  };

  /* Open what is said of a mark: copies of what stands in the panel, and why there is such a rule. */
  let chosen = null;
  const copied = (remark) => {
    const copy = remark.cloneNode(true);
    copy.removeAttribute("id");
    copy.classList.remove("hidden");
    const code = copy.querySelector(".rule").textContent.split(" ")[0];
    const rule = named(`rule-${code}`);
    if (rule) {
      const why = document.createElement("p");
      why.className = "why";
      why.textContent = rule.nextElementSibling.textContent;
      copy.append(why);
    }
    return copy;
  };
  const close = (back) => {
    for (const card of all(document, ".card")) card.hidden = true;
    const mark = chosen;
    chosen = null;
    dark();
    if (mark && back) mark.focus({ preventScroll: true });
  };
  const show = (mark) => mark.scrollIntoView({ block: wide.matches ? "center" : "start", behavior: still.matches ? "auto" : "smooth" });
  const choose = (mark) => {
    close(false);
    chosen = mark;
    const card = storyOf(mark).querySelector(".card");
    card.querySelector(".chosen").replaceChildren(...listed(mark, "says", "").map(copied));
    card.hidden = false;
    card.scrollTop = 0;
    card.parentElement.scrollTop = 0;
    const seen = wide.matches ? innerHeight : card.getBoundingClientRect().top;
    if (mark.getBoundingClientRect().bottom > seen) show(mark);
    light(mark);
  };
  const go = (mark) => {
    show(mark);
    mark.focus({ preventScroll: true });
    light(mark);
  };
  const step = (story, by) => {
    const marks = all(story, ".mark[href]").filter((mark) => mark.matches(LOUD));
    const at = marks.indexOf(chosen && storyOf(chosen) === story ? chosen : document.activeElement);
    const next = marks[at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length];
    if (next) {
      go(next);
      choose(next);
    }
  };

  /* Leave out what a reader does not ask for; the copy itself stays. */
  const filter = (story) => {
    const off = new Set(all(story, ".filters input:not(:checked)").map((box) => box.value));
    for (const mark of all(story, ".mark")) {
      const out = [...mark.classList].some((name) => off.has(name));
      mark.classList.toggle("off", out);
      if (mark.id && out && mark.hasAttribute("href")) {
        mark.dataset.href = mark.getAttribute("href");
        mark.removeAttribute("href");
      } else if (mark.id && !out && mark.dataset.href) {
        mark.setAttribute("href", mark.dataset.href);
      }
    }
    for (const remark of all(story, ".panel > :not(.card) .remark")) {
      remark.classList.toggle("hidden", [...remark.classList].some((name) => off.has(name)));
    }
    close(false);
  };
  /* The stories that are asked for; of very many only the first, until a reader wants all. */
  const MANY = 200;
  const find = (index, most = MANY) => {
    const words = index.querySelector(".find").value.toLowerCase();
    const only = index.querySelector(".only").checked;
    const rows = all(index, "tbody tr");
    const found = rows.filter((row) => {
      row.hidden = (only && !row.querySelector(".error, .warning, .suggestion, .failure")) || !row.querySelector("a").textContent.toLowerCase().includes(words);
      return !row.hidden;
    });
    found.forEach((row, at) => row.classList.toggle("later", at >= most));
    const many = (number) => number.toLocaleString("en");
    const cut = found.length > most;
    index.querySelector(".found").textContent = `${many(found.length)} of ${many(rows.length)} stories${cut ? `, the first ${many(most)} shown` : ""}`;
    index.querySelector(".more").hidden = !cut;
    index.querySelector(".more").textContent = `Show all ${many(found.length)}`;
  };
  const more = (index) => {
    const next = index.querySelector(".later:not([hidden]) a");
    find(index, Infinity);
    next.focus();
  };

  const over = (event) => {
    const mark = markOf(event.target);
    if (mark) light(mark);
  };
  const out = (event) => {
    if (markOf(event.target)) chosen ? light(chosen) : dark();
  };
  document.addEventListener("pointerover", over);
  document.addEventListener("focusin", over);
  document.addEventListener("pointerout", out);
  document.addEventListener("focusout", out);
  document.addEventListener("click", (event) => {
    const mark = markOf(event.target);
    const place = event.target.closest("a.place");
    const target = place && named(place.hash.slice(1));
    if (mark) {
      event.preventDefault();
      choose(mark);
    } else if (target) {
      event.preventDefault();
      go(target);
    } else if (event.target.closest(".more")) more(event.target.closest(".index"));
    else if (event.target.closest(".close")) close(true);
    else if (event.target.closest(".step")) step(storyOf(event.target), Number(event.target.value));
  });
  document.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".mark");
    if (event.key === "Escape") close(true);
    else if (mark && (event.key === "n" || event.key === "p") && !event.ctrlKey && !event.metaKey && !event.altKey) {
      step(storyOf(mark), event.key === "n" ? 1 : -1);
    }
  });
  document.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("input", (event) => {
    const index = event.target.closest(".index");
    if (index) find(index);
    else if (event.target.closest(".filters")) filter(storyOf(event.target));
  });
  addEventListener("resize", () => {
    const mark = lit;
    if (!mark) return;
    dark();
    light(mark);
  });
  /* On paper nothing can be opened any more. */
  addEventListener("beforeprint", () => {
    for (const closed of all(document, "details:not([open])")) closed.open = true;
  });
  /* A browser that goes back keeps what was asked for. */
  addEventListener("pageshow", () => {
    for (const story of all(document, ".story")) if (story.querySelector(".filters input:not(:checked)")) filter(story);
    for (const index of all(document, ".index")) find(index);
  });
})();
