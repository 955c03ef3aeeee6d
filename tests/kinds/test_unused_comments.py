import pytest

from judging import LEAD, marked
from newslint import rulebook
from newslint.engine import lint
from newslint.kinds.suppression import KIND
from newslint.model import Source


def told(comment: str, copy: str) -> list[str]:
    """What is said of a comment before a paragraph: the words that silence nothing, or mean no rule."""
    report = lint(Source("story.md", f"{LEAD}<!-- newslint: {comment} -->\n\n{copy}\n"), rulebook.default())
    said = [one.message for one in report.findings if one.code in {"CPY690", "CPY691"}]
    starts = "this comment silences ", "newslint does not understand this comment: there is no rule "
    return [message.removeprefix(starts[0]).removeprefix(starts[1]).partition(", but ")[0] for message in said]


@pytest.mark.parametrize(
    ("comment", "copy", "idle"),
    [
        ("ignore CPY603", "It took the the boats.", []),
        ("ignore CPY", "It took the the boats.", []),  # which names the rule about comments too
        ("ignore", "It took the the boats.", []),
        ("ignore CPY", "It took the boats.", ["CPY"]),
        ("ignore CPY690", "It took the the boats.", ["CPY690"]),
        ("ignore", "It took the boats.", ["anything"]),
        ("ignore CPY, NAM", "It took the the boats.", ["NAM"]),
        ("ignore CPY, NAM", "It took the boats.", ["CPY, NAM"]),
        ("ignore CPY999", "It took the the boats.", ["CPY999"]),
        ("ignore-line cpy603", "It took the the boats.", ["cpy603"]),
        ("ignore-file doubled-wrod", "It took the the boats.", ["doubled-wrod"]),
        ("ignore doubled-word", "It took the the boats.", []),
        ("ignore-file CPY999, CPY691", "It took the boats.", []),  # somebody else's code
        ("ignore CPY603, CPY999, FIG9", "It took the the boats.", ["CPY999, FIG9"]),
        ("ignore CPY603, CPY999", "It took the boats.", ["CPY603", "CPY999"]),
        ("ignore NAM402", "It took the boats.", []),  # off by default
        ("ignore what the desk had agreed on", "It took the boats.", ["what, the, desk, had, agreed …"]),
    ],
)
def test_a_comment_that_silences_nothing_is_told_once(comment: str, copy: str, idle: list[str]) -> None:
    assert told(comment, copy) == idle


def test_the_kind_finds_nothing_by_itself() -> None:
    assert marked(KIND, f"{LEAD}<!-- newslint: ignore CPY -->\n\nIt took the boats.\n") == []


@pytest.mark.parametrize(
    ("name", "copy", "told"),
    [
        ("a.txt", "It took the the boats. [newslint: ignore CPY603]\n\nIt rained.\n", True),
        ("a.md", "It took the the boats. <!-- newslint: ignore CPY603 -->\n\nIt rained.\n", True),
        ("a.txt", "It rained.\nIt took the the boats. [newslint: ignore CPY]\nIt rained.\n", True),
        ("a.txt", "It took the the boats.\nIt rained. [newslint: ignore CPY603]\n\nIt rained.\n", False),
        ("a.txt", "It took the the boats. [newslint: ignore NAM401]\n\nIt rained.\n", False),
        ("a.txt", "It took the the boats.\n\n[newslint: ignore CPY603]\n\nIt rained.\n", False),
        ("a.txt", "It took the the boats. [newslint: ignore-line NAM401]\n\nIt rained.\n", False),
    ],
)
def test_a_comment_at_the_end_of_the_line_that_it_means_is_told_what_to_write(
    name: str, copy: str, *, told: bool
) -> None:
    report = lint(Source(name, f"{LEAD}{copy}"), rulebook.default())
    (found,) = (one for one in report.findings if one.code == "CPY690")
    assert ("write ignore-line" in found.message) is told
