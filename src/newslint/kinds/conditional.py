"""A pattern that may stand only where another does (an acronym and its introduction) -> problems."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newslint.article import Article
from newslint.article.style.passages import searched
from newslint.article.style.patterns import compiled, excepted, listed, matches, sparing
from newslint.article.style.prefilter import could_match
from newslint.model import Fault, Kind, Problem, Sought
from newslint.record import record


@record
class Options:
    """What a conditional rule may set.

    `first` may stand only if `second` does. Where `second` captures, what `first` matches must have been captured
    by then (`World Health Organization (WHO)` before `WHO`); where it does not, `second` must stand in the same passage
    (with `scope: raw`, anywhere in the file).
    """

    first: Annotated[str, "what may stand only if `second` does, as a pattern"] = ""
    second: Annotated[str, "what must stand too; where it captures, what was captured"] = ""
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True
    exceptions: Annotated[tuple[str, ...], "what needs no `second`"] = ()


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Each match of `first` that nothing introduces."""
    if not could_match((options.first,), article, ignorecase=options.ignorecase):
        return
    captures = compiled(options.second, ignorecase=options.ignorecase).engine.groups > 0
    known: set[str] = set()
    for passage in searched(article):
        seconds = list(matches(article, options.second, passage.text, ignorecase=options.ignorecase))
        if seconds and not captures:
            continue
        known.update(group for match in seconds for group in match.groups() if group)
        spared = sparing(article, options.exceptions, passage.text)
        for match in matches(article, options.first, passage.text, ignorecase=options.ignorecase):
            if match[0] not in known and not spared(*match.span()):
                yield Problem(passage.span(*match.span()), {"match": match[0]}, fault="unmet")


def patterns(options: Options) -> Iterator[Sought]:
    """Its two patterns, and its exceptions, each by itself and all in one."""
    yield Sought(("first",), options.first, ignorecase=options.ignorecase)
    yield Sought(("second",), options.second, ignorecase=options.ignorecase)
    yield from listed("exceptions", options.exceptions)
    yield Sought(("exceptions",), excepted(options.exceptions), whole=True)


KIND = Kind(
    check,
    Options,
    (Fault("unmet", "the first pattern without the second", ("match",), refutes=False),),
    patterns=patterns,
    needs=(("first",), ("second",)),
)
