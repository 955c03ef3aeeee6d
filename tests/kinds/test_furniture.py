import pytest

from judging import LEAD, marked, words
from newslint.kinds.furniture import KIND


def test_a_line_of_a_web_page_is_shown_as_far_as_there_is_room() -> None:
    line = "Sign up for our newsletter and hear from the harbour each day before the boats go out"
    ((match, problem),) = marked(KIND, LEAD + line + "\n\nAdvertisement\n")[:1]
    assert match == line
    assert problem.values["match"] == "Sign up for our newsletter and hear from the harbo…"
    assert words(KIND, LEAD + "Advertisement\n") == ["Advertisement"]


def test_a_phrase_inside_a_paragraph_needs_three_words() -> None:
    text = "On Sept. 24, 2025 the 12 boats sailed. Story continues below advertisement. They are 1,200 tonnes each.\n"
    assert words(KIND, LEAD + text) == ["Story continues below advertisement"]
    assert (
        words(KIND, LEAD + "It sold the advertisement, and everyone could read more of what it said of its boats.\n")
        == []
    )


def test_code_is_no_copy() -> None:
    assert words(KIND, f"{LEAD}```\nStory continues below advertisement\n```\n") == []


def test_a_long_story_is_looked_through_to_its_end() -> None:
    assert len(words(KIND, (LEAD + "Advertisement\n\n") * 150)) == 150


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("If you know more, leave a comment below this story and the line will read it.", []),
        ("Passengers can download the app for the timetable, the line said.", []),
        ("- You can download the app for your boat", []),
        ("Press contact\n\nEmail:\n\npress@coastal.example", []),
        ("It sails in May. Leave a comment It carries lorries.", ["Leave a comment"]),
        (
            "It sails in May and carries lorries. Share on Facebook It is large and has room for many of them.",
            ["Share on Facebook"],
        ),
        ("He asked them to share on Facebook.", []),
        ("Residents may follow us on Twitter, the town said.", []),
        ("She told readers that they may sign up for our newsletter.", []),
        ("Share on Facebook", ["Share on Facebook"]),
        ("Please share on Facebook.", ["Please share on Facebook."]),
        ("To share on Facebook, click here.", ["To share on Facebook, click here."]),
        ("For more, follow us on Twitter and Facebook", ["For more, follow us on Twitter and Facebook"]),
        ("Download the app", ["Download the app"]),
        ("Bitte melden Sie sich an, um weiterzulesen", ["Bitte melden Sie sich an, um weiterzulesen"]),
        ("Email\n\nPrint", ["Email", "Print"]),
    ],
)
def test_what_somebody_says_in_a_sentence_is_copy(text: str, found: list[str]) -> None:
    assert words(KIND, f"{LEAD}{text}\n") == found
