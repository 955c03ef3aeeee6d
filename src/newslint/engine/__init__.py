"""Source and rule book -> Report: the whole middle of newslint, without a glance at the outside world."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from newslint.article import Article, mentions
from newslint.article.mention import Mention
from newslint.article.quotations import spoken
from newslint.document import ROWS, Directive, Document, Misread, Switch, told
from newslint.engine import shifted
from newslint.engine.judging import Round, broken, judge, stamped
from newslint.engine.ledger import ledger
from newslint.engine.reaching import reaching
from newslint.engine.suppression import Sifted, misread, naming, sift, unknown, unused
from newslint.engine.switched import switched
from newslint.memory import FORGETFUL, Memory
from newslint.model import (
    Entry,
    Failure,
    Fields,
    Finding,
    Passage,
    Problem,
    Report,
    Rule,
    Rulebook,
    Source,
    Span,
    Verified,
)
from newslint.tuples import NamedTuple

__all__ = ["lint"]

_DATED = "CAL"
_SUMMED = 3
"""Places from which on those of two findings are the figures of one sum."""


def lint(  # noqa: PLR0913 -- a story, what it is judged by, what is known of it, and who looks on
    source: Source,
    rulebook: Rulebook,
    *,
    values: bool = True,
    sources: Sequence[Article] = (),
    memory: Memory = FORGETFUL,
    seen: Callable[[Article], object] | None = None,
) -> Report:
    """Lint one story by one rule book; without `values` the ledger says only how each figure stands.

    Each article is shown to `seen` while what was read in it is at hand. What the `memory` holds of earlier versions of the story is not read again. Never raises for what stands in the
    source: whatever could not be checked is one of `Report.failures`.
    """
    rulebook = reaching(rulebook, source.path)
    held, lost = tuple(sources), list[Failure]()
    judged = [
        _judged(story, Article(story, rulebook.settings, held, memory), rulebook, seen, values=values)
        for story in _read(source, rulebook.settings.fields, lost)
    ]
    if not judged:
        return Report(source, failures=tuple(lost), judged=False)
    refused = not any(one.read for one in judged) and any(one.unread for one in judged)
    counted = [one.entries for one in judged if one.entries is not None]
    verified = _distinct(held for one in judged for held in one.verified)
    silenced = frozenset(rule.code for rule in rulebook.silenced)
    found = (finding for one in judged for finding in one.findings)
    heard = _limited(_once_told(_ordered(one for one in found if one.code not in silenced)), rulebook)
    comments = _Comments(
        *(tuple(chain.from_iterable(sort)) for sort in zip(*(one.comments for one in judged), strict=True))
    )
    sifted = _heard(heard, comments, rulebook, source)
    return Report(
        source=source,
        findings=sifted.findings,
        verified=verified,
        ignored=sifted.ignored,
        failures=(
            *(failure for one in judged for failure in one.unread),
            *lost,
            *(failure for one in judged for failure in one.failures if failure.rule not in silenced),
            *(failure for one in judged for failure in one.uncounted),
        ),
        figures=tuple(chain.from_iterable(counted)) if counted and not refused else None,
        judged=not refused,
        fields=rulebook.settings.fields,
        sources=tuple(one.source for one in sources),
        passages=_passages(sources, (*sifted.findings, *verified)),
        stories=tuple(one.begins for one in judged) if any(name for _, name in (one.begins for one in judged)) else (),
    )


def _read(source: Source, fields: Fields, lost: list[Failure]) -> Iterator[Document]:
    """The stories of a source, one after the other; why there are no more where its reader breaks down."""
    try:
        yield from told(source, fields)
    except Exception as error:  # noqa: BLE001 -- the boundary: a reader that breaks must not stop the other stories
        lost.append(broken(source.path, error))


class _Judged(NamedTuple):
    """What was said of one story, at its places in the file, and what is left to say of how it was read.

    `unread` could not be read, `uncounted` says why the ledger (`entries`; None where no fact kind was asked) counts nothing. Of the story itself is left whether anything was
    `read` of it, and where in the file it `begins`, with its name.
    """

    findings: tuple[Finding, ...]
    verified: tuple[Verified, ...]
    entries: tuple[Entry, ...] | None
    failures: tuple[Failure, ...]
    uncounted: tuple[Failure, ...]
    unread: tuple[Failure, ...]
    comments: _Comments
    read: bool
    begins: tuple[int, str]


def _judged(
    story: Document,
    article: Article,
    rulebook: Rulebook,
    seen: Callable[[Article], object] | None,
    *,
    values: bool,
) -> _Judged:
    """Ask all kinds about one story, and show it."""
    rounds = [] if article.unread else [*judge(article, rulebook, fact=True)]  # words of another language would mislead
    figures, uncounted = _figures(article, rounds)
    if seen is not None:
        seen(article)
    article.keep(spoken)  # what follows reads the prose alone, and no quoted speech
    rounds += judge(article, rulebook, fact=False)
    verified, by = _distinct(held for asked in rounds for held in asked.verified), story.offset
    entries, unjudged = _counted(story.source.path, figures, rounds, verified, values=values)
    return _Judged(
        shifted.findings(
            (finding for asked in rounds for finding in asked.findings), by, fixed=story.source.format not in ROWS
        ),
        shifted.verified(verified, by),
        None if entries is None else shifted.entries(entries, by),
        tuple(failure for asked in rounds for failure in asked.failures),
        (*uncounted, *unjudged),
        story.failures,
        _Comments(
            shifted.comments(story.directives, by),
            shifted.comments(story.misread, by),
            shifted.comments(story.switches, by),
        ),
        bool(story.blocks),
        (by + story.begins, story.name),
    )


class _Comments(NamedTuple):
    """The comments of a source that speak to newslint, those that it does not understand, and those that speak to Vale."""

    directives: tuple[Directive, ...]
    misread: tuple[Misread, ...]
    switches: tuple[Switch, ...]


def _heard(found: tuple[Finding, ...], comments: _Comments, rulebook: Rulebook, source: Source) -> Sifted:
    """The findings that no comment silences, and those about comments that silence nothing."""
    if not any(comments):
        return Sifted(found, ())
    directives = comments.directives
    off = switched(found, comments.switches, source) if comments.switches else Sifted(found, ())
    sifted = sift(off.findings, directives)
    rules = [rule for rule in rulebook.rules if rule.kind == "suppression"]
    others = [rule for rule in rulebook.rules if rule.kind != "suppression"]
    idle = _stamped((*unknown(directives, rulebook), *misread(comments.misread)), rules)
    idle += _stamped(unused(directives, off.findings, others, source), rules)
    idle += _stamped(unused(naming(directives, rules, but=others), idle, rules), rules)
    more = sift(idle, naming(directives, rules))
    silent = sorted(
        (*off.ignored, *sifted.ignored, *more.ignored), key=lambda one: (one.finding.span, one.finding.code)
    )
    return Sifted(_ordered((*sifted.findings, *more.findings)), tuple(silent))


def _stamped(problems: Iterable[Problem], rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Some problems as rules report them."""
    return tuple(finding for problem in problems for finding in stamped(problem, rules))


