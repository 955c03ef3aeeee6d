"""Words that should not stand in a story -> a problem for each, and with `action` a fix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

from newslint.article import Article
from newslint.article.style.actions import Action, checked, edited, fix, parts
from newslint.article.style.choices import Alternative, alternatives
from newslint.article.style.passages import SPOKEN, Passage, searched
from newslint.article.style.patterns import choosing, excepted, listed, matches, sparing, words
from newslint.article.style.prefilter import apart, bound
from newslint.article.style.sieve import Asked, likely, passing
from newslint.model import Fault, Kind, Problem, Sought
from newslint.record import record


@record
class Options:
    """What an existence rule may set; tokens, raw and exceptions are patterns."""

    tokens: Annotated[tuple[str, ...], "what should not stand in a story: words, or patterns for them"] = ()
    raw: Annotated[tuple[str, ...], "parts of one pattern, put together as they are, before the tokens"] = ()
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    nonword: Annotated[bool, "whether a token may stand inside a word"] = False
    exceptions: Annotated[tuple[str, ...], "what is right although a token matches it"] = ()
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True
    append: Annotated[bool, "whether raw is put after the tokens"] = False
    action: Annotated[Action, "what a fix does: `name` remove, replace, edit or convert, `params` with what"] = ()

    def __post_init__(self) -> None:
        """Raise ValueError for an action that nobody knows."""
        checked(self.action)


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every place where a token matches and no exception does."""
    tokens = passing(article, options, _asked)
    if options.tokens and not tokens and not options.raw:
        return
    each = [Alternative(token, token) for token in tokens if token.strip()] if _apart(options) else []
    whole = "" if each else _pattern(options.tokens if _together(options) else tokens, options)
    if not each:
        choosing(article, (whole,), ignorecase=options.ignorecase)
    for passage in searched(article):
        found = (
            alternatives(article, each, passage.text, nonword=options.nonword, ignorecase=options.ignorecase)
            if each
            else matches(article, whole, passage.text, ignorecase=options.ignorecase)
        )
        spared = sparing(article, options.exceptions, passage.text)
        for match in found:
            if match[0] and SPOKEN not in match[0] and not spared(*match.span()):
                yield _problem(article, passage, match.span(), options)


def concerned(article: Article, every: Sequence[Options]) -> Iterable[bool]:
    """Of each of some rules, whether the story may hold one of its tokens; of one that has more than tokens it always may."""
    return [told or bool(options.raw) for told, options in zip(likely(article, every, _asked), every, strict=True)]


def _asked(options: Options) -> Asked:
    """What a rule looks for."""
    return Asked(options.tokens, options.ignorecase or _together(options))


def _apart(options: Options) -> bool:
    """Whether each of its tokens can be searched by itself."""
    return not _together(options) and apart(options.tokens)


def _together(options: Options) -> bool:
    """Whether its tokens mean something only in the rule's one pattern."""
    return bool(options.raw) or bound(options.tokens)


def patterns(options: Options) -> Iterator[Sought]:
    """Its tokens and exceptions, each by itself and all in one."""
    yield from listed("tokens", options.tokens, ignorecase=options.ignorecase)
    yield from listed("exceptions", options.exceptions)
    whole = _pattern(options.tokens, options)
    yield Sought(("raw" if options.raw else "tokens",), whole, ignorecase=options.ignorecase, whole=True)
    yield Sought(("exceptions",), excepted(options.exceptions), whole=True)
    yield from edited(options.action)


def _pattern(tokens: tuple[str, ...], options: Options) -> str:
    """The rule's one pattern, with all of its tokens, or those that may match in the story at hand."""
    joined = words(tokens, nonword=options.nonword) if tokens else ""
    raw = "".join(options.raw)
    return joined + raw if options.append else raw + joined


def _problem(article: Article, passage: Passage, place: tuple[int, int], options: Options) -> Problem:
    """What is wrong with one match, and the rule's remedy."""
    start, end = place
    matched = passage.text[start:end]
    if parts(options.action)[0] == "remove":
        start -= passage.text[start - 1 : start] == " " and passage.text[end : end + 1] in {"", " ", ".", ","}
    found, offered = fix(article, options.action, passage.span(start, end), matched)
    return Problem(
        passage.span(end - len(matched), end), {"match": matched}, fix=found, suggestions=offered, fault="found"
    )


KIND = Kind(
    check,
    Options,
    (Fault("found", "words that should not stand in a story", ("match",), refutes=False),),
    patterns=patterns,
    needs=(("tokens", "raw"),),
    concerned=concerned,
)
