"""A pattern that may stand only where another does (an acronym and its introduction) -> problems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.article import Article
from newslint.article.passages import passages
from newslint.article.patterns import compiled, could_match, lowered, matches, sparing
from newslint.model import Fault, Kind, Problem


@dataclass(frozen=True)
class Options:
    """What a conditional rule may set.

    `first` may stand only if `second` does. Where `second` captures, what `first` matches must have been captured
    by then (`World Health Organization (WHO)` before `WHO`); where it does not, `second` must stand in the same passage
    (with `scope: raw`, anywhere in the file).
    """

    first: str = ""
    second: str = ""
    ignorecase: bool = False
    vocab: bool = True
    exceptions: tuple[str, ...] = ()


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Each match of `first` that nothing introduces."""
    if not could_match((options.first,), article.once(lowered)):
        return
    captures = compiled(options.second, ignorecase=options.ignorecase).groups > 0
    known: set[str] = set()
    for passage in passages(article):
        seconds = list(matches(options.second, passage.text, ignorecase=options.ignorecase))
        if seconds and not captures:
            continue
        known.update(group for match in seconds for group in match.groups() if group)
        spared = sparing(options.exceptions, passage.text)
        for match in matches(options.first, passage.text, ignorecase=options.ignorecase):
            if match[0] not in known and not spared(*match.span()):
                yield Problem(passage.span(*match.span()), {"match": match[0]}, fault="unmet")


KIND = Kind(check, Options, (Fault("unmet", "the first pattern without the second", ("match",), refutes=False),))
