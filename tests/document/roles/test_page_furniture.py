import pytest

from newslint.document.roles.furniture import clean, label, opens, phrases, recognised


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement",
        "Story continues below advertisement",
        "Sign up for our newsletter",
        "Lesedauer 3 min",
        "BörseBörse",
        "5 min read",
        "Sign up for our newsletter and hear from the harbour each day before the boats go out to sea again",
    ],
)
def test_a_line_that_only_a_web_page_says(text: str) -> None:
    assert recognised(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry line sold two boats.",
        "Boats sail",
        f"{'The ferry line sold two of its boats to a rival, it said. ' * 3}Sign up for our newsletter",
        f"Sign up for our newsletter. {'The ferry line sold two boats. ' * 8}",
        "She would not sign up for our newsletters.",
    ],
)
def test_a_line_of_copy(text: str) -> None:
    assert not recognised(text)


def test_a_phrase_stands_as_whole_words_and_numbers_are_as_long_as_they_are() -> None:
    text = "On Sept. 24, 2025, he said: Sign up for our newsletter, a 12 min read."
    found = {text[one.start : one.end] for one in phrases(text)}
    assert "Sign up for our newsletter" in found
    assert "12 min read" in found
    assert not list(phrases("resign up for our newsletters"))


def test_some_texts_without_any_phrase() -> None:
    assert clean("The ferry sailed.\nIt sank.")
    assert not clean("The ferry sailed.\n“Sign up for our newsletter”")
    assert clean("Signup for our newsletters")


def test_a_label_and_an_opening_in_any_language() -> None:
    assert label("Key points: ", "points")
    assert label("Les points clés", "points")
    assert not label("Key points of it", "points")
    assert opens("reporting by Ann Lee", "signoffs")
    assert not opens("(Reporting by Ann Lee", "signoffs")
