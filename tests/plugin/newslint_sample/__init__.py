"""A kind of a newsroom's own: words in capitals that are too long to be an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from newslint.article import Article
from newslint.model import Edit, Fault, Fix, Kind, Problem

_WORD = re.compile(r"\b[A-Z]{2,}\b")


@dataclass(frozen=True)
class Options:
    """What counts as shouting."""

    longest: Annotated[int, "an abbreviation has at most so many letters"] = 5
    allow: Annotated[tuple[str, ...], "words that may be in capitals"] = ()


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Find the words that shout."""
    for block in article.blocks:
        for word in _WORD.finditer(block.prose.text):
            if len(word[0]) > options.longest and word[0] not in options.allow:
                span = block.prose.span(*word.span())
                calm = word[0].capitalize()
                yield Problem(span, {"word": word[0], "calm": calm}, fix=Fix((Edit(span, calm),)), fault="shouted")


SHOUTING = Kind(check, Options, (Fault("shouted", "a word is written in capitals", ("word", "calm"), refutes=False),))
