import pytest

from newslint.article import Article
from newslint.article.figures.namesakes import is_namesake
from newslint.article.figures.scan import readings
from newslint.article.mentions import figures
from newslint.document import parse
from newslint.model import Settings, Source


def read(text: str) -> list[str]:
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    return [one.text for one in figures(article)]


@pytest.mark.parametrize(
    "text",
    [
        "The port took an offer from 677. The line welcomed 677's plan.",
        "The yard sells the 793 Seafarer. All 793s on its list are late, and the first 793 delivery is in May.",
        "Flight 173 was late. Nobody knew where 173 was.",
        "We are on the way to openHARBOUR 12.4. Known bugs in 12.4 RC1 are listed, and 12.4 is fine.",
        "The crew runs version 3.2 of the chart.",
        "Most bugs in milestone 8 are mended.",
        'Sailors fear the "three-storms" law. A three-storms charge is rare.',
    ],
)
def test_a_number_that_is_a_name_somewhere_is_one_throughout(text: str) -> None:
    assert [one for one in read(text) if one != "first"] == []


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("The port took an offer from 677. The line welcomed it.", ["677"]),
        ("The line welcomed 677's plan. It has 677 boats and 677 people, about 677 in all.", ["677", "677", "677"]),
        ("The line welcomed 677's plan. Of the boats 677 of the old ones sank.", ["677"]),
        ("The OMX 500's fall was steep, and 500 were hurt.", ["500"]),
        ("The gauge showed 12.4 on Monday. The water had a pH of 7.2.", ["12.4", "7.2"]),
        ("The port used openHARBOUR 12.4. Rents rose by 12.4%, to $12.4 million.", ["12.4%", "$12.4 million"]),
        ("A two-term limit is law. Three storms hit the port, and the three-member council met.", ["two", "Three", "three"]),
        ("The line welcomed 677's plan.\n\n| berths | 677 |\n| --- | --- |\n| boats | 677 |", ["677", "677"]),
        ("The crew passed milestone 8 million.", ["8 million"]),
    ],
)  # fmt: skip
def test_a_number_that_counts_is_none(text: str, stays: list[str]) -> None:
    assert read(text) == stays


def test_one_place_shows_the_name_and_the_others_follow() -> None:
    article = Article(
        parse(Source("story.md", "The line welcomed 677's plan. It took 677 to court, with 677 boats.\n")), Settings()
    )
    (block,) = article.blocks
    read = list(readings(block.prose.text, article.lexicon.figures))
    assert [(one.start, is_namesake(article, block, one)) for one in read][-2:] == [(38, True), (57, False)]
