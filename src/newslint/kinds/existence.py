"""Words that should not stand in a story -> a problem for each, and with `action` a fix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from newslint.article import Article
from newslint.article.passages import Passage, passages
from newslint.article.patterns import could_match, lowered, matches, words
from newslint.model import Edit, Fault, Fix, Kind, Problem


@dataclass(frozen=True)
class Options:
    """What an existence rule may set; tokens, raw and exceptions are patterns."""

    tokens: Annotated[tuple[str, ...], "what should not stand in a story: words, or patterns for them"] = ()
    raw: Annotated[tuple[str, ...], "parts of one pattern, put together as they are, before the tokens"] = ()
    ignorecase: Annotated[bool, "whether capitals do not matter"] = False
    nonword: Annotated[bool, "whether a token may stand inside a word"] = False
    exceptions: Annotated[tuple[str, ...], "what is right although a token matches it"] = ()
    vocab: Annotated[bool, "whether the house's vocabulary is excepted too"] = True
    append: Annotated[bool, "whether raw is put after the tokens"] = False
    action: Annotated[Mapping[str, object], "what a fix does: `name` remove or replace, `params` the new words"] = (
        field(default_factory=dict)
    )


def check(article: Article, options: Options) -> Iterator[Problem]:
    """Every place where a token matches and no exception does."""
    if options.tokens and not options.raw and not could_match(options.tokens, article.once(lowered)):
        return
    pattern = _pattern(options)
    spared = words(options.exceptions) if options.exceptions else ""
    for passage in passages(article):
        for found in matches(pattern, passage.text, ignorecase=options.ignorecase):
            if found[0].strip() and not (spared and any(matches(spared, found[0], ignorecase=options.ignorecase))):
                yield _problem(passage, found.start(), found.end(), options)


def _pattern(options: Options) -> str:
    """The rule's one pattern."""
    tokens = words(options.tokens, nonword=options.nonword) if options.tokens else ""
    raw = "".join(options.raw)
    return tokens + raw if options.append else raw + tokens


def _problem(passage: Passage, start: int, end: int, options: Options) -> Problem:
    """What is wrong with one match, and the rule's remedy."""
    span = passage.span(start, end)
    action, params = options.action.get("name"), options.action.get("params")
    better = tuple(map(str, params)) if isinstance(params, (list, tuple)) else ()
    fix = None
    if action == "remove":
        spaced = passage.text[start - 1 : start] == " " and passage.text[end : end + 1] in {"", " ", ".", ","}
        fix = Fix((Edit(passage.span(start - spaced, end), ""),))
    elif action == "replace" and len(better) == 1:
        fix = Fix((Edit(span, better[0]),))
    return Problem(span, {"match": passage.text[start:end].strip()}, fix=fix, suggestions=better, fault="found")


KIND = Kind(check, Options, (Fault("found", "words that should not stand in a story", ("match",), refutes=False),))
