import pytest

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.mention import Figure
from newslint.document import parse
from newslint.kinds.agreement.two_things import are_two, told_apart
from newslint.model import Settings, Source


def two(text: str, value: str) -> tuple[Article, Figure, Figure]:
    """A story, and the first two figures of it that are written so."""
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    first, again, *_ = [one for one in body(article) if one.text == value]
    return article, first, again


ROW = "Alder {0} $50 million, Brandt $20 million, Cole $30 million, Dahl $60 million, Ek $70 million, Fox $80 million, Gray $90 million, Holm $40 million."


@pytest.mark.parametrize(
    ("text", "value", "apart"),
    [
        (f"{ROW.format('got')} {ROW.format('had')}", "$50 million", True),
        (f"{ROW.format('got')} Nobody but Alder got $50 million.", "$50 million", True),
        ("Alder got $50 million, and Brandt $20 million. Nobody but Alder got $50 million.", "$50 million", False),
        ("We saw Ben Varr (927m) in May. We saw Carn Dubh (927m) in June.", "927m", True),
        ("I mark three tugs and sell these three tugs.", "three", False),
        ("I mark three tugs and sell three tugs.", "three", True),
    ],
)
def test_figures_of_a_list_and_in_one_breath(text: str, value: str, apart: bool) -> None:  # noqa: FBT001 -- from a table
    assert told_apart(*two(text, value)) is apart


@pytest.mark.parametrize(
    ("text", "value", "apart"),
    [
        ("Tugs were down 0.30 pence at 38.50 pence. Piers were down 0.15 pence at 38.50 pence.", "38.50 pence", True),
        ("Alder jumped 12.8 percent to $11.55. Brandt jumped 70.1 percent to $11.55.", "$11.55", True),
        ("Alder rose 2.4 percent to $45. Brandt rose 2.4 percent to $31.", "2.4 percent", True),
        (
            "A break below the 38.2% line at 54.08 is near. A break above the 38.2% line at 54.08 is not.",
            "38.2%",
            False,
        ),
        ("Alder rose 2.4 percent to $45. Alder, which rose 2.4 percent, is big.", "2.4 percent", False),
        ("Alder was down 0.30 pence at 38.50 pence. It closed at 38.50 pence.", "38.50 pence", False),
        ("The two teams sang. It rained. It hailed. It snowed. Then these two teams met.", "two", True),
        ("The two teams sang. It rained. Then these two teams met.", "two", False),
        ("Alder had 11 berths at noon, the best of them. Alder had the first 11 berths by night.", "11", True),
        (
            "The top 12 foreign harbour fees, listed in falling order by data that clerks collected, are below. The top 12 local harbour fees, listed in falling order by data that clerks collected, are below.",
            "12",
            True,
        ),
        (
            "The top 12 harbour fees, listed for May, are below. The top 12 harbour fees of May, listed with care, are steep.",
            "12",
            False,
        ),
        ("Alder had the first 11 berths at noon. Alder had the first 11 berths by night.", "11", False),
        ("Alder moved 22 million boxes on a day in 2006. Alder moves 22 million boxes in 2007.", "22 million", True),
        ("Alder's index rose to 54.4 in August from 54.1. Brandt's index rose to 54.4 from July's 54.0.", "54.4", True),
        ("Alder's index rose to 54.4 in August from 54.1. The index, up to 54.4 from 54.1, did well.", "54.4", False),
        ("A break of the 38.2% line at 54.08 is near. A break of the 38.2% level at 60.11 is not.", "38.2%", True),
        ("A break of the 38.2% line at 54.08 is near. A fall clears the 38.2% rope line at 60.11.", "38.2%", True),
        ("Alder Bank cut its bank rates by 25 bps. Brandt Bank cut its rates by 25 bps in May.", "25 bps", True),
        (
            "Alder Bank cut its rates by 25 bps, it said. The cut of 25 bps by Alder Bank was the first.",
            "25 bps",
            False,
        ),
        ("Of one pier 50% can be bought for $2 million. Of one pier 50% can be bought for $1 million.", "50%", True),
        ("Of one pier 50% can be bought for $2 million. Of it 50% can be bought for $2 million.", "50%", False),
        ("Few tip less than 15% on the ferry. Most on the ferry say that 15% is right.", "15%", True),
        ("Few tip less than 15% on the ferry. To tip less than 15% on the ferry is mean.", "15%", False),
        ("Firms with 50 or more sailors pay in May. Firms with less than 50 sailors pay in June.", "50", True),
        ("Firms with 50 or more sailors pay in May. Firms with at least 50 sailors sing.", "50", False),
        ("The rents fell to below 1.425% in May. A move below 1.425% was feared.", "1.425%", False),
        ("Alder has room for 12 boats at its pier. The other pier has room for 12 boats.", "12", True),
        ("Alder has room for 12 boats at its pier. The pier has room for 12 boats, the other for none.", "12", False),
        ("Alder names 18 sailors on May 16 for its crew. Brandt names 18 sailors on May 23.", "18", True),
        ("Alder names 18 sailors on May 16 for its crew. It named the 18 sailors on May 16.", "18", False),
        ("Ropes climbed 10.66 percent on the SKX. Ropes climbed 10.66 percent at the MLX.", "10.66 percent", True),
        ("Ropes climbed 10.66 percent on the SKX. At the SKX, they climbed 10.66 percent.", "10.66 percent", False),
        ("Alder moved 22 million boxes on a day in 2006. In 2006 Alder had 22 million boxes.", "22 million", False),
    ],
)
def test_what_stands_beside_each_sets_two_figures_apart(text: str, value: str, apart: bool) -> None:  # noqa: FBT001 -- from a table
    assert are_two(*two(text, value)) is apart
