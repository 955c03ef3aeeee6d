"""The same token several times running -> a problem."""

from __future__ import annotations

from collections.abc import Iterator
from operator import eq
from typing import Annotated

from newslint.article import Article
from newslint.article.sentences.ends import stretches
from newslint.article.style.actions import Action, checked, edited, fix
from newslint.article.style.passages import Passage, searched
from newslint.article.style.patterns import listed, matches, words
from newslint.model import Fault, Kind, Problem, Sought
from newslint.record import record


@record
class Options:
    """What a repetition rule may set; tokens are patterns."""

    tokens: Annotated[tuple[str, ...], "what is counted, as patterns"] = (r"[^\s]+",)
    max: Annotated[int, "how often a token may be repeated"] = 0
    alpha: Annotated[bool, "whether only words of letters count"] = False
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    exceptions: Annotated[tuple[str, ...], "what may be repeated, as patterns"] = ()
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True
    action: Annotated[Action, "what a fix does: `name` remove, replace, edit or convert, `params` with what"] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for an action that nobody knows."""
        checked(self.action)


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every place where a token is repeated more than `max` times, from the one before."""
    pattern = words(options.tokens, nonword=True)
    for passage in searched(article):
        yield from _repeated(article, passage, pattern, options)


def patterns(options: Options) -> Iterator[Sought]:
    """Its tokens and exceptions, each by itself and all in one."""
    yield from listed("tokens", options.tokens, ignorecase=options.ignorecase)
    yield from listed("exceptions", options.exceptions)
    yield Sought(("tokens",), words(options.tokens, nonword=True), ignorecase=options.ignorecase, whole=True)
    yield Sought(("exceptions",), words(options.exceptions), whole=True)
    yield from edited(options.action)


def _repeated(article: Article, passage: Passage, pattern: str, options: Options) -> Iterator[Problem]:
    """The repetitions in one passage."""
    spared = words(options.exceptions) if options.exceptions else ""
    every = list(matches(article, pattern, passage.text, ignorecase=options.ignorecase))
    tokens = [found[0].strip() for found in every]
    keys = [token.lower() for token in tokens] if options.ignorecase else tokens
    if not any(map(eq, keys, keys[1:])):  # as in most passages
        return
    count, before, start = 0, "", 0
    for found, token, key in zip(every, tokens, keys, strict=True):
        if key and key == before and (not options.alpha or token.isalpha()):
            count += 1
            whole = passage.text[start : found.end()]
            if (
                count > options.max
                and len(list(stretches(whole, article.lexicon.names.abbreviations))) == 1
                and not (spared and next(matches(article, spared, whole), None))
            ):
                remedy, offered = fix(article, options.action, passage.span(start, found.end()), whole)
                values = {"match": token}
                yield Problem(
                    passage.span(start, found.end()), values, fix=remedy, suggestions=offered, fault="repeated"
                )
                count = 0
        before, start = key, found.start()


KIND = Kind(
    check,
    Options,
    (Fault("repeated", "the same token several times running", ("match",), refutes=False),),
    patterns=patterns,
    needs=(("tokens",),),
)
