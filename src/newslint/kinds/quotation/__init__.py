"""`quotation`: quotations are closed, and their words are the same wherever the story quotes them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.article.mention import Mention
from newslint.article.quotations import OPEN, Quotation, read
from newslint.kinds.quotation.verbatim import Held, Reworded, headed, reworded
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

_BROKEN = 3
"""Marks without a partner from which on a story's marks are broken throughout."""
_SHOWN = 60
"""Characters of a quotation that a message shows."""


@record
class Options:
    """Nothing to set."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:  # noqa: ARG001 -- every kind takes its options
    """The quotations never closed, those of the headline that the body does not hold, and those in two wordings."""
    yield from _unbalanced(article)
    for held in headed(article):
        yield from _headline(held, article.lexicon.messages)
    for pair in reworded(article):
        yield _reworded(pair, article.lexicon.messages)


def _unbalanced(article: Article) -> Iterator[Problem]:
    """A problem for each mark without a partner; only one where marks are broken throughout."""
    reading, words = read(article), article.lexicon.messages
    unclosed = [quotation for quotation in reading.quotations if quotation.state == OPEN]
    problems = [_unclosed(quotation, words) for quotation in unclosed]
    problems += [_unopened(stray, words) for stray in reading.strays]
    if len(problems) < _BROKEN:
        yield from problems
        return
    first, *others = sorted(problems, key=lambda problem: (problem.doubt, problem.span))
    notes = tuple(Note(problem.span, words.partnerless) for problem in sorted(others))
    yield first._replace(notes=notes)


def _unclosed(quotation: Quotation, words: Messages) -> Problem:
    """A quotation that is never closed; less sure where the copy was cut short, or the next paragraph speaks on."""
    closing = quotation.closing
    notes = (Note(closing.span, words.closed_here),) if closing else ()
    values = {"what": _missing(quotation, words), "words": _shown(quotation)}
    return Problem(quotation.span, values, notes, fault="unclosed", doubt=int(quotation.cut_short))


def _missing(quotation: Quotation, words: Messages) -> str:
    """What a quotation that is open lacks, as far as the copy around it tells."""
    if quotation.fragment:
        return words.unclosed_fragment
    if quotation.closing:
        return words.misshapen if quotation.closing.block is quotation.block else words.unled
    return words.unclosed_singles if "’’" in quotation.text else words.unclosed


def _unopened(stray: Mention, words: Messages) -> Problem:
    """A closing mark that nothing opens."""
    text = stray.block.prose.text[max(0, stray.start - _SHOWN) : stray.start].split(" ", 1)[-1]
    values = {"what": words.unopened, "words": text.strip()}
    return Problem(stray.span, values, fault="unopened", doubt=1)


def _headline(held: Held, said: Messages) -> Iterator[Problem | Verified]:
    """Whether the body holds what the headline quotes."""
    span, words = held.quotation.span, {"words": held.quotation.speech}
    if held.place is not None and held.exact:
        yield Verified(span, said.verbatim, (Note(held.place.span, said.here),))
    elif held.place is not None:
        note = Note(held.place.span, said.one_word)
        body = said.body_words.format(words=said.quoted.format(words=held.place.text))
        yield Problem(
            span, {**words, "body": body}, (note,),
            suggestions=(held.place.text,), fault="unbacked",
        )  # fmt: skip
    elif held.missing:
        missing = ", ".join(said.quoted.format(words=word) for word in held.missing)
        yield Problem(span, {**words, "body": said.body_lacks.format(words=missing)}, fault="unbacked", doubt=1)


def _reworded(pair: Reworded, words: Messages) -> Problem:
    """A quotation that stands elsewhere with another word."""
    note = Note(pair.earlier.span, words.one_word)
    values = {"words": _shown(pair.later), "other": _shown(pair.earlier)}
    return Problem(pair.later.span, values, (note,), fault="reworded", doubt=int(pair.cut))


def _shown(quotation: Quotation) -> str:
    """The words of a quotation, a long one cut."""
    speech = quotation.speech
    return speech if len(speech) <= _SHOWN else speech[:_SHOWN].rsplit(" ", 1)[0] + " …"


KIND = Kind(
    check,
    Options,
    (
        Fault("unclosed", "a quotation is never closed", ("what", "words"), refutes=False),
        Fault("unopened", "a closing mark that nothing opens", ("what", "words"), refutes=False),
        Fault("unbacked", "the headline quotes words that the body does not hold", ("words", "body"), refutes=False),
        Fault("reworded", "a quotation stands in the story in two wordings", ("words", "other"), refutes=False),
    ),
    fact=True,
)
