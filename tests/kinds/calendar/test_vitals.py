from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.vitals import vitals
from newslint.model import Settings, Source


def found(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.again.at.text, one.before.at.text) for one in vitals(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She was born in Bruges in 1929.\n\nGreta Maes, chemist, born 7 May 1939; died 6 June 2021",
            ("7 May 1939", "1929"),
        ),
        ("Ivo Rehn (1935–2018) mended organs. Born in 1953, he never drove.", ("1953", "1935")),
        ("Ivo Rehn (1935–2018) mended organs. He died in 2012.", ("2012", "2018")),
        (
            "Ada Holm was born on 4 June 1938. Holm, born 4 July 1938, will be buried here.",
            ("4 July 1938", "4 June 1938"),
        ),
        ("He died on 14 April.\n\nWalter Rehn, born 3 July 1944; died 4 April 2023", ("4 April 2023", "14 April")),
    ],
)
def test_dates_of_life_told_in_two_ways(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "She was born in Bruges in 1939.\n\nGreta Maes, chemist, born 7 May 1939; died 6 June 2021",
        "Her brother was born in 1929.\n\nGreta Maes, chemist, born 7 May 1939; died 6 June 2021",
        "Ivo Rehn (1935–2018) mended organs. Carl Maes was born in 1953.",
        "Ivo Rehn (1935–2018) mended organs. He was born about 1936.",
        "Ivo Rehn (1935–2018) mended organs. He was born in 1936, his passport says.",
        "Ivo Rehn (1935–2018) and Ada Holm (1940–2021) mended organs.",
        "Ivo Rehn (1935–2018) mended organs. The firm died in 1990.",
        "Ivo Rehn (1935–2018) mended organs. He was born in 1819.",
        "Ivo Rehn was born on 3 May 1950. Ida Rehn was born on 8 May 1955.",
        "He was born in 1950. She was born in 1951.",
    ],
)
def test_dates_of_several_lives(text: str) -> None:
    assert found(text) == []
