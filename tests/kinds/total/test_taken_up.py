import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.total.taken_up import taken_up
from newslint.model import Settings, Source


def read(text: str) -> list[tuple[str, int]]:
    article = Article(document.parse(Source("story.md", text)), Settings())
    return [(one.again.text, one.names) for one in taken_up(article)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fog shut airports in Boston, Derby and Hartford. The four airports reopened.", ("four", 3)),
        (
            "Police named Paul Gray, 34, Susan Moy, 29, Peter Lund, 51, and Ida Fox, 18. The five were friends.",
            ("five", 4),
        ),
        ("It has plants in Leipzig, Graz, Turin and Lyon, and all five will stay open.", ("five", 4)),
        ("Her films, Salt, Rain and Harbour, were shown at Cannes, and the four have been sold.", ("four", 3)),
        ("France, Italy and Spain said yes. Those four countries pay most.", ("four", 3)),
        ("Fog shut airports in Boston, Derby and Hartford. The three airports reopened.", ("three", 3)),
        ("Prizes went to Ann Moss, Bo Crane, Cy Bell and Di Ash. Each of the three winners got a cup.", ("three", 4)),
        ("A firm each from Chile, Peru and Chad has bid for it. The four bids will be read out.", ("four", 3)),
    ],
)
def test_a_list_is_counted(text: str, told: tuple[str, int]) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Fog shut airports in Boston, Derby and Hartford. The six airports reopened.",
        "Fog shut airports in Boston and Derby. The three airports reopened.",
        "Officials from Chile, Peru and Bolivia met in Lima. The four countries of the Pact were glad.",
        "Anna, Bob and Carl were there. The two brothers left.",
        "Anna, Bob and Carl were there. Each of the two tables was full.",
        "Anna, Bob and Carl were there. The four tables were full.",
        "Towns such as Boston, Derby and Hartford have airports. The four airports reopened.",
        "Fog shut airports in Boston, Derby and Hartford.\n\nThe four airports reopened.",
        "Fog shut airports in Boston, Derby and Hartford. About four airports reopened.",
    ],
)
def test_what_takes_up_no_list(text: str) -> None:
    assert read(text) == []
