from __future__ import annotations

from fractions import Fraction

import pytest

from newslint.article.show import show


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("53403000000", "USD", "$53.4 billion"), ("9.7", "percent", "9.7%"), ("380000000000", "CNY", "380 billion yuan"), ("1234", None, "1,234"),
        ("0.45", "USD", "$0.45"), ("-5", "percent", "-5%"), ("0.25", "point", "0.25 percentage points"), ("16.0934", "kilometer", "16.1 kilometer"),
        ("999600", "EUR", "€999,600"), ("1000000", "GBP", "£1 million"), ("1.5", None, "1.5"), ("0", None, "0"),
    ],
)  # fmt: skip
def test_a_value_reads_as_a_newsroom_prints_it(value: str, unit: str | None, words: str) -> None:
    assert show(Fraction(value), unit) == words
