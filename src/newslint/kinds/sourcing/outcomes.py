"""A draft and its sources -> what a source has otherwise, or not at all, and what it bears out: figures, dates, quotations, names, directions."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import basename

from newslint.article import Article
from newslint.article.contests.results import of_day
from newslint.article.judgement.equation import remark
from newslint.article.mention import Mention
from newslint.kinds.sourcing.dated import Dated, dated
from newslint.kinds.sourcing.directed import Directed, directed, told_apart, unsigned
from newslint.kinds.sourcing.judging import Status, Verdict, verdicts
from newslint.kinds.sourcing.named import named
from newslint.kinds.sourcing.people import Named
from newslint.kinds.sourcing.quoted import Quoted, quoted
from newslint.kinds.sourcing.said.fact import Fact, telling
from newslint.kinds.sourcing.scored import Scored, scored
from newslint.kinds.sourcing.spans import Spanned
from newslint.lexicon.messages import Messages
from newslint.model import Note, Problem, Verified

_SHOWN = 60
"""Characters of a quotation that a message shows."""
_SURE = 150
"""How much two figures have in common that are surely of one thing."""


def outcomes(article: Article) -> Iterator[Problem | Verified]:
    """All that a story says, held against its sources."""
    words, required = article.lexicon.messages, article.settings.required
    for verdict in verdicts(article):
        if verdict.status is Status.BACKED or not (verdict.fact.ranked or _unstated(verdict)):
            yield _figure(verdict, words, required=required)
    for one in dated(article):
        yield _date(one, words, required=required)
    for result in scored(article):
        yield _result(result, words, required=required)
    for turned in (*directed(article), *unsigned(article), *told_apart(article)):
        yield _direction(turned, words)
    for said in quoted(article):
        yield _quotation(said, words, required=required)
    for name in named(article):
        yield _name(name, words)


def _unstated(verdict: Verdict) -> bool:
    """Whether no source has a length of time in words, which hardly ever states a fact: `a year earlier`, `half-year`."""
    lasts = all(value.measure == "day" for value in verdict.fact.values)
    return verdict.status is Status.ABSENT and lasts and not telling(verdict.fact)


def _figure(verdict: Verdict, words: Messages, *, required: bool) -> Problem | Verified:
    """How a figure stands."""
    fact, stated = verdict.fact, _worded(verdict.fact)
    if verdict.span is not None:
        return _span(fact, verdict.span, words)
    if verdict.status is Status.BACKED:
        notes = tuple(Note(one.mention.span, words.in_source, one.path) for one in verdict.by)
        return Verified(fact.mention.span, _backed(verdict, words), notes)
    if verdict.status is Status.ABSENT:
        return Problem(fact.mention.span, {"stated": stated}, fault="absent", doubt=0 if required else 2)
    rival = verdict.by[0]
    slip = verdict.rival.slip if verdict.rival else ""
    sure = bool(slip) and verdict.score >= _SURE and telling(fact) > 1
    values = {"stated": stated, "found": _shown(rival), "source": basename(rival.path), "slip": remark(slip, words)}
    note = Note(rival.mention.span, words.same_in_source, rival.path)
    return Problem(fact.mention.span, values, (note,), None, (), "contradicted", 0 if sure else 1)


def _span(fact: Fact, span: Spanned, words: Messages) -> Verified:
    """A length of time between two that a source names."""
    found = words.from_to.format(start=span.start.mention.text, end=span.end.mention.text)
    notes = tuple(Note(one.mention.span, words.in_source, one.path) for one in span)
    return Verified(fact.mention.span, words.source_has.format(source=basename(span.start.path), found=found), notes)


def _worded(fact: Fact) -> str:
    """A figure as the story has it."""
    return fact.text


def _shown(fact: Fact) -> str:
    """A figure as the source has it; of a cell with the heads that say what it is."""
    if fact.datum is None:
        return fact.text
    heads, text = ", ".join(filter(None, (fact.datum.row, fact.datum.column))), _signed(fact)
    return f"{text} ({heads})" if heads else text


def _signed(fact: Fact) -> str:
    """The figure of a cell with its sign, or the brackets that are one: `(120,450)`."""
    sign = fact.mention.block.prose.text[:1] if fact.below and fact.mention.start else ""
    return f"({fact.text})" if sign == "(" else f"{sign}{fact.text}"


def _backed(verdict: Verdict, words: Messages) -> str:
    """What a figure rests on, in words."""
    source = basename(verdict.by[0].path)
    if step := words.steps.get(verdict.step):
        figures = words.joint.join(_shown(one) for one in verdict.by)
        told = words.derived.format(step=step, figures=figures)
        return words.source_gives.format(source=source, found=told)
    found = _shown(verdict.by[0]) + words.reached.get(verdict.step, "")
    return words.source_has.format(source=source, found=found)


def _date(one: Dated, words: Messages, *, required: bool) -> Problem | Verified:
    """How a date stands."""
    other = Problem(one.date.span, fault="date", doubt=1 - one.sure)
    return _against(one.date, one.fact, other, words, held=one.held, required=required)


def _result(one: Scored, words: Messages, *, required: bool) -> Problem | Verified:
    """How a time or score stands."""
    other = Problem(one.result.span, fault="date" if of_day(one.result) else "contradicted", doubt=1)
    return _against(one.result, one.fact, other, words, held=one.held, required=required)


def _against(  # noqa: PLR0913 -- a mention, what a source has, and how that is told
    stated: Mention, fact: Fact | None, other: Problem, words: Messages, *, held: bool, required: bool
) -> Problem | Verified:
    """How a mention stands that no source has, that one has so, or one has as something `other`."""
    if fact is None:
        return Problem(stated.span, {"stated": stated.text}, fault="absent", doubt=0 if required else 2)
    source, found = basename(fact.path), fact.text
    if held:
        note = Note(fact.mention.span, words.in_source, fact.path)
        return Verified(stated.span, words.source_has.format(source=source, found=found), (note,))
    note = Note(fact.mention.span, words.same_in_source, fact.path)
    values = {"stated": stated.text, "found": found, "source": source, "slip": ""}
    return other._replace(values=values, notes=(note,))


def _direction(turned: Directed, words: Messages) -> Problem:
    """A direction that the source contradicts."""
    fact = turned.fact
    way = words.risen if turned.up else words.fallen
    values = {"stated": turned.word.text, "found": _shown(fact), "source": basename(fact.path), "way": way}
    note = Note(fact.mention.span, words.in_source, fact.path)
    return Problem(turned.word.span, values, (note,), None, (), "direction", 0)


def _quotation(said: Quoted, words: Messages, *, required: bool) -> Problem | Verified:
    """How a quotation stands."""
    span, shown = said.quotation.span, _cut(said.quotation.speech)
    if said.place is None:
        return Problem(span, {"words": shown, "why": words.nowhere_said}, fault="quotation", doubt=0 if required else 1)
    source = basename(said.path)
    if said.exact:
        return Verified(
            span, words.source_verbatim.format(source=source), (Note(said.place.span, words.in_source, said.path),)
        )
    own, other = (words.quoted.format(words=part) if part else "" for part in said.parts)
    template = words.source_words if own and other else words.source_without if own else words.source_besides
    why = template.format(source=source, own=own, other=other)
    note = Note(said.place.span, words.same_in_source, said.path)
    return Problem(span, {"words": shown, "why": why}, (note,), None, (), "quotation", 0)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"


def _name(name: Named, words: Messages) -> Problem | Verified:
    """How a name stands."""
    span, source = name.name.span, basename(name.path)
    if not name.differs:
        note = Note(name.other.span, words.in_source, name.path)
        return Verified(span, words.source_has.format(source=source, found=name.other.text), (note,))
    note = Note(name.other.span, words.same_in_source, name.path)
    values = {"stated": name.name.text, "found": name.other.text, "source": source}
    return Problem(span, values, (note,), None, (), "name", 0)
