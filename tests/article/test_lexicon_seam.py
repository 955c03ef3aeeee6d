"""A second language is a second lexicon: an invented one is read by the same logic, which knows no word of it."""

from __future__ import annotations

import sys
from dataclasses import replace
from fractions import Fraction
from types import ModuleType

import pytest

from newslint import lexicon
from newslint.article import Article, mentions
from newslint.document import Block, Document, Prose
from newslint.lexicon.figures import Measure
from newslint.model import Settings, Source

ENGLISH = lexicon.of().figures
HUSH = replace(
    ENGLISH,
    units={"nul": 0, "bir": 1, "iki": 2, "uch": 3},
    tens={"vinti": 20},
    scales={"mil": 1000, "milyun": 10**6},
    letters={"mu": 10**6},
    articles=frozenset({"ek"}),
    joiners=frozenset({"ve"}),
    halves=frozenset({"demi"}),
    fractions={"demi": 2},
    ordinals={"birinchi": 1},
    measures={"prosan": Measure("percent", "percent"), "fersah": Measure("quantity", "kilometer", Fraction(6))},
    symbols={"%": Measure("percent", "percent")},
    currencies={"taler": Measure("money", "DEM")},
    currency_names={},
    hedges={"kadar ve": "about", "ustu": "over"},
    hedges_after={},
    range_openers={"den": frozenset({"dek"})},
    range_words=frozenset({"dek"}),
    multiples={"ikikat": 2},
    doubles={},
    age_openers=frozenset(),
)


@pytest.fixture
def hush(monkeypatch: pytest.MonkeyPatch) -> None:
    package = ModuleType("newslint.lexicon.xx")
    package.__path__ = []
    topic = ModuleType("newslint.lexicon.xx.figures")
    topic.WORDS = HUSH  # type: ignore[attr-defined]  # as the module of a language has it
    monkeypatch.setitem(sys.modules, "newslint.lexicon.xx", package)
    monkeypatch.setitem(sys.modules, "newslint.lexicon.xx.figures", topic)


def read(text: str) -> list[tuple[str, str, str | None, str | None]]:
    source = Source("story.txt", text)
    article = Article(Document(source, (Block("body", Prose(text, range(len(text)))),)), Settings(language="xx"))
    from newslint.article import figures  # noqa: PLC0415 -- the extractor alone: other topics have no such language

    return [(one.role, one.text, mentions.written(one).value, one.hedge or None) for one in figures.find(article)]


@pytest.mark.usefixtures("hush")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alim 12 prosan bulur.", [("percent", "12 prosan", "12", None)]),
        ("Alim ustu 5 milyun taler bulur.", [("money", "5 milyun taler", "5000000", "ustu")]),
        ("Alim vinti uch fersah bulur.", [("quantity", "vinti uch fersah", "138", None)]),
        ("Alim demi milyun bulur.", [("number", "demi milyun", "500000", None)]),
        ("Alim den 3 dek 5 taler bulur.", [("range", "den 3 dek 5 taler", "3..5", None)]),
        ("Alim ikikat bulur.", [("ratio", "ikikat", "2", None)]),
        ("Alim birinchi bulur.", [("ordinal", "birinchi", "1", None)]),
        ("Three people paid more than five dollars, twice as much.", []),
        ("Alim 3mu bulur, 4 million bulmaz.", [("number", "3mu", "3000000", None), ("number", "4", "4", None)]),
    ],
)
def test_an_invented_language_reads_by_its_own_words(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert read(text) == expected
