import pytest

from judging import LEAD, marked, mended, words
from newslint.kinds.seam import KIND


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It is late.The line said so!Now", "It is late. The line said so! Now"),
        ("It rose 5%.The line said so.", "It rose 5%. The line said so."),
        ("“It is late.”The line said so.", "“It is late.” The line said so."),
        ("ReutersFerries are late", "Reuters Ferries are late"),
        ("It is late.**The** line said so.", "It is late.**The** line said so."),  # on which side of the mark?
    ],
)
def test_a_lost_space_is_put_back(text: str, right: str) -> None:
    assert mended(KIND, LEAD + text) == LEAD + right
    assert words(KIND, LEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "See booking.com, E.ON, Ph.D., U.S.Treasury, node.Js/x and DeepSeek’s OpenAI v1.Beta",
        "See Ferries.Com and www.example.Ferries",
        "The FerryLine sailed",
        "The late.The-x sailed",
        "The a.The b",
    ],
)
def test_names_and_addresses_are_written_so(text: str) -> None:
    assert words(KIND, LEAD + text) == []


def test_what_one_scraper_lost_is_told_once() -> None:
    many = "".join(f"It sailed at {word}.The line said so. " for word in ("one", "two", "three", "four"))
    assert len(words(KIND, LEAD + many)) == 4
    ((match, problem),) = marked(KIND, f"{LEAD}{many}It is late.**The** line said so. It sank.Boats float.")
    assert match == "one.The"
    assert problem.values["match"] == "one.The and 5 more"
    assert len(problem.notes) == 5
    assert mended(KIND, LEAD + many + "It sank.Boats float.").count(".The") == 0
