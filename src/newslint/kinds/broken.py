"""Characters that an editor's or a server's mistake left -> problems, with a fix where the right ones are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.style.lookalikes import lookalikes, may_look_alike
from newslint.article.style.passages import Passage, passages, whole
from newslint.document import form
from newslint.document.legible import CONTROLS, UNSEEN, WHOLE, may_hide
from newslint.model import Edit, Fault, Fix, Kind, Problem, Span
from newslint.record import record


@record
class Options:
    """Nothing can be set."""


@cache
def _trouble() -> re.Pattern[str]:
    """Runs of characters that UTF-8 read as Windows-1252 gives, or that were lost; entities; marks of a merge."""
    continued = "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
    return compiled.pattern(
        rf"(?P<mojibake>(?:[ÂÃ]{continued}|[âã]{continued}{continued}|ð{continued}{continued}{continued})+)"
        r"|(?P<lost>\ufffd+)"
        r"|(?P<entity>&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);)"
        r"|(?P<merge>(?<![^\n])(?:<{7}|>{7}|\|{7})(?= \S))"
    )


@cache
def _hint() -> re.Pattern[str]:
    """The characters with which trouble begins, which few stories have: quick to look for."""
    return compiled.pattern(r"[ÂÃâãð\ufffd&<>|]")


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every stretch of broken text, what nobody sees once for all; entities only where nothing will read them as such."""
    yield from _hidden(article)
    yield from _disguised(article)
    plain = form(article.source) == "text"
    for passage in passages(article) if _hint().search(whole(article)) else ():
        for found in _troubles(passage.text):
            name = found.lastgroup or ""
            if name == "entity" and (_unescaped(found[0]) == found[0] or not (plain or not passage.block.field)):
                continue
            yield _problem(passage, found, name, plain=plain)


@cache
def _unseen() -> re.Pattern[str]:
    """Characters that nobody sees, where they can be meant for nothing; those that other scripts, long words or pictures need only beside a figure."""
    figure = r"0-9$%€£¥"
    never = rf"{CONTROLS}\x0b\x1c-\x1f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069"
    return compiled.pattern(
        rf"{WHOLE}[{never}]+|(?<=[{figure}])[{UNSEEN}]+|(?<![{UNSEEN}])[{UNSEEN}]+(?=[{figure}])|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])"
    )


def _hidden(article: Article) -> Iterator[Problem]:
    """The first of the characters that nobody sees, with a fix that takes out all of them."""
    text = article.source.text
    found = [Span(*one.span()) for one in _unseen().finditer(text)] if may_hide(text) else []
    found = [*_copied(article, found)]
    if found:
        seen, others = _seen(text[slice(*found[0])]), len(found) - 1
        told = _and_more(article, seen, others)
        fix = Fix(tuple(Edit(span, "") for span in found))
        yield Problem(found[0], {"match": told, "means": ""}, fix=fix, fault="unseen")


def _copied(article: Article, found: Sequence[Span]) -> Iterator[Span]:
    """Those of some stretches, which are in order, that stand in the copy which a rule reads, or between its end and what follows."""
    blocks = (
        sorted({block.prose.span(0, len(block.prose.text)): block for block in article.blocks}.items()) if found else []
    )
    taken = {id(passage.block) for passage in passages(article)} if found else set()
    at = -1
    for span in found:
        while at + 1 < len(blocks) and blocks[at + 1][0].start <= span.end:
            at += 1
        if at >= 0 and id(blocks[at][1]) in taken:
            yield span


def _and_more(article: Article, shown: str, others: int) -> str:
    """What is shown of several places, and how many are not."""
    return article.lexicon.messages.more.format(shown=shown, number=others) if others else shown


def _disguised(article: Article) -> Iterator[Problem]:
    """The first of the words and figures in characters that only look like the right ones, with a fix for all of them."""
    found = [
        (passage.span(one.start, one.end), one.means)
        for passage in (passages(article) if may_look_alike(whole(article)) else ())
        for one in lookalikes(passage.text)
    ]
    if found:
        span, means = found[0]
        odd = " ".join(dict.fromkeys(f"U+{ord(char):04X}" for char in article.source[span] if char not in means))
        values = {"match": _and_more(article, f"{article.source[span]} ({odd})", len(found) - 1), "means": means}
        fix = Fix(tuple(Edit(place, right) for place, right in dict(found).items()))
        yield Problem(span, values, fix=fix, suggestions=(means,), fault="lookalike")


def _troubles(text: str) -> Iterator[re.Match[str]]:
    """The stretches of broken text in a passage."""
    end = 0
    for hint in _hint().finditer(text):
        if hint.start() >= end and (found := _trouble().match(text, hint.start())):
            end = found.end()
            yield found


def _problem(passage: Passage, found: re.Match[str], name: str, *, plain: bool) -> Problem:
    """One stretch of broken text; in Markdown an entity that was escaped twice is to be escaped once."""
    span = passage.span(*found.span())
    right = _right(found[0], name)
    written = right if plain or name != "entity" else found[0]
    fix = None if written is None else Fix((Edit(span, written),))
    return Problem(span, {"match": _seen(found[0]), "means": right or ""}, fix=fix, fault=name)


def _right(text: str, name: str) -> str | None:
    """What should stand there, where that is certain."""
    if name == "entity":
        return _unescaped(text)
    if name != "mojibake":
        return None
    try:
        return b"".join(_byte(char) for char in text).decode()
    except UnicodeError:
        return None


def _byte(char: str) -> bytes:
    """The byte that was read as a character of Windows-1252, or of Latin-1 where that has none."""
    return char.encode("latin-1") if char <= "\xff" else char.encode("cp1252")


def _seen(text: str) -> str:
    """Text so that it can be read: characters that nobody sees by their number."""
    return " ".join(f"U+{ord(char):04X}" for char in text[:4]) if not text[:1].isprintable() else text


KIND = Kind(
    check,
    Options,
    (
        Fault("mojibake", "characters in the wrong encoding", ("match", "means"), refutes=False),
        Fault("lost", "characters that were lost", ("match", "means"), refutes=False),
        Fault("unseen", "characters that nobody sees", ("match", "means"), refutes=False),
        Fault("lookalike", "characters that only look like the right ones", ("match", "means"), refutes=False),
        Fault("entity", "an HTML entity that nothing will read", ("match", "means"), refutes=False),
        Fault("merge", "the mark of a merge conflict", ("match", "means"), refutes=False),
    ),
)


def _unescaped(text: str) -> str:
    """What an entity stands for."""
    from html import unescape  # noqa: PLC0415 -- 3 ms that a story without entities does not pay

    return unescape(text)
