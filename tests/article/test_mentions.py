from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.article import Article, mentions
from newslint.document import parse
from newslint.model import Settings, Source

STORY = "Shares of Acme (NYSE: ACM) rose 3.2% to 47 British pence on Sept. 24, 2025. The dollar rose to 154 yen.\n\n($1 = 0.74 pounds)\n"


def rows(text: str) -> list[dict[str, object]]:
    return list(mentions.rows(Article(parse(Source("story.txt", text, "text")), Settings())))


def test_mentions_come_in_order_and_share_no_words_unless_quoted() -> None:
    found = rows(STORY)
    kinds = [row["kind"] for row in found]
    assert kinds == ["name", "symbol", "percent", "money", "date", "money", "rate"]
    texts = [one.text for one in mentions.everything(Article(parse(Source("story.txt", STORY, "text")), Settings()))]
    assert [row["text"] for row in found] == texts


def test_a_rate_prints_what_one_of_its_base_is_worth() -> None:
    (rate,) = (row for row in rows(STORY) if row["kind"] == "rate")
    assert (rate["value"], rate["low"], rate["high"], rate["unit"]) == ("0.74", "0.735", "0.745", "GBP/USD")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Fraction(1, 3), "0.333333333333333"),
        (Fraction(200, 3), "66.6666666666667"),
        (Fraction(1, 300), "0.00333333333333333"),
        (Fraction(-5, 4), "-1.25"),
        (Fraction(10**12), "1000000000000"),
        (Fraction(0), "0"),
    ],
)
def test_a_value_is_exact_or_has_fifteen_digits(value: Fraction, words: str) -> None:
    assert mentions.decimal(value) == words
