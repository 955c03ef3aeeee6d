(() => {
  "use strict";
  const PAUSE = 200; // milliseconds without a key before a draft is checked
  const named = (id) => document.getElementById(id);
  const [text, name, file, source, said, drawn] = ["text", "name", "file", "source", "said", "drawn"].map(named);
  const all = (what) => [...drawn.querySelectorAll(what)];

  /* What a reader has opened and filtered stays as it is while the draft changes. */
  const state = () => ({
    off: all(".filters input:not(:checked)").map((box) => box.value),
    open: all("details").filter((one) => one.open).map((one) => one.firstElementChild.firstChild.data),
  });
  const restore = ({ off, open }) => {
    for (const one of all("details")) one.open = open.includes(one.firstElementChild.firstChild.data);
    for (const box of all(".filters input")) {
      if (!off.includes(box.value)) continue;
      box.checked = false;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const show = ({ html, summary }) => {
    const before = state();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    drawn.innerHTML = html;
    restore(before);
    said.classList.remove("failed");
    if (said.textContent !== summary) said.textContent = summary;
  };
  const fail = (why) => {
    drawn.replaceChildren();
    said.classList.add("failed");
    said.textContent = why;
  };

  let asking = null;
  let waiting = 0;
  const check = async () => {
    asking?.abort();
    const own = (asking = new AbortController());
    try {
      const body = new URLSearchParams({ text: text.value, name: name.value, source: source.value, origin: source.dataset.origin ?? "" });
      const answer = await fetch("/draft", { method: "POST", body, signal: own.signal });
      const found = await answer.text();
      if (own.signal.aborted) return;
      if (answer.ok) show(JSON.parse(found));
      else fail(found);
    } catch {
      if (!own.signal.aborted) fail("Not checked: the service does not answer.");
    }
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  };

  /* What a word processor saves is no text: read as one, it would be checked and found clean. */
  const put = async (chosen, area) => {
    if (chosen.size > 4 * area.dataset.longest) return fail(`Not checked: ${chosen.name} is too long.`);
    try {
      area.value = new TextDecoder("utf-8", { fatal: true }).decode(await chosen.arrayBuffer());
    } catch {
      return fail(`Not checked: ${chosen.name} is not text in UTF-8. Open it where it was written, and paste what it says.`);
    }
    area.dataset.origin = chosen.name;
    await check();
  };
  const read = (chosen) => {
    const suffix = chosen.name.toLowerCase().split(".").pop();
    const known = [...name.options].find((one) => one.dataset.suffixes.split(" ").includes(suffix));
    if (known) name.value = known.value;
    return put(chosen, text);
  };
  text.addEventListener("input", soon);
  source.addEventListener("input", soon);
  name.addEventListener("change", check);
  file.addEventListener("change", () => file.files[0] && read(file.files[0]));
  for (const kind of ["dragenter", "dragover"]) {
    addEventListener(kind, (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      text.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop", "dragend"]) addEventListener(kind, () => text.classList.remove("over"));
  addEventListener("drop", (event) => {
    if (!event.dataTransfer.files[0]) return;
    event.preventDefault();
    const [chosen] = event.dataTransfer.files;
    if (event.target.closest?.(".source")) put(chosen, source);
    else read(chosen);
  });
  document.querySelector(".draft").addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  for (const hidden of document.querySelectorAll(".choices [hidden]")) hidden.hidden = false;
  if (text.value && !drawn.childElementCount) check(); // a browser that goes back keeps the draft
})();
