import pytest

from judging import LEAD, marked, words
from newslint.kinds.slug import KIND


def test_slugs_and_embargoes() -> None:
    text = "EMBARGOED UNTIL 0600 GMT\n\n" + LEAD + "It ends here. --ENDS--\n\n(MORE)\n\nThe strike ends.\n"
    assert words(KIND, text, name="story.txt") == ["EMBARGOED UNTIL 0600 GMT", "--ENDS--", "(MORE)"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The boats lay in the Große Straße and in the ﬁshing port for a week. -30-", ["-30-"]),
        ("It sailed on. It had more", []),
        ("It sailed on ###", []),
        ("more to come.", ["more to come."]),
        ("Strictly embargoed until Monday at noon, it says", ["Strictly embargoed until Monday at noon, it says"]),
        ("There is much more to come for the line", []),
        ("It was not under embargo, the line said.", []),
        ("Not for release, publication or distribution in the United States or Japan.", []),
        ("Not for publication in the territories named below", []),
        ("Not for release before 6 a.m. on Monday", ["Not for release before 6 a.m. on Monday"]),
        ("NOT FOR RELEASE", ["NOT FOR RELEASE"]),
        ("Notes to editors:", []),
    ],
)
def test_a_slug_stands_by_itself_or_shows_by_its_marks(text: str, found: list[str]) -> None:
    assert words(KIND, LEAD + text + "\n", name="story.txt") == found


def test_a_second_line_of_credits_names_the_first() -> None:
    text = LEAD + "(Reporting by Ann Lee; Editing by Bo Ek)\n\n{}(Reporting by Cy Moe)\n"
    ((match, problem),) = marked(KIND, text.format(""), name="story.txt")
    assert (match, problem.fault) == ("(Reporting by Cy Moe)", "credits")
    assert problem.notes[0].span.start == len(LEAD)
    assert words(KIND, text.format("It sails in May. "), name="story.txt") == ["(Reporting by Cy Moe)"]
    assert words(KIND, LEAD + "(Reporting by Ann Lee)\n\n(Editing by Bo Ek)\n", name="story.txt") == []
