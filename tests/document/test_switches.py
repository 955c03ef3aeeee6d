"""Comments to Vale switch its rules off, as its manual says, and no rule of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import rulebook
from newslint.document.switches import switches
from newslint.engine import lint
from newslint.model import Rulebook, Source, Span
from newslint.rulebook.packs import Pack

STYLES = {"House": {"Very": "very", "Quay": "quay"}, "Desk": {"Tug": "tug"}}


@pytest.fixture
def book(tmp_path: Path) -> Rulebook:
    """Rules of two styles of Vale's, and ours."""
    for style, rules in STYLES.items():
        (tmp_path / style).mkdir()
        for name, word in rules.items():
            text = f"extends: existence\nmessage: No.\ntokens: [{word}]\n"
            (tmp_path / style / f"{name}.yml").write_text(text, "utf-8")
    book, failures = rulebook.load(["copy", Pack(str(tmp_path), vale=True)], cache=False)
    assert failures == ()
    return rulebook.choose(book)


WORDS = "A very old tug at the quay, the the one.\n"


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("", "", {"House.Very", "House.Quay", "Desk.Tug"}),
        ("vale off", "vale on", set()),
        ("vale off", "", set()),
        ("vale House.Very = NO", "vale House.Very = YES", {"House.Quay", "Desk.Tug"}),
        ("vale House.Very = NO", "vale House.Quay = YES", {"House.Quay", "Desk.Tug"}),
        ("vale House = NO", "vale House = YES", {"Desk.Tug"}),
        ("vale House = off", "vale House = on", {"Desk.Tug"}),
        ('vale House.Very["very","quay"] = NO', "", {"House.Quay", "Desk.Tug"}),
        ('vale House.Very["fairly"] = NO', "", {"House.Very", "House.Quay", "Desk.Tug"}),
        ("vale style = Desk", "", {"Desk.Tug"}),
        ("vale styles = Desk, House", "", {"House.Very", "House.Quay", "Desk.Tug"}),
        ("vale House.Very = no", "", {"House.Very", "House.Quay", "Desk.Tug"}),
        ("vale CPY603 = NO", "", {"House.Very", "House.Quay", "Desk.Tug"}),
        ("vale on", "vale off", {"House.Very", "House.Quay", "Desk.Tug"}),
    ],
)
@pytest.mark.parametrize("form", [("a.md", "<!-- {} -->"), ("a.html", "<!-- {} -->"), ("a.mdx", "{{/* {} */}}")])
def test_what_a_comment_to_vale_switches_off(
    book: Rulebook, before: str, after: str, left: set[str], form: tuple[str, str]
) -> None:
    name, comment = form
    tags = ("<p>", "</p>") if name == "a.html" else ("", "")
    marks = [f"{comment.format(words)}\n\n" if words else "" for words in (before, after)]
    text = f"{marks[0]}{tags[0]}{WORDS.rstrip()}{tags[1]}\n\n{marks[1]}{tags[0]}The very end.{tags[1]}\n"
    report = lint(Source(name, text), book)
    first = {finding.code for finding in report.findings if finding.span.start < text.index("The very end")}
    assert first == left | {"CPY603"}
    assert {silent.finding.code for silent in report.ignored} >= {"House.Very", "House.Quay", "Desk.Tug"} - left
    assert all(silent.by == "comment" and silent.reason.startswith("vale") for silent in report.ignored)


def test_behind_the_comment_that_switches_on_a_rule_speaks_again(book: Rulebook) -> None:
    text = f"<!-- vale off -->\n\n{WORDS}\n<!-- vale on -->\n\nThe very end.\n"
    assert [one.code for one in lint(Source("a.md", text), book).findings if "." in one.code] == ["House.Very"]


def test_what_is_never_switched_on_again_is_off_to_the_end() -> None:
    source = Source("a.md", "<!-- vale off -->\none\n<!-- vale on -->\ntwo\n<!-- vale A.B = NO -->\nthree\n")
    places = [(source.text.index(words), words) for words in ("vale off", "vale on", "vale A.B = NO")]
    comments = [(Span(start, start + len(words)), words) for start, words in places]
    reaches = [(one.of, source.text[slice(*one.reach)]) for one in switches(source, comments)]
    assert [of for of, _ in reaches] == ["", "A.B"]
    assert ["one" in text and "two" not in text for _, text in reaches] == [True, False]
    assert reaches[1][1].endswith("three\n")
