"""Article -> people who have two ages: `Petra Hale, 34`, and in the caption `Petra Hale, 43`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.claims.twice import Told
from newslint.article.mention import Figure, Mention
from newslint.article.mentions import figures
from newslint.article.names import Name, find
from newslint.article.sentences import sentence_of

_FULL = 2
"""Words of a name that has a first name."""
_LEADS = frozenset((", ", " ("))
"""What stands between a name and an age."""
_APART = 120
"""Years; nobody is older."""


def aged(article: Article) -> Iterator[Told]:
    """Every second age of somebody with a first name and a surname."""
    ages = [one for one in figures(article) if _may_be_age(one)]
    if len(ages) < _FULL:
        return
    told: dict[tuple[str, ...], Figure] = {}
    behind = {(name.block, name.end): name for name in find(article) if len(name.words) >= _FULL}
    for figure in ages:
        name = next((behind[place] for gap in (2, 1) if (place := (figure.block, figure.start - gap)) in behind), None)
        if name is None or not _is_set_off(name, figure):
            continue
        first = told.setdefault(name.words, figure)
        apart = sentence_of(article, first) is not sentence_of(article, figure)
        if first.quantity.nominal != figure.quantity.nominal and apart:
            closed = figure.block.prose.text[name.end : figure.start].strip() == "("
            yield Told(Mention(name.block, name.start, figure.end + closed), first)


def _may_be_age(figure: Figure) -> bool:
    if figure.block.prose.text[max(0, figure.start - 2) : figure.start] not in _LEADS:
        return False  # asked first: it costs less than what a figure is worth
    worth = figure.quantity
    return (
        figure.role in {"number", "age"}
        and worth.unit in {None, "year"}
        and worth.top is None
        and worth.nominal.denominator == 1
        and 0 < worth.nominal < _APART
    )


def _is_set_off(name: Name, figure: Figure) -> bool:
    """Whether an age stands between marks behind a name: `Petra Hale, 34,`, `Petra Hale (34)`."""
    text = figure.block.prose.text
    between, after = text[name.end : figure.start], text[figure.end : figure.end + 1]
    return (between == ", " and after in {",", ".", ";", ""}) or (between == " (" and after == ")")
