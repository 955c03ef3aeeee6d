from __future__ import annotations

import pytest

from newslint import document
from newslint.article import Article
from newslint.article.contests.innings import is_bowled, is_of_an_innings
from newslint.article.mentions import figures
from newslint.article.sentences import sentences
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kent were 91 for 5 at tea.", [True, False]),
        ("Kent were 91 for five at tea.", [True, False]),
        ("Kent slid from 190 for 3 to 224 for 6.", [True, False, True, False]),
        ("They paid 91 for 12 tickets.", [False, False]),
        ("They paid 3 for 5 tickets.", [False, False]),
        ("They paid $91 for 5 tickets.", [False, False]),
        ("They took 91 of 5 sorts.", [False, False]),
    ],
)
def test_runs_are_told_with_fewer_wickets(text: str, told: list[bool]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    (sentence,) = sentences(article)
    words = article.lexicon.relations
    assert [is_of_an_innings(sentence.tokens, at, words) for at in sentence.places] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hall took six for 58 as Kent won.", [True, True]),
        ("Reed had figures of 4 for 71.", [True, True]),
        ("Hall, with five for 46, and Reed won it.", [True, True]),
        ("Kent needed 46 to win.", [False]),
        ("He took six for 58 crates.", [False, False]),
        ("They paid $6 for 58 as a start.", [False, False]),
    ],
)
def test_what_a_bowler_took_and_gave(text: str, told: list[bool]) -> None:
    article = Article(document.parse(Source("story.md", text)), Settings())
    assert [is_bowled(article, figure) for figure in figures(article)] == told
