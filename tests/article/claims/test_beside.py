from __future__ import annotations

import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.claims.beside import base_of, joint_before, noun_of, put_in_before, words_before, words_behind
from newslint.article.sentences import Sentence, sentences
from newslint.model import Settings, Source

WORDS = lexicon.of("en")


def _sentence(text: str) -> Sentence:
    (found,) = sentences(Article(document.parse(Source("story.md", text)), Settings()))
    return found


@pytest.mark.parametrize(
    ("text", "before", "behind", "close"),
    [
        ("The old line has 12 red boats in all.", ("the", "old", "line", "has"), ("red", "boats", "in", "all"), ("red", "boats", "in")),
        ("Total boats: 12.", ("total", "boats"), (), ()),
        ("Fog came, and 12 boats waited.", (), ("boats", "waited"), ("boats", "waited")),
        ("All 12 of the hurt had left.", ("all",), ("of", "the", "hurt", "had"), ("of", "the", "hurt")),
        ("All 12 of the injured left.", ("all",), ("injured", "left"), ("injured", "left")),
        ("All 12 of its boats left.", ("all",), ("boats", "left"), ("boats", "left")),
        ("All 12 of the U.S. and Danish boats left.", ("all",), ("of", "the", "u.s"), ("of", "the", "u.s")),
        ("Just 12 of the injured left.", ("just",), ("of", "the", "injured", "left"), ("of", "the", "injured")),
        ("Boats came, each of which burned 12 tonnes of the black oil a week.", ("each", "burned"), (), ()),
        ("Boats came, every one of which burned 12 tonnes of oil apiece.", ("every", "one", "burned"), ("apiece",), ("apiece",)),
        ("Boats came, which burned 12 tonnes of oil daily.", ("burned",), ("daily",), ("daily",)),
        ("Boats came, some of which burned 12 tonnes of oil twice a day.", ("burned",), ("twice", "a", "day"), ("twice", "a", "day")),
        ("Boats came and burned 12 tonnes of oil, each of 3 litres.", ("burned",), ("of", "oil"), ("of", "oil")),
        ("A 12-boat line grew.", ("a",), ("boat", "line", "grew"), ("boat", "line", "grew")),
        ("Altogether the old duke sent 12 boats.", ("altogether", "the", "old", "duke", "sent"), ("boats",), ("boats",)),
        ("It ran, leaving the red fire crew with 12 boats.", ("leaving", "red", "fire", "crew", "with"), ("boats",), ("boats",)),
        ("The mean fleet, the clerk said, was 12 boats.", ("the", "mean", "fleet", "was"), ("boats",), ("boats",)),
        ("The fleet, which the clerk calls small, had about 12 boats.", ("the", "fleet", "had", "about"), ("boats",), ("boats",)),
        ("The fleet, which the clerk calls small, sank 12 boats.", ("sank",), ("boats",), ("boats",)),
        ("The fleet, and this is new, was 12 boats.", ("was",), ("boats",), ("boats",)),
        ("In May, the clerk said, was 12 boats.", ("was",), ("boats",), ("boats",)),
        ("It ran, leaving the red fire crew behind 12 boats.", ("red", "fire", "crew", "behind"), ("boats",), ("boats",)),
    ],
)  # fmt: skip
def test_the_words_of_its_clause_stand_beside_a_mention(
    text: str, before: tuple[str, ...], behind: tuple[str, ...], close: tuple[str, ...]
) -> None:
    tokens = (sentence := _sentence(text)).tokens
    at = sentence.places[0]
    assert words_before(tokens, at, WORDS) == before
    assert words_behind(tokens, at, WORDS) == (behind, close)


@pytest.mark.parametrize(
    ("text", "noun", "base"),
    [
        ("They have 12 red boats.", "boats", ""),
        ("They hurt 12 police officers.", "officers", ""),
        ("A 12-boat line grew.", "boat", ""),
        ("In all 512 chose Ida Moss.", "", ""),
        ("It costs $12 a crate.", "", "crate"),
        ("It costs $12 per ordinary share.", "", "share"),
        ("They pay $12 daily.", "", "day"),
        ("They had 69 for a total of 276.", "", ""),
    ],
)
def test_what_is_counted_and_what_one_of_is_meant(text: str, noun: str, base: str) -> None:
    sentence = _sentence(text)
    tokens, at = sentence.tokens, sentence.places[0]
    behind, close = words_behind(tokens, at, WORDS)
    assert noun_of(tokens, at, behind, sentence.block.prose.text, WORDS.relations) == noun
    assert base_of(words_before(tokens, at, WORDS), close, WORDS.relations) == base


def test_a_clause_begins_with_a_mark_or_a_conjunction() -> None:
    sentence = _sentence("Fog came; 12 boats waited.")
    assert joint_before(sentence.tokens, sentence.places[0], 0) == ";"


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("The fleet, the clerk said, was 12 boats.", 5),
        ("The fleet was, the clerk said, all of 12 boats.", 0),
        ("The fleet (the clerk said, was 12 boats.", 0),
        ("The fleet, the clerk (a Swede) said, was 12 boats.", 0),
        ("Fog came, was 12 boats.", 0),
        ("12 boats came.", 0),
    ],
)
def test_what_two_commas_put_in_before_a_verb_is_passed_over(text: str, passed: int) -> None:
    sentence = _sentence(text)
    assert put_in_before(sentence.tokens, sentence.places[-1], WORDS.relations) == passed


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("The van has cost them £400.", ("van", "has", "cost")),
        ("She paid her £400.", ("she", "paid", "her")),
    ],
)
def test_to_whom_something_is_done_says_nothing_of_a_figure(text: str, before: tuple[str, ...]) -> None:
    sentence = _sentence(text)
    assert words_before(sentence.tokens, sentence.places[0], WORDS) == before
