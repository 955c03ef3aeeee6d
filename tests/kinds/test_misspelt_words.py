from __future__ import annotations

import pytest

from judging import judged, words
from newslint.kinds.misspelt import KIND
from newslint.lexicon.en.vocabulary import WORDS
from newslint.model import Problem, Settings

STORY = "The committee said that new mortgages would be separate, and the performance of the business was available. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The commitee met.", ["commitee"]),  # a letter that stands twice, once
        ("The mortgagges were sold.", ["mortgagges"]),  # a letter too much
        ("The mortages were sold.", ["mortages"]),  # a letter too few
        ("The perfromance was poor.", ["perfromance"]),  # two letters changed about
        ("The busness was sold, avalable to all.", ["busness", "avalable"]),
        ("The committee met in the business.", []),
        ("The commitee met; the commitee slept.", []),  # what is said twice is meant so
        ("The commitee met. Commitee it was.", []),
        ("The businesse was sold.", []),  # what differs at the end may be an ending
        ("The seperate rooms were sold.", ["seperate"]),
        ("The bosiness was sold.", ["bosiness"]),
        ("The moetgages were sold.", ["moetgages"]),
        ("He said that nessuna commissione è avalable, and left.", ["avalable"]),
        ("“Nessuna commissione è avalable”, it says.", []),  # among words of another language
        ("The ommittee met.", []),
        ("See example.com/commitee and commitee.example.com, @commitee, #commitee and x_commitee.", []),
        ("The COMMITEE met.", []),
        ("A Commitee met.", []),  # the story has no such word with a capital
        ("The `commitee` was called.", []),
        ("“The commitee,” he said, “was asleep.”", []),  # quoted speech is not read
    ],
)
def test_a_word_is_misspelt_that_the_story_has_right(text: str, found: list[str]) -> None:
    assert words(KIND, STORY + text, quoted=False) == found


def test_a_word_with_a_capital_is_one_of_the_storys_own_and_less_sure() -> None:
    once, twice = "The Committee met. ", "The Committee met, and so did the Committee of the north. "
    assert words(KIND, once + "It was the Commitee that was heard of it in the end.") == []
    (problem,) = _found(twice + "It was the Commitee that was heard of it in the end.")
    assert problem.doubt == 1
    assert problem.suggestions == ("Committee",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is called The Commitee Rebellion.", ["Commitee"]),
        ("The new Commitee Business was read aloud.", ["Commitee"]),
        ("Ms. Commitee was the first to speak.", []),  # somebody may be called so
        ("Anna Commitee was the first.", []),
        ("They met Commitee in the hall.", []),
    ],
)
def test_a_word_with_the_capital_of_a_title_is_one_of_the_storys_in_small_letters(text: str, found: list[str]) -> None:
    twice = "The committee met, and so did the committee of the north. "
    assert words(KIND, twice + text) == found
    assert words(KIND, "The committee met. " + text) == []
    assert all(problem.doubt for problem in _found(twice + text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ferrynet and Ferrynet boats; FFerrynet too.", ["FFerrynet"]),
        ("Ferrynet boats; FFerrynet too.", []),  # what stands once may as well be the wrong one
        ("The erries of the erries were eerries.", ["eerries"]),
        ("The llamas and the lamas of the lamas.", []),  # a word of its own
        ("Aaronsen and aronsen, aronsen.", []),
    ],
)
def test_a_word_that_begins_with_its_first_letter_twice(text: str, found: list[str]) -> None:
    assert words(KIND, "The people said that they were there for it. " + text) == found


def _found(text: str) -> list[Problem]:
    return judged(KIND, text).problems


def test_a_name_of_the_house_is_right_as_it_is() -> None:
    text = STORY + "The commitee met."
    assert judged(KIND, text, Settings(names=("Commitee Street",))).problems == []


TAGGED = "---\ntitle: The line sails\ntags: [{}]\n---\n\nThe committee met for an hour on the quay, and that was all.\n"


@pytest.mark.parametrize(
    ("tag", "found", "doubt"),
    [
        ("Comittee", ["Comittee"], 0),
        ("quay comittee", ["comittee"], 0),
        ("Orsk Comittee", ["Comittee"], 1),
        ("Committee", [], 0),
    ],
)
def test_a_tag_is_misspelt_and_doubted_where_it_may_name_somebody(tag: str, found: list[str], doubt: int) -> None:
    text = TAGGED.format(tag)
    problems = _found(text)
    assert [text[problem.span.start : problem.span.end] for problem in problems] == found
    assert [problem.doubt for problem in problems] == [doubt] * len(found)


def test_a_story_in_a_language_without_a_dictionary_is_held_against_itself() -> None:
    german = (
        "Die Genossenschaften sagten am Montag, dass die Fähren nicht mehr fahren, und den Genossenschaften hat es auch so gemeint. "
        "Die Leute von den Genossenschften sind aber noch in der Stadt und warten auf das Schiff aus dem Norden. Sie haben auch "
        "nichts mehr zu essen und sind nur noch müde, wie es nach einer Nacht im Hafen nicht anders sein kann.\n"
    )
    (problem,) = _found(german)
    assert (problem.values["odd"], problem.suggestions, problem.doubt) == ("Genossenschften", ("Genossenschaften",), 0)
    assert judged(KIND, german, Settings(names=("Genossenschften",))).problems == []


def test_a_story_in_another_language_is_not_compared() -> None:
    german = "Der Ausschuss sagte, dass das committee in der Stadt war und die Leute nicht mit dem commitee sprechen."
    assert words(KIND, german) == []


def test_the_other_place_is_shown_and_no_fix_is_made_unasked() -> None:
    text = STORY + "The commitee met."
    (problem,) = _found(text)
    assert [text[note.span.start : note.span.end] for note in problem.notes] == ["committee"]
    assert problem.fix is not None
    assert not problem.fix.safe


@pytest.mark.parametrize(
    "word", ["funder", "recoded", "preformed", "deprecation", "pervious", "prioritizes", "whomever"]
)
def test_a_rare_word_that_a_slip_might_be_is_known(word: str) -> None:
    assert WORDS.is_known(word)
    assert not WORDS.is_word(word)


@pytest.mark.parametrize("word", ["commitee", "mortgfages", "busness", "managment", "comming", "writen", "goverment"])
def test_a_slip_is_not_known(word: str) -> None:
    assert not WORDS.is_known(word)
