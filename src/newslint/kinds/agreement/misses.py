"""A claimed number -> the body's number of which it is a slip of the pen, beside the same word: `Act 770` for `Act 77`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.arithmetic.slips import slip
from newslint.article import Article, once
from newslint.article.claims import BODY, body, number_at, numbers_in, numerals_of, plain, worded
from newslint.article.claims.comparable import ends
from newslint.article.claims.likeness import likeness
from newslint.article.claims.topic import topics
from newslint.article.mention import Figure, Mention, by_block
from newslint.article.neighbours import LONGEST, OPENING, word_after, word_before
from newslint.article.wording import worth
from newslint.document import Block
from newslint.kinds.agreement.backing import sharing
from newslint.kinds.agreement.backing_needed import persons

CLOSING = ".,;:!?\"'”’)]"  # marks that touch the end of a word
CROWD = 40  # numbers beside one word that are compared
LEAD = 3  # paragraphs with which a body begins
BARE = frozenset({"number", "range", "age"})
DIGITS = 2  # of a number in which a wrong one is seen
NONE: frozenset[str] = frozenset()
TELLING = BODY | {"crosshead"}
Key = tuple[str, str]


class Miss(NamedTuple):
    """A number of the body, and the slip that would make the claim of it."""

    fact: Mention
    slip: str


def miss(article: Article, claim: Mention) -> Miss | None:
    """The number of the body that a claim misses by a slip; of an age any other one, else one beside the same word."""
    if sum(map(str.isdigit, claim.text)) < DIGITS:
        return None
    named = _named(article, claim)
    counted = named or (isinstance(claim, Figure) and claim.role == "ordinal")
    found = ((fact, _slip(claim, fact)) for fact in _near(article, claim, named=named))
    return next((Miss(fact, name) for fact, name in found if name and not (counted and _next(claim, fact))), None)


def _slip(claim: Mention, fact: Mention) -> str:
    """The slip that makes the one of the other: in the same unit of what they are worth, else of their digits."""
    written, other = (numbers_in(mention.text) for mention in (claim, fact))
    if not written or len(written) != len(other) or any(map(_coded, other)):
        return ""
    if len(written) > 1:
        return _one_slip(claim, fact)
    if (
        isinstance(claim, Figure)
        and isinstance(fact, Figure)
        and (worth(claim) > 1 or claim.quantity.unit == fact.quantity.unit)
    ):
        return slip(written[0], claim.quantity.nominal, frozenset(end.nominal for end in ends(fact)).__contains__)
    return slip(written[0], number_at(plain(written[0])), number_at(plain(other[0])).__eq__)


def _one_slip(claim: Mention, fact: Mention) -> str:
    """The slip in the only number in which two spans differ that are worded alike: `2 hours and 42 minutes`."""
    written, other = (numbers_in(mention.text) for mention in (claim, fact))
    differing = [(one, two) for one, two in zip(written, other, strict=True) if one != two]
    if len(differing) != 1 or worded(claim.text) != worded(fact.text):
        return ""
    one, two = differing[0]
    return slip(one, number_at(plain(one)), number_at(plain(two)).__eq__)


def _coded(number: str) -> bool:
    """Whether it begins as no number does but a code (`0277`), or is of several parts (`4.8.10`)."""
    return (number[:1] == "0" and number[1:2] != ".") or number.count(".") > 1


def _next(claim: Mention, fact: Mention) -> bool:
    """Whether two numbers follow one another as those of editions do: 15 and 16, 0.9 and 0.10."""
    written = [numbers_in(mention.text)[0] for mention in (claim, fact)]
    parts = [[int(part) for part in plain(number).split(".")] for number in written]
    steps = [abs(here - there) for here, there in zip(*parts, strict=False)]
    return len(parts[0]) == len(parts[1]) and sorted(steps) == [*[0] * (len(steps) - 1), 1]


def _near(article: Article, claim: Mention, *, named: bool) -> Iterator[Mention]:
    """The numbers that a claim may have been: beside the same word; where it is no part of a name, of what shares a word with it."""
    yield from _beside(article)(claim)
    bare = not isinstance(claim, Figure) or (claim.role in BARE and claim.quantity.unit is None)
    yield from _often(article) if bare else ()
    if named:
        return
    if isinstance(claim, Figure):
        yield from (fact for fact in sharing(article, topics(article)(claim)) if _alike(article, claim, fact))
        yield from _ages(article) if _is_age(article, claim) else ()
    if bare:
        yield from (fact for fact in _told_first(article) if not _of_another_thing(article, claim, fact))


@once
def _told_first(article: Article) -> tuple[Mention, ...]:
    """The numbers with which the body begins."""
    blocks = [block for block in article.blocks if block.kind in TELLING][:LEAD]
    return tuple(numeral for block in blocks for numeral in _free(article, block))


@once
def _often(article: Article) -> tuple[Mention, ...]:
    """The numbers of three digits or more that the body has again and again, each once: what it is about."""
    held: dict[str, list[Mention]] = {}
    for block in article.blocks:
        for numeral in _free(article, block) if block.kind in TELLING else ():
            held.setdefault(plain(numeral.text), []).append(numeral)
    return tuple(same[0] for number, same in held.items() if same[1:] and len(number) > DIGITS)


def _free(article: Article, block: Block) -> Iterator[Mention]:
    """The numbers of a block that are no part of an index's name."""
    indexes = article.lexicon.agreement.indexes
    return (one for one in numerals_of(block) if word_before(block.prose.text, one.start).lower() not in indexes)


