"""A number of a field that the body has not -> the body's number of the same thing of which it is a slip: `Act 770` for `Act 77`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import takewhile
from operator import attrgetter

from newslint.arithmetic.slips import slips
from newslint.article import Article, once
from newslint.article.claims import body, number_at, numbers, numerals_of, plain
from newslint.article.claims.comparable import DAYS
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.article.contests.innings import is_bowled
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.mentions import dates
from newslint.article.prose.neighbours import word_after
from newslint.article.sentences import sentence_of
from newslint.document import Block
from newslint.kinds.agreement.backing_needed import scored
from newslint.kinds.agreement.one_thing import TELLING, of_one_thing
from newslint.tuples import NamedTuple

PARTED = frozenset((",", ";", ":", "(", ")"))
CROWD = 12  # numbers of one value that are looked at
_DAY = 2  # digits of the day of a month
_START = attrgetter("start")


class Miss(NamedTuple):
    """A number of the body, and the slip that would make the claim of it."""

    fact: Mention
    slip: str


def miss(article: Article, claim: Mention) -> Miss | None:
    """The likest number of the body that one of a claim's is a slip of."""
    inside = (one for one in numerals_of(claim.block) if claim.start <= one.start < claim.end)
    lacking = (one.text for one in inside if plain(one.text) not in numbers(article) and not _coded(one.text))
    return next((found for written in lacking if (found := _missed(article, claim, written)) is not None), None)


def _missed(article: Article, claim: Mention, written: str) -> Miss | None:
    """The likest number of which one is a slip, by the commonest slip of which there is any."""
    number, tell = plain(written), topics(article)
    for name, meant in slips(number, number_at(number)):
        facts = (fact for value in meant for fact in _by_worth(article).get(value, ())[:CROWD])
        others = (fact for fact in facts if not _of_another_sort(article, claim, fact))
        found = [fact for fact in others if of_one_thing(article, claim, fact, name)]
        if found:
            return Miss(max(found, key=lambda fact: likeness(tell(claim), tell(fact)).score), name)
    return None


def _of_another_sort(article: Article, claim: Mention, fact: Mention) -> bool:
    """Whether two numbers are of two sorts, be the one a slip of the other: two spans, an age and a record, a count and a day, runs and a bowler's figures."""
    if _of_two_spans(claim, fact) or _of_then(article, claim, fact):
        return True
    dated = isinstance(claim, Figure) and _is_of_a_day(article, fact)
    return dated or is_bowled(article, claim) is not is_bowled(article, fact)


def _is_of_a_day(article: Article, number: Mention) -> bool:
    """Whether a number is the day or month of a date: 16 in `Wednesday, April 16, 2025`."""
    around = (one for one in dates(article) if one.block is number.block)
    return number.end - number.start <= _DAY and any(one.start <= number.start < one.end for one in around)


def _of_two_spans(claim: Mention, fact: Mention) -> bool:
    """Whether both are lengths of time of two units: an age of 63 is no slip for 50 minutes 33 seconds."""
    units = {one.quantity.unit if isinstance(one, Figure) else None for one in (claim, fact)}
    return len(units) > 1 and units <= DAYS.keys()


def _of_then(article: Article, claim: Mention, fact: Mention) -> bool:
    """Whether an age is held against several or against one of an earlier time: `Swimmer, 63`, `the 60-64 record, which she set at 61`."""
    if not isinstance(claim, Figure) or claim.role != "age":
        return False
    if scored(fact) or (isinstance(fact, Figure) and fact.quantity.top is not None):
        return True
    words = article.lexicon.relations
    near = [*takewhile(lambda token: token.word not in PARTED, sentence_of(article, fact).before(fact))]
    led = bool(near) and near[0].word in words.at
    return led and any(token.word in words.relatives or token.word in words.when for token in near)


@once
def _by_worth(article: Article) -> Mapping[Fraction, Sequence[Mention]]:
    """The numbers of the body by what their digits are worth, each as the figure that it is part of."""
    held: dict[Fraction, list[Mention]] = {}
    for block in article.blocks:
        for numeral in numerals_of(block) if block.kind in TELLING else ():
            if not (_coded(numeral.text) or _clocked(article, numeral)):
                held.setdefault(number_at(plain(numeral.text)), []).append(_whole(article, numeral))
    return held


def _coded(number: str) -> bool:
    """Whether it begins as no number does but a code (`0277`), or is of several parts (`4.8.10`)."""
    return (number[:1] == "0" and number[1:2] != ".") or number.count(".") > 1


def _whole(article: Article, numeral: Mention) -> Mention:
    """The figure that a number is part of, or itself."""
    figures = _figures(article).get(numeral.block, [])
    at = bisect_right(figures, numeral.start, key=_START) - 1
    return figures[at] if at >= 0 and numeral.start < figures[at].end else numeral


@once
def _figures(article: Article) -> dict[Block, list[Figure]]:
    """The figures of the body by the block that they stand in."""
    return by_block(body(article))


def _clocked(article: Article, numeral: Mention) -> bool:
    """Whether a number is of a time of day: `11am`, `11:30`."""
    text = numeral.block.prose.text
    word, _ = word_after(text, numeral.end)
    return text.startswith(":", numeral.end) or word in article.lexicon.agreement.clocks
