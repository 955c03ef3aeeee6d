from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.calendar.lives import lives
from newslint.model import Settings, Source


def found(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.first.verb, one.second.verb) for one in lives(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He died in 1996. He had a cello. When he retired in 1999, it was sold.", ("retired", "died")),
        ("The composer was born in 1871, wrote his only song in 1899 and died in 1895.", ("wrote", "died")),
        ("They married in 1955 and divorced in 1949.", ("married", "divorced")),
        ("Educated at Harrow from 1948 to 1953, he was born in London in 1953.", ("born", "educated")),
        ("Ann Reid was born on May 3, 1961. She moved to Hull in 1959.", ("born", "moved")),
        ("Hal Pym, who died on 6 March, was buried beside his wife on 2 March.", ("died", "buried")),
        ("Akron, where he was born in 1940, is big. Mr. Hale served there from 1938 to 1962.", ("born", "served")),
        ("He was buried on 17 March. He died on 21 March.", ("died", "buried")),
    ],
)
def test_what_cannot_have_come_so(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "She died in 1996. Her film was made in 1999.",
        "She died in 1996. Her son retired in 1999.",
        "Ann Reid died in 1996. Bob Hall retired in 1999.",
        "He retired in 2002 from the bank, which he had joined in 1974.",
        "She was born in 1961. She moved to Hull in 1969.",
        "It bought ORBEX in 2003, along with a share of Morland Inc. ORBEX, which was founded in 1971, is big.",
        "He married in 1955. He had enlisted in 1949.",
        "Ann was born in 1961 and Bob was born in 1959. He retired in 1960.",
        "He died on 28 December. He was buried on 3 January.",
    ],
)
def test_what_may_have_come_so(text: str) -> None:
    assert found(text) == []
