import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.naming.firsts import renamed
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The town hired Dora Lind. “Go,” Nora Lind said.", [("Nora Lind", "Dora Lind")]),
        ("Nora Lind came. The town hired Dora Lind; Dora Lind left.", [("Nora Lind", "Dora Lind")]),
        ("Martin Lind came. “Go,” Marvin Lind said.", [("Marvin Lind", "Martin Lind")]),
        (
            "Dmitri Lind came.\n\n![Denis Lind in May](a.png)",
            [("Denis Lind", "Dmitri Lind")],
        ),  # a caption has another name
        ("Dmitri Lind came.\n\n![Boston Lind in May](a.png)", []),  # a place
        ("Dmitri Lind came.\n\n![The Denis Lind and Dmitri Lind](a.png)", []),
        ("Dora Lind came with her daughter Nora Lind.", []),
        ("Maria Lind came. “Go,” Mario Lind said.", []),
        ("Paul Lind came. “Go,” Paula Lind said.", []),
        ("Dora Lind came. “Go,” Otto Lind said.", []),
        ("Dora Lind came. “Go,” Nora Berg said.", []),
        ("Dora Lind came, Nora Lind and Otto Lind.", []),
        ("Dora Lind (Skerrow) and Nora Lind (Halm) came first and third.", []),
        ("Dora Lind of Skerrow and Nora Lind of Halm came first and third.", []),
        ("Dora Lind, 24, and Nora Lind, 31, came first and third.", []),
        ("Dora Lind, from Skerrow, and Nora Lind came. “Go,” Nora Lind said.", []),
        ("Dora Lind came. Nora Lind was her sister's friend.", []),
        ("Dora Lind (Skerrow) came first. Nora Lind will run again.", [("Nora Lind", "Dora Lind")]),
        ("Dora Lind (Skerrow) came first and Nora Lind will run again.", [("Nora Lind", "Dora Lind")]),
    ],
)
def test_two_first_names_a_slip_apart(text: str, found: list[tuple[str, str]]) -> None:
    pairs = [(one.odd.text, one.right.text) for one in renamed(Article(parse(Source("a.md", text)), Settings()))]
    assert pairs == found
