"""Article -> ordinals in figures whose ending is that of another number: `23th`, `112nd`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.mentions import figures
from newslint.article.prose.identifiers import outside
from newslint.article.prose.neighbours import word_before
from newslint.article.sentences import UNREAD
from newslint.tuples import NamedTuple


class Ordinal(NamedTuple):
    """An ordinal as it is written, and as it should be."""

    written: Mention
    right: str


def misformed(article: Article) -> Iterator[Ordinal]:
    """The ordinals with the wrong ending, in order; what is a measure (`12st`) is none."""
    words = article.lexicon
    endings, articles = words.figures.ordinal_endings, words.relations.articles
    ordinal = _ordinal(frozenset(endings.values()))
    found = [
        Ordinal(Mention(block, *each.span()), digits + _ending(digits, endings))
        for block, text in zip(article.blocks, outside(article), strict=True)
        if block.kind not in UNREAD
        for each in ordinal.finditer(text)
        if each[1].lower() != _ending(digits := each[0][: -len(each[1])], endings)
        and (each[1] not in words.figures.symbols or word_before(text, each.start()).lower() in articles)
    ]
    measures = {(one.block, one.start) for one in figures(article) if one.role == "quantity"} if found else frozenset()
    yield from (each for each in found if (each.written.block, each.written.start) not in measures)


@cache
def _ordinal(endings: frozenset[str]) -> re.Pattern[str]:
    """Digits that nothing stands before, and an ending right behind them; begins with one class: passed over fast."""
    known = "|".join(sorted(endings)) or "(?!)"
    return compiled.pattern(rf"[0-9](?<![\w.,/:#$€£¥-][0-9])[0-9]{{0,9}}((?i:{known}))(?![\w-])")


def _ending(digits: str, endings: Mapping[str, str]) -> str:
    """What is written behind an ordinal: told by its last digits, by the most that tell."""
    return next(endings[digits[at:]] for at in range(len(digits) + 1) if digits[at:] in endings)
