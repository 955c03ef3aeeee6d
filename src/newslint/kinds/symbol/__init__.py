"""`symbol`: stock codes have the form of their market, one company has one code there, and check digits hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint import compiled
from newslint.article import Article, once
from newslint.article.mentions import symbols
from newslint.article.symbols.directory import Directory, directory
from newslint.article.symbols.identifiers import CHECKS, checks
from newslint.article.symbols.symbol import Symbol
from newslint.article.symbols.tickers import company_of
from newslint.article.symbols.venues import AMERICAN, Suffix, suffixes
from newslint.kinds.symbol.listings import Claim, Clash, claims, clashes
from newslint.kinds.symbol.lost import Slip, slips
from newslint.lexicon.messages import Messages
from newslint.model import Fault, Kind, Note, Problem, Verified
from newslint.record import record

UNREAD = frozenset(("code", "furniture"))
PAIR = 2  # codes that show a story's habit; capitals that show a code
NUMBER = 3  # digits of the shortest code that is a number


@record
class Options:
    """Nothing to set: the newsroom's own list is `symbols:` in newslint.yaml."""


def check(article: Article, options: Options) -> Iterator[Problem | Verified]:  # noqa: ARG001 -- every kind takes its options
    """Everything about the story's stock codes that their form, the story or a directory can refute or confirm."""
    found = [symbol for symbol in symbols(article) if symbol.block.kind not in UNREAD and not symbol.machine]
    known, words = directory(article), article.lexicon.messages
    habit = _habit(found)
    for symbol in found:
        if symbol.form in CHECKS:
            yield _identifier(symbol, words)
        elif symbol.form == "ric":
            yield from _code(symbol, habit, article)
        elif symbol.form == "bare" and not symbol.listed:
            yield from _unlisted(symbol, known, words)
    for slip in slips(article):
        yield _slip(slip)
    yield from _compared(claims(article), clashes(article), words)


@record
class _Habit:
    """How a story writes its codes: how many Reuters codes it holds, and whether some have suffixes only Reuters uses."""

    codes: int
    reuters: bool


def _habit(found: list[Symbol]) -> _Habit:
    venues = [venue for symbol in found if symbol.form == "ric" and (venue := suffixes().get(symbol.suffix))]
    return _Habit(len(venues), any(venue.style == "reuters" for venue in venues))


def _identifier(symbol: Symbol, words: Messages) -> Problem | Verified:
    """The check digit of an ISIN, CUSIP, SEDOL, FIGI or LEI."""
    name = symbol.form.upper()
    if checks(symbol):
        return Verified(symbol.span, words.check_digit.format(kind=name))
    return Problem(symbol.span, {"symbol": symbol.root, "kind": name}, fault="check-digit")


def _code(symbol: Symbol, habit: _Habit, article: Article) -> Iterator[Problem]:
    """A Reuters code: a suffix that no market has, a root that its market does not have."""
    venue, words = suffixes().get(symbol.suffix), article.lexicon.messages
    if venue is None or (venue.style == "yahoo" and (habit.reuters or _american(symbol, article))):
        if symbol.bracket in {"(", "<"} and _is_code(symbol, habit, article):
            yield _malformed(symbol, words.no_suffix.format(suffix=symbol.suffix))
    elif (
        venue.style == "reuters"
        and venue.mic
        and venue.mic not in AMERICAN
        and symbol.bracket
        and _american(symbol, article)
    ):
        why = words.american.format(suffix=symbol.suffix, exchange=venue.exchange, root=symbol.root)
        yield _malformed(symbol, why)
    elif not venue.fits(symbol.root):
        yield _malformed(symbol, words.odd_form.format(exchange=venue.exchange), doubt=_short(symbol, venue))


def _short(symbol: Symbol, venue: Suffix) -> int:
    """How doubtful a root of another form is: where zeros in front are left out, a habit rather than a slip."""
    return int(symbol.root.isdigit() and venue.fits(symbol.root.zfill(4)))


