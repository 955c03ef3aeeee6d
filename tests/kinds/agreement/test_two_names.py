import pytest

from newslint.article import Article
from newslint.article.claims import body
from newslint.article.mention import Figure
from newslint.document import parse
from newslint.kinds.agreement.two_names import of_two_names, of_two_places, of_two_subjects
from newslint.model import Settings, Source


def two(text: str, value: str) -> tuple[Article, Figure, Figure]:
    """A story, and the first two figures of it that are written so."""
    article = Article(parse(Source("story.md", f"# Harbour news\n\n{text}\n")), Settings())
    first, again, *_ = [one for one in body(article) if one.text == value]
    return article, first, again


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Glenn Lund, 86, of Moss was glad. Ulla Brandt, 86, of Moss was not.", True),
        ("Glenn Lund, 86, of Moss was glad. Lund, 86, sang.", False),
        ("Glenn Lund, 86, of Moss was glad. She was 86, too.", False),
    ],
)
def test_the_ages_of_two_names_are_two(text: str, apart: bool) -> None:  # noqa: FBT001 -- from a table
    assert of_two_names(*two(text, "86")) is apart


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Alder Bank cut its bank rates by 25 bps. Brandt Bank cut its rates by 25 bps in May.", True),
        ("Alder Bank cut its bank rates by 25 bps. Alder cut its rates by 25 bps, Brandt by 50.", False),
        ("Alder Bank cut its bank rates by 25 bps. The cut by 25 bps was the first.", False),
    ],
)
def test_rates_of_two_banks_move_alike(text: str, apart: bool) -> None:  # noqa: FBT001 -- from a table
    assert of_two_subjects(*two(text, "25 bps")) is apart


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Ropes rose 10.66% on the SKX. At the MLX, they rose 10.66%.", True),
        ("Ropes rose 10.66% on the SKX. At the SKX, they rose 10.66%.", False),
        ("Ropes rose 10.66% on the SKX. They rose 10.66%, said Mia Lund.", False),
        ("Ropes rose 10.66% on Alder's word. At the MLX, they rose 10.66%.", False),
    ],
)
def test_levels_at_two_places_are_two(text: str, apart: bool) -> None:  # noqa: FBT001 -- from a table
    assert of_two_places(*two(text, "10.66%")) is apart