def _figures(article: Article, rounds: Iterable[Round]) -> tuple[Sequence[Mention] | None, tuple[Failure, ...]]:
    """The figures that the ledger counts, the dates, times and scores too of what has sources: None where no fact kind was asked, or where they could not be read, and why."""
    try:
        others = _beside(article) if article.sources else ()
        return ((*mentions.figures(article), *others) if any(asked.kind.fact for asked in rounds) else None), ()
    except Exception as error:  # noqa: BLE001 -- the boundary: without a ledger the findings still stand
        return None, (broken(article.source.path, error),)


def _beside(article: Article) -> tuple[Mention, ...]:
    """What the ledger lists beside figures where a story has sources."""
    from newslint.article.contests.results import results  # noqa: PLC0415 -- only for a story with sources

    return (*mentions.dates(article), *results(article))


def _counted(
    path: str,
    figures: Sequence[Mention] | None,
    rounds: Iterable[Round],
    verified: Iterable[Verified],
    *,
    values: bool,
) -> tuple[tuple[Entry, ...] | None, tuple[Failure, ...]]:
    """The ledger, or why there is none."""
    try:
        return (None if figures is None else ledger(figures, rounds, verified, values=values)), ()
    except Exception as error:  # noqa: BLE001 -- the boundary: as above
        return None, (broken(path, error),)


def _passages(sources: Sequence[Article], told: Iterable[Finding | Verified]) -> Mapping[tuple[str, Span], Passage]:
    """What stands at the places in sources that are told of."""
    if not sources:
        return {}
    from newslint.engine.passages import passages  # noqa: PLC0415 -- likewise

    notes = (note for one in told for note in one.notes if note.path)
    return passages((source.document for source in sources), notes)


def _limited(found: tuple[Finding, ...], rulebook: Rulebook) -> tuple[Finding, ...]:
    """The findings, of a rule with a limit only the first so many."""
    limits = {rule.code: rule.limit for rule in rulebook.rules if rule.limit}
    if not limits:
        return found
    seen: Counter[str] = Counter()
    kept = []
    for finding in found:
        seen[finding.code] += 1
        if seen[finding.code] <= limits.get(finding.code, seen[finding.code]):
            kept.append(finding)
    return tuple(kept)


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by position, then code."""
    once = {(finding.span, finding.code, finding.message, finding.notes): finding for finding in findings}
    return tuple(once[key] for key in sorted(once))


def _once_told(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, of those about one sum the loudest alone, and of equally loud ones the first."""
    loudest: dict[frozenset[Span], Finding] = {}
    for finding in findings:
        places = _sum(finding)
        if places not in loudest or loudest[places].level < finding.level:
            loudest[places] = finding
    summed = [one for one in findings if len(places := _sum(one)) < _SUMMED or loudest[places] is one]
    first: dict[object, Finding] = {}
    for finding in summed:
        first.setdefault(_counted_from(finding), finding)
    return tuple(one for one in summed if first[_counted_from(one)] is one)


def _counted_from(finding: Finding) -> object:
    """The figure that is wrong and the one place that it is counted from, where days are: `15 years ago`, of 2001, is told once by two rules."""
    others = {note.span.start for note in finding.notes if not note.path} - {finding.span.start}
    dated = finding.code.startswith(_DATED)
    return (finding.span.start, *others) if dated and len(others) == 1 else id(finding)


def _sum(finding: Finding) -> frozenset[Span]:
    """The places of the story that a finding rests on."""
    return frozenset((finding.span, *(note.span for note in finding.notes if not note.path)))


def _distinct(verified: Iterable[Verified]) -> tuple[Verified, ...]:
    """What holds, in order, each set of places once."""
    once: dict[object, Verified] = {}
    for held in verified:
        places = frozenset(((held.span, ""), *((note.span, note.path) for note in held.notes)))
        once.setdefault((held.kind, places), held)
    return tuple(sorted(once.values()))
