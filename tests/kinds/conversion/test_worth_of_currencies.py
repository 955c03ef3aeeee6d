from fractions import Fraction

import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.conversion.pairs import pairs
from newslint.kinds.conversion.worth import worth
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("The mill cost 40 million yen ($300,000).", False),
        ("The mill cost 40 million yen ($40 million).", True),
        ("The mill cost 40 to 50 million yen ($300,000 to $400,000).", False),
        ("The mill cost 40 million euros (£400,000).", True),
        ("The mill cost 40 million euros ($41 million).", False),
        ("The mill cost C$40 million ($55 million).", False),
        ("The mill cost 40 million kronor ($3.7 million).", False),
    ],
)
def test_what_an_amount_was_ever_worth(text: str, beyond: bool) -> None:  # noqa: FBT001 -- the expected value
    article = Article(parse(Source("a.txt", text)), Settings())
    (pair,) = pairs(article)
    found = worth(article, pair)
    assert found is not None
    assert found.beyond(pair.converted.quantity.end(top=True).nominal) is beyond


@pytest.mark.parametrize(
    "text", ["A loaf cost 40 million lei ($1).", "In 1912 the mill cost £4 million. That is ($19 million)."]
)
def test_of_other_currencies_and_times_nothing_is_known(text: str) -> None:
    article = Article(parse(Source("a.txt", text)), Settings())
    assert [worth(article, pair) for pair in pairs(article)] in ([], [None])


def test_the_bounds_are_those_of_a_dollar_or_of_two_currencies() -> None:
    article = Article(parse(Source("a.txt", "It cost 600 yen (€4) in all.")), Settings())
    (pair,) = pairs(article)
    found = worth(article, pair)
    assert found is not None
    assert found.least == Fraction(600) * Fraction(6, 10) / 165
    assert found.most == Fraction(600) * Fraction(13, 10) / 75
