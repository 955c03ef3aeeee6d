import pytest

from newslint import document, lexicon
from newslint.article import Article
from newslint.article.sentences import Sentence, figured
from newslint.kinds.change.comparing import comparable, earlier, forecast, foreseen, per
from newslint.model import Settings, Source

WORDS = lexicon.of("en").relations


def told(text: str) -> Sentence:
    (sentence,) = figured(Article(document.parse(Source("story.md", text)), Settings()))
    return sentence


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("It rose to $5 from $4.", True),
        ("It rose to $5 from 4.", True),
        ("It rose to $5 from 4%.", False),
        ("It rose to 6.3% from 200.", True),
        ("It rose to 6.3% from 201.", False),
        ("It rose to 5 cents a share from 4 cents a bond.", False),
        ("It rose to 5 cents a share from 4 cents.", True),
        ("It rose to $5 a month from $4 a year.", False),
        ("It rose to $5 a month from $4 a month.", True),
        ("It rose to $5 a month from $4 a year ago.", True),
        ("It rose to $5 a week from $4 a month earlier.", True),
        ("It rose to 11 visitors from 17 visits.", True),
        ("It rose to 11 guests from 17 visitors.", False),
        ("It had 5 guests from 5 guesthouses.", True),
        ("It rose to $5 from a loss of $4.", False),
        ("It rose to $5 from a loss made in the sum of $4.", True),
        ("It fell to a quarter from a half.", False),
    ],
)
def test_levels_are_compared_that_are_of_one_measure(text: str, alike: bool) -> None:  # noqa: FBT001 -- a parameter
    sentence = told(text)
    new, old = sentence.places
    assert comparable(sentence.tokens, new, old, WORDS) is alike


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose to $5 expected by analysts.", True),
        ("It rose to $5 seen by the market.", True),
        (f"It rose to $5 {'net ' * 20}that was expected.", True),
        ("It rose to $5, and expected more.", False),
        ("It rose to $5 a year ago that was expected.", False),
    ],
)
def test_a_figure_is_a_forecast_by_the_words_behind_it(text: str, expected: bool) -> None:  # noqa: FBT001 -- a parameter
    sentence = told(text)
    assert forecast(sentence.tokens, sentence.places[0], WORDS) is expected


def test_a_figure_is_a_forecast_by_the_few_words_before_it() -> None:
    near, far = told("They had forecast a small gain of $5."), told("They had forecast a small gain of about some $5.")
    assert foreseen(told("The average forecast of a rise to $5.").tokens, 6, WORDS)
    assert not foreseen(near.tokens, near.places[0], WORDS)
    assert not foreseen(far.tokens, far.places[0], WORDS)


@pytest.mark.parametrize(("between", "said"), [(7, True), (8, False)])
def test_the_time_of_a_figure_stands_soon_behind_it(between: int, said: bool) -> None:  # noqa: FBT001 -- a parameter
    sentence = told(f"It was $5 {'net ' * between}a year ago.")
    assert earlier(sentence.tokens, sentence.places[0], WORDS) is said


@pytest.mark.parametrize(
    ("text", "base"), [("It lost 26 cents a share.", "share"), ("It lost 26 cents a year ago.", "")]
)
def test_what_a_level_is_per(text: str, base: str) -> None:
    sentence = told(text)
    assert per(sentence.tokens, sentence.places[0], WORDS) == base