def _named(article: Article, claim: Mention) -> bool:
    """Whether a bare number seems to be part of the name before it: `Rust 237`, `Leap 15 arrives`."""
    text, words = claim.block.prose.text, article.lexicon.figures
    word = word_before(text, claim.start)
    if isinstance(claim, Figure) and claim.role != "number":
        return False
    if not word[:1].isupper() or not word[-1].isalnum() or _opens(text[: claim.start].rstrip(" ")[: -len(word)]):
        return word[:1].islower() and any(map(str.isupper, word))
    return word.lower() not in words.openers and not word.lower().endswith(words.verb_endings)


def _opens(before: str) -> bool:
    """Whether a sentence begins behind some text."""
    return not before.strip() or before.rstrip()[-1] in ".!?:"


def _alike(article: Article, claim: Figure, fact: Figure) -> bool:
    """Whether two figures are of one measure, and neither their direction nor two nouns behind them tell them apart."""
    units, tell = (claim.quantity.unit, fact.quantity.unit), topics(article)
    nouns = [(tell(figure).noun if _counts(article, figure) else NONE) - persons(article) for figure in (claim, fact)]
    apart = {tell(claim).up, tell(fact).up} == {True, False} or (claim.role == "ordinal") != (fact.role == "ordinal")
    scaled = units[0] is None and worth(claim) > 1 and bool(fact.quantity.currencies)
    alike = likeness(tell(claim), tell(fact))
    same = not all(nouns) or not nouns[0].isdisjoint(nouns[1]) or alike.sure
    return (units[0] == units[1] or scaled) and not (apart or alike.other) and same


def _of_another_thing(article: Article, claim: Mention, fact: Mention) -> bool:
    """Whether an age stands beside a count (`turns 75`, `57 members`), a count beside an amount (`90 players`, `£50`), a rise beside a fall."""
    inside = (figure for figure in _told(article).get(fact.block, ()) if figure.start <= fact.start < figure.end)
    figure = next(inside, None)
    if figure is None or not isinstance(claim, Figure):
        return False
    tell, counted = topics(article), figure.quantity.unit is None and _counts(article, figure)
    if {tell(claim).up, tell(figure).up} == {True, False}:
        return True
    return counted if _is_age(article, claim) else figure.quantity.unit is not None and _counts(article, claim)


@once
def _told(article: Article) -> dict[Block, list[Figure]]:
    """The figures of the body by the block that they stand in."""
    return by_block(body(article))


def _counts(article: Article, figure: Figure) -> bool:
    """Whether a noun stands right behind a figure."""
    word, _ = word_after(figure.block.prose.text, figure.end)
    return bool(word) and word not in article.lexicon.agreement.stop


def _is_age(article: Article, claim: Mention) -> bool:
    """Whether a number can only be how old somebody is: `dead at 77`, `Ann Lee, 34`."""
    if isinstance(claim, Figure) and claim.role == "age":
        return True
    text = claim.block.prose.text
    before, behind = text[max(0, claim.start - LONGEST) : claim.start].lower().split(), text[claim.end : claim.end + 2]
    ends = not behind.strip(CLOSING + " ") or behind[:1] in CLOSING
    return ends and bool(before) and (before[-1] in article.lexicon.agreement.aged or before[-1].endswith(","))


@once
def _ages(article: Article) -> tuple[Figure, ...]:
    people = (
        figure
        for figure in body(article)
        if figure.role == "age" or (figure.role == "number" and not _counts(article, figure))
    )
    return tuple(people)


@once
def _beside(article: Article) -> Callable[[Mention], Iterator[Mention]]:
    """The function that tells which numbers of the body stand beside a word that a mention stands beside."""
    held: dict[Key, list[Mention]] = {}
    for block in article.blocks:
        for numeral in numerals_of(block) if block.kind in TELLING else ():
            for key in _keys(article, numeral):
                held.setdefault(key, []).append(numeral)

    def found(claim: Mention) -> Iterator[Mention]:
        return (fact for key in _keys(article, claim) for fact in held.get(key, [])[:CROWD])

    return found


def _keys(article: Article, mention: Mention) -> Iterator[Key]:
    """What touches a number or stands right before and right behind it, if that says something."""
    text, stop = mention.block.prose.text, article.lexicon.agreement.stop
    before = text[max(0, mention.start - LONGEST) : mention.start].lower()
    behind = text[mention.end : mention.end + LONGEST].lower()
    for side, word in (("before", _last(before)), ("behind", _first(behind))):
        if word not in stop and (len(word) > 1 or not word.isalnum()) and word:
            yield side, word


def _last(before: str) -> str:
    """The word before a number; of what touches it the last letters: `bip` for `bip157/`."""
    word = before.rstrip(" -").rpartition(" ")[2].strip(OPENING).rstrip(",")
    letters = _letters().findall(word) if before[-1:] not in {" ", "-"} else ()
    return letters[-1] if letters else word


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def _first(behind: str) -> str:
    touching = behind[:1] not in {" ", "-", ""}
    word = behind.lstrip(" -").partition(" ")[0]
    return word.rstrip(CLOSING) if not touching or word[:1].isalpha() else word.rstrip(".,;:!?")
