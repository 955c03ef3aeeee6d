from collections.abc import Sequence

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.sentences import figured
from newslint.article.sentences.tokens import Token
from newslint.kinds.share.again import apposed, apposed_before, counted, is_share, retells
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


def places(text: str) -> tuple[Sequence[Token], list[int]]:
    (sentence,) = figured(Article(document.parse(Source("story.md", text)), Settings()))
    return tuple(sentence.tokens), [at for at, token in enumerate(sentence.tokens) if token.figure is not None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It sold 15 of the 50 boats, or 30%.", True),
        ("It sold 15 of the 50 boats (30%).", True),
        ("It sold 15 of the 50 boats, 30%, in May.", True),
        ("It sold 15 of the 50 boats, 30% of the total.", True),
        ("It sold 15 of the 50 boats, which is 30%.", True),
        ("It sold 15 of the 50 boats, 30% more than in May.", False),
        ("It sold 15 of the 50 boats, up 30%.", False),
        ("It sold 15 of the 50 boats, 30% of them new.", False),
        ("It sold 15 of the 50 boats at 30%.", False),
        ("It sold 15 of the 50 boats, with tugs gaining the most, 30%.", False),
    ],
)
def test_a_figure_says_again_what_stands_before_it(text: str, told: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    tokens, (_, whole, again) = places(text)
    assert is_share(tokens, again)
    assert counted(tokens, whole)
    assert retells(tokens, again, whole, WORDS) is told
    assert (apposed(tokens, whole, WORDS, is_share) is not None) is told


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It cut 15 jobs, or 30% of its 50.", "15"),
        ("It spent $15 million, 30% of its $50 million.", "$15 million"),
        ("It cut 15 jobs, 30% of its 50 dealers being closed.", None),
    ],
)
def test_what_a_percentage_says_again_may_stand_before_it(text: str, part: str | None) -> None:
    tokens, (_, percent, whole) = places(text)
    figure = tokens[whole].figure
    assert figure is not None
    found = apposed_before(tokens, percent, figure, WORDS)
    assert (found and found.text) == part
