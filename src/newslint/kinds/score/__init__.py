"""`score`: legs, halves and quarters make the final score, and a score of games or votes is of as many as there were."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.kinds.score.adding import Sum, added
from newslint.kinds.score.bench import bench
from newslint.kinds.score.cricket import cricket
from newslint.kinds.score.halves import halves
from newslint.kinds.score.pairs import scores
from newslint.kinds.score.periods import goals, lines, quarters
from newslint.kinds.score.played import Played, played
from newslint.kinds.score.records import records, rows
from newslint.kinds.score.rounds import rounds
from newslint.kinds.score.timed import Relay, relays
from newslint.kinds.score.told_again import Against, after_break, headlined
from newslint.kinds.score.wording import Tally
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record


@record
class Options:
    """This kind has no options."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:
    """Judge every score that others make, and every one of games or votes that are counted."""
    del options
    words = article.lexicon.messages
    yield from (_timed(one, words) for one in relays(article))
    yield from (_tallied(one, words) for read in (lines, rows, cricket, rounds) for one in read(article))
    if scores(article):
        yield from (_tallied(one, words) for read in (records, quarters, goals, halves, bench) for one in read(article))
        yield from (_summed(one, words) for one in added(article))
        yield from (_counted(one, words) for one in played(article))
        yield from (_against(one, words.score_at_break, "break") for one in after_break(article))
        yield from (_against(one, words.here_it_is, "headline") for one in headlined(article))


def _summed(one: Sum, words: Messages) -> Problem | Verified:
    """A score against those that make it."""
    named = words.scores_joined.join(part.text for part in one.parts)
    right = words.either_score.join(f"{high}-{low}" for low, high in one.possible)
    notes = tuple(Note(part.span, words.part_score) for part in one.parts)
    told = words.scores_make.format(parts=named, right=right)
    if one.holds:
        return Verified(one.total.span, told, notes)
    return Problem(one.total.span, {"sum": told, "stated": one.total.text}, notes, fault="sum")


def _tallied(one: Tally, words: Messages) -> Problem | Verified:
    """A figure against what others make."""
    notes = tuple(Note(part.span, words.one_part) for part in one.parts)
    told = words.scores_leave if one.left else words.scores_make
    told = told.format(parts=words.scores_joined.join(part.text for part in one.parts), right=one.right)
    if one.holds:
        return Verified(one.stated.span, told, notes)
    return Problem(
        one.stated.span, {"sum": told, "stated": one.stated.text}, notes, fault="tally", doubt=int(one.unsure)
    )


def _timed(one: Relay, words: Messages) -> Problem | Verified:
    """The time of a relay against those of its legs."""
    legs = words.plus.join(leg.place.text for leg in one.legs)
    notes = tuple(Note(leg.place.span, words.one_part) for leg in one.legs)
    told = words.scores_make.format(parts=legs, right=one.right)
    if one.holds:
        return Verified(one.whole.place.span, told, notes)
    return Problem(one.whole.place.span, {"sum": told, "stated": one.whole.place.text}, notes, fault="relay")


def _counted(one: Played, words: Messages) -> Problem | Verified:
    """A score against how many games or votes there were."""
    told = words.score_is_of.format(score=one.score.text, number=one.score.total)
    notes = (Note(one.stated.span, words.how_many),)
    if one.holds:
        return Verified(one.score.span, told, notes)
    return Problem(one.score.span, {"sum": told, "stated": one.stated.text}, notes, fault="count")


def _against(one: Against, note: str, fault: str) -> Problem | Verified:
    """A score against another that it cannot do without."""
    notes = (Note(one.other.span, note),)
    if one.holds:
        return Verified(one.score.span, one.other.text, notes)
    return Problem(one.score.span, {"stated": one.score.text, "other": one.other.text}, notes, fault=fault)


KIND = Kind(
    check,
    Options,
    (
        Fault("sum", "a score is not what others add up to", ("sum", "stated")),
        Fault("tally", "a score, record or number of wickets is not what others make", ("sum", "stated")),
        Fault("relay", "the time of a relay is not what those of its legs make", ("sum", "stated")),
        Fault("break", "a final score is below that at the break", ("stated", "other")),
        Fault("headline", "the score in the headline is another in the body", ("stated", "other")),
        Fault("count", "a score is of more or fewer games or votes than there were", ("sum", "stated")),
    ),
    fact=True,
)
