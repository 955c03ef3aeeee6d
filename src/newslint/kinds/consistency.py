"""Two forms of which a story may use only one -> a problem where it uses both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newslint.article import Article
from newslint.article.style.passages import searched
from newslint.article.style.patterns import matches, uncaptured, words
from newslint.article.style.prefilter import could_match
from newslint.model import Fault, Kind, Problem, Sought
from newslint.record import record


@record
class Options:
    """What a consistency rule may set: pairs of patterns, of which a story uses one or the other."""

    either: Annotated[tuple[tuple[str, str], ...], "pairs of patterns, of which a story uses one or the other"] = ()
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    nonword: Annotated[bool, "whether a pattern may stand inside a word"] = False


def check(article: Article, options: Options) -> Iterator[Problem]:
    """For each pair, one problem for every passage that uses a form after both have been seen."""
    for pair in options.either:
        if all(could_match((form,), article, ignorecase=options.ignorecase) for form in pair):
            yield from _both(article, pair, options)


def patterns(options: Options) -> Iterator[Sought]:
    """Both forms of each pair, and the pair in one."""
    for one, two in options.either:
        yield Sought(("either", one), f"(?:{uncaptured(one)})", ignorecase=options.ignorecase, key=True)
        yield Sought(("either", one), f"(?:{uncaptured(two)})", ignorecase=options.ignorecase)
        yield Sought(("either",), _pattern((one, two), options), ignorecase=options.ignorecase, whole=True)


def _pattern(pair: tuple[str, str], options: Options) -> str:
    """A pair in one, a group for each form."""
    one, two = (uncaptured(form) for form in pair)
    return words((f"(?P<one>{one})", f"(?P<two>{two})"), nonword=options.nonword)


def _both(article: Article, pair: tuple[str, str], options: Options) -> Iterator[Problem]:
    pattern = _pattern(pair, options)
    seen: set[str] = set()
    for passage in searched(article):
        found = list(matches(article, pattern, passage.text, ignorecase=options.ignorecase))
        seen.update(match.lastgroup or "" for match in found)
        if found and len(seen) > 1:
            word = found[-1][0]
            first = next(match for match in found if match[0] == word)
            yield Problem(passage.span(*first.span()), {"match": word}, fault="two-forms")


KIND = Kind(
    check,
    Options,
    (Fault("two-forms", "both forms of a pair in one story", ("match",), refutes=False),),
    patterns=patterns,
    needs=(("either",),),
)
