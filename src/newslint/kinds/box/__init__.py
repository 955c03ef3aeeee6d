"""`box`: what a box says of an event, its day, time or price, is what the running copy does."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.box.boxes import boxed
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Hold every day, time and price of a box against the running copy."""
    del options
    words = article.lexicon.messages
    for one in boxed(article):
        notes = (Note(one.copy.span, words.in_copy),)
        values = {"stated": one.box.text, "other": one.copy.text}
        yield (
            Verified(one.box.span, one.copy.text, notes)
            if one.holds
            else Problem(one.box.span, values, notes, fault="box")
        )


KIND = Kind(check, Options, (Fault("box", "a box says another day, time or price", ("stated", "other")),), fact=True)
