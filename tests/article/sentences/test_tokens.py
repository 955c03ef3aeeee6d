from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import lexicon
from newslint.article.mention import Mention
from newslint.article.sentences.tokens import FAR, Token, ahead, back, items, spelt, split
from newslint.document import Block, Prose

WORDS = lexicon.of().relations


def stretch(text: str, start: int = 0, end: int | None = None) -> Mention:
    return Mention(Block("body", Prose(text, range(len(text)))), start, len(text) if end is None else end)


def plain(text: str) -> list[str]:
    return [token.word for token in split(stretch(text), (), WORDS)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The U.S. year-ago figure", ["the", "u.s", ".", "year-ago", "figure"]),
        ("Alibaba's A&P and/or M’Bow", ["alibaba's", "a&p", "and/or", "m'bow"]),
        ("(up 1,234.5) -- 7, 5G", ["(", "up", "1,234.5", ")", "--", "7", ",", "5g"]),
        ("İzmir fell", ["İzmir", "fell"]),
        ("", []),
    ],
)
def test_a_word_has_its_inner_marks_and_a_mark_stands_alone(text: str, tokens: list[str]) -> None:
    assert plain(text) == tokens


def test_a_mention_is_one_token_and_has_its_words() -> None:
    whole = stretch("Sales rose on Monday, Sept. 24, in Ohio.")
    date = Mention(whole.block, 14, 30)
    tokens = split(whole, (date,), WORDS)
    assert [token.word for token in tokens] == ["sales", "rose", "on", "", ",", "in", "ohio", "."]
    assert tokens[3] == Token("", 14, 30, date)
    assert [*spelt(tokens)] == ["sales", "rose", "on", "monday", "sept", "24", "in", "ohio"]
    assert [*spelt(tokens[4:1:-1], back=True)] == ["24", "sept", "monday", "on"]


def test_tokens_ahead_and_back_end_with_the_sentence_or_where_no_statement_reaches() -> None:
    tokens = split(stretch("a " * 3 * FAR), (), WORDS)
    assert [*ahead(tokens, 0)] == [*range(1, FAR + 1)]
    assert [*ahead(tokens, 3 * FAR - 2)] == [3 * FAR - 1]
    assert [*back(2)] == [1, 0]
    assert [*back(2 * FAR)] == [*range(2 * FAR - 1, FAR - 1, -1)]


def test_a_mention_inside_another_is_left_out() -> None:
    whole = stretch("rose 5 to 7 percent")
    outer, inner = Mention(whole.block, 5, 19), Mention(whole.block, 10, 19)
    assert [token.mention for token in split(whole, (outer, inner), WORDS)] == [None, outer]


def test_items_stand_between_commas_and_the_word_and_outside_brackets() -> None:
    tokens = split(stretch("Brazil (Rio, Recife), France; Spain and Japan."), (), WORDS)
    named = [[token.word for token in item] for item in items(tokens, frozenset(("and",)))]
    assert named == [["brazil", "(", "rio", ",", "recife"], ["france"], ["spain"], ["japan"]]


@given(st.text(), st.integers(0, 5), st.integers(0, 5))
def test_tokens_are_all_that_is_no_blank_and_in_order(text: str, before: int, behind: int) -> None:
    whole = stretch(text, min(before, len(text)), max(before, len(text) - behind) if text else 0)
    tokens = split(whole, (), WORDS)
    assert all(one.end <= two.start for one, two in pairwise(tokens))
    between = zip(
        [whole.start, *(token.end for token in tokens)], [*(token.start for token in tokens), whole.end], strict=True
    )
    assert not "".join(text[start:end] for start, end in between).strip()
