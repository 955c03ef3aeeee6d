from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import Rulebook, Source, lint
from newslint.article import Article, symbols
from newslint.article.claims import body, stands
from newslint.document import parse
from newslint.kinds.naming.resemblance import near
from newslint.kinds.naming.spellings import Spelling, house_list
from newslint.memory import FORGETFUL, ROOM, Memory
from newslint.model import AUTO, Settings
from newslint.record import replace
from newslint.rulebook import default

STORIES = sorted((Path(__file__).parents[1] / "examples").iterdir())


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_a_story_reads_the_same_whatever_was_read_before(path: Path) -> None:
    text, memory = path.read_text("utf-8"), Memory(ROOM)
    for at in range(0, len(text), max(len(text) // 8, 1)):  # a word written, another cut, a paragraph moved to the top
        for changed in (f"{text[:at]} 12% {text[at:]}", text[:at] + text[at + 7 :], f"{text[at:]}\n\n{text[:at]}"):
            source = Source(path.name, changed)
            assert lint(source, default(), memory=memory) == lint(source, default())


PARAGRAPHS = (
    "The Union of Ferry Crews (UFC) struck for 15 of its 50 days, or 20%. The UCF said so.",
    "Shares of Apple (APPL) rose 4% to $5.20 from $5.00, and those of Acme (ACM.N) fell.",
    "Captain Dagny Torvald spoke. Colonel Torvlad said 12,300 came in 2021, 3 years ago.",
    "Some 140 seats at $25 each raised $3,900. The yard made 40 boats: 12 ferries, 15 tugs and 14 barges.",
    "Revenue rose 12% to $1.18 billion from $0.93 billion, a premium of 9% to its price of $4.",
    "Sign up for our newsletter. Call (555) 010-9999 or see 10.1000/182 on May 5, 2021.",
    "One in five, or 25%, said the the harbour opened at 9:30 a.m. local time.",
    "One third of the 12 voters, 33.3% of the 12 voters, said “we will go.”",
    "A 45-minute delay held the boat. After the 30-minute delay 1,187,404 people, not 1,178,404, left.",
)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=6), st.data())
def test_a_draft_that_is_typed_into_reads_as_if_nothing_had_been_read(
    paragraphs: list[str], data: st.DataObject
) -> None:
    memory, book, text = Memory(ROOM), replace(default(), settings=HOUSE), "\n\n".join(paragraphs)
    for _ in range(5):
        start, size = data.draw(st.integers(0, len(text))), data.draw(st.integers(0, 12))
        typed = data.draw(st.sampled_from(("", "x", "9", " ", ". ", "\n\n", "said ", *PARAGRAPHS)))
        text = text[:start] + typed + text[start + size :]
        source = Source("a.txt", text)
        assert lint(source, book, memory=memory) == lint(source, book)


def test_what_is_kept_of_a_paragraph_stands_where_the_paragraph_stands_now() -> None:
    memory, prose = Memory(ROOM), "Shares of Apple (AAPL) and Acme (ACM.N) rose 4% to $5.20, or a third."
    for before in ("Short.", "A little longer."):
        source = Source("a.txt", f"{before}\n\n{prose}\n")
        story = Article(parse(source), Settings(), memory=memory)
        assert [source[symbol.span] for symbol in symbols.find(story)] == ["AAPL", "ACM.N"]
        told = [one.figure for figure in body(story) for one in stands(story)(figure)]
        assert {*told} == {*body(story)}


HOUSE = Settings(names=("Dagny Torvald", "Ann Lee", "Ferry"))


def test_a_short_name_of_the_house_that_comes_into_a_story_is_seen_beside_what_was_read() -> None:
    memory, house = Memory(ROOM), house_list(("Lee",))
    keys = ("leet", "lewe")
    for story in (keys, ("lee", *keys), keys):
        spelt = {key: Spelling(key, key, at) for at, key in enumerate(story)}
        pairs = [[(one.key, two.key) for one, two in near(spelt, house, kept)] for kept in (memory, FORGETFUL)]
        assert pairs[0] == pairs[1]


def test_what_the_house_says_is_not_remembered_of_another_house() -> None:
    memory, source = Memory(ROOM), Source("a.txt", "The house costs $5 million, up 4%.\n")

    def of(book: Rulebook, dollar: str, language: str) -> Rulebook:
        return replace(book, settings=Settings(dollar=dollar, language=language))

    for dollar, language in (("USD", "en"), ("AUD", AUTO), ("USD", AUTO)):
        figures = lint(source, of(default(), dollar, language), memory=memory).figures
        assert figures
        assert figures[0].unit == dollar


def test_only_what_is_new_is_read_and_what_is_old_makes_room() -> None:
    read: list[str] = []

    def words(text: str) -> list[str]:
        read.append(text)
        return text.split()

    def asked(memory: Memory, text: str, how: str = "") -> list[str]:
        return [*memory.all(words, text, how, partial(words, text))]

    memory = Memory(500)  # for two short texts
    assert asked(memory, "a b") == asked(memory, "a b") == ["a", "b"]
    assert read == ["a b"]
    asked(memory, "a b", "otherwise")
    asked(memory, "a b")
    asked(memory, "1 3 5")
    assert read == ["a b", "a b", "1 3 5"]
    asked(memory, "a b")
    asked(memory, "a b", "otherwise")
    assert read == ["a b", "a b", "1 3 5", "a b"]
    assert asked(FORGETFUL, "a b") == asked(FORGETFUL, "a b")
    assert read[4:] == ["a b", "a b"]


def test_only_that_nothing_was_found_is_remembered() -> None:
    asked: list[str] = []

    def figures(text: str) -> Iterator[str]:
        asked.append(text)
        yield from filter(str.isdigit, text)

    def found(memory: Memory, text: str) -> list[str]:
        return [*memory.none(figures, text, tuple, partial(figures, text))]

    memory = Memory(300)
    assert [found(memory, text) for text in ("a", "1", "a", "1")] == [[], ["1"], [], ["1"]]
    assert asked == ["a", "1", "1"]
    found(memory, "b" * 10)  # which leaves no room for the first
    found(memory, "a")
    assert asked[3:] == ["b" * 10, "a"]
    assert [found(FORGETFUL, "a"), found(FORGETFUL, "a")] == [[], []]
    assert asked[5:] == ["a", "a"]


def test_a_number_stands_for_what_was_read_and_is_never_given_again() -> None:
    memory = Memory(300)
    first = memory.number("abcd", 1)
    assert memory.number("abcd", 1) == first
    assert memory.number("abcd", 2) != first  # and the first is forgotten
    assert memory.number("abcd", 1) not in {first, memory.number("abcd", 2)}
