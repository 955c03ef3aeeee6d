"""The page of a story, and of many: whole, sealed, and whatever stands in copy, names and messages stays text."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from newslint import report as reports
from newslint.model import Entry, Failure, Finding, Ignored, Level, Note, Problem, Report, Source, Span
from newslint.record import replace
from newslint.report.escapes import COMMANDS, TEXT, disobeyed
from newslint.report.html_page import FORMAT, page_name
from newslint.report.pages import sheet
from newslint.report.story import drawing

Writer = Callable[..., str]
HOSTILE = (
    """<script>alert(1)</script> "'><img src=x onerror=alert(1)> {{ 7 * 7 }} {% raw %} </style> \u202eabc \x1b[31m"""
)


GONE = Report.of_nothing(Failure("gone.txt", "no such file or folder"))


class Page(HTMLParser):
    """A page taken apart: its tags with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name))]


def test_the_story_is_drawn_with_what_is_said_of_it(written: Writer, report: Report) -> None:
    page = Page(written("html", report))
    assert "Harbour to cost $35 million" in page.text
    assert "<b>&amp;" not in written("html", report)
    classes = [attrs.get("class") for tag, attrs in page.tags if tag == "a"]
    assert [name for name in classes if name and name.startswith("mark")] == [
        "mark error", "mark alone", "mark suggestion", "mark right", "mark right",
    ]  # fmt: skip
    for said in ("FIG110", "the amount", "50 × 0.06 = 3", "perhaps: $3 million", "“The the” becomes “The”", "agreed"):
        assert said in page.text


def test_each_link_leads_somewhere_and_each_name_stands_once(written: Writer) -> None:
    page = Page(written("html"))
    names = page.named("id")
    assert len(names) == len(set(names))
    links = {link[1:] for link in page.named("href") if link.startswith("#")}
    assert links
    assert links <= set(names)


def test_what_was_not_checked_is_said_first(written: Writer, report: Report) -> None:
    assert "Not checked: FIG140 was not checked" in Page(written("html", report)).text
    text = Page(written("html", GONE)).text.lower()
    assert "not checked: no such file or folder" in text
    assert "nothing found" not in text


@pytest.mark.parametrize("place", ["copy", "path", "message", "failure"])
def test_nothing_hostile_becomes_markup(written: Writer, place: str) -> None:
    page = written("html", _hostile(place, HOSTILE))
    assert [tag for tag, _ in Page(page).tags if tag in {"script", "img", "style"}] == ["style", "script"]
    assert "{{ 7 * 7 }}" in Page(page).text
    assert not [name for _, attrs in Page(page).tags for name in attrs if name.startswith("on") or name == "style"]
    assert "\u202e" not in page
    assert "\x1b" not in page


def _hostile(place: str, words: str) -> Report:
    said = {"copy": "The quay.", "path": "a.txt", "message": "m", "failure": "f", place: words}
    text = f"The harbour\n\n{said['copy']} It cost 5 dollars.\n"
    found = Finding("FIG1", "r", Level.ERROR, said["message"], Problem(Span(0, 3), suggestions=(said["message"],)))
    silent = (Ignored(found, "comment", said["message"]),)
    return Report(
        Source(said["path"], text), (found,), ignored=silent, failures=(Failure("a", said["failure"]),), figures=()
    )


def test_the_page_admits_its_own_style_and_script_and_nothing_else(written: Writer) -> None:
    page = written("html")
    policy = next(value for value in Page(page).named("content") if "default-src" in value)
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert inside
        assert f"{tag}-src 'sha256-{b64encode(sha256(inside[1].encode()).digest()).decode()}'" in policy
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in page


@pytest.mark.parametrize("name", ["page.css", "page.js"])
def test_a_build_server_leaves_style_and_script_as_they_are(name: str) -> None:
    text = str(sheet(name).text)
    assert text.isascii()
    for line in text.splitlines():
        assert line == disobeyed(line, TEXT) == disobeyed(line, COMMANDS)


def test_house_keys_of_front_matter_are_drawn(written: Writer) -> None:
    text = "---\ntitle: Ferry late\nvorspann: A ferry left at 5.\n---\n\nThe ferry left.\n"
    told = Report(Source("a.md", text), figures=())
    assert "A ferry left at 5." not in written("html", told)
    assert "A ferry left at 5." in written("html", replace(told, fields=(("vorspann", "standfirst"),)))


def files(*told: Report) -> dict[str, str]:
    run, view = reports.Run(unread={".rst": 2}), reports.View()
    parts = (reports.part(one, FORMAT, view) for one in told)
    assert FORMAT.folder
    return {name: "".join(texts) for name, texts in FORMAT.folder(parts, run)}


def test_a_folder_holds_an_index_and_a_page_a_story(report: Report, clean: Report) -> None:
    written = files(report, clean, GONE)
    assert list(written) == [*map(page_name, (report.source.path, clean.source.path, GONE.source.path)), "index.html"]
    index = Page(written["index.html"])
    assert {link for link in index.named("href") if link.endswith(".html")} == written.keys() - {"index.html"}
    assert "2 files checked: 1 error, 1 suggestion" in index.text
    assert "not read: 2 .rst" in index.text
    assert index.text.count("not checked") == 2
    assert "index.html" in Page(written[page_name(clean.source.path)]).named("href")


def test_names_of_pages_are_one_a_story_and_lead_nowhere_else() -> None:
    paths = ["a/b.md", "a-b.md", "../../etc/passwd", "/x" * 200, "東京.md", "-", "index.html"]
    names = list(map(page_name, paths))
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[\w.-]{1,90}\.html", name, re.ASCII) and name != "index.html" for name in names)


def test_the_index_of_many_stories_is_small() -> None:
    figures = (Entry(Span(0, 1), "number", "5", "5", "5", None, None, "alone"),)
    stories = (
        Report(Source(f"desk/2026-11-28-a-story-of-the-day-{number}.md", "5"), figures=figures) for number in range(200)
    )
    assert len(files(*stories)["index.html"]) < 100_000  # of 2,000 under a megabyte


def test_of_a_mark_its_own_finding_is_said_first_and_not_all_that_leans_on_it() -> None:
    spans = [Span(at, at + 1) for at in range(0, 80, 2)]
    leaning = [
        Finding("A1", "a", Level.ERROR, "m", Problem(span, notes=(Note(spans[-1], "n"),))) for span in spans[:-1]
    ]
    own = Finding("A2", "a", Level.ERROR, "m", Problem(spans[-1]))
    sign = drawing(Report(Source("a.txt", "a " * 40), (*leaning, own))).signs[-1]
    assert (sign.numbers, sign.remarks[0]) == ((40,), "f40")
    assert len(sign.remarks) == len(sign.others) + 1 == 12
