import pytest

from newslint import document
from newslint.article import Article
from newslint.kinds.symbol.lost import slips
from newslint.model import Settings, Source


def told(text: str) -> list[tuple[str, str]]:
    article = Article(document.parse(Source("story.txt", text, "text")), Settings())
    return [(article.source[one.span], one.meant) for one in slips(article)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Acme Ltd ( ACME.N ) rose, and Acme Ltd <ACMEN> fell.", ("ACMEN", "ACME.N")),
        ("Tencent <0700HK> rose.", ("0700HK", "0700.HK")),
        ("Alibaba <BABAN> rose.", ("BABAN", "BABA.N")),
        ("Norsea Marine (NYSE NSMA) rose.", ("NYSE NSMA", "NYSE: NSMA")),
    ],
)
def test_a_code_that_lost_its_dot_or_colon(text: str, slip: tuple[str, str]) -> None:
    assert told(text) == [slip]


@pytest.mark.parametrize(
    "text",
    [
        "Norsea Marine <ACMEN> fell.",
        "The page <ECONUS> and the tag <p> stay.",
        "The NYSE (NYSE MKT) and (NYSE Arca) stay.",
        "Norsea Marine (Line NSMA) rose.",
        "Norsea Marine (NYSE NSMAAB) rose.",
        "Norsea Marine (Nyse NSMA) rose.",
    ],
)
def test_what_lost_nothing(text: str) -> None:
    assert told(text) == []
