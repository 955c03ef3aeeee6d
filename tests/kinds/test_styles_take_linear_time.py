"""Rules of style take time in proportion to a story's length, be it long in paragraphs or in words of one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from growth import growth
from newslint.engine import lint
from newslint.kinds import (
    capitalization,
    conditional,
    consistency,
    existence,
    metric,
    occurrence,
    readability,
    repetition,
    substitution,
)
from newslint.model import Kind, Level, Rule, Rulebook, Settings, Source

SENTENCE = "The the colour of 12 tugs, in order to sail past a quay (WHO) utilise the grey area of a lot of piers. "
WORDS = tuple(f"word{number} of" for number in range(200))
RULES: dict[str, tuple[Kind, Any]] = {
    "existence": (existence.KIND, existence.Options(tokens=(*WORDS, "in order to", "grey area", "a lot", "lot of", r"\d+ tugs"))),
    "raw": (existence.KIND, existence.Options(raw=(r"\b(?:grey|lot) ",), tokens=("of", "area"))),
    "substitution": (substitution.KIND, substitution.Options(swap=tuple((word, "x") for word in (*WORDS, "utili[sz]e", "in order to", "order to")))),
    "occurrence": (occurrence.KIND, occurrence.Options(token="quay", max=1)),
    "repetition": (repetition.KIND, repetition.Options(alpha=True, ignorecase=True)),
    "consistency": (consistency.KIND, consistency.Options(either=(("colour", "grey"), ("quay", "pier")))),
    "conditional": (conditional.KIND, conditional.Options(first=r"\b[A-Z]{3}\b", second=r"(\b[A-Z]{4}\b) \(")),
    "capitalization": (capitalization.KIND, capitalization.Options(match="$title")),
    "readability": (readability.KIND, readability.Options(grade=Fraction(1))),
    "metric": (metric.KIND, metric.Options(formula="words / sentences", condition="> 1")),
}  # fmt: skip


@pytest.mark.parametrize("between", ["", "\n\n"])
@pytest.mark.parametrize("name", RULES)
def test_eight_times_the_text_takes_some_eight_times_as_long(name: str, between: str) -> None:
    kind, options = RULES[name]
    rule = Rule("HSE1", "house-rule", name, Level.WARNING, "A message.", options, quoted=True)
    book = Rulebook((rule,), {name: kind}, Settings())

    def judge(times: int) -> None:
        report = lint(Source("a.md", "A line\n\n" + f"{SENTENCE}{between}" * times), book)
        assert report.findings or name in {"consistency", "capitalization", "occurrence"}
        assert not report.failures

    assert growth(judge, 100, 800) < 16
