import pytest

from newslint.article import Article
from newslint.document import parse
from newslint.kinds.naming.acronyms import acronyms
from newslint.model import Settings, Source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Union of Ferry Crews (UFC) struck. The UCF said so.", ("UCF", "UFC", "Union of Ferry Crews")),
        ("The UCF said so, for the Union of Ferry Crews (UFC).", ("UCF", "UFC", "Union of Ferry Crews")),
        (
            "The UFC struck. So said the Union of Ferry Crews (UCF).",
            ("UCF", "Union of Ferry Crews", "Union of Ferry Crews"),
        ),
        ("The Bank of the North Sea (BNS) lent. BSN's chief left.", ("BSN", "BNS", "Bank of the North Sea")),
    ],
)
def test_two_letters_are_swapped(text: str, found: tuple[str, str, str]) -> None:
    (one,) = acronyms(Article(parse(Source("a.md", text)), Settings()))
    assert (one.odd.text, one.right.text, one.name) == found


@pytest.mark.parametrize(
    "text",
    [
        "The Union of Ferry Crews (UFC) struck. The UFC said so.",
        "The Union of Ferry Crews (UFC) struck, and the Union of Clerks and Friends (UCF).",
        "The Union of Ferry Crews (UFC) struck. The FUC said so.",
        "The crews (UFC) struck. The UCF said so.",
        "The Union of Ferry Crews (UFC) struck. See www.UCF.org and UCF-12.",
        "The Party of the Ferry Crews (PCF) struck, and nobody else.",
        "The Union of Ferry Crews (UF) struck. The FU said so.",
    ],
)
def test_another_short_form_is_another_body(text: str) -> None:
    assert not [*acronyms(Article(parse(Source("a.md", text)), Settings()))]
