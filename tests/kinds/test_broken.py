import pytest

from judging import LEAD, marked, mended, words
from newslint.kinds.broken import KIND


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It donâ€™t matter: cafÃ© â€œnowâ€\x9d", "It don’t matter: café “now”"),
        ("Fish &amp; chips\u200b cost\x07 &#163;5", "Fish & chips cost £5"),
        ("It cost $1\u200d5 million", "It cost $15 million"),
        ("Its fer\u200cry sailed", "Its ferry sailed"),
    ],
)
def test_a_safe_fix_mends_the_copy(text: str, right: str) -> None:
    assert mended(KIND, LEAD + text, "story.txt") == LEAD + right
    assert words(KIND, LEAD + right, name="story.txt") == []


@pytest.mark.parametrize(
    "text",
    [
        "AT&T; &unknown; SÃO Paulo, Côte d’Ivoire – “naïve” 5 € Ångström",
        "\u0645\u06cc\u200c\u0634\u0648\u062f and \U0001f469\u200d\U0001f680",
        "A <<<<<<< B and |||||||",
    ],
)
def test_what_only_looks_broken_is_left_alone(text: str) -> None:
    assert words(KIND, LEAD + text, name="story.txt") == []


def test_what_is_lost_cannot_be_fixed() -> None:
    ((match, problem),) = marked(KIND, LEAD + "The caf\ufffd was closed.")
    assert (match, problem.fault, problem.fix) == ("\ufffd", "lost", None)


def test_characters_that_nobody_sees_are_told_once_and_by_number() -> None:
    ((_, problem),) = marked(KIND, LEAD + "The\u200b ferry\u200b sailed\u2060.")
    assert problem.values["match"] == "U+200B and 2 more"
    assert problem.fix is not None
    assert len(problem.fix.edits) == 3


def test_marks_of_a_merge() -> None:
    text = "<<<<<<< HEAD\n\nThe line said so.\n\n>>>>>>> other\n"
    assert words(KIND, text, name="story.txt") == ["<<<<<<<", ">>>>>>>"]


def test_entities_that_markdown_reads_are_right_and_one_escaped_twice_is_escaped_once() -> None:
    assert words(KIND, "Fish &amp; chips, caf&eacute; &amp;amp; more\n") == ["&amp;amp;"]
    assert mended(KIND, "Boats &amp;lt;5 m &amp;nbsp;long\n") == "Boats &lt;5 m &nbsp;long\n"
