import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.naming.firsts import renamed
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The town hired Helen Lind. “Go,” Ellen Lind said.", [("Ellen Lind", "Helen Lind")]),
        ("Ellen Lind came. The town hired Helen Lind; Helen Lind left.", [("Ellen Lind", "Helen Lind")]),
        ("Martin Lind came. “Go,” Marvin Lind said.", [("Marvin Lind", "Martin Lind")]),
        (
            "Dmitri Lind came.\n\n![Denis Lind in May](a.png)",
            [("Denis Lind", "Dmitri Lind")],
        ),  # a caption has another name
        ("Dmitri Lind came.\n\n![Boston Lind in May](a.png)", []),  # a place
        ("Dmitri Lind came.\n\n![The Denis Lind and Dmitri Lind](a.png)", []),
        ("Helen Lind came with her daughter Ellen Lind.", []),
        ("Maria Lind came. “Go,” Mario Lind said.", []),
        ("Paul Lind came. “Go,” Paula Lind said.", []),
        ("Helen Lind came. “Go,” Otto Lind said.", []),
        ("Helen Lind came. “Go,” Ellen Berg said.", []),
        ("Helen Lind came, Ellen Lind and Otto Lind.", []),
    ],
)
def test_two_first_names_a_slip_apart(text: str, found: list[tuple[str, str]]) -> None:
    pairs = [(one.odd.text, one.right.text) for one in renamed(Article(parse(Source("a.md", text)), Settings()))]
    assert pairs == found