def _is_code(symbol: Symbol, habit: _Habit, article: Article) -> bool:
    """Whether what stands in brackets with a dot in it is a stock code: two capitals or three digits, or a story full of them.

    What the story writes without brackets as well is a name (`E.ON`).
    """
    if _american(symbol, article):
        return True
    capitals, digits = sum(map(str.isupper, symbol.root)), sum(map(str.isdigit, symbol.root))
    if capitals < PAIR and digits < NUMBER and habit.codes < PAIR:
        return False
    return symbol.suffix not in directory(article).words.domains and symbol.code not in _unbracketed(article)


@once
def _unbracketed(article: Article) -> frozenset[str]:
    """What the story writes with a dot in it and no brackets around it."""
    found = (
        word for block in article.blocks if "." in block.prose.text for word in _dotted().findall(block.prose.text)
    )
    return frozenset(found)


@cache
def _dotted() -> re.Pattern[str]:
    return compiled.pattern(r"(?<![(<\[\w.])(?<!\( )[A-Z0-9][A-Za-z0-9]{0,9}\.[A-Z]{1,3}\b")


def _american(symbol: Symbol, article: Article) -> bool:
    """Whether the root is the American ticker of the company before it, so that the suffix alone is wrong."""
    text, known = symbol.block.prose.text, directory(article)
    return company_of(text, symbol.start - 1, symbol.root, known) is not None


def _malformed(symbol: Symbol, why: str, doubt: int = 0) -> Problem:
    return Problem(symbol.span, {"symbol": symbol.code, "why": why}, fault="malformed", doubt=doubt)


def _slip(slip: Slip) -> Problem:
    """A code whose dot or colon was lost."""
    values = {"symbol": slip.text, "why": slip.why}
    return Problem(slip.span, values, suggestions=(slip.meant,), fault="malformed")


def _unlisted(symbol: Symbol, known: Directory, words: Messages) -> Iterator[Problem]:
    """A bare ticker that is none, one letter away from the company's (the story's own are a clash)."""
    if any(map(str.isdigit, symbol.root)) and not known.holders(symbol.root):
        yield _malformed(symbol, words.no_symbol)


def _compared(said: Sequence[Claim], disputed: Sequence[Clash], words: Messages) -> Iterator[Problem | Verified]:
    """The story against the directory and against itself; one disagreement is said once, where possible by the story."""
    odd = {id(clash.odd) for clash in disputed if clash.odd and not clash.doubt}
    wrong = {id(claim.symbol) for claim in said if not claim.holds}
    for claim in said:
        if claim.holds or id(claim.symbol) not in odd:
            yield _claim(claim, words)
    for clash in disputed:
        if not clash.doubt or id(clash.odd) not in wrong:
            yield from _clash(clash, words)


def _claim(claim: Claim, words: Messages) -> Problem | Verified:
    """A ticker against the directory's company."""
    if claim.holds:
        return Verified(claim.symbol.span, words.listed_for.format(company=claim.holder))
    holder = claim.holder or words.nobody
    dated = words.as_listed.format(year=claim.year) if claim.year else ""
    values = {"symbol": claim.symbol.code, "company": claim.company, "holder": holder, "dated": dated}
    return Problem(claim.symbol.span, values, suggestions=claim.right, fault="another-company", doubt=claim.doubt)


def _clash(clash: Clash, words: Messages) -> Iterator[Problem | Verified]:
    """One company, two codes on one market; or the same one throughout."""
    if clash.odd is None:
        first, *rest = clash.places
        yield Verified(
            first.span,
            words.same_code.format(company=clash.company),
            tuple(Note(place.span, words.here) for place in rest),
        )
        return
    notes = tuple(Note(place.span, words.other_code) for place in clash.places)
    values = {"symbol": clash.odd.code, "other": clash.places[0].code, "company": clash.company}
    yield Problem(
        clash.odd.span, values, notes, suggestions=(clash.places[0].text,), fault="two-symbols", doubt=clash.doubt
    )


KIND = Kind(
    check,
    Options,
    (
        Fault("malformed", "a code that no exchange has", ("symbol", "why")),
        Fault(
            "another-company",
            "the directory has another company under the symbol",
            ("symbol", "company", "holder", "dated"),
        ),
        Fault("two-symbols", "a company has two symbols on one market", ("symbol", "other", "company")),
        Fault("check-digit", "the check digit of a security's number does not hold", ("symbol", "kind")),
    ),
    fact=True,
)
