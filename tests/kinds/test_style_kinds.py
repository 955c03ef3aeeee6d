"""The kinds that Vale's rules name, judged on small stories of our own."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from newslint import kinds
from newslint.article import Article
from newslint.document import parse
from newslint.model import Problem, Settings, Source


def problems(kind: str, text: str, scope: str = "text", **options: Any) -> Sequence[Problem]:  # noqa: ANN401 -- whatever the kind takes
    found = kinds.load(kind)
    article = Article(parse(Source("story.md", text)), Settings()).narrowed((scope,), quoted=False)
    return [said for said in found.check(article, found.Options(**options)) if isinstance(said, Problem)]


def words(kind: str, text: str, scope: str = "text", **options: Any) -> list[str]:  # noqa: ANN401 -- likewise
    return [text[said.span.start : said.span.end] for said in problems(kind, text, scope, **options)]


def test_substitution_names_the_better_word_and_fixes_where_the_rule_says_so() -> None:
    said = problems(
        "substitution", "They met in order to talk.", swap=(("in order to", "to"),), action=(("name", ("replace",)),)
    )
    assert [(one.values["match"], one.values["better"]) for one in said] == [("in order to", "to")]
    assert said[0].fix is not None
    assert said[0].fix.edits[0].text == "to"


def test_substitution_takes_the_longest_key_first() -> None:
    swap = (("cell", "call"), ("cell phone", "cellphone"))
    assert words("substitution", "A cell phone rang in the cell.", swap=swap) == ["cell phone", "cell"]


def test_substitution_leaves_exceptions_and_what_is_already_right() -> None:
    swap = (("(?:Peking|Pekin)", "Beijing"), ("[Ee]mail", "email"))
    text = "Peking University sent an email from Peking."
    assert words("substitution", text, swap=swap, exceptions=("Peking University",)) == ["Peking"]


def test_substitution_offers_every_choice() -> None:
    (said,) = problems(
        "substitution", "We utilize it.", swap=(("utilize", "use|apply"),), action=(("name", ("replace",)),)
    )
    assert said.suggestions == ("use", "apply")
    assert f"Use '{said.values['better']}'." == "Use 'use' or 'apply'."
    assert said.fix is None


def test_substitution_keeps_a_capital_when_asked() -> None:
    (said,) = problems(
        "substitution", "Whilst it rained.", swap=(("whilst", "while"),), ignorecase=True, capitalize=True
    )
    assert said.suggestions == ("While",)


def test_quoted_speech_is_not_corrected() -> None:
    assert words("substitution", 'Whilst she said "whilst", he left.', swap=(("[Ww]hilst", "while"),)) == ["Whilst"]


def test_occurrence_counts_in_each_passage() -> None:
    text = "One, two, three, four.\n\nOne, two."
    assert words("occurrence", text, token=",", max=2) == [","]
    assert len(problems("occurrence", text, token="three", min=1)) == 1


def test_consistency_reports_where_the_second_form_appears() -> None:
    text = "The colour faded.\n\nA new color was found.\n\nNo word."
    assert words("consistency", text, either=(("colour", "color"),)) == ["color"]
    assert words("consistency", "The colour faded.", either=(("colour", "color"),)) == []


def test_conditional_wants_an_introduction() -> None:
    options = {"first": r"\b([A-Z]{3,5})\b", "second": r"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)"}
    text = "The World Health Organization (WHO) met.\n\nWHO and FIFA spoke."
    assert words("conditional", text, **options) == ["FIFA"]
    assert words("conditional", text, **options, exceptions=("FIFA",)) == []


def test_conditional_without_a_group_wants_presence() -> None:
    options = {"first": r"\d+ euros \(\$\d+\)", "second": r"\$1 ="}
    text = "It cost 4 euros ($5).\n\n($1 = 0.8 euros)"
    assert words("conditional", text, "raw", **options) == []
    assert words("conditional", text, **options) == ["4 euros ($5)"]


@pytest.mark.parametrize(
    ("match", "headline", "right"),
    [
        ("$title", "Bank of Ireland to Cut Its Forecast", True),
        ("$title", "Bank of Ireland to cut its forecast", False),
        ("$sentence", "Bank cuts its forecast after a slow year", True),
        ("$sentence", "Bank Cuts Its Forecast After A Slow Year", False),
        ("$lower", "all lower", True),
        ("$upper", "Not upper", False),
        (r"^[A-Z].*\?$", "Will rates fall?", True),
        (r"^[A-Z].*\?$", "Rates fall", False),
    ],
)
def test_capitals_of_a_headline(match: str, headline: str, *, right: bool) -> None:
    assert (words("capitalization", f"# {headline}\n", "heading", match=match) == []) is right


def test_capitals_spare_exceptions() -> None:
    text = "# Talks with iPhone maker in New York stall\n"
    assert words("capitalization", text, "heading", match="$sentence", exceptions=("iPhone", "New York")) == []


HARD = (
    "# Report\n\n"
    + "Notwithstanding considerable institutional impediments, administrative authorities reiterated multilateral commitments. "
    * 5
)
EASY = "# Report\n\nThe cat sat on the mat. It was a big cat. We fed it. " + "It ran off. " * 5


def test_readability_tells_hard_from_easy() -> None:
    assert len(problems("readability", HARD, metrics=("Flesch-Kincaid",), grade=Fraction(12))) == 1
    assert problems("readability", EASY, grade=Fraction(12)) == []
    with pytest.raises(ValueError, match="Flesch-Kincaid"):
        kinds.load("readability").Options(metrics=("Fog",))


def test_metric_is_arithmetic_and_nothing_else() -> None:
    (said,) = problems("metric", EASY, formula="(0.39 * (words / sentences)) + heading.h1", condition="> 1")
    assert float(said.values["result"]) > 1
    assert problems("metric", "", formula="words / sentences", condition="> 1") == []
    for bad in ("__import__('os')", "words.real", "[1]", "1 +"):
        with pytest.raises(ValueError, match="formula"):
            kinds.load("metric").Options(formula=bad)
