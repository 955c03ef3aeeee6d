import pytest

from judging import LEAD, marked, words
from newslint.kinds.brackets import KIND


@pytest.mark.parametrize(
    ("text", "lonely"),
    [
        ("The line (the larger of two said so.", ["("]),
        ("The line, the larger of two), said so.", [")"]),
        ("The line [the larger) said so.", ["[", ")"]),
        ("The line (the [larger]) said so.", []),
        ("a) One b) two 1) three iv) four :) ;-) =( fine", []),
        ("What is it? a.) One b.) two 1.) three iv.) four 10.) ten", []),
        ("Boats 123) four", [")"]),
        ("Boats sail.) Four", [")"]),
        ("prices of gold (XAU=) and the euro (EUR=)", []),
        ("(((", ["(", "(", "("]),
        ("Is it a.) red, b.) blue or 1.) green? A.) fine", [")"]),
        ("One boat (or c) the other one, as they said, but that is for later) sails.", []),
        ("It is late (see b) and c) so is the other.", []),
        ("They are in Oslo (again! =), and like it so much.", []),
        ("They are in Oslo and like it (so far :) ) so much.", []),
        ("It went smoothly:( it could not sail", []),
        ("It went smoothly (it sailed", ["("]),
        ("It checks `(late,` ...) and `[red` boats.", [")"]),
        ("It checks `(late,` ...) boats.", []),
        ("It checks `late` boats) too.", [")"]),
    ],
)
def test_a_bracket_without_a_partner(text: str, lonely: list[str]) -> None:
    assert words(KIND, LEAD + text) == lonely


def test_a_bracket_may_reach_over_three_paragraphs() -> None:
    for between, lonely in ((2, []), (3, ["(", ")"])):
        text = "(It sailed\n\n" + "It sailed.\n\n" * between + "It sank)\n"
        assert words(KIND, LEAD + text) == lonely


def test_of_many_open_brackets_the_last_three_may_be_closed() -> None:
    assert words(KIND, LEAD + "[ ( ( (\n\nIt sank]\n") == ["[", "(", "(", "(", "]"]
    assert words(KIND, LEAD + "[ ( (\n\nIt sank]\n") == ["(", "("]


def test_it_is_said_which_side_is_missing() -> None:
    assert [problem.fault for _, problem in marked(KIND, LEAD + "It (sailed.\n\n\n\nIt] sank.")] == [
        "unclosed",
        "unopened",
    ]
