import pytest

from judging import LEAD, marked, words
from newslint.kinds.foreign import KIND

GERMAN = "Der Artikel wurde mit der Zustimmung des Verlags übernommen und ist nicht für den Verkauf."


def test_a_line_in_another_language_is_named() -> None:
    ((match, problem),) = marked(KIND, LEAD + GERMAN)
    assert (match, problem.values["language"]) == (GERMAN, "German")


def test_a_story_in_another_language_is_told_of_once() -> None:
    ((match, problem),) = marked(KIND, GERMAN + "\n\n" + GERMAN.replace("Artikel", "Text"))
    assert (match, problem.fault, problem.values["language"]) == (GERMAN, "alien", "German")


def test_names_and_quoted_speech_are_no_line_in_another_language() -> None:
    assert words(KIND, LEAD + "El Niño, Banco do Brasil, Los Angeles, y/y, de facto, Cirque du Soleil.") == []
    said = "“Nous sommes dans les temps et les bateaux sont prêts,” he said."
    assert words(KIND, LEAD + said, quoted=False) == []


def test_a_heading_of_key_points_is_short_and_in_the_language_of_the_story() -> None:
    assert words(KIND, LEAD + "Die wichtigsten Punkte:\n\nIt sailed.") == ["Die wichtigsten Punkte:"]
    assert words(KIND, LEAD + "Key points:\n\nIt sailed.") == []
    assert words(KIND, LEAD + "Die wichtigsten Piers:\n\nIt sailed.") == []


@pytest.mark.parametrize(
    "text",
    [
        "A version in German is available here.\n\n" + GERMAN,
        "Auf Deutsch:\n\n" + GERMAN,
        "- [Die Boote und der Hafen](https://example.org/boote) (talk)",
        f"## [{GERMAN}](https://example.org/artikel)",
        "The line was h o t: o p e n e o p e n.",
        "See 16 U.S.C. 4306(2)(A); 36 C.F.R. 27.4(b), 27.6(c).",
        "Festival Latinoamericano de Barcos de Software Libre",
    ],
)
def test_what_is_announced_linked_or_a_name_is_left_alone(text: str) -> None:
    assert words(KIND, LEAD + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A version in French is available here.\n\n" + GERMAN,
        GERMAN.replace("Verlags", "[Verlags](https://example.org)"),
        "## Der Hafen ist nicht für die Boote",
    ],
)
def test_what_nobody_announced_is_told(text: str) -> None:
    assert len(words(KIND, LEAD + text)) == 1


def test_where_the_language_of_a_story_is_unknown_no_line_is_in_another() -> None:
    assert words(KIND, "Lorem dolor amet, consetetur sadipscing elitr, diam voluptua.\n\n- für eine Liste\n") == []
    mixed = "Lorem ipsum et amet, et elitr, sed et dolore, et rebum.\n\nDer Hafen ist für die Boote.\n\nThe quay is of the town."
    assert words(KIND, mixed) == []
