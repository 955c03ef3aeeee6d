import pytest

from newslint.article import Article
from newslint.article.sentences import figured
from newslint.document import parse
from newslint.kinds.agreement.worked_out.levels import changes
from newslint.model import Settings, Source


def found(text: str) -> set[tuple[str, ...]]:
    """The changes of a story, and the levels between which they lead, the lower first."""
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    held = figured(article)
    told = (one for at, sentence in enumerate(held) for one in changes(article, sentence, held[:at]))
    return {
        (stated.text, *(one.text for one in sorted(levels, key=lambda one: one.quantity.nominal)))
        for stated, levels in told
    }


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Alder helped its line post 46 percent growth in quarterly profit. It rained.\n\nThe line had a profit of $120.4 million, compared with $82.2 million a year ago.", ("46 percent", "$82.2 million", "$120.4 million")),
        ("Ferry profit more than doubled, Alder said. It rained.\n\nProfit was $123 million, or 28 cents a share, compared with $58 million, or 13 cents.", ("doubled", "$58 million", "$123 million")),
        ("Ferry profit fell 22 percent. It rained.\n\nProfit of the ferry line fell to $431 million from $556 million.", ("22 percent", "$431 million", "$556 million")),
        ("Alder sold 174,725 boats in May. It sang. Boats sold fell 16.8 percent from revised sales of 210,005 in April.", ("16.8 percent", "174,725", "210,005")),
        ("Alder sold 156,552 boats abroad, 45 at home. It sang. Boats sold abroad were down 16.3 percent in May from 187,076.", ("16.3 percent", "156,552", "187,076")),
        ("Ferry profit was $135.2 million in May. It sang. For June Alder sees ferry profit fall 3.8 percent to $130.1 million.", ("3.8 percent", "$130.1 million", "$135.2 million")),
        ("Wrecks are expected to more than double in number this year. It rained.\n\nSome 5,200 wrecks are expected, up from 2,200 in May.", ("double", "2,200", "5,200")),
        ("Alder offers $36 a share for the ferry line. It rained. The offer is a 3.8 percent premium to the close of ferry shares of $34.67.", ("3.8 percent", "$34.67", "$36")),
    ],
)  # fmt: skip
def test_a_change_and_levels_told_some_sentences_away(text: str, change: tuple[str, str, str]) -> None:
    assert found(text) == {change}


@pytest.mark.parametrize(
    "text",
    [
        # the arithmetic is wrong, or the other way round
        "Ferry profit rose 26 percent. It rained.\n\nProfit of the ferry line rose to $131 million from $113 million.",
        "Ferry profit doubled, Alder said. It rained.\n\nProfit was $71 million, compared with $51 million.",
        "Alder sold 174,725 boats in May. It sang. Boats sold rose 16.8 percent from revised sales of 210,005 in April.",
        "Alder sold 174,725 boats in May. It sang. Boats sold fell 18.6 percent from revised sales of 210,005 in April.",
        # another time
        "Wrecks are expected to more than double in number this year. It rained.\n\nSome 1,625 wrecks lay there in 1994, up from 710 in 1993.",
        # another unit, or another thing
        "Alder paid $174,725 for boats in May. It sang. Boats sold fell 16.8 percent from revised sales of 210,005 in April.",
        "A storm drove 174,725 gulls inland. It sang. Boats sold fell 16.8 percent from revised sales of 210,005 in April.",
        "Alder offers $36 a share for the ferry line. It rained. The offer is a 3.8 percent discount to the close of ferry shares of $34.67.",
        "Alder offers $36 a share for the ferry line. It rained. The offer is a 4.8 percent premium to the close of ferry shares of $34.67.",
        "Alder lost over $31.6 billion. It rained. Alder shares, up to 6.23 percent higher, leaping up to 6.23 percent to $138.40, did well.",
        # few digits fit by chance
        "Alder sold 200 boats in May. It sang. Boats sold fell 20 percent from sales of 250 in April.",
        # levels of a part, of which no more than one word is that of the whole
        "Fares and rents go up. Alder has 11 tugs. Brandt has 12 tugs. Without rents, profit of the group had grown over 10 percent.\n\nFood, with sales up to 612.4 from 566.1, saw profit at $53.9 million versus $48.7 million.",
    ],
)
def test_what_leads_nowhere_or_fits_by_chance(text: str) -> None:
    assert found(text) == set()
