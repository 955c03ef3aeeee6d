"""Two words run together where a space was lost -> problems, with a fix."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article
from newslint.article.style.passages import Passage, passages, whole
from newslint.lexicon.messages import Messages
from newslint.model import Edit, Fault, Fix, Kind, Note, Problem
from newslint.record import record

_MANY = 5
"""Lost spaces from which on they have one cause."""


@record
class Options:
    """Nothing can be set."""


@cache
def _stop(domains: tuple[str, ...]) -> re.Pattern[str]:
    """A small word, a full stop and a capitalised word without a space between; not in an address or a file's name."""
    ending = "|".join(domains) or "(?!)"
    before = r"[a-zà-ÿ\d](?<![\w./@:-].)(?:(?<=[a-zà-ÿ])[a-zà-ÿ]+|(?<=\d)\d*%)"
    return compiled.pattern(
        rf"(?P<before>{before})(?P<stop>[.?!]|\.[”\"])(?!(?:{ending})\b)(?P<after>[A-ZÀ-Þ][a-zà-ÿ]+)(?![\w/@(=-]|\.\w)"
    )


@cache
def _hump() -> re.Pattern[str]:
    """A word with a capital in its middle, as two stuck words have."""
    return compiled.pattern(r"([A-Z](?<![\w./@-].)[a-zà-ÿ]{3,})([A-ZÀ-Þ][a-zà-ÿ]{3,})(?![\w@-]|\.\w)")


@cache
def _seam() -> re.Pattern[str]:
    """A capitalised word right after a stop or a small letter, which is the group: quick to look for, and rare."""
    return compiled.pattern(r"[A-ZÀ-Þ](?:(?<=([.?!a-zà-ÿ]).)|(?<=\.[”\"].))[a-zà-ÿ]")


def check(article: Article, options: Options) -> Iterator[Problem]:  # noqa: ARG001 -- what every kind is asked with
    """Every lost space; many in one story are one defect of whatever copied it, and told at the first."""
    found = sorted(_stuck(article), key=lambda problem: problem.span)
    yield from found if len(found) < _MANY else (_folded(found, article.lexicon.messages),)


def _folded(problems: Sequence[Problem], words: Messages) -> Problem:
    """Many lost spaces told at the first, with a note at each other and a fix for all."""
    first, *others = problems
    match = words.more.format(shown=first.values["match"], number=len(others))
    edits = tuple(edit for problem in problems if problem.fix for edit in problem.fix.edits)
    notes = tuple(Note(problem.span, words.space) for problem in others)
    return first._replace(values={"match": match}, notes=notes, fix=Fix(edits) if edits else None)


def _stuck(article: Article) -> Iterator[Problem]:
    """Sentences stuck together, and the names of agencies stuck to the copy; other names may be written so (`DeepSeek`)."""
    words = article.lexicon.copy
    for passage in passages(article) if _seam().search(whole(article)) else ():
        seams = _seam().findall(passage.text)
        if not seams:
            continue
        for found in () if all(map(str.isalpha, seams)) else _stop(words.domains).finditer(passage.text):
            yield _problem(article, passage, found, found.start("after"))
        for found in _hump().finditer(passage.text):
            if found[1].lower() in words.sources:
                yield _problem(article, passage, found, found.start(2))


def _problem(article: Article, passage: Passage, found: re.Match[str], at: int) -> Problem:
    """One lost space; where markup stands between the words, the writer must say on which side of it the space goes."""
    span = passage.span(*found.span())
    fix = Fix((Edit(passage.span(at, at), " "),)) if article.source[span] == found[0] else None
    return Problem(span, {"match": found[0]}, fix=fix, fault="stuck")


KIND = Kind(check, Options, (Fault("stuck", "two words without a space between", ("match",), refutes=False),))
