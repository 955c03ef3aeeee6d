import pytest

from judging import LEAD, mended, words
from newslint.kinds.doubled import KIND


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took the the boats.", ["the the"]),
        ("The the boats sailed.", ["The the"]),
        ("It took boats boats out.", ["boats boats"]),
        ("He had had enough. That that was so is clear.", []),
        ("They sailed to Bora Bora, Walla Walla and Baden Baden.", []),
        ("It took the line's line's boats.", []),
        ("It took re-the the boats.", []),
        ("It took the the-boats.", []),
        ("It took, the, the boats.", []),
        (
            "The count was accurate accurate, they said; the quay quay. It was late: late.",
            ["accurate accurate", "quay quay"],
        ),
        ("This is is the beach. A problem with the quay is is the mud.", ["is is", "is is"]),
        ("What it is is a mess. All it is is a mess to many.", []),
        ("The bank named S S Mundra.", []),
        ("They chanted “Hey hey, ho ho” and so on, etc etc. Tap tap, it went.", []),
        ("Yesterday I I saw it it from the quay.", ["I I", "it it"]),
        ("If you want it it is yours. When they saw it it sank.", []),
        ("It was sold as as proposed, with more more boats, in in the end.", ["as as", "more more", "in in"]),
        ("It came in in May, such as as a rule, and the more more boats, logged on on time.", []),
        (
            "They wait for the for the next boat, and there are there are five.",
            ["for the for the", "there are there are"],
        ),
        ("It may help you help you relax. Below are five are five boats.", ["help you help you", "are five are five"]),
        (
            "“Gabba gabba” of (Yo yo) fame: “of the of the boats there are there are”.",
            ["of the of the", "there are there are"],
        ),
        ("More and more and more came, bit by bit by bit, over and over and over again.", []),
        ("It is what makes a boat a boat, day to day to day, in New York New York.", []),
        ("It took a the boat for an a trip.", ["a the", "an a"]),
        ("The a cappella choir sailed. It took the a la carte menu, an A share and Plan A the same.", []),
    ],
)
def test_a_word_that_stands_twice_running(text: str, found: list[str]) -> None:
    assert words(KIND, LEAD + text) == found


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It took the the boats out of of service.", "It took the boats out of service."),
        ("It took boats boats out.", "It took boats boats out."),  # either word may be the wrong one
        ("It took **the** the boats.", "It took **the** the boats."),
        ("It took the\nthe boats.", "It took the\nthe boats."),
    ],
)
def test_one_is_taken_out_where_it_is_surely_too_much(text: str, right: str) -> None:
    assert mended(KIND, LEAD + text) == LEAD + right


def test_doubled_words_of_other_languages_are_left_alone() -> None:
    text = "Les bateaux que nous nous sommes achetés sont dans le port et les marins sont avec nous pour les voir, mais il il est tard.\n"
    assert words(KIND, text) == []


SHORE = "The Shore is long. " * 8


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SHORE + "They sang at the Shore Shore Club in May.", ["Shore Shore"]),
        (SHORE[:90] + "They sang at the Shore Shore Club in May.", []),  # seldom by itself: it may be a name
        (SHORE + "They sang at the Shore Shore Club, the old Shore Shore.", []),
        (SHORE + "They sang: Shore Shore Shore! Nobody heard.", []),
        (SHORE.replace("Shore", "Duran") + "They heard Duran Duran in May.", []),
    ],
)
def test_a_word_with_a_capital_that_stands_twice_running(text: str, found: list[str]) -> None:
    assert words(KIND, LEAD + text) == found
