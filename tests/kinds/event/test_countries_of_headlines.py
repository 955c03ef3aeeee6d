"""A thing that is in one country in a headline or caption, and in another one in the body."""

from __future__ import annotations

import pytest

import newslint
from newslint.article import Article
from newslint.document import parse
from newslint.kinds.event.countries import moved, removed
from newslint.model import Settings, Source

BODY = "Nine miners were freed on Sunday from a pit in Chile that had flooded two days before."


def told(headline: str, body: str) -> list[str]:
    report = newslint.lint_text(f"# {headline}\n\n{body}\n", name="a.md")
    return [report.source[one.span] for one in report.findings if one.code == "FIG296"]


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Nine miners freed from flooded pit in Peru", BODY, "Peru"),
        ("Miners freed in New Zealand after flood", BODY.replace("Chile", "Papua New Guinea"), "New Zealand"),
        ("Bridge across Wales closes after crash", "The bridge was closed in Scotland after a crash on Friday.", "Wales"),
        ("Teachers strike throughout Ohio", "Teachers went on strike in Iowa, where a third of them are women.", "Ohio"),
    ],
)  # fmt: skip
def test_another_country_or_state_is_told(headline: str, body: str, expected: str) -> None:
    assert told(headline, body) == [expected]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Nine miners freed from flooded pit in Chile", BODY),
        ("Nine miners freed from flooded pit in Peru", f"{BODY} The owner is Peruvian."),
        ("Nine miners freed from flooded pit in Peru", f"{BODY} A week before, four had died in Bolivia."),
        ("Miners' owner in Peru sells ships", BODY),
        ("Peru freed from World Cup doubt by nine goals", BODY),
        ("Nine miners freed from flooded pit in Texas", BODY),
        ("Nine miners freed from flooded pit in Peru", BODY.replace(" in Chile", "")),
    ],
)
def test_what_may_both_be_is_left_alone(headline: str, body: str) -> None:
    assert told(headline, body) == []


def test_both_places_are_named() -> None:
    text = f"# Nine miners freed from flooded pit in Peru\n\n{BODY}\n"
    (one,) = moved(Article(parse(Source("a.md", text)), Settings()))
    assert (one.claim.text, one.fact.text) == ("Peru", "Chile")


@pytest.mark.parametrize(
    ("caption", "found"),
    [
        ("Charred beams in Dunmore, Ireland", ["Ireland"]),
        ("Charred beams in Dunmore, Canada", []),
        ("Charred beams in Dunmore, Alberta", []),
        ("Charred beams in Albury, Ireland", []),
    ],
)
def test_a_town_lies_in_one_country(caption: str, found: list[str]) -> None:
    text = f"DUNMORE, Canada - A barn of fireworks blew up on Thursday.\n\n*Photo: {caption}.*\n"
    article = Article(parse(Source("a.md", text)), Settings())
    assert [one.claim.text for one in removed(article)] == found
